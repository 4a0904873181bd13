import {cachedByLocale} from './cached-by-locale.js';
import {NO_NUMBER} from './write-number.js';

const formatter = cachedByLocale(
  (locale) => new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'short', timeZone: 'UTC'}),
);

/**
 * Writes the month of a day: `Oct 2026`, `Okt. 2026` in `de`.
 *
 * @param isoDate - Any day of the month, as `2026-10-07`.
 * @param locale - BCP 47 tag.
 * @returns The month, or `—` for what is no day.
 */
export function formatMonth(isoDate: string, locale: string): string {
  const day = new Date(isoDate);
  return Number.isFinite(day.getTime()) ? formatter(locale).format(day) : NO_NUMBER;
}
