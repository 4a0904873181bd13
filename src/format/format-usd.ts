import {SMALLEST_USD, usdDecimals} from './usd-decimals.js';
import {writeNumber, writeOrBound} from './write-number.js';

/**
 * Writes an amount by its size: three significant digits below $1, cents from there on.
 *
 * `$0.0000119`, `$0.0125`, `$0.50`, `$1.01`, `$1,234.50`. A larger amount never reads as less than a smaller one, and
 * only 0 reads as zero: below 1e-10 stands `< $0.0000000001`.
 *
 * @param usd - Amount in USD; negative for a saving.
 * @param locale - BCP 47 tag, which also says where the sign stands: `1.234,50 $` in `de`.
 * @returns The amount rounded half away from zero, as its shortest decimal notation has it, or `—` if not finite.
 */
export function formatUsd(usd: number, locale: string): string {
  return writeOrBound(usd, SMALLEST_USD, SMALLEST_USD, (amount) =>
    writeNumber(amount, locale, 'usd', 2, usdDecimals(amount, 3)),
  );
}
