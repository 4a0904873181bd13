import assert from 'node:assert/strict';
import {basename} from 'node:path';
import {after} from 'node:test';

/** Largest relative difference allowed between two ways of computing the same number. */
export const TOLERANCE = 1e-12;

const worst = {error: 0, what: 'equal to the last bit', comparisons: 0};

// Each test file is a process of its own, so this tells of one file.
after((file) => {
  if (worst.comparisons === 0 || !('diagnostic' in file)) return;
  const {comparisons, error, what} = worst;
  const name = basename(process.argv[1] ?? '');
  file.diagnostic(`${name}: worst relative error of ${comparisons} comparisons: ${error} (${what})`);
});

/** |a - b| as a share of the larger of the two; 0 where they are equal, Infinity where either is not a number. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(actual), Math.abs(expected));
  return Number.isNaN(error) ? Infinity : error;
}

/** @param scale - What an error is measured against; absent: the larger of the two numbers. */
export function assertClose(
  actual: number,
  expected: number,
  what: string,
  tolerance = TOLERANCE,
  scale?: number,
): void {
  const error = scale === undefined ? relativeError(actual, expected) : relativeError(scale + actual - expected, scale);
  assert.ok(error <= tolerance, `${what}: got ${actual}, expected ${expected} (relative error ${error})`);
  // A published figure that was rounded says nothing about our own rounding.
  if (tolerance > TOLERANCE) return;
  worst.comparisons += 1;
  if (error > worst.error) Object.assign(worst, {error, what});
}

/** Rounding may leave a larger-or-equal number smaller by a few units in the last place. */
export function assertAtLeast(actual: number, floor: number, what: string): void {
  assert.ok(actual >= floor - TOLERANCE * Math.abs(floor), `${what}: ${actual} is below ${floor}`);
}
