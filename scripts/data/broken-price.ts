import {isCalendarDay} from '../../src/data/calendar-day.js';
import type {ConditionalPrice} from './price-entries.js';

const NO_NUMBER = 'a rate that is no number >= 0';
const NO_DAY = 'a price from a day that does not exist';

/** Why a price is none. No flag lets such a price in. */
export type BrokenPrice = typeof NO_NUMBER | typeof NO_DAY;

/** Says whether a model was left out because its price is none. */
export function isBrokenPrice(reason: string): reason is BrokenPrice {
  return reason === NO_NUMBER || reason === NO_DAY;
}

/** Finds what is no price: the types of the upstream say nothing about signs, NaN and days. */
export function brokenPriceOf(entries: readonly ConditionalPrice[]): BrokenPrice | undefined {
  const values = entries.flatMap(({prices}) => Object.values(prices).filter((rate) => rate !== undefined));
  if (!values.every(isSound)) return NO_NUMBER;
  const starts = entries.flatMap(({constraint}) => (constraint?.type === 'start_date' ? [constraint.start_date] : []));
  return starts.every(isDay) ? undefined : NO_DAY;
}

function isDay(start: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(start) && isCalendarDay(start);
}

function isSound(rate: unknown): boolean {
  if (typeof rate !== 'object' || rate === null) return isAmount(rate);
  const {base, tiers} = rate as {base?: unknown; tiers?: unknown};
  return isAmount(base) && Array.isArray(tiers) && tiers.every(isSoundTier);
}

function isSoundTier(tier: unknown): boolean {
  const {start, price} = Object(tier) as {start?: unknown; price?: unknown};
  return isAmount(start) && isAmount(price);
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
