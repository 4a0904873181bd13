import type {UnpricedReason} from './estimate-result.js';
import type {ISODate, Offer, PricePeriod} from './offer.js';
import {pricePeriodAt} from './price-period.js';

/**
 * Finds the prices of an offer on a day, if there are all that are needed to compute with.
 *
 * @param at - `YYYY-MM-DD`, UTC.
 * @returns The period that holds the day, or why there is no number: an offer that its seller no longer serves has
 *   a past price, which nobody can buy at.
 * @throws {RangeError} If `at` is not of that form.
 */
export function priceInForce(offer: Offer, at: ISODate): PricePeriod | UnpricedReason {
  const period = pricePeriodAt(offer, at);
  const since = offer.retires;
  if (since !== undefined && at >= since) return {code: 'retired', params: {since}};
  if (!period) return {code: 'no-price-at', params: {at}};
  const {input, output} = period.rates;
  if (input !== undefined && (output !== undefined || offer.kind === 'embedding')) return period;
  return {code: 'rate-unknown', params: {rate: input === undefined ? 'input' : 'output'}};
}
