import {quickCosts, type QuickCosts} from '../../state/quick-costs.js';
import {rankOffers, type RankedOffer} from '../../state/rank-offers.js';
import type {Snapshot} from '../../state/snapshot.js';

/** Prices of a whole catalogue, quick enough to follow a slider; those of picked offers are the estimates' own. */
export class PricedCatalogue {
  #of: Snapshot | undefined;
  #costs: QuickCosts | undefined;
  #ranked: readonly RankedOffer[] = [];

  /** @returns Every offer of the catalogue, ranked; computed once per snapshot. */
  ranked(snapshot: Snapshot): readonly RankedOffer[] {
    if (this.#of === snapshot) return this.#ranked;
    const {scenario, catalogue, at} = snapshot;
    const hasSamePrices = this.#of?.catalogue === catalogue && this.#of.at === at;
    const costs = (hasSamePrices ? this.#costs : undefined) ?? quickCosts(catalogue.offers, at);
    const picked = new Map(snapshot.estimates.map((estimate) => [estimate.offer.id, estimate]));
    this.#of = snapshot;
    this.#costs = costs;
    this.#ranked = rankOffers(scenario, catalogue.offers, costs).map((ranked) => {
      const estimate = picked.get(ranked.offer.id);
      return estimate?.status === 'priced' && ranked.status === 'priced' ? {...ranked, usd: estimate.usd} : ranked;
    });
    return this.#ranked;
  }
}
