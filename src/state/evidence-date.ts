import {formatDate} from '../format/format-date.js';
import {formatMonth} from '../format/format-month.js';

/**
 * Writes when something was checked, as exactly as that is known: `Oct 7, 2026`, `Oct 2026`, `2026`.
 *
 * @param checked - `2026-10-07`, `2026-10` or `2026`.
 * @param locale - BCP 47 tag.
 */
export function evidenceDate(checked: string, locale: string): string {
  if (/^\d{4}$/.test(checked)) return checked;
  return /^\d{4}-\d{2}$/.test(checked) ? formatMonth(checked, locale) : formatDate(checked, locale);
}
