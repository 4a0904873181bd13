import {estimate} from './estimate.js';
import type {EstimateOptions} from './estimate-result.js';
import type {ISODate, ModeId, Offer} from './offer.js';
import {newestChecked} from './price-period.js';
import {soldMode} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** Ways of asking in the order of a matrix's columns. */
export const TIER_MODES = ['standard', 'batch', 'flex', 'priority', 'fast'] as const satisfies ('standard' | ModeId)[];

/** USD a month, unrounded; or that nobody can ask for it this way; or that there is no price to compute with. */
export type TierCell = number | 'not offered' | 'unknown';

export interface TierRow {
  offer: Offer;
  usdPerMonth: Readonly<Record<'standard' | ModeId, TierCell>>;
}

/**
 * Says what a workload costs on each offer if all of it is sent in one mode.
 *
 * The scenario's own mode and share of batched conversations are set aside: the column decides. A mode that is not,
 * or no longer, sold says so even where the offer has no price.
 *
 * @param options - `at`: the day whose prices and modes count, `YYYY-MM-DD`. Default: each offer's newest `checked`.
 * @returns One row per offer, in the order given.
 * @throws {RangeError} If a field of the scenario is out of its domain, or `at` is not a day.
 * @see docs/guides/billing-rules.md#modes
 */
export function tierMatrix(scenario: Scenario, offers: readonly Offer[], options: EstimateOptions = {}): TierRow[] {
  return offers.map((offer) => {
    const {at = newestChecked(offer)} = options;
    const cells = TIER_MODES.map((mode) => [mode, cellOf(scenario, offer, mode, at)] as const);
    return {offer, usdPerMonth: Object.fromEntries(cells) as TierRow['usdPerMonth']};
  });
}

function cellOf(scenario: Scenario, offer: Offer, mode: 'standard' | ModeId, at: ISODate): TierCell {
  if (mode !== 'standard' && !soldMode(offer, mode, at)) return 'not offered';
  const asked = mode === 'batch' ? {batchShare: 1} : {mode, batchShare: 0};
  const result = estimate({...scenario, ...asked}, offer, {at});
  return result.status === 'priced' ? result.usd.perMonth : 'unknown';
}
