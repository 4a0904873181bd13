import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {PricedPlan} from '../../engine/plan-comparison.js';
import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import type {TrafficPlans} from './traffic-plans.js';

/** Traffic at which a model costs as much as a plan's fee, and past which the plan costs less. */
export interface Crossing {
  readonly plan: PricedPlan;
  /** Conversations a month, unrounded. */
  readonly conversations: number;
  /** Whether published limits say so: neither silence about them nor somebody's measurement. */
  readonly isCertain: boolean;
}

/** A little past a point, to see whether a plan costs less there. */
const PAST = 1.01;

/** Costs this close, as a share, are the same. */
const SAME = 1e-9;

/**
 * Finds where plans begin to pay; models themselves never cross, as each costs in proportion to traffic.
 *
 * A plan that is used up just where it has paid for itself, and then bills like the model, does not pay.
 *
 * @returns Ascending by traffic; a plan that does not pay within its limits is missing.
 */
export function trafficCrossings(
  {plans, usdAt}: TrafficPlans,
  {usd}: PricedEstimate,
  {responseCacheHitRate}: Scenario,
): Crossing[] {
  const apiUsd = usd.perConversation * (1 - responseCacheHitRate);
  return plans
    .flatMap((plan): Crossing[] => {
      const {breakEvenConversations: conversations, breakEvenFits, isEstimate} = plan;
      const past = conversations * PAST;
      if (past > MAX_NUMBER || (usdAt(plan, past) ?? Infinity) >= apiUsd * past * (1 - SAME)) return [];
      return [{plan, conversations, isCertain: breakEvenFits === 'yes' && !isEstimate}];
    })
    .sort((one, other) => one.conversations - other.conversations);
}
