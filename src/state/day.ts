import {isCalendarDay} from '../data/calendar-day.js';
import type {ISODate} from '../engine/offer.js';

const MS_PER_DAY = 86_400_000;

/** @returns The UTC day of a time in milliseconds since 1970. */
export function utcDay(milliseconds: number): ISODate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Asks a page's clock for the day.
 *
 * @returns The UTC day; 1970-01-01 for a clock that tells no time, which then warns that prices are not from that day.
 */
export function todayBy(clock: (() => number) | null | undefined): ISODate {
  const milliseconds = clock?.() ?? 0;
  return utcDay(Math.abs(milliseconds) < 8.64e15 ? milliseconds : 0);
}

/** Tells whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: unknown): text is ISODate {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text);
}

/** @returns Whole days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: ISODate, to: ISODate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
