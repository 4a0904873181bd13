import schema from '../../pricing-data/capacity-schema.json';
import type {CapacityFile} from './capacity-file.js';
import {checkCapacity} from './check-capacity.js';
import type {DatasetProblem} from './dataset-problem.js';
import {findProblems} from './find-problems.js';

/**
 * Checks an unknown value and takes it for a file of capacity if nothing is wrong with it. Never throws.
 *
 * @param value - What a JSON file held.
 * @returns The very value as capacity, or at most 20 problems, one per fault.
 * @see pricing-data/capacity-schema.json
 */
export function parseCapacity(value: unknown): {capacity: CapacityFile} | {problems: DatasetProblem[]} {
  const problems = findProblems(value, schema, checkCapacity);
  return problems.length === 0 ? {capacity: value as CapacityFile} : {problems};
}
