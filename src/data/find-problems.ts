import {checkAgainstSchema} from './check-against-schema.js';
import {checkJson} from './check-json.js';
import {datasetProblem, type DatasetProblem} from './dataset-problem.js';

const MOST_PROBLEMS = 20;

/**
 * Checks an unknown value in three steps: is it JSON, has it the shape, does it make sense. Never throws.
 *
 * Each step relies on the one before it, so the first to find something has the last word.
 *
 * @param value - What a JSON file held.
 * @param schema - JSON Schema of the shape.
 * @param check - Finds what a schema cannot express; called with a value of the right shape only.
 * @returns At most 20 problems.
 */
export function findProblems(
  value: unknown,
  schema: object,
  check: (value: never) => DatasetProblem[],
): DatasetProblem[] {
  try {
    const notJson = checkJson(value, MOST_PROBLEMS);
    if (notJson.length > 0) return notJson;
    const misshapen = checkAgainstSchema(value, schema);
    return (misshapen.length > 0 ? misshapen : check(value as never)).slice(0, MOST_PROBLEMS);
  } catch {
    // A getter or a proxy of the caller's can throw whenever it is read.
    return [datasetProblem([], 'unreadable', 'a JSON value')];
  }
}
