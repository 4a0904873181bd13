import {formatUsdExact} from './format-usd-exact.js';
import {writeNumber} from './write-number.js';

/** Published rates have no more digits; only a mix of two rates does. */
const MOST_DECIMALS = 6;

/**
 * Writes a rate with all its digits: `$3.00`, `$0.075`, `$0.0375`. The unit is the column's.
 *
 * @param usdPerMTok - Rate in USD per million tokens, >= 0.
 * @param locale - BCP 47 tag.
 * @returns The rate with two to six decimals, more only below a millionth; `—` if it is not finite.
 */
export function formatRate(usdPerMTok: number, locale: string): string {
  const isOrdinary = Number.isFinite(usdPerMTok) && usdPerMTok >= 10 ** -MOST_DECIMALS;
  return isOrdinary ? writeNumber(usdPerMTok, locale, 'usd', 2, MOST_DECIMALS) : formatUsdExact(usdPerMTok, locale);
}
