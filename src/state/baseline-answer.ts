import type {Estimate} from '../engine/estimate-result.js';
import {estimate} from '../engine/estimate.js';
import type {Choices} from './choices.js';
import {withCustomOffers} from './custom-offer.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/** What the baseline costs and what it costs now, both at the prices on show. */
export interface BaselineAnswer {
  readonly baseline: Choices;
  readonly before: Estimate;
  readonly now: Estimate;
  /** Share of the cost before: -0.3 is 30 % less. Undefined where a price is not known, or it cost nothing before. */
  readonly change: number | undefined;
}

/**
 * Compares what is on show with what the visitor has saved.
 *
 * @returns Undefined where nothing is saved, or one of both is about no offer at all.
 */
export function baselineAnswer(snapshot: Snapshot): BaselineAnswer | undefined {
  const {baseline, catalogue, today, at, scenario} = snapshot;
  const now = selectedEstimate(snapshot);
  const known = baseline && withCustomOffers(catalogue, baseline.customOffers, today);
  const offer = known?.offer(baseline?.selected ?? '');
  if (!baseline || !offer || !now) return undefined;
  const isSame = baseline.scenario === scenario && offer === now.offer;
  const before = isSame ? now : estimate(baseline.scenario, offer, {at});
  return {baseline, before, now, change: changeOf(before, now)};
}

function changeOf(before: Estimate, now: Estimate): number | undefined {
  if (before.status === 'unpriced' || now.status === 'unpriced') return undefined;
  const usd = before.usd.perMonth;
  return usd > 0 ? (now.usd.perMonth - usd) / usd : undefined;
}
