import {DAYS_PER_MONTH} from '../../engine/month.js';
import type {ISODate} from '../../engine/offer.js';

/** @returns First day of the month so many months after that of `today`, which is the month with `monthsAhead` 0. */
export function firstOfMonth(today: ISODate, monthsAhead: number): ISODate {
  return dayOf(today, monthsAhead, 1);
}

/**
 * Finds the calendar day for a day of one of the engine's months, which all have 30 days.
 *
 * @param month - First day of the calendar month.
 * @param day - 1 to 30; the last one is the last of the calendar month.
 */
export function calendarDay(month: ISODate, day: number): ISODate {
  const days = Number(dayOf(month, 1, 0).slice(8));
  return dayOf(month, 0, Math.ceil((day * days) / DAYS_PER_MONTH));
}

/** Day 0 is the last of the month before. */
function dayOf(date: ISODate, monthsAhead: number, day: number): ISODate {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsAhead, day)).toISOString().slice(0, 10);
}
