import type {ISODate} from './offer.js';
import type {AllowanceRange, AllowanceReason, UseMetric} from './plan-comparison.js';
import type {Allowance, Plan, PlanEstimate, RelativeAllowance} from './plan.js';
import type {Scenario} from './scenario.js';

/** Product of the allowances that an API key draws on. */
const API_PRODUCT = 'API';

/** Dollars first: they carry the mix of tokens, and most of a measured count of tokens is cheap cache reads. */
const METRICS_BY_WORTH: readonly UseMetric[] = ['usd-at-api-rates', 'messages', 'requests', 'tokens'];

/** What allowances are read against. */
export interface AllowanceContext {
  plans: readonly Plan[];
  estimates: readonly PlanEstimate[];
  at: ISODate;
  /** Model that does the work. */
  model: string;
  use: Scenario['use'];
}

/** An allowance with an amount that use can be compared with. */
export interface KnownAllowance extends AllowanceRange {
  metric: UseMetric | 'credits';
  windowHours: number;
  /** With `credits` only. */
  usdPerCredit?: number;
  pooled?: true;
  estimate?: PlanEstimate;
}

/**
 * Tells why an allowance does not limit the scenario at all.
 *
 * Use by an API key draws on the allowances for that, where the plan has any; people draw on the others.
 */
export function reasonNotToApply(
  {allowances}: Plan,
  {product, models, from}: Allowance,
  {at, model, use}: AllowanceContext,
): AllowanceReason | undefined {
  const drawsOnApi = use === 'product' && allowances.some((other) => other.product === API_PRODUCT);
  if ((product === API_PRODUCT) !== drawsOnApi) return 'other-product';
  if (models !== undefined && !models.includes(model)) return 'other-model';
  return from !== undefined && from > at ? 'not-yet' : undefined;
}

/**
 * Finds how much an allowance is: as published, as a multiple of another plan's, else as estimated.
 *
 * @returns The amount, or why nobody knows it.
 */
export function knownAllowance(
  plan: Plan,
  allowance: Allowance,
  context: AllowanceContext,
): KnownAllowance | AllowanceReason {
  const published = publishedAllowance(plan, allowance, context);
  if (typeof published !== 'string' || published === 'not-comparable') return published;
  return estimatedAllowance(plan, allowance, context) ?? published;
}

function publishedAllowance(
  plan: Plan,
  allowance: Allowance,
  context: AllowanceContext,
): KnownAllowance | AllowanceReason {
  const {metric, windowHours} = allowance;
  if (metric === 'tasks' || metric === 'completions') return 'not-comparable';
  if (allowance.trust === 'unverified') return 'unverified';
  if (metric === 'unpublished') return 'not-published';
  if (windowHours === undefined) return 'no-window';
  switch (metric) {
    case 'relative':
      return multipleOfAnother(plan, allowance, context) ?? 'not-published';
    case 'usd-at-api-rates':
      return {metric, windowHours, low: allowance.amount, high: allowance.amount};
    case 'credits': {
      const {amount, usdPerCredit, pooled} = allowance;
      if (usdPerCredit === undefined) return 'credits-not-convertible';
      return {metric, windowHours, low: amount, high: amount, usdPerCredit, ...(pooled && {pooled})};
    }
    default: {
      const {amount, low = amount, high = amount} = allowance;
      return low === undefined ? 'not-published' : {metric, windowHours, low, high: high ?? null};
    }
  }
}

/**
 * A session's limit is looser than a week's, so a plan that is five times another by the session is not five times its
 * measured month: an estimate stands for the other plan's allowance only where that has no relation of its own.
 */
function multipleOfAnother(
  plan: Plan,
  {times, of, atLeast, windowHours, product}: RelativeAllowance,
  context: AllowanceContext,
): KnownAllowance | undefined {
  // Without this plan, so that plans which refer to each other in a circle come to an end.
  const plans = context.plans.filter((candidate) => candidate !== plan);
  const other = plans.find(({id}) => id === of);
  for (const candidate of other?.allowances ?? []) {
    if (!other || candidate.windowHours !== windowHours || !isForSame(candidate.product, product)) continue;
    if (reasonNotToApply(other, candidate, context) !== undefined) continue;
    const find = candidate.metric === 'relative' ? publishedAllowance : knownAllowance;
    const known = find(other, candidate, {...context, plans});
    if (typeof known === 'string') continue;
    const high = atLeast || known.high === null ? null : known.high * times;
    return {...known, low: known.low * times, high};
  }
  return undefined;
}

/** A shorter window's estimate says nothing about a longer one: nobody can fill every session of a week. */
function estimatedAllowance(
  {id}: Plan,
  {windowHours = 0, product}: Allowance,
  {estimates}: AllowanceContext,
): KnownAllowance | undefined {
  const usable = estimates.filter(
    (candidate) =>
      candidate.plan === id && candidate.windowHours >= windowHours && isForSame(candidate.product, product),
  );
  for (const metric of METRICS_BY_WORTH) {
    const estimate = usable.find((candidate) => candidate.metric === metric);
    if (estimate) return {metric, low: estimate.low, high: estimate.high, windowHours: estimate.windowHours, estimate};
  }
  return undefined;
}

function isForSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
