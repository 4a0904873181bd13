import type {UpstreamModel} from './upstream.js';

/** Prices of the upstream, and when they hold. */
export type ConditionalPrice = Extract<UpstreamModel['prices'], readonly unknown[]>[number];

/** Reads the prices of a model as a list, whether or not they are dated. */
export function priceEntries({prices}: UpstreamModel): ConditionalPrice[] {
  return Array.isArray(prices) ? prices : [{prices}];
}
