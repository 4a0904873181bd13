import {compare} from './compare.js';
import {MODEL_TIERS, type ModelTier} from './compare-tiers.js';
import type {PricedEstimate} from './estimate-result.js';
import type {Offer} from './offer.js';
import {findingOf, type Finding, type RecommendContext} from './finding.js';
import {routeMix} from './route-mix.js';

/** Lists what another offer would cost: the cheapest equal, the cheapest of a lower tier, and a mix with that one. */
export function otherOfferFindings(context: RecommendContext): Finding[] {
  const {current, options} = context;
  const tier = options.tierOf?.(current.offer);
  if (tier === undefined) return [];
  const equal = cheapest(context, (other) => other === tier);
  const lower = cheapest(context, (other) => MODEL_TIERS.indexOf(other) > MODEL_TIERS.indexOf(tier));
  return [
    ...(equal ? [findingOf('change-offer', context, equal.usd.perMonth, {offer: equal.offer.id, tier})] : []),
    ...(lower
      ? [
          findingOf('change-tier', context, lower.usd.perMonth, {offer: lower.offer.id, tier}),
          ...routeFinding(context, lower.offer),
        ]
      : []),
  ];
}

/** The cheapest of the wanted tiers that takes the workload, if there is one. */
function cheapest(
  {scenario, current, options}: RecommendContext,
  isWanted: (tier: ModelTier) => boolean,
): PricedEstimate | undefined {
  const candidates = (options.offers ?? []).filter((offer) => {
    const tier = options.tierOf?.(offer);
    return tier !== undefined && isWanted(tier) && offer.id !== current.offer.id && offer.kind === current.offer.kind;
  });
  const [best] = compare(scenario, candidates, {at: current.at});
  return best?.status === 'priced' && best.fits.ok ? best : undefined;
}

function routeFinding(context: RecommendContext, cheap: Offer): Finding[] {
  const {scenario, current, assumptions} = context;
  const {routeShare: cheapShare, escalationRate} = assumptions;
  const mix = routeMix(scenario, {cheap, strong: current.offer, cheapShare, escalationRate}, {at: current.at});
  if (mix.status !== 'priced') return [];
  const params = {offer: cheap.id, share: cheapShare, escalationRate};
  return [findingOf('route', context, mix.usdPerMonth, params, ['routeShare', 'escalationRate'])];
}
