import type {Dataset, OfferRecord, Source} from '../../src/data/dataset.js';
import type {AuthoringData, ImportedFile} from './authoring.js';
import {UPSTREAM_SOURCE} from './imported-prices.js';
import {mergeOffers} from './merge-offers.js';

/** A dataset, and what does not fit together in the files it was made from. */
export interface BuiltDataset {
  dataset: Dataset;
  problems: string[];
}

/**
 * Makes a dataset of authoring files.
 *
 * @param ids - Offers to take, in this order; absent: every published one.
 */
export function buildDataset(data: AuthoringData, ids?: readonly string[]): BuiltDataset {
  const {offers: published, problems} = mergeOffers(data);
  const byId = new Map(published.map((offer) => [offer.id, offer]));
  const offers = ids?.flatMap((id) => byId.get(id) ?? missing(id, problems)) ?? published;
  return {dataset: datasetOf(data, offers), problems};
}

/**
 * Makes a dataset of offers.
 *
 * @param offers - In the order in which they are published.
 * @returns Only the sources, models, sellers and tokenizers that these offers use, in order of their keys.
 */
export function datasetOf(data: AuthoringData, offers: readonly OfferRecord[]): Dataset {
  const models = picked(
    data.models,
    offers.map(({model}) => model),
  );
  const tokenizers = picked(
    data.tokenizers,
    Object.values(models).map(({tokenizer}) => tokenizer),
  );
  const sellers = picked(
    data.sellers,
    offers.map(({seller}) => seller),
  );
  return {
    schemaVersion: 1,
    version: data.version,
    asOf: newest(offers.flatMap(({prices}) => prices.map(({checked}) => checked))),
    currency: 'USD',
    sources: picked(allSources(data), [
      ...offers.flatMap(sourcesOf),
      ...[...Object.values(tokenizers), ...Object.values(models)].map(({source}) => source),
      ...Object.values(sellers).flatMap(({toolFees = [], billingRules = []}) =>
        [...toolFees, ...billingRules].map(({source}) => source),
      ),
    ]),
    tokenizers,
    sellers,
    models,
    offers,
  };
}

function missing(id: string, problems: string[]): OfferRecord[] {
  problems.push(`starter.json: nobody publishes ${id}`);
  return [];
}

function sourcesOf({prices, modes = {}}: OfferRecord): (string | undefined)[] {
  return [...prices.map(({source}) => source), ...Object.values(modes).map(({source}) => source)];
}

/** Adds the upstream, as named in the files that were imported from it. */
function allSources({sources, imported}: AuthoringData): Record<string, Source> {
  const files = Object.values(imported);
  const [first] = files;
  return first ? {...sources, [UPSTREAM_SOURCE]: upstreamSource(first, files)} : sources;
}

function upstreamSource({package: packageName}: ImportedFile, files: readonly ImportedFile[]): Source {
  return {
    kind: 'import',
    url: 'https://github.com/pydantic/genai-prices',
    retrieved: newest(files.map(({checked}) => checked)),
    package: packageName,
    license: 'MIT',
  };
}

function newest(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
}

function picked<Value>(
  from: Readonly<Record<string, Value>>,
  keys: readonly (string | undefined)[],
): Record<string, Value> {
  const wanted = new Set(keys);
  return Object.fromEntries(
    Object.entries(from)
      .filter(([key]) => wanted.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
