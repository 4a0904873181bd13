import assert from 'node:assert/strict';

/** Largest relative difference allowed between two ways of computing the same number. */
export const TOLERANCE = 1e-12;

/** |a - b| as a share of the larger of the two; 0 where they are equal, Infinity where either is not a number. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(actual), Math.abs(expected));
  return Number.isNaN(error) ? Infinity : error;
}

export function assertClose(actual: number, expected: number, what: string, tolerance = TOLERANCE): void {
  const error = relativeError(actual, expected);
  assert.ok(error <= tolerance, `${what}: got ${actual}, expected ${expected} (relative error ${error})`);
}

/** Rounding may leave a larger-or-equal number smaller by a few units in the last place. */
export function assertAtLeast(actual: number, floor: number, what: string): void {
  assert.ok(actual >= floor - TOLERANCE * Math.abs(floor), `${what}: ${actual} is below ${floor}`);
}
