import type {ISODate, Offer, PricePeriod} from './offer.js';

/**
 * Finds the prices in force on a day.
 *
 * @param at - `YYYY-MM-DD`, UTC.
 * @returns The period that holds the day, or undefined where none does.
 * @throws {RangeError} If `at` is not of that form.
 */
export function pricePeriodAt(offer: Offer, at: ISODate): PricePeriod | undefined {
  checkDay(at);
  return offer.prices.find((period) => isInForce(period, at));
}

/** @throws {RangeError} If `at` is not of the form `YYYY-MM-DD`. */
export function checkDay(at: ISODate): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at)) throw new RangeError(`at: expected a day as YYYY-MM-DD, got ${at}`);
}

/** Tells whether a price holds on a day: `from` is inclusive, `until` exclusive, and either may be open. */
export function isInForce({from, until}: Pick<PricePeriod, 'from' | 'until'>, at: ISODate): boolean {
  return (from === undefined || from <= at) && (until === undefined || at < until);
}

/** Tells whether a seller has stopped serving an offer by a day. */
export function isRetired({retires}: Pick<Offer, 'retires'>, at: ISODate): boolean {
  return retires !== undefined && retires <= at;
}

/**
 * Finds the day on which an offer's prices were last compared with their source.
 *
 * @returns The newest `checked` of its periods; `1970-01-01` for an offer without any.
 */
export function newestChecked(offer: Offer): ISODate {
  return offer.prices.reduce((newest, {checked}) => (checked > newest ? checked : newest), '1970-01-01');
}
