import type {ISODate} from './offer.js';
import type {PlanBilling, UnpricedPlanReason} from './plan-comparison.js';
import type {Plan, PlanPrice} from './plan.js';
import {checkDay, isInForce} from './price-period.js';

const BILLINGS: readonly string[] = ['monthly', 'annual'] satisfies PlanBilling[];

/**
 * Finds the price of a plan on a day.
 *
 * An unverified price is never taken: it would turn hearsay into a ranking.
 *
 * @param billing - The one to prefer; the other one counts where the plan is not sold so.
 * @param at - `YYYY-MM-DD`, UTC.
 * @returns The price, or why there is none.
 * @throws {RangeError} If `billing` or `at` is not of that form.
 */
export function planPriceInForce(
  plan: Plan,
  billing: PlanBilling,
  at: ISODate,
): PlanPrice | Exclude<UnpricedPlanReason, {code: 'reference-unpriced'}> {
  checkPriceOptions(billing, at);
  const inForce = plan.prices.filter((price) => isInForce(price, at));
  const trusted = inForce.filter(({trust}) => trust !== 'unverified');
  const price = trusted.find((candidate) => candidate.billing === billing) ?? trusted[0];
  if (price) return price;
  const [said] = inForce;
  return said ? {code: 'price-unverified', params: {at, source: said.source}} : {code: 'no-price', params: {at}};
}

/** @returns Seats that so many people have to pay for. */
export function seatsFor({minSeats = 1}: Plan, people: number): number {
  return Math.max(people, minSeats);
}

/**
 * Finds the last day on which a plan's prices were compared with their source.
 *
 * @returns `YYYY-MM-DD`, the last day of the month or year where no more is known; `1970-01-01` without any price.
 */
export function newestPriceCheck({prices}: Plan): ISODate {
  const days = prices.map(({checked}) => checked + '9999-12-31'.slice(checked.length));
  return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

/** Refuses what would silently find no price, or another one. */
function checkPriceOptions(billing: PlanBilling, at: ISODate): void {
  if (!BILLINGS.includes(billing)) throw new RangeError(`billing: expected monthly or annual, got ${billing}`);
  checkDay(at);
}
