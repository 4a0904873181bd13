import type {Band, ISODate, Mode, ModeId, Offer, PricePeriod, Rates, Region} from './offer.js';
import {ratesOverTheWeek} from './schedule.js';

/** Rates for prompts past `over` tokens. */
export interface RateBand {
  over: number;
  inclusive: boolean;
  rates: Rates;
}

/** All rates of one way of asking: base rates first (`over` 0), then bands by size. */
export interface RateCard {
  bands: readonly RateBand[];
  /** Whether prompt caching can be combined with it. */
  caching: boolean;
}

/**
 * Looks up a mode that an offer sells on a day.
 *
 * @returns Undefined for `standard`, and for a mode that is not, or no longer, sold.
 */
export function soldMode({modes}: Offer, asked: 'standard' | ModeId, at: ISODate): Mode | undefined {
  const mode = asked === 'standard' ? undefined : modes?.[asked];
  return mode && (mode.until ?? '9') > at ? mode : undefined;
}

/**
 * Works out the rates of an offer for one mode and region.
 *
 * Order of multiplication: band, then mode, then region. A mode's explicit rates win over its multiplier.
 *
 * @param sold - A mode of the offer; undefined: standard.
 * @see docs/guides/billing-rules.md#modes
 */
export function rateCard(offer: Offer, period: PricePeriod, sold: Mode | undefined, region: Region): RateCard {
  const {rates} = ratesOverTheWeek(period);
  const uplift = region === 'global' ? 1 : (offer.uplifts?.[region] ?? 1);
  const base = inMode(rates, sold);
  const bands = sold?.bands
    ? sold.bands.map((band) => toRateBand(band, {...base, ...band.rates}))
    : (period.bands ?? []).map((band) => toRateBand(band, inMode({...rates, ...band.rates}, sold)));
  return {
    bands: [{over: 0, inclusive: true, rates: base}, ...bands].map((band) => ({
      ...band,
      rates: scaled(band.rates, uplift, uplift),
    })),
    caching: !sold?.excludes?.includes('cache'),
  };
}

/**
 * Finds the band of a call.
 *
 * @param promptTokens - The whole prompt: uncached, read and written tokens together, >= 0.
 * @returns Index into the card's bands; 0 is the base.
 */
export function bandIndex({bands}: RateCard, promptTokens: number): number {
  return bands.findLastIndex(({over, inclusive}) => promptTokens > over || (inclusive && promptTokens === over));
}

function toRateBand({over, inclusive = false}: Band, rates: Rates): RateBand {
  return {over, inclusive, rates};
}

function inMode(rates: Rates, mode: Mode | undefined): Rates {
  if (!mode) return rates;
  const {x = 1, cacheX = x} = mode;
  return {...scaled(rates, x, cacheX ?? 1), ...mode.rates};
}

function scaled(rates: Rates, x: number, cacheX: number): Rates {
  if (x === 1 && cacheX === 1) return rates;
  const result: Rates = {};
  for (const [kind, rate] of Object.entries(rates) as [keyof Rates, number][]) {
    result[kind] = rate * (kind.startsWith('cache') ? cacheX : x);
  }
  return result;
}
