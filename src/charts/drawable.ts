import type {ChartValue} from './chart-view.js';

/** A larger value freezes Chart.js. */
export const MOST_DRAWABLE = 1e15;

/** Smaller ones are drawn here on a logarithmic axis: thirty decades are more than anybody reads. */
export const LEAST_ON_LOG = 1e-15;

/**
 * Makes a number safe to draw.
 *
 * @returns At most 1e15 in size; null, a gap, for what is not finite, and on a logarithmic axis for what is not above 0.
 */
export function drawable(value: number, isLog: boolean): number | null {
  if (!Number.isFinite(value) || (isLog && value <= 0)) return null;
  return Math.min(MOST_DRAWABLE, Math.max(isLog ? LEAST_ON_LOG : -MOST_DRAWABLE, value));
}

/**
 * Makes both ends of a value safe to draw.
 *
 * @returns A pair from low to high; undefined where there is a gap. What reaches down to 0 starts at the axis.
 */
export function drawableRange(value: ChartValue, isLog: boolean): [low: number, high: number] | undefined {
  if (value === undefined) return undefined;
  const ends = typeof value === 'number' ? [value, value] : value;
  const [one, two] = ends.map((end) => drawable(end, isLog));
  if (typeof one !== 'number' && typeof two !== 'number') return undefined;
  if (ends.some((end) => !Number.isFinite(end))) return undefined;
  const floor = isLog ? LEAST_ON_LOG : 0;
  const [low, high] = [one ?? floor, two ?? floor];
  return low <= high ? [low, high] : [high, low];
}
