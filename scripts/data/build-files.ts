import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Dataset} from '../../src/data/dataset.js';
import type {AuthoringData} from './authoring.js';
import {buildDataset, datasetOf} from './build-dataset.js';
import {releaseDay, withCurrentPeriods, withPastPeriods} from './build-periods.js';
import {starterDataset} from './starter-data.js';
import {DETAILS, FILTERS, withoutFields} from './without-fields.js';

/** Datasets by the name of their file in `dist`. */
export type BuiltFiles = Readonly<Record<'starter.json' | 'catalogue.json' | 'history.json' | 'details.json', Dataset>>;

/**
 * Builds every published file of prices. The same authoring files always make the same bytes: what is past is judged
 * by the day of the release, never by the clock.
 */
export function buildFiles(data: AuthoringData): BuiltFiles {
  const day = releaseDay(data.version);
  const {offers} = buildDataset(data).dataset;
  return {
    'starter.json': starterDataset(data),
    'catalogue.json': datasetOf(withoutFields(data, DETAILS), withCurrentPeriods(offers, day)),
    'history.json': datasetOf(withoutFields(data, [...DETAILS, ...FILTERS]), withPastPeriods(offers, day)),
    'details.json': detailsOf(datasetOf(data, offers)),
  };
}

/** Keeps what is said of sellers and models, with its sources. */
function detailsOf(dataset: Dataset): Dataset {
  const text = JSON.stringify([dataset.sellers, dataset.models, dataset.tokenizers]);
  const used = Object.entries(dataset.sources).filter(([key]) => text.includes(`"source":${JSON.stringify(key)}`));
  return {...dataset, sources: Object.fromEntries(used), offers: []};
}

/** Writes the files, minified. */
export function writeFiles(files: BuiltFiles, folder: string): void {
  mkdirSync(`${folder}/dist`, {recursive: true});
  for (const [name, dataset] of Object.entries(files)) writeFileSync(`${folder}/dist/${name}`, JSON.stringify(dataset));
}

/** Says of each file on disk that is missing or not what is built now. */
export function staleFiles(files: BuiltFiles, folder: string): string[] {
  return Object.entries(files).flatMap(([name, dataset]) => {
    const path = `${folder}/dist/${name}`;
    const isFresh = existsSync(path) && readFileSync(path, 'utf8') === JSON.stringify(dataset);
    return isFresh ? [] : [`pricing-data/dist/${name} is stale: run npm run data:build`];
  });
}

/** @returns One line per file, for people: what is in it and its size. */
export function summaryOf(files: BuiltFiles): string[] {
  return Object.entries(files).map(([name, dataset]) => {
    const {length} = gzipSync(JSON.stringify(dataset), {level: 9});
    return `${name}: ${dataset.offers.length} offers, ${length} bytes gzip`;
  });
}
