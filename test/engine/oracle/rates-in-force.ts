import type {Band, ISODate, Mode, ModeId, Offer, PricePeriod, Rates, Region} from '../../../src/engine/offer.js';
import {mixOverTheWeek} from './mix-over-the-week.js';

export type AnyMode = 'standard' | ModeId;

/** Rates of one call and the threshold that was passed to get them; 0 where none was. */
export interface RatesInForce {
  rates: Rates;
  band: number;
}

const RATE_NAMES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

export function dayOf(offer: Offer, at?: ISODate): ISODate {
  return (
    at ??
    offer.prices
      .map(({checked}) => checked)
      .sort()
      .at(-1) ??
    ''
  );
}

export function periodOn(offer: Offer, day: ISODate): PricePeriod | undefined {
  return offer.prices.find(
    ({from, until}) => !(from !== undefined && day < from) && !(until !== undefined && day >= until),
  );
}

/**
 * Prepares the rate look-up of one way of asking.
 *
 * @returns A function of the whole prompt's size, in the offer's tokens.
 */
export function ratesFor(offer: Offer, period: PricePeriod, asked: AnyMode, region: Region) {
  const mode = asked === 'standard' ? undefined : offer.modes?.[asked];
  const uplift = region === 'global' ? 1 : (offer.uplifts?.[region] ?? 1);
  const base = mixOverTheWeek(period.rates, period.schedule ?? []);
  return (promptTokens: number): RatesInForce => {
    const inForce = mode ? inMode(base, period, mode, promptTokens) : inStandard(base, period, promptTokens);
    return {band: inForce.band, rates: times(inForce.rates, () => uplift)};
  };
}

function inStandard(base: Rates, period: PricePeriod, promptTokens: number): RatesInForce {
  const band = passed(period.bands, promptTokens);
  return {rates: {...base, ...band?.rates}, band: band?.over ?? 0};
}

function inMode(base: Rates, period: PricePeriod, mode: Mode, promptTokens: number): RatesInForce {
  if (!mode.bands) {
    const standard = inStandard(base, period, promptTokens);
    return {rates: {...multiplied(standard.rates, mode), ...mode.rates}, band: standard.band};
  }
  const band = passed(mode.bands, promptTokens);
  return {rates: {...multiplied(base, mode), ...mode.rates, ...band?.rates}, band: band?.over ?? 0};
}

function passed(bands: readonly Band[] = [], promptTokens: number): Band | undefined {
  return bands
    .filter((band) => promptTokens > band.over || (band.inclusive === true && promptTokens === band.over))
    .at(-1);
}

function multiplied(rates: Rates, {x = 1, cacheX = x}: Mode): Rates {
  return times(rates, (name) => (name.startsWith('cache') ? (cacheX ?? 1) : x));
}

function times(rates: Rates, factor: (name: string) => number): Rates {
  const result: Rates = {};
  for (const name of RATE_NAMES) {
    const rate = rates[name];
    if (rate !== undefined) result[name] = rate * factor(name);
  }
  return result;
}
