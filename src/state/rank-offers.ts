import type {Offer} from '../engine/offer.js';
import type {Scenario} from '../engine/scenario.js';
import {fitCheck} from './offer-fits.js';
import type {QuickCosts} from './quick-costs.js';

/** An offer's place among others, without all that explains it. */
export interface RankedOffer {
  readonly offer: Offer;
  readonly status: 'priced' | 'unpriced';
  /** NaN where there is no price. */
  readonly usdPerMonth: number;
  readonly fits: boolean;
}

/**
 * Ranks offers as `compare` does, in a fraction of the time: hundreds of rows have to follow a slider.
 *
 * @param scenario - A valid scenario.
 * @param costs - `quickCosts` of the same offers.
 * @returns Chat before embedding, what fits before what does not, then by USD a month and id; offers without a price last.
 */
export function rankOffers(scenario: Scenario, offers: readonly Offer[], costs: QuickCosts): RankedOffer[] {
  const usdPerMonth = costs(scenario);
  const fits = fitCheck(scenario);
  const ranked = offers.map((offer, index): RankedOffer => {
    const usd = usdPerMonth[index] ?? Number.NaN;
    return {offer, status: Number.isNaN(usd) ? 'unpriced' : 'priced', usdPerMonth: usd, fits: fits(offer)};
  });
  return ranked.sort(byRank);
}

function byRank(a: RankedOffer, b: RankedOffer): number {
  return groupOf(a) - groupOf(b) || a.usdPerMonth - b.usdPerMonth || (a.offer.id < b.offer.id ? -1 : 1);
}

function groupOf({offer, status, fits}: RankedOffer): number {
  if (status === 'unpriced') return 4;
  return (offer.kind === 'embedding' ? 2 : 0) + (fits ? 0 : 1);
}
