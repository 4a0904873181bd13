import type {Domain} from './chart-domain.js';

const MANTISSAS = [1, 2, 5, 10];

/**
 * Finds round values for a linear axis.
 *
 * @param most - How many there is room for, at least 2.
 * @param whole - Whether only whole numbers mean something, as for turns.
 * @returns Multiples of 1, 2 or 5 times a power of ten within the domain, ascending.
 */
export function linearTicks({min, max}: Domain, most: number, whole: boolean): number[] {
  // Powers of ten below this are no longer exact enough to divide by.
  const rough = Math.max(1e-290, (max - min) / Math.max(1, most));
  const step = whole ? Math.max(1, roundUp(rough)) : roundUp(rough);
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  return Array.from({length: Math.max(0, Math.min(count, most + 1))}, (_, index) => clean((first + index) * step));
}

/**
 * Finds powers of ten for a logarithmic axis; with less than two of them also their 2- and 5-folds.
 *
 * @param domain - Above 0.
 * @param most - How many there is room for, at least 2.
 */
export function logTicks({min, max}: Domain, most: number): number[] {
  const low = Math.floor(Math.log10(min));
  const high = Math.ceil(Math.log10(max));
  const exponents = Array.from({length: high - low + 1}, (_, index) => low + index);
  const inside = (value: number): boolean => value >= min && value <= max;
  const decades = exponents.map((exponent) => 10 ** exponent).filter(inside);
  if (decades.length < 3) {
    const finer = exponents.flatMap((exponent) => [1, 2, 5].map((mantissa) => clean(mantissa * 10 ** exponent)));
    return everyNth(finer.filter(inside), most);
  }
  return everyNth(decades, most);
}

/** @returns At most so many of them, evenly spread, the first always. */
export function everyNth<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(all.length / Math.max(1, most)));
  return all.filter((_, index) => index % step === 0);
}

function roundUp(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (MANTISSAS.find((mantissa) => mantissa >= rough / power - 1e-9) ?? 10);
}

/** Takes away what binary arithmetic adds: 3 x 0.1 is 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
