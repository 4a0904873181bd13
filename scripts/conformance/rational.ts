/** A fraction in whole numbers of any size; the denominator is never 0, and may be negative. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DIGITS_OF_GAP = 10n ** 30n;

/** Adds two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Turns the sign of a fraction. */
export function negative({numerator, denominator}: Rational): Rational {
  return {numerator: -numerator, denominator};
}

/** Multiplies two fractions. */
export function times(a: Rational, b: Rational): Rational {
  return {numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator};
}

/**
 * Divides two fractions.
 *
 * @throws {RangeError} If `b` is 0.
 */
export function over(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('divisor: expected anything but 0, got 0');
  return {numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator};
}

/**
 * Reads a decimal exactly, also in the notation of very small and large doubles.
 *
 * @param text - Such as `0.25`, `12` or `1.5e-7`.
 * @throws {RangeError} If it is no such number.
 */
export function rationalOf(text: string): Rational {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new RangeError(`number: expected a decimal, got ${text}`);
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return power < 0
    ? {numerator: digits, denominator: 10n ** BigInt(-power)}
    : {numerator: digits * 10n ** BigInt(power), denominator: 1n};
}

/**
 * Tells how far a double is from an exact value.
 *
 * @returns |value - exact| / |exact|; 0 where both are 0, Infinity where only `exact` is.
 */
export function relativeGap(value: number, exact: Rational): number {
  const gap = plus(rationalOf(String(value)), negative(exact));
  if (gap.numerator === 0n) return 0;
  if (exact.numerator === 0n) return Infinity;
  const share = (gap.numerator * exact.denominator * DIGITS_OF_GAP) / (gap.denominator * exact.numerator);
  return Math.abs(Number(share)) / Number(DIGITS_OF_GAP);
}
