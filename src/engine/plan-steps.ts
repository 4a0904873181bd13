import type {PlanPriceOptions} from './plan-comparison.js';
import {newestPriceCheck, planPriceInForce, seatsFor} from './plan-fee.js';
import type {Plan} from './plan.js';

/** Most people whose steps can be listed. */
export const MAX_PLAN_STEP_PEOPLE = 10_000;

/** What a plan costs from so many people on. */
export interface PlanStep {
  fromPeople: number;
  seats: number;
  /** USD a month, unrounded. */
  usdPerMonth: number;
}

/**
 * Lists how the fee of a plan grows with the number of people.
 *
 * A minimum of seats makes the first step wide; the steps end where the plan takes no more people.
 *
 * @param maxPeople - Integer in [1, 10,000].
 * @param options - `at`: default the last day on which the plan's prices were checked.
 * @returns One step per number of seats, ascending; empty where the plan has no price.
 * @throws {RangeError} If `maxPeople`, `billing` or `at` is out of its domain.
 */
export function planSteps(plan: Plan, maxPeople: number, options: PlanPriceOptions = {}): PlanStep[] {
  if (!Number.isInteger(maxPeople) || maxPeople < 1 || maxPeople > MAX_PLAN_STEP_PEOPLE) {
    throw new RangeError(`maxPeople: expected an integer from 1 to ${MAX_PLAN_STEP_PEOPLE}, got ${String(maxPeople)}`);
  }
  const {billing = 'monthly', at = newestPriceCheck(plan)} = options;
  const price = planPriceInForce(plan, billing, at);
  if ('code' in price) return [];
  const fewest = seatsFor(plan, 1);
  const most = Math.max(fewest, Math.min(maxPeople, plan.maxSeats ?? maxPeople));
  return Array.from({length: most - fewest + 1}, (_, index) => {
    const seats = fewest + index;
    return {fromPeople: index === 0 ? 1 : seats, seats, usdPerMonth: seats * price.usdPerMonth};
  });
}
