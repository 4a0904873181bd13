import type {Catalogue} from '../data/catalogue.js';
import type {Model} from '../data/dataset.js';
import type {Offer} from '../engine/offer.js';
import {priceInForce} from '../engine/price-in-force.js';
import {offerCan, type Capability} from './capabilities.js';
import {fitCheck} from './offer-fits.js';
import type {Snapshot} from './snapshot.js';

/** What a visitor looks for among hundreds of offers; an empty text or false asks for nothing. */
export interface ModelFilter {
  /** Words that the offer's name, id, seller or model holds, or one of its aliases. */
  readonly query: string;
  /** Id of a seller. */
  readonly seller: string;
  readonly tier: '' | Model['tier'];
  readonly capability: '' | Capability;
  /** Only offers that take the workload. */
  readonly fits: boolean;
  readonly openWeights: boolean;
  /** Only offers whose price is known on the day. */
  readonly priced: boolean;
}

export const NO_FILTER: ModelFilter = {
  query: '',
  seller: '',
  tier: '',
  capability: '',
  fits: false,
  openWeights: false,
  priced: false,
};

/** @returns How many things are asked for besides words. */
export function filterCount({query, ...asked}: ModelFilter): number {
  return Object.values(asked).filter(Boolean).length;
}

export function isFiltering(filter: ModelFilter): boolean {
  return filter.query.trim() !== '' || filterCount(filter) > 0;
}

/**
 * Makes the test that a filter is.
 *
 * What is not known of a model does not pass a filter that asks for it.
 */
export function offerFilter(
  filter: ModelFilter,
  {catalogue, scenario, at}: Pick<Snapshot, 'catalogue' | 'scenario' | 'at'>,
): (offer: Offer) => boolean {
  const {seller, tier, capability, openWeights} = filter;
  const tests: ((offer: Offer) => boolean)[] = [];
  const model = (offer: Offer): Model | undefined => catalogue.model(offer.model);
  if (seller !== '') tests.push((offer) => offer.seller === seller);
  if (tier !== '') tests.push((offer) => model(offer)?.tier === tier);
  if (capability !== '') tests.push((offer) => offerCan(model(offer), capability) === true);
  if (openWeights) tests.push((offer) => model(offer)?.openWeights === true);
  if (filter.priced) tests.push((offer) => !('code' in priceInForce(offer, at)));
  if (filter.query.trim() !== '') tests.push(textTest(filter.query, catalogue));
  // The dearest test comes last, for those that are left.
  if (filter.fits) tests.push(fitCheck(scenario));
  return (offer) => tests.every((test) => test(offer));
}

function textTest(query: string, catalogue: Catalogue): (offer: Offer) => boolean {
  const meant = catalogue.find(query)?.id;
  const words = query.trim().toLowerCase().split(/\s+/);
  return (offer) => {
    if (offer.id === meant) return true;
    const seller = catalogue.seller(offer.seller)?.name ?? '';
    const model = catalogue.model(offer.model)?.name ?? '';
    const haystack = `${offer.name} ${offer.id} ${seller} ${offer.model} ${model}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  };
}
