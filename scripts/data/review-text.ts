import type {Rates} from '../../src/engine/offer.js';
import type {ImportedOffer} from './authoring.js';

const RATE_NAMES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

/** Writes rates in one order, so that equal rates read the same, e.g. `input 2.5, output 10`. */
export function ratesText(rates: Rates): string {
  return RATE_NAMES.filter((name) => rates[name] !== undefined)
    .map((name) => `${name} ${String(rates[name])}`)
    .join(', ');
}

/** Writes the newest rates of an offer. */
export function offerText({prices}: ImportedOffer): string {
  return ratesText(prices.at(-1)?.rates ?? {});
}
