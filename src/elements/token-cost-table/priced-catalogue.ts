import {compare} from '../../engine/compare.js';
import type {Estimate} from '../../engine/estimate-result.js';
import type {Offer} from '../../engine/offer.js';
import {quickCosts, type QuickCosts} from '../../state/quick-costs.js';
import {rankOffers, type RankedOffer} from '../../state/rank-offers.js';
import type {Snapshot} from '../../state/snapshot.js';

/** Prices of a whole catalogue: the order at once, all that explains a price only for rows that are drawn. */
export class PricedCatalogue {
  #of: Pick<Snapshot, 'scenario' | 'catalogue' | 'at'> | undefined;
  #costs: QuickCosts | undefined;
  #ranked: readonly RankedOffer[] = [];
  readonly #estimates = new Map<string, Estimate>();

  /** @returns Every offer of the catalogue, ranked; computed once per scenario, catalogue and day. */
  ranked(snapshot: Snapshot): readonly RankedOffer[] {
    const {scenario, catalogue, at} = snapshot;
    const hasSamePrices = this.#of?.catalogue === catalogue && this.#of.at === at;
    if (hasSamePrices && this.#of?.scenario === scenario) return this.#ranked;
    const costs = (hasSamePrices ? this.#costs : undefined) ?? quickCosts(catalogue.offers, at);
    this.#of = snapshot;
    this.#costs = costs;
    this.#ranked = rankOffers(scenario, catalogue.offers, costs);
    this.#estimates.clear();
    for (const estimate of snapshot.estimates) this.#estimates.set(estimate.offer.id, estimate);
    return this.#ranked;
  }

  /** @returns The estimates of some of the ranked offers, in their order. */
  estimates(offers: readonly Offer[], {scenario, at}: Snapshot): Estimate[] {
    const missing = offers.filter(({id}) => !this.#estimates.has(id));
    for (const estimate of compare(scenario, missing, {at})) this.#estimates.set(estimate.offer.id, estimate);
    return offers.flatMap(({id}) => this.#estimates.get(id) ?? []);
  }
}
