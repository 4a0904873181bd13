import {cachedByLocale} from './cached-by-locale.js';
import {NO_NUMBER} from './write-number.js';

const formatter = cachedByLocale((locale) => new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'}));

/**
 * Writes a day the way a language does: `Oct 7, 2026`, `07.10.2026`.
 *
 * @param isoDate - Day as `2026-10-07`; the day is the same wherever the reader is.
 * @param locale - BCP 47 tag.
 * @returns The day, or `—` if there is no such day.
 */
export function formatDate(isoDate: string, locale: string): string {
  const day = new Date(isoDate);
  // Date takes the 30th of February for the 2nd of March, and a year alone for its first day.
  const exists = Number.isFinite(day.getTime()) && day.toISOString().slice(0, 10) === isoDate;
  return exists ? formatter(locale).format(day) : NO_NUMBER;
}
