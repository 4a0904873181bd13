import type {Rates} from '../../src/engine/offer.js';
import type {ImportedOffer, ImportedPeriod} from './authoring.js';

/** All rates, in the order in which they are told. */
export const RATE_NAMES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

/** Writes rates in one order, so that equal rates read the same, e.g. `input 2.5, output 10`. */
export function ratesText(rates: Rates): string {
  return RATE_NAMES.filter((name) => rates[name] !== undefined)
    .map((name) => `${name} ${String(rates[name])}`)
    .join(', ');
}

/** Writes a period with its days, e.g. `input 2, input 4 over 200000 (2026-06-01 to now)`. */
export function periodText(period: ImportedPeriod): string {
  const {from = 'launch', until = 'now'} = period;
  return `${priceText(period)} (${from} to ${until})`;
}

/** Writes the newest price of an offer. */
export function offerText({prices}: ImportedOffer): string {
  const newest = prices.at(-1);
  return newest ? priceText(newest) : '';
}

function priceText({rates, bands = []}: ImportedPeriod): string {
  return [ratesText(rates), ...bands.map((band) => `${ratesText(band.rates)} over ${band.over}`)].join(', ');
}
