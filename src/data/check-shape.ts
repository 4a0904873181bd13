import schema from '../../pricing-data/schema.json';
import {checkAgainstSchema} from './check-against-schema.js';
import type {DatasetProblem} from './dataset-problem.js';

/**
 * Compares a value with the JSON Schema of a dataset.
 *
 * @param value - A JSON value.
 */
export function checkShape(value: unknown): DatasetProblem[] {
  return checkAgainstSchema(value, schema);
}
