import type {Catalogue} from '../data/catalogue.js';
import type {Offer} from '../engine/offer.js';

/** Offers of one seller. */
export interface ModelGroup {
  readonly seller: string;
  /** The newest model first; those whose day is not known last. */
  readonly offers: readonly Offer[];
}

/** Puts offers together by seller, sellers in the order in which they first come up. */
export function groupBySeller(offers: readonly Offer[], catalogue: Catalogue): ModelGroup[] {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const group = groups.get(offer.seller);
    if (group) group.push(offer);
    else groups.set(offer.seller, [offer]);
  }
  const released = ({model}: Offer): string => catalogue.model(model)?.released ?? '';
  const newestFirst = (a: Offer, b: Offer): number =>
    released(a) === released(b) ? (a.name < b.name ? -1 : 1) : released(a) > released(b) ? -1 : 1;
  return [...groups].map(([seller, own]) => ({seller, offers: own.sort(newestFirst)}));
}
