import type {ModelTier} from '../engine/compare-tiers.js';
import type {PricedEstimate} from '../engine/estimate-result.js';
import {estimate} from '../engine/estimate.js';
import type {Offer} from '../engine/offer.js';
import {recommend} from '../engine/recommend.js';
import type {Snapshot} from './snapshot.js';

/** What `recommend` chooses other models from. */
export interface AdviceOffers {
  readonly offers: readonly Offer[];
  readonly tierOf: (offer: Offer) => ModelTier | undefined;
}

/**
 * Chooses what could take over: whatever is of the same tier. A lower tier is a matter of judgement, so only what the
 * visitor compares anyway or the same seller has. Nothing that is on its way out.
 */
export function adviceOffers({models, catalogue}: Snapshot, current: Offer): AdviceOffers {
  const tierOf = ({model}: Offer): ModelTier | undefined => catalogue.model(model)?.tier;
  const offers = catalogue.offers.filter(
    (offer) =>
      offer.status !== 'deprecated' &&
      offer.status !== 'retired' &&
      (models.includes(offer.id) || offer.seller === current.seller || tierOf(offer) === tierOf(current)),
  );
  return {offers, tierOf};
}

/** @returns What the advice would send a share of the conversations to first; undefined: nothing. */
export function routePartner(snapshot: Snapshot, {offer}: PricedEstimate): PricedEstimate | undefined {
  const {scenario, at, catalogue} = snapshot;
  const findings = recommend(scenario, offer, {at, ...adviceOffers(snapshot, offer)});
  const partner = catalogue.offer(String(findings.find(({code}) => code === 'route')?.params['offer'] ?? ''));
  const priced = partner && estimate(scenario, partner, {at});
  return priced?.status === 'priced' ? priced : undefined;
}
