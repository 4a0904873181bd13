import {cachedByLocale} from './cached-by-locale.js';

/** Stands where there is no number to show: NaN and the infinities. */
export const NO_NUMBER = '—';

/** Holds a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00a0';

const USD = {style: 'currency', currency: 'USD'} as const;

const STYLES = {
  decimal: {},
  percent: {style: 'percent'},
  usd: USD,
  usdWithoutZeroCents: {...USD, trailingZeroDisplay: 'stripIfInteger'},
} as const satisfies Record<string, Intl.NumberFormatOptions>;

type NumberStyle = keyof typeof STYLES;

const formatter = cachedByLocale(
  (locale, style: NumberStyle, minimumFractionDigits: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, {...STYLES[style], minimumFractionDigits, maximumFractionDigits}),
);

/** Beyond it digits are noise, and no field takes such a number. */
const HUGE = 1e15;

const hugeFormatter = cachedByLocale(
  (locale, style: NumberStyle) =>
    new Intl.NumberFormat(locale, {...STYLES[style], notation: 'scientific', maximumFractionDigits: 2}),
);

/**
 * Writes a finite number, rounded exactly half away from zero on its shortest decimal notation: 1.005 gives 1.01; above 1e15
 * as `$4.74E25`.
 *
 * @param minDecimals - Digits after the decimal sign that are always written, 0 to 20.
 * @param maxDecimals - Digits after the decimal sign to round to, `minDecimals` to 20.
 */
export function writeNumber(
  value: number,
  locale: string,
  style: NumberStyle,
  minDecimals: number,
  maxDecimals: number,
): string {
  const format =
    Math.abs(value) > HUGE ? hugeFormatter(locale, style) : formatter(locale, style, minDecimals, maxDecimals);
  return format.format(decimalText(value));
}

/**
 * Turns a number into the text that Intl rounds exactly: given the double itself, it may round the binary value.
 *
 * Minus zero becomes `0`.
 */
export function decimalText(value: number): Intl.StringNumericLiteral {
  return `${value}` as Intl.StringNumericLiteral;
}

/** @returns Power of ten of a number's first digit: 0 for 1 to 9.99, -2 for 0.0125; 0 for 0. */
export function powerOfTen(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

/**
 * Writes a number so that a positive one never looks like zero: what is too small becomes `< 0.1`.
 *
 * @param from - Smallest size that `write` can show.
 * @param bound - What stands behind `<` below that.
 * @returns The text, or `—` if the number is not finite.
 */
export function writeOrBound(value: number, from: number, bound: number, write: (value: number) => string): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (value === 0 || Math.abs(value) >= from) return write(value);
  return value > 0 ? `<${NO_BREAK_SPACE}${write(bound)}` : `>${NO_BREAK_SPACE}${write(-bound)}`;
}
