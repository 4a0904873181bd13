import type {Offer} from '../../engine/offer.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {TierTextContext} from '../../state/tier-texts.js';

/** What every part of the view draws from. */
export type TiersContext = ViewContext & TierTextContext;

/** Name of who sells an offer. */
export function sellerName({seller}: Offer, {snapshot}: TiersContext): string {
  return snapshot.catalogue.seller(seller)?.name ?? seller;
}
