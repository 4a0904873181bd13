import type {OfferRecord} from '../../src/data/dataset.js';
import type {ISODate, PricePeriod} from '../../src/engine/offer.js';
import {isRetired} from '../../src/engine/price-period.js';

/**
 * Reads the day of a release.
 *
 * @param version - `YYYY.MM.DD`, or with a number after it where there are several on one day.
 */
export function releaseDay(version: string): ISODate {
  return version.split('.').slice(0, 3).join('-');
}

/**
 * Keeps what offers cost on a day and will cost after it.
 *
 * @returns Without offers that were no longer sold then.
 */
export function withCurrentPeriods(offers: readonly OfferRecord[], day: ISODate): OfferRecord[] {
  return offers
    .map((offer) => ({...offer, prices: offer.prices.filter((period) => !isPast(period, day))}))
    .filter((offer) => offer.prices.length > 0 && !isRetired(offer, day));
}

/**
 * Keeps the offers that cost something else before a day, and those that are no longer served.
 *
 * @returns With all their periods, so that nothing else is needed to price any date.
 */
export function withPastPeriods(offers: readonly OfferRecord[], day: ISODate): OfferRecord[] {
  return offers.filter((offer) => isRetired(offer, day) || offer.prices.some((period) => isPast(period, day)));
}

function isPast({until}: PricePeriod, day: ISODate): boolean {
  return until !== undefined && until <= day;
}
