import {parseDataset} from '../../src/data/parse-dataset.js';
import type {AuthoringData, Dataset} from './authoring.js';
import {buildDataset} from './build-dataset.js';
import {buildFiles} from './build-files.js';

/**
 * Finds what is wrong with the authoring files: in how they fit together, and in every file that is built of them.
 *
 * @returns One line per problem; none where all is well.
 */
export function problemsOf(data: AuthoringData): string[] {
  const whole = buildDataset(data);
  const starter = buildDataset(data, data.starter);
  const lines = [whole.dataset, ...Object.values(buildFiles(data))].flatMap((dataset) => {
    const result = parseDataset(dataset);
    if ('dataset' in result) return [];
    return result.problems.map(({pointer, value, expected}) => `${pointer}: expected ${expected}, got ${value}`);
  });
  const unused = unusedEntries(data, whole.dataset);
  return [...new Set([...whole.problems, ...starter.problems, ...lines, ...unknownNames(data), ...unused])];
}

/** What no published offer refers to is a name misspelt, or left behind. */
function unusedEntries({models, sources}: AuthoringData, dataset: Dataset): string[] {
  return [
    ...Object.keys(models)
      .filter((key) => !Object.hasOwn(dataset.models, key))
      .map((key) => `models.json: nobody sells "${key}"`),
    ...Object.keys(sources)
      .filter((key) => !Object.hasOwn(dataset.sources, key))
      .map((key) => `sources.json: nothing is from "${key}"`),
  ];
}

/** A misspelt name in a curated file would silently describe an offer that nobody sells. */
function unknownNames({curated, imported, sellers}: AuthoringData): string[] {
  const files = [...Object.keys(curated), ...Object.keys(imported)];
  return [
    ...files
      .filter((seller) => !Object.hasOwn(sellers, seller))
      .map((seller) => `sellers.json: "${seller}" is missing`),
    ...Object.entries(curated).flatMap(([seller, {shared = [], offers}]) =>
      shared
        .flatMap(({offers: names}) => names)
        .filter((name) => !Object.hasOwn(offers, name) && !Object.hasOwn(imported[seller]?.offers ?? {}, name))
        .map((name) => `sellers/${seller}.json: shared fields for "${name}", which nobody sells`),
    ),
  ];
}
