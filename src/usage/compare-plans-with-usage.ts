import {comparePlans} from '../engine/compare-plans.js';
import {estimate} from '../engine/estimate.js';
import type {Estimate} from '../engine/estimate-result.js';
import {DAYS_PER_MONTH} from '../engine/month.js';
import type {Offer} from '../engine/offer.js';
import type {ComparePlansOptions, PlanComparison} from '../engine/plan-comparison.js';
import type {Plan} from '../engine/plan.js';
import type {Scenario} from '../engine/scenario.js';
import {scenarioFromUsage, type ScenarioFromUsage} from './scenario-from-usage.js';
import type {UsageSummary} from './usage-summary.js';
import {usageTotals} from './usage-totals.js';

export interface PlansForUsage extends ScenarioFromUsage {
  /** The scenario on the reference offer: what plans are compared with. */
  readonly reference: Estimate;
  /** By `planUsd`, then by id; those without a price last. */
  readonly comparisons: readonly PlanComparison[];
}

/**
 * Compares flat-rate plans with paying for a log's use by the token.
 *
 * @param plans - Also those that the allowances of others refer to.
 * @param offer - The one to pay by the token on.
 * @param base - Says for how many people the log is, and what no log says.
 * @param options - As for `comparePlans`.
 * @throws {RangeError} If `billing` or `at` is out of its domain.
 */
export function comparePlansWithUsage(
  summary: UsageSummary,
  plans: readonly Plan[],
  offer: Offer,
  base: Scenario,
  options: ComparePlansOptions = {},
): PlansForUsage {
  const {at} = options;
  const atDay = at === undefined ? {} : {at};
  const {scenario, notes} = scenarioFromUsage(summary, base, {offer, ...atDay});
  const reference = estimate(scenario, offer, atDay);
  return {scenario, notes, reference, comparisons: comparePlans(scenario, plans, reference, options)};
}

/**
 * Scales what a log cost to a month of 30 days.
 *
 * @param usd - Cost of the log, USD.
 * @returns USD a month; undefined for a log without days, of which nobody knows how long it took.
 */
export function usagePerMonth(usd: number, {groups}: Pick<UsageSummary, 'groups'>): number | undefined {
  const {span} = usageTotals(groups);
  return span && (usd / span.days) * DAYS_PER_MONTH;
}
