import {checkDataset} from './check-dataset.js';
import {checkJson} from './check-json.js';
import {checkShape} from './check-shape.js';
import type {Dataset} from './dataset.js';
import {datasetProblem, type DatasetProblem} from './dataset-problem.js';

export type {DatasetProblem} from './dataset-problem.js';

const MOST_PROBLEMS = 20;
const MOST_OFFERS = 6_000;

/**
 * Checks an unknown value and takes it for a dataset if nothing is wrong with it. Never throws.
 *
 * @param value - What a JSON file held.
 * @returns The very value as a dataset, or at most 20 problems, one per fault.
 * @see pricing-data/schema.json
 */
export function parseDataset(value: unknown): {dataset: Dataset} | {problems: DatasetProblem[]} {
  try {
    const problems = problemsOf(value);
    return problems.length === 0 ? {dataset: value as Dataset} : {problems: problems.slice(0, MOST_PROBLEMS)};
  } catch {
    // A getter or a proxy of the caller's can throw whenever it is read.
    return {problems: [datasetProblem([], 'unreadable', 'a JSON value')]};
  }
}

/** Each check relies on the one before it, so the first to find something has the last word. */
function problemsOf(value: unknown): DatasetProblem[] {
  const {offers} = Object(value) as {offers?: unknown};
  if (Array.isArray(offers) && offers.length > MOST_OFFERS) {
    return [datasetProblem(['offers'], offers, 'at most 6,000 offers')];
  }
  const notJson = checkJson(value, MOST_PROBLEMS);
  if (notJson.length > 0) return notJson;
  const misshapen = checkShape(value);
  return misshapen.length > 0 ? misshapen : checkDataset(value as Dataset);
}
