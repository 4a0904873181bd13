import schema from '../../pricing-data/plans-schema.json';
import {checkPlans} from './check-plans.js';
import type {DatasetProblem} from './dataset-problem.js';
import {findProblems} from './find-problems.js';
import type {PlanFile} from './plan-file.js';

/**
 * Checks an unknown value and takes it for a file of plans if nothing is wrong with it. Never throws.
 *
 * @param value - What a JSON file held.
 * @returns The very value as plans, or at most 20 problems, one per fault.
 * @see pricing-data/plans-schema.json
 */
export function parsePlans(value: unknown): {plans: PlanFile} | {problems: DatasetProblem[]} {
  const problems = findProblems(value, schema, checkPlans);
  return problems.length === 0 ? {plans: value as PlanFile} : {problems};
}
