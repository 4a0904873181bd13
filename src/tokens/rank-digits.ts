/** Digits of packed ranks, least first: safe in every kind of string literal, in HTML and in URLs. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Digits that hold any rank: 64^3 = 262,144. */
export const RANK_DIGITS = 3;

/** Ranks below this one are the single bytes; every other token joins two. */
export const SINGLE_BYTES = 256;

/** One more than the highest digit. */
export const BASE = 64;

const NOT_A_DIGIT = 255;
const values = new Uint8Array(128).fill(NOT_A_DIGIT);
for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;

/**
 * Reads one digit of a packed text.
 *
 * @returns Its value, 0 to 63.
 * @throws {RangeError} If there is no digit at `at`.
 */
export function digitAt(packed: string, at: number): number {
  const value = values[packed.charCodeAt(at)] ?? NOT_A_DIGIT;
  if (value === NOT_A_DIGIT) throw new RangeError(`Expected a digit of packed ranks at character ${at}.`);
  return value;
}

/** @returns How many characters one bit per rank takes. */
export function bitmapLength(ranks: number): number {
  return Math.ceil(ranks / 6);
}
