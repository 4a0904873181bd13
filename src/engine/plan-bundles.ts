import type {Beyond} from './plan.js';

/**
 * Finds the cheapest way to pay for use past an allowance, with or without prepaid bundles.
 *
 * Bundles are bought whole, the largest first, and the rest is paid as it is used. That is the cheapest of all sets
 * where each bundle's face value is a multiple of every smaller one's and larger ones are no dearer by face value,
 * as all published ones are.
 *
 * @param usd - Worth of the use, USD, >= 0.
 * @returns USD, unrounded.
 */
export function usdWithBundles(usd: number, {bundles = [], bundleCreditUsdPerMonthMax = Infinity}: Beyond): number {
  const largestFirst = bundles.toSorted((one, other) => other.creditUsd - one.creditUsd);
  return cheapestFrom(usd, largestFirst, bundleCreditUsdPerMonthMax);
}

function cheapestFrom(usd: number, bundles: NonNullable<Beyond['bundles']>, maxCreditUsd: number): number {
  const [bundle, ...smaller] = bundles;
  if (!bundle || usd === 0) return usd;
  const most = Math.floor(maxCreditUsd / bundle.creditUsd);
  const filled = Math.min(most, Math.floor(usd / bundle.creditUsd));
  const usdWith = (count: number): number => {
    const creditUsd = count * bundle.creditUsd;
    return count * bundle.usd + cheapestFrom(Math.max(0, usd - creditUsd), smaller, maxCreditUsd - creditUsd);
  };
  return Math.min(usdWith(filled), usdWith(Math.min(most, filled + 1)));
}
