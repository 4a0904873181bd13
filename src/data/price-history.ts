import past from '../../pricing-data/dist/history.json';
import type {Offer, PricePeriod} from '../engine/offer.js';
import {createCatalogue, type Catalogue} from './catalogue.js';
import type {Dataset} from './dataset.js';

let catalogue: Catalogue | undefined;

/** @returns Offers with all prices that are known of them. This module is loaded on request only. */
export function priceHistory(): Catalogue {
  return (catalogue ??= createCatalogue(past as unknown as Dataset));
}

/**
 * Adds to an offer the prices that were before its own.
 *
 * The catalogue of everything on sale leaves past prices out, to stay small.
 *
 * @param dataset - The one that holds the offer: one of another version may mean something else by the same id.
 * @returns Its periods, oldest first, without overlap.
 */
export function allPrices({id, prices}: Offer, dataset: Pick<Dataset, 'version'>): readonly PricePeriod[] {
  const history = priceHistory();
  const since = prices[0]?.from;
  if (since === undefined || history.dataset.version !== dataset.version) return prices;
  const before = history.offer(id)?.prices ?? [];
  return [...before.filter(({until}) => until !== undefined && until <= since), ...prices];
}
