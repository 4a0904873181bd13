import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {PricedPlan} from '../../engine/plan-comparison.js';
import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import type {TrafficPlans} from './traffic-plans.js';

/** Traffic at which a model costs as much as a plan, and past which the plan costs less. */
export interface Crossing {
  readonly plan: PricedPlan;
  /** Conversations a month, unrounded. */
  readonly conversations: number;
  /** What both cost there, USD a month. */
  readonly usd: number;
  /** Whether the fee was paid for long before: a plan may bill like the model for a while, and then less. */
  readonly isLate: boolean;
  /** Whether published limits say so: neither silence about them nor somebody's measurement. */
  readonly isCertain: boolean;
}

/** A little past a point, to see whether a plan costs less there. */
const PAST = 1.01;

/** Where a plan is looked at that does not pay at once, as a multiple of the traffic that its fee is worth. */
const STEP = 1.25;
const MOST_STEPS = 32;

/** Costs this close, as a share, are the same. */
const SAME = 1e-9;

/** Halves a step until it is narrower than costs are the same. */
const HALVINGS = 30;

/**
 * Finds where plans begin to pay; models themselves never cross, as each costs in proportion to traffic.
 *
 * A plan that is used up just where it has paid for itself, and then bills like the model, pays only once it bills
 * less, as where further use is sold in bundles.
 *
 * @returns Ascending by traffic; a plan that never pays within its limits is missing.
 */
export function trafficCrossings(
  {plans, usdAt}: TrafficPlans,
  {usd}: PricedEstimate,
  {responseCacheHitRate}: Scenario,
): Crossing[] {
  const apiUsd = usd.perConversation * (1 - responseCacheHitRate);
  return plans
    .flatMap((plan): Crossing[] => {
      const {breakEvenConversations: atFee, breakEvenFits, isEstimate, feeUsd} = plan;
      const pays = (conversations: number): boolean =>
        conversations <= MAX_NUMBER && (usdAt(plan, conversations) ?? Infinity) < apiUsd * conversations * (1 - SAME);
      if (pays(atFee * PAST)) {
        const isCertain = breakEvenFits === 'yes' && !isEstimate;
        return [{plan, conversations: atFee, usd: feeUsd, isLate: false, isCertain}];
      }
      const conversations = latePoint(atFee, pays);
      if (conversations === undefined) return [];
      const isCertain = breakEvenFits !== 'unknown' && !isEstimate;
      return [{plan, conversations, usd: apiUsd * conversations, isLate: true, isCertain}];
    })
    .sort((one, other) => one.conversations - other.conversations);
}

/** Looks further than the drawing reaches, so that what is said of a plan is the same on every axis. */
function latePoint(atFee: number, pays: (conversations: number) => boolean): number | undefined {
  const steps = Array.from({length: MOST_STEPS}, (_, index) => atFee * STEP ** (index + 1));
  const first = steps.find(pays);
  if (first === undefined) return undefined;
  let [before, after] = [first / STEP, first];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (before + after) / 2;
    if (pays(middle)) after = middle;
    else before = middle;
  }
  return after;
}
