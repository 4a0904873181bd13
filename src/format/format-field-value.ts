import {writeNumber} from './write-number.js';

/** Digits after the point that a field keeps: more than anybody types. */
const MOST_DECIMALS = 10;

/**
 * Writes the value of a field so that reading it back gives the same number.
 *
 * @param value - Any number a field accepts; a share of one where `percent`.
 * @param locale - BCP 47 tag.
 */
export function formatFieldValue(value: number, locale: string, percent: boolean): string {
  return writeNumber(value, locale, percent ? 'percent' : 'decimal', 0, MOST_DECIMALS);
}
