import {formatCount} from './format-count.js';
import {NO_BREAK_SPACE, powerOfTen, writeNumber} from './write-number.js';

/**
 * Units with the count that rounds up to 1 of them: 999.5 million reads as `1 bn`, never as `1,000 M`.
 *
 * The same in every language, so that what is shown can be typed back in; Intl's short forms are `5240万` and `2m`.
 */
const UNITS = [
  {unit: 'T', size: 1e12, from: 999.5e9},
  {unit: 'bn', size: 1e9, from: 999.5e6},
  {unit: 'M', size: 1e6, from: 999_999.5},
] as const;

/**
 * Writes a number of tokens: whole and grouped below a million (`12,500`), then three digits (`52.4 M`, `1.24 bn`).
 *
 * @param tokens - Any number; averages may be fractional.
 * @param locale - BCP 47 tag, for the digits and separators.
 * @returns The rounded count, `< 0.1` for a positive one below 0.05, `—` if it is not finite.
 */
export function formatTokens(tokens: number, locale: string): string {
  const scale = Number.isFinite(tokens) ? UNITS.find(({from}) => Math.abs(tokens) >= from) : undefined;
  if (!scale) return formatCount(tokens, locale);
  const value = tokens / scale.size;
  const decimals = Math.max(0, 2 - powerOfTen(value));
  return `${writeNumber(value, locale, 'decimal', 0, decimals)}${NO_BREAK_SPACE}${scale.unit}`;
}
