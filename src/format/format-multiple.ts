import {NO_BREAK_SPACE, powerOfTen, writeNumber, writeOrBound} from './write-number.js';

/**
 * Writes how many times as much something is: `0.07 ×`, `1 ×`, `1.04 ×`, `13.6 ×`, `120 ×`.
 *
 * @param multiple - Ratio to the baseline, >= 0.
 * @param locale - BCP 47 tag.
 * @returns Three significant digits, at most two decimals; `< 0.01 ×` for a positive one below 0.005; `—` if not finite.
 */
export function formatMultiple(multiple: number, locale: string): string {
  return writeOrBound(multiple, 0.005, 0.01, (value) => {
    const decimals = Math.min(2, Math.max(0, 2 - powerOfTen(value)));
    return `${writeNumber(value, locale, 'decimal', 0, decimals)}${NO_BREAK_SPACE}×`;
  });
}
