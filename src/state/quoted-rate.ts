import type {Catalogue} from '../data/catalogue.js';
import type {ISODate, Offer, PricePeriod, Rates, UsdPerMTok} from '../engine/offer.js';
import {isRetired, pricePeriodAt} from '../engine/price-period.js';

/** A rate as an author names it in an attribute. */
export type RateName = 'input' | 'output' | 'cache-read' | 'cache-write' | 'cache-write-1h' | 'reasoning';

/** One published rate with what it takes to trust it. */
export interface QuotedRate {
  usdPerMTok: UsdPerMTok;
  offer: Offer;
  period: PricePeriod;
  /** Where it is a promotion: its end, and the list price that follows if that is known. */
  promotion?: {until: ISODate; thenUsdPerMTok: UsdPerMTok | undefined};
}

const RATE_KEYS: Readonly<Record<RateName, keyof Rates>> = {
  input: 'input',
  output: 'output',
  'cache-read': 'cacheRead',
  'cache-write': 'cacheWrite',
  'cache-write-1h': 'cacheWrite1h',
  reasoning: 'reasoning',
};

/**
 * Looks up what a seller charges for one kind of token on a day.
 *
 * @param name - Id or alias of an offer.
 * @param at - `YYYY-MM-DD`, a day that exists.
 * @returns The base rate as published, or undefined where offer, day or rate are not known, or no longer served.
 */
export function quotedRate(catalogue: Catalogue, name: string, rate: string, at: ISODate): QuotedRate | undefined {
  const offer = catalogue.find(name);
  const period = offer && pricePeriodAt(offer, at);
  if (!period || !Object.hasOwn(RATE_KEYS, rate) || isRetired(offer, at)) return undefined;
  const kind = RATE_KEYS[rate as RateName];
  const usdPerMTok = period.rates[kind];
  if (usdPerMTok === undefined) return undefined;
  const {promo, until} = period;
  if (!promo || until === undefined) return {usdPerMTok, offer, period};
  const thenUsdPerMTok = offer.prices.find(({from}) => from === until)?.rates[kind];
  return {usdPerMTok, offer, period, promotion: {until, thenUsdPerMTok}};
}
