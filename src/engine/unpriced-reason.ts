import type {UnpricedReason} from './estimate-result.js';
import type {ISODate, Offer, PricePeriod} from './offer.js';

/**
 * Says why an offer cannot be priced on a day.
 *
 * @param period - The offer's period that holds the day, if there is one.
 * @returns The reason, or undefined where every rate that is needed is known.
 */
export function unpricedReason(offer: Offer, period: PricePeriod | undefined, at: ISODate): UnpricedReason | undefined {
  if (!period) return {code: 'no-price-at', params: {at}};
  if (period.rates.input === undefined) return {code: 'rate-unknown', params: {rate: 'input'}};
  if (offer.kind === 'chat' && period.rates.output === undefined)
    return {code: 'rate-unknown', params: {rate: 'output'}};
  return undefined;
}
