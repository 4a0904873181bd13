import {writeNumber, writeOrBound} from './write-number.js';

/**
 * Writes a number of things: whole and grouped (`12,500`), with one decimal below 10 if there is a fraction (`2.5`).
 *
 * @param count - Any number; averages may be fractional.
 * @param locale - BCP 47 tag.
 * @returns The rounded count, `< 0.1` for a positive one below 0.05, `—` if it is not finite.
 */
export function formatCount(count: number, locale: string): string {
  return writeOrBound(count, 0.05, 0.1, (value) =>
    writeNumber(value, locale, 'decimal', 0, Math.abs(value) < 10 ? 1 : 0),
  );
}
