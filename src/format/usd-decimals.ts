import {powerOfTen} from './write-number.js';

/** Smallest amount in USD that is written in full; a smaller one is `< $0.0000000001`. */
export const SMALLEST_USD = 1e-10;

/**
 * Digits after the decimal sign that keep some significant digits of an amount, and never fewer than cents.
 *
 * @param usd - Finite amount in USD.
 * @param significantDigits - 1 or more.
 * @returns 2 or more.
 */
export function usdDecimals(usd: number, significantDigits: number): number {
  return Math.max(2, significantDigits - 1 - powerOfTen(usd));
}
