import {cachedByLocale} from './cached-by-locale.js';

/** How a language writes numbers. */
export interface NumberSigns {
  /** Sign before the decimals: `.` or `,`. */
  readonly decimal: string;
  /** Sign between groups of digits; empty if the language has none of its own. */
  readonly group: string;
  /** Whether inner groups have two digits, as where lakh and crore are counted: `12,34,567`. */
  readonly hasLakhs: boolean;
}

/**
 * Finds how a language writes numbers, by asking Intl to write one.
 *
 * @param locale - BCP 47 tag; its Latin digits are asked for, since the Arabic signs mean the same in every language.
 */
export const numberSigns: (locale: string) => NumberSigns = cachedByLocale((locale) => {
  const parts = new Intl.NumberFormat(locale, {numberingSystem: 'latn'}).formatToParts(1234567890.5);
  const valueOf = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const integers = parts.filter((part) => part.type === 'integer');
  return {decimal: valueOf('decimal'), group: valueOf('group'), hasLakhs: integers.at(-2)?.value.length === 2};
});
