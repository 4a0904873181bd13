import {cachedByLocale} from './cached-by-locale.js';
import {SMALLEST_USD, usdDecimals} from './usd-decimals.js';
import {NO_NUMBER, decimalText, writeNumber} from './write-number.js';

/** A double holds any decimal of 15 digits; the 16th and 17th are where 0.1 + 0.2 shows. */
const RELIABLE_DIGITS = 15;

// Engines before ECMA-402 2023 write at most 20 decimals, too few for 15 digits of a very small amount.
const smallAmount = cachedByLocale(
  (locale, notation: 'standard' | 'scientific') =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      notation,
      maximumSignificantDigits: RELIABLE_DIGITS,
    }),
);

/**
 * Writes every digit of an amount that means something, for copying and tooltips.
 *
 * @param usd - Amount in USD; negative for a saving.
 * @param locale - BCP 47 tag.
 * @returns Up to 15 significant digits and at least cents; below 1e-10 as `$1.25E-12`; `—` if it is not finite.
 */
export function formatUsdExact(usd: number, locale: string): string {
  if (!Number.isFinite(usd)) return NO_NUMBER;
  const size = Math.abs(usd);
  if (size === 0 || size >= 0.01) return writeNumber(usd, locale, 'usd', 2, usdDecimals(usd, RELIABLE_DIGITS));
  return smallAmount(locale, size < SMALLEST_USD ? 'scientific' : 'standard').format(decimalText(usd));
}
