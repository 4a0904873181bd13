import type {PricedEstimate} from '../engine/estimate-result.js';
import {RECOMMEND_ASSUMPTIONS} from '../engine/recommend.js';
import {savings, type Savings} from '../engine/savings.js';
import type {SavingsLever, SavingsLevers} from '../engine/savings-levers.js';
import type {Scenario} from '../engine/scenario.js';
import {routePartner} from './advice-offers.js';
import {comparableEstimates, type Snapshot} from './snapshot.js';

/** A saving as small as the last digits of a bill is rounding, not a saving. */
const ROUNDING_SHARE = 1e-9;

const LEVER_KEYS = {
  caching: 'caching',
  batch: 'batch',
  routing: 'routing',
  'prompt-compression': 'promptCompression',
  'shorter-output': 'shorterOutput',
  'response-cache': 'responseCache',
  'cheaper-tier': 'cheaperTier',
} as const satisfies Record<SavingsLever, keyof SavingsLevers>;

/** Changes to a workload and what they save. */
export interface SavingsPlan {
  readonly levers: SavingsLevers;
  readonly savings: Savings;
}

/**
 * Pulls every lever that makes sense for the workload and saves something on top of those before it.
 *
 * @returns Undefined where an offer among the levers has no price on the day.
 */
export function savingsPlan(snapshot: Snapshot, current: PricedEstimate): SavingsPlan | undefined {
  // The model that the advice speaks of, so that the two never disagree.
  const partner = routePartner(snapshot, current);
  const others = partner ? [partner] : comparableEstimates(snapshot, current.offer.kind);
  return withoutIdle(snapshot.scenario, current, savingsLeversFor(snapshot.scenario, current, others));
}

/**
 * Chooses the levers that make sense for a workload, each pulled as far as `recommend` assumes.
 *
 * The model is not changed for all of the traffic: what else answers as well is not for arithmetic to say.
 *
 * @param current - What the workload runs on.
 * @param others - Priced offers that do the same job, the cheapest that fits first; `current` may be among them.
 */
export function savingsLeversFor(
  scenario: Scenario,
  current: PricedEstimate,
  others: readonly PricedEstimate[],
): SavingsLevers {
  const assumed = RECOMMEND_ASSUMPTIONS;
  const {cache, batchShare, responseCacheHitRate, use} = scenario;
  const other = others.find(({offer, fits}) => fits.ok && offer.id !== current.offer.id)?.offer;
  const hitRate = cache.enabled ? cache.hitRate : 0;
  const isShared = use === 'product';
  return {
    ...(hitRate < assumed.cacheHitRate && {caching: {hitRate: assumed.cacheHitRate}}),
    ...(couldWait(scenario) && batchShare < assumed.batchableShare && {batch: {share: assumed.batchableShare}}),
    ...(other && {routing: {offer: other, share: assumed.routeShare, escalationRate: assumed.escalationRate}}),
    promptCompression: {share: assumed.promptCut},
    ...(current.offer.kind === 'chat' && {shorterOutput: {share: assumed.outputCut}}),
    ...(isShared &&
      responseCacheHitRate < assumed.responseCacheHitRate && {
        responseCache: {hitRate: assumed.responseCacheHitRate},
      }),
  };
}

/**
 * Tells whether conversations could go through a batch: some do already, or each is one call that nobody sits waiting
 * for. A conversation of several calls would wait for a batch with every one of them.
 */
export function couldWait({batchShare, turns, callsPerTurn, use}: Scenario): boolean {
  return batchShare > 0 || (turns * callsPerTurn === 1 && use === 'product');
}

/** Drops one lever at a time, the first: those after it save more, or less, without it. */
function withoutIdle(scenario: Scenario, current: PricedEstimate, levers: SavingsLevers): SavingsPlan | undefined {
  const pulled = savings(scenario, current.offer, levers, {at: current.at});
  if (pulled.status === 'unpriced') return undefined;
  const idle = pulled.steps.find(({savedUsd}) => savedUsd <= ROUNDING_SHARE * pulled.fromUsd);
  if (!idle) return {levers, savings: pulled};
  const {[LEVER_KEYS[idle.lever]]: _, ...rest} = levers;
  return withoutIdle(scenario, current, rest);
}
