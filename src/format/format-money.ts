import {cachedByLocale} from './cached-by-locale.js';
import {NO_NUMBER} from './write-number.js';

const CODE_LENGTH = 3;

const money = cachedByLocale(
  (locale, kind: `${'large' | 'middle' | 'small'} ${string}`) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: kind.slice(-CODE_LENGTH),
      ...(kind.startsWith('large') ? {maximumFractionDigits: 0} : {}),
      ...(kind.startsWith('small') ? {maximumSignificantDigits: 3} : {}),
    }),
);

/**
 * Writes a converted amount: whole units from 100, three significant digits below 1, as the currency has it in between.
 *
 * @param amount - In units of the currency.
 * @param currency - ISO 4217 code.
 * @param locale - BCP 47 tag.
 * @returns The rounded amount, or `—` if it is not finite.
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  if (!Number.isFinite(amount)) return NO_NUMBER;
  const size = Math.abs(amount);
  const kind = size >= 100 ? 'large' : size >= 1 || size === 0 ? 'middle' : 'small';
  return money(locale, `${kind} ${currency}`).format(amount);
}
