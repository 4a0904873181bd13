import {compare} from './compare.js';
import type {Estimate, EstimateOptions, PricedEstimate} from './estimate-result.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/** Tiers of models, the dearest first. */
export const MODEL_TIERS = ['frontier', 'mid', 'budget'] as const;
export type ModelTier = (typeof MODEL_TIERS)[number];

/** What one tier of models costs for a workload. Only offers that take the workload stand for it. */
export interface TierComparison {
  tier: ModelTier;
  /** Null where no offer of the tier takes the workload. */
  cheapest: PricedEstimate | null;
  /** The one in the middle by USD a month; of an even number the cheaper of the two, so that it is a real offer. */
  median: PricedEstimate | null;
  dearest: PricedEstimate | null;
  /** How many offers of the tier have a price. */
  offers: number;
  /** How many of those take the workload. */
  fitting: number;
  /** Its cheapest as a multiple of the cheapest of all tiers. Infinity: only the other is free. Null: it has none. */
  times: number | null;
}

/**
 * Compares tiers of models by what the same workload costs.
 *
 * Embedding offers are left out, because they do another job.
 *
 * @param tierOf - Tells an offer's tier; undefined: it belongs to none and is left out.
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns One entry per tier in the order of `MODEL_TIERS`, also for those without any offer.
 * @throws {RangeError} If a field of the scenario is out of its domain, or `at` is not a day.
 */
export function compareTiers(
  scenario: Scenario,
  offers: readonly Offer[],
  tierOf: (offer: Offer) => ModelTier | undefined,
  options: EstimateOptions = {},
): TierComparison[] {
  const chat = offers.filter(({kind}) => kind === 'chat');
  const ranked = compare(scenario, chat, options).filter(isPriced);
  const cheapestOfAll = ranked.find((result) => result.fits.ok && tierOf(result.offer) !== undefined);
  return MODEL_TIERS.map((tier) => {
    const own = ranked.filter(({offer}) => tierOf(offer) === tier);
    const fitting = own.filter(({fits}) => fits.ok);
    const cheapest = fitting[0] ?? null;
    return {
      tier,
      cheapest,
      median: fitting[(fitting.length - 1) >> 1] ?? null,
      dearest: fitting.at(-1) ?? null,
      offers: own.length,
      fitting: fitting.length,
      times: cheapest && cheapestOfAll ? multipleOf(cheapest, cheapestOfAll) : null,
    };
  });
}

function isPriced(result: Estimate): result is PricedEstimate {
  return result.status === 'priced';
}

/** Free is once as dear as free. */
function multipleOf({usd}: PricedEstimate, base: PricedEstimate): number {
  return usd.perMonth === base.usd.perMonth ? 1 : usd.perMonth / base.usd.perMonth;
}
