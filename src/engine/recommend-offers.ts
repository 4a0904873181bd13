import type {ModelTier} from './compare-tiers.js';
import type {Offer} from './offer.js';
import {findingOf, type Finding, type RecommendContext} from './finding.js';
import {routeMix} from './route-mix.js';

const TIERS: readonly ModelTier[] = ['budget', 'mid', 'frontier'];

interface Priced {
  offer: Offer;
  usd: number;
}

/** Lists what another offer would cost: the cheapest equal, the cheapest of a lower tier, and a mix with that one. */
export function otherOfferFindings(context: RecommendContext): Finding[] {
  const {current, options} = context;
  const tier = options.tierOf?.(current.offer);
  if (tier === undefined) return [];
  const equal = cheapest(context, (other) => other === tier);
  const lower = cheapest(context, (other) => TIERS.indexOf(other) < TIERS.indexOf(tier));
  return [
    ...(equal ? [findingOf('change-offer', context, equal.usd, {offer: equal.offer.id, tier})] : []),
    ...(lower
      ? [
          findingOf('change-tier', context, lower.usd, {offer: lower.offer.id, tier}),
          ...routeFinding(context, lower.offer),
        ]
      : []),
  ];
}

function cheapest(
  {scenario, current, options, usdPerMonth}: RecommendContext,
  isWanted: (tier: ModelTier) => boolean,
): Priced | undefined {
  let best: Priced | undefined;
  for (const offer of options.offers ?? []) {
    const tier = options.tierOf?.(offer);
    if (tier === undefined || !isWanted(tier) || offer.id === current.offer.id || offer.kind !== current.offer.kind)
      continue;
    const usd = usdPerMonth(scenario, offer);
    if (usd === undefined) continue;
    if (!best || usd < best.usd || (usd === best.usd && offer.id < best.offer.id)) best = {offer, usd};
  }
  return best;
}

function routeFinding(context: RecommendContext, cheap: Offer): Finding[] {
  const {scenario, current, assumptions} = context;
  const {routeShare: cheapShare, escalationRate} = assumptions;
  const mix = routeMix(scenario, {cheap, strong: current.offer, cheapShare, escalationRate}, {at: current.at});
  if (mix.status !== 'priced') return [];
  const params = {offer: cheap.id, share: cheapShare, escalationRate};
  return [findingOf('route', context, mix.usdPerMonth, params, ['routeShare', 'escalationRate'])];
}
