import type {ISODate, Offer, PricePeriod} from './offer.js';
import {priceInForce} from './price-in-force.js';
import {newestChecked} from './price-period.js';

/** An offer with a price on the day asked for. */
export interface PricedOffer {
  readonly offer: Offer;
  readonly period: PricePeriod;
  readonly at: ISODate;
}

/**
 * Picks the offers that can be compared: those with a price, and no embedding offers beside chat offers, because
 * they do another job.
 *
 * @param asked - Day whose prices count, `YYYY-MM-DD`; undefined: each offer's newest `checked` date.
 * @throws {RangeError} If `asked` is not of that form.
 */
export function flipOffers(offers: readonly Offer[], asked: ISODate | undefined): PricedOffer[] {
  const kind = offers.some((offer) => offer.kind === 'chat') ? 'chat' : 'embedding';
  return offers.flatMap((offer) => {
    const at = asked ?? newestChecked(offer);
    const period = priceInForce(offer, at);
    return offer.kind !== kind || 'code' in period ? [] : [{offer, period, at}];
  });
}
