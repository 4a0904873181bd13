import {checkScenario} from './check-scenario.js';
import type {Estimate, PricedEstimate} from './estimate-result.js';
import {conversationsPerMonth} from './month.js';
import type {AllowanceContext} from './plan-allowance.js';
import {beyondAllowance} from './plan-beyond.js';
import type {ComparePlansOptions, PlanComparison, PricedPlan} from './plan-comparison.js';
import {planPriceInForce, seatsFor} from './plan-fee.js';
import {planFit} from './plan-fit.js';
import {timesUse, usePerConversation, type PlanUse} from './plan-use.js';
import type {Plan, PlanPrice} from './plan.js';
import {newestChecked} from './price-period.js';
import type {Scenario} from './scenario.js';

/** What all plans are compared with. */
interface Workload {
  scenario: Scenario;
  reference: PricedEstimate;
  perConversation: PlanUse;
  use: PlanUse;
  context: AllowanceContext;
}

/**
 * Compares flat-rate plans with paying for the same use by the token.
 *
 * Use is spread evenly over people and time. It suggests, it does not order: allowances are seldom published, and a
 * result that rests on an estimate says so.
 *
 * @param plans - Also those that the allowances of others refer to, or these stay unknown.
 * @param reference - The scenario's estimate on the offer to compare with, at whose rates use is counted.
 * @param options - `billing`: the one to prefer; `at`: default the reference's day; `estimates`: of allowances.
 * @returns By `planUsd`, then by id; those without a price last.
 * @throws {RangeError} If a field of the scenario is out of its domain, or `billing` or `at` is.
 * @see docs/guides/billing-rules.md
 */
export function comparePlans(
  scenario: Scenario,
  plans: readonly Plan[],
  reference: Estimate,
  options: ComparePlansOptions = {},
): PlanComparison[] {
  checkScenario(scenario);
  const {billing = 'monthly', estimates = []} = options;
  const at = options.at ?? (reference.status === 'priced' ? reference.at : newestChecked(reference.offer));
  const workload =
    reference.status === 'priced'
      ? workloadOf(scenario, reference, {plans, estimates, at, model: reference.offer.model, use: scenario.use})
      : undefined;
  const comparisons = plans.map((plan): PlanComparison => {
    const price = planPriceInForce(plan, billing, at);
    if ('code' in price) return {status: 'unpriced', plan, reason: price};
    if (workload) return pricedPlan(plan, price, workload);
    return {status: 'unpriced', plan, reason: {code: 'reference-unpriced', params: {offer: reference.offer.id}}};
  });
  return comparisons.sort((a, b) => sortKey(a) - sortKey(b) || (a.plan.id < b.plan.id ? -1 : 1));
}

function workloadOf(scenario: Scenario, reference: PricedEstimate, context: AllowanceContext): Workload {
  const perConversation = usePerConversation(scenario, reference);
  const use = timesUse(perConversation, conversationsPerMonth(scenario));
  return {scenario, reference, perConversation, use, context};
}

function pricedPlan(plan: Plan, price: PlanPrice, workload: Workload): PricedPlan {
  const {scenario, reference, use, context} = workload;
  const {people} = scenario;
  const apiUsd = reference.usd.perMonth;
  const seats = seatsFor(plan, people);
  const feeUsd = seats * price.usdPerMonth;
  const fits = planFit(plan, use, people, context);
  const {usd: beyondUsd, servedShare, isFromRange} = beyondAllowance(plan, fits.checks, use, people, context.model);
  const planUsd = feeUsd + (beyondUsd ?? 0);
  return {
    status: 'priced',
    plan,
    price,
    billing: price.billing,
    seats,
    feeUsd,
    beyondUsd,
    planUsd,
    apiUsd,
    ...relation(planUsd, apiUsd),
    ...breakEven(plan, feeUsd, workload),
    fits,
    servedShare,
    allowed: {answer: allowedAnswer(plan, scenario), source: plan.source},
    isEstimate: isFromRange || fits.checks.some(({basis}) => basis === 'estimate'),
  };
}

/** A plan that bills the excess at API rates can cost as much as the API but for the last bits: that is equal, too. */
function relation(planUsd: number, apiUsd: number): Pick<PricedPlan, 'ratio' | 'cheaper'> {
  const isEqual = Math.abs(planUsd - apiUsd) <= 1e-12 * apiUsd;
  return {
    ratio: apiUsd === 0 && planUsd === 0 ? null : apiUsd / planUsd,
    cheaper: isEqual ? 'equal' : planUsd < apiUsd ? 'plan' : 'api',
  };
}

function breakEven(
  plan: Plan,
  feeUsd: number,
  {scenario, reference, perConversation, context}: Workload,
): Pick<PricedPlan, 'breakEvenConversations' | 'breakEvenTokens' | 'breakEvenFits'> {
  const usd = reference.usd.perConversation * (1 - scenario.responseCacheHitRate);
  if (usd === 0) return {breakEvenConversations: Infinity, breakEvenTokens: Infinity, breakEvenFits: null};
  const conversations = feeUsd / usd;
  const use = timesUse(perConversation, conversations);
  return {
    breakEvenConversations: conversations,
    breakEvenTokens: use.tokens,
    breakEvenFits: planFit(plan, use, scenario.people, context).answer,
  };
}

function allowedAnswer({includesApi}: Plan, {use}: Scenario): PricedPlan['allowed']['answer'] {
  if (use === 'personal') return 'yes';
  return includesApi === undefined ? 'unknown' : includesApi ? 'yes' : 'no';
}

function sortKey(comparison: PlanComparison): number {
  return comparison.status === 'priced' ? comparison.planUsd : Number.MAX_VALUE;
}
