import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {STARTER_FILE} from '../../scripts/data/paths.js';
import {parseDataset, type DatasetProblem} from '../../src/data/parse-dataset.js';
import schema from '../../pricing-data/schema.json';

/** The starter as it is published. */
export const starterText = readFileSync(STARTER_FILE, 'utf8');

/** Another validator, which knows the shape only. */
export const validate = new Ajv2020().compile(schema);

/** A valid dataset, as loose as JSON is. Its first offer has a band and modes. */
export interface Loose {
  [key: string]: unknown;
  sources: Record<string, Record<string, unknown>>;
  models: Record<string, Record<string, unknown>>;
  tokenizers: Record<string, Record<string, unknown>>;
  sellers: Record<string, Record<string, unknown>>;
  offers: LooseOffer[];
}

export interface LooseOffer {
  [key: string]: unknown;
  prices: {[key: string]: unknown; rates: Record<string, unknown>; bands: Record<string, unknown>[]}[];
  modes: Record<string, Record<string, unknown>>;
}

/** Reads the starter anew. */
export const fresh = () => JSON.parse(starterText) as Loose;
export const firstOf = (dataset: Loose) => dataset.offers[0]!;
export const periodOf = (dataset: Loose) => firstOf(dataset).prices[0]!;

/** Finds what is wrong with the starter after a change. */
export function problemsAfter(change: (dataset: Loose) => void): {
  problems: DatasetProblem[];
  shapeIsRight: boolean;
} {
  const dataset = fresh();
  change(dataset);
  const result = parseDataset(dataset);
  return {problems: 'problems' in result ? result.problems : [], shapeIsRight: validate(dataset)};
}

/** Source text of a change, short enough for a title. */
export function bodyOf(change: (dataset: Loose) => void): string {
  return change
    .toString()
    .replace(/^\(?d\)?\s*=>\s*/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 90);
}
