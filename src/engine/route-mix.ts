import {ANY_SHARE, checkArgument} from './check-argument.js';
import {estimate} from './estimate.js';
import type {EstimateOptions, Fit, PricedEstimate, UnpricedEstimate} from './estimate-result.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/** How conversations are spread over offers. All shares are of conversations and in [0, 1]. */
export interface Route {
  readonly cheap: Offer;
  readonly strong: Offer;
  /** Sent to the cheap offer first. */
  readonly cheapShare: number;
  /** Of those the cheap offer has answered: sent to the strong one as well, so that both are paid. */
  readonly escalationRate: number;
  /** `rate`: of all that either offer is asked, what fails there unbilled; `offer` answers it, and for good. */
  readonly fallback?: {readonly offer: Offer; readonly rate: number};
}

export type RouteRole = 'cheap' | 'strong' | 'escalated' | 'fallback';

/** What one offer answers in one role. */
export interface RoutePart {
  offer: Offer;
  role: RouteRole;
  /** Of all conversations, those billed here; escalations are billed twice, so the shares may sum to more than 1. */
  share: number;
  usdPerMonth: number;
  /** Whether the offer can take the workload at all; it is priced either way. */
  fits: Fit;
}

export interface RoutedCost {
  status: 'priced';
  /** USD a month, the sum of the parts. */
  usdPerMonth: number;
  /** In the order cheap, strong, escalated, fallback; one that nothing reaches is left out. */
  parts: readonly RoutePart[];
  /** Everything to the strong offer, with the same fallback: what the mix is compared with. USD a month. */
  strongOnlyUsd: number;
  /** Everything to the cheap offer, with the same fallback and without escalation. USD a month. */
  cheapOnlyUsd: number;
  /** Against strong only, USD a month; negative where the mix costs more. */
  savedUsd: number;
  /** Of `strongOnlyUsd`; null where that is 0. */
  savedShare: number | null;
  /**
   * Escalation rate at which the mix costs as much as strong only, the same for every `cheapShare` above 0. Null where
   * no rate from 0 to 1 does; 0 where every rate does.
   */
  breakEvenEscalationRate: number | null;
}

/**
 * Says what a workload costs if easy conversations go to a cheap offer and the rest to a strong one.
 *
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`. Default: each offer's newest `checked`.
 * @returns Cost and saving a month; or the first offer without a price and why it has none.
 * @throws {RangeError} If a share or a field of the scenario is out of its domain, or `at` is not a day.
 */
export function routeMix(
  scenario: Scenario,
  route: Route,
  options: EstimateOptions = {},
): RoutedCost | UnpricedEstimate {
  checkShares(route);
  const cheap = estimate(scenario, route.cheap, options);
  if (cheap.status === 'unpriced') return cheap;
  const strong = estimate(scenario, route.strong, options);
  if (strong.status === 'unpriced') return strong;
  const fallback = route.fallback && estimate(scenario, route.fallback.offer, options);
  if (fallback?.status === 'unpriced') return fallback;
  const failing = route.fallback?.rate ?? 0;
  const fallbackUsd = (fallback?.usd.perMonth ?? 0) * failing;
  const strongOnlyUsd = strong.usd.perMonth * (1 - failing) + fallbackUsd;
  const cheapOnlyUsd = cheap.usd.perMonth * (1 - failing) + fallbackUsd;
  const parts = partsOf(route, cheap, strong, fallback, failing);
  const usdPerMonth = parts.reduce((sum, part) => sum + part.usdPerMonth, 0);
  const savedUsd = strongOnlyUsd - usdPerMonth;
  return {
    status: 'priced',
    usdPerMonth,
    parts,
    strongOnlyUsd,
    cheapOnlyUsd,
    savedUsd,
    savedShare: strongOnlyUsd === 0 ? null : savedUsd / strongOnlyUsd,
    breakEvenEscalationRate: breakEvenRate(cheapOnlyUsd, strongOnlyUsd, failing),
  };
}

function checkShares({cheapShare, escalationRate, fallback}: Route): void {
  checkArgument('cheapShare', cheapShare, ANY_SHARE);
  checkArgument('escalationRate', escalationRate, ANY_SHARE);
  if (fallback) checkArgument('fallback.rate', fallback.rate, ANY_SHARE);
}

function partsOf(
  {cheapShare, escalationRate}: Route,
  cheap: PricedEstimate,
  strong: PricedEstimate,
  fallback: PricedEstimate | undefined,
  failing: number,
): RoutePart[] {
  const answering = 1 - failing;
  const escalated = cheapShare * answering * escalationRate;
  const partOf = (role: RouteRole, {offer, usd, fits}: PricedEstimate, share: number): RoutePart[] =>
    share === 0 ? [] : [{offer, role, share, usdPerMonth: usd.perMonth * share, fits}];
  return [
    ...partOf('cheap', cheap, cheapShare * answering),
    ...partOf('strong', strong, (1 - cheapShare) * answering),
    ...partOf('escalated', strong, escalated * answering),
    ...(fallback ? partOf('fallback', fallback, (1 + escalated) * failing) : []),
  ];
}

/** Of a conversation the cheap offer saves `gain`; an escalation, possible where it answered, costs strong once more. */
function breakEvenRate(cheapOnlyUsd: number, strongOnlyUsd: number, failing: number): number | null {
  const gain = strongOnlyUsd - cheapOnlyUsd;
  if (gain === 0) return 0;
  const rate = gain / (strongOnlyUsd * (1 - failing));
  return rate >= 0 && rate <= 1 ? rate : null;
}
