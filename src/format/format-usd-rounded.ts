import {SMALLEST_USD, usdDecimals} from './usd-decimals.js';
import {writeNumber, writeOrBound} from './write-number.js';

/**
 * Writes an amount for a sentence: whole dollars from $100, cents below unless there are none.
 *
 * `$1,240`, `$543`, `$40.40`, `$12`, `$0.0125`. Orders and rounds as `formatUsd` does, and only 0 reads as zero.
 *
 * @param usd - Amount in USD; negative for a saving.
 * @param locale - BCP 47 tag.
 * @returns The rounded amount, or `—` if it is not finite.
 */
export function formatUsdRounded(usd: number, locale: string): string {
  return writeOrBound(usd, SMALLEST_USD, SMALLEST_USD, (amount) =>
    Math.abs(amount) >= 100
      ? writeNumber(amount, locale, 'usd', 0, 0)
      : writeNumber(amount, locale, 'usdWithoutZeroCents', 2, usdDecimals(amount, 3)),
  );
}
