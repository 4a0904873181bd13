import {estimate} from './estimate.js';
import type {PricedEstimate} from './estimate-result.js';
import type {UseMetric} from './plan-comparison.js';
import type {Scenario} from './scenario.js';

/** Use of a plan, in everything that an allowance may count. */
export type PlanUse = Readonly<Record<UseMetric, number>>;

/**
 * Measures what one conversation of the traffic uses up of a plan.
 *
 * A negotiated discount is left out: a plan counts use at the rates on the price list.
 *
 * @param reference - The scenario's estimate on the offer at whose rates use is counted.
 * @throws {RangeError} If a field of the scenario is out of its domain, or the offer has no price on the reference's day.
 */
export function usePerConversation(scenario: Scenario, {offer, at}: PricedEstimate): PlanUse {
  const one = estimate({...scenario, traffic: {conversations: 1, per: 'month'}, discount: 0}, offer, {at});
  if (one.status === 'unpriced') {
    throw new RangeError(`reference: expected an estimate of an offer with a price, got ${one.reason.code}`);
  }
  const answered = 1 - scenario.responseCacheHitRate;
  const turns = scenario.turns * answered;
  return {
    'usd-at-api-rates': one.usd.perMonth,
    tokens: one.lines.reduce((sum, {tokens}) => sum + tokens, 0),
    messages: turns,
    requests: turns * scenario.callsPerTurn * (1 + scenario.retryRate),
  };
}

/** @param factor - Conversations where `use` is that of one, >= 0. */
export function timesUse(use: PlanUse, factor: number): PlanUse {
  return {
    'usd-at-api-rates': use['usd-at-api-rates'] * factor,
    tokens: use.tokens * factor,
    messages: use.messages * factor,
    requests: use.requests * factor,
  };
}
