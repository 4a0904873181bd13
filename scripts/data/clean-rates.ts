import type {Band, Rates} from '../../src/engine/offer.js';
import type {UpstreamModel} from './upstream.js';

type ModelPrice = Exclude<UpstreamModel['prices'], readonly unknown[]>;
type UpstreamRate = NonNullable<ModelPrice[string]>;

const RATE_NAMES: Readonly<Record<string, keyof Rates>> = {
  input_mtok: 'input',
  output_mtok: 'output',
  cache_read_mtok: 'cacheRead',
  cache_write_mtok: 'cacheWrite',
  cache_write_1h_mtok: 'cacheWrite1h',
  output_reasoning_mtok: 'reasoning',
};

// "at or above 200,000" at https://docs.x.ai/developers/pricing; everybody else says "above".
const INCLUSIVE_SELLERS = new Set(['xai']);

/**
 * Turns upstream prices into our rates and bands: text tokens only, six decimals.
 *
 * @param prices - USD per million tokens by the upstream's names, with tiers or without.
 */
export function cleanRates(seller: string, prices: ModelPrice): {rates: Rates; bands: Band[]} {
  const known = Object.entries(RATE_NAMES).flatMap(([name, kind]) => {
    const rate = prices[name];
    return rate === undefined ? [] : [{kind, rate}];
  });
  const starts = [...new Set(known.flatMap(({rate}) => tiersOf(rate).map(({start}) => start)))].sort((a, b) => a - b);
  return {
    rates: ratesFrom(known, baseOf),
    bands: starts.map((start) => ({
      over: cleanThreshold(start),
      ...(INCLUSIVE_SELLERS.has(seller) && {inclusive: true}),
      rates: ratesFrom(known, (rate) => tiersOf(rate).findLast((tier) => tier.start <= start)?.price),
    })),
  };
}

/** Undoes the upstream's way of writing "at or above" as "above one less". */
function cleanThreshold(start: number): number {
  return start % 1000 === 999 ? start + 1 : start;
}

function ratesFrom(
  known: readonly {kind: keyof Rates; rate: UpstreamRate}[],
  read: (rate: UpstreamRate) => number | undefined,
): Rates {
  const rates: Rates = {};
  for (const {kind, rate} of known) {
    const value = read(rate);
    if (value !== undefined) rates[kind] = Number(value.toFixed(6));
  }
  return rates;
}

function baseOf(rate: UpstreamRate): number {
  return typeof rate === 'number' ? rate : rate.base;
}

function tiersOf(rate: UpstreamRate): {start: number; price: number}[] {
  return typeof rate === 'number' ? [] : rate.tiers;
}
