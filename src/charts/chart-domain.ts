import type {ChartSeries, ChartView} from './chart-view.js';
import {drawable, drawableRange, MOST_DRAWABLE} from './drawable.js';

/** Where an axis begins and ends, `min` below `max`. */
export interface Domain {
  readonly min: number;
  readonly max: number;
}

/** Keeps the highest value off the frame. */
const HEADROOM = 1.06;

/** Decades that a logarithmic axis shows at most; what lies below is too small to matter beside the rest. */
const MOST_RATIO = 1e12;

/** A straight axis over less than this is an axis over nothing: no amount that small is written as one. */
const LEAST_SPAN = 1e-12;

/** @returns The domain that holds all shown series and every line across them; linear ones include 0. */
export function valueDomain({y, markers}: ChartView, shown: readonly ChartSeries[]): Domain {
  const isLog = y.scale === 'log';
  const limits = markers.filter(({axis}) => axis === 'y').map(({at}) => drawable(at, isLog));
  const ends = [...shown.flatMap((series) => endsOf(series, isLog)), ...stackEnds(shown, isLog), ...limits];
  return clamped(isLog ? logDomain(ends.filter(isNumber)) : linearDomain(ends.filter(isNumber)));
}

/** @returns The domain of the positions; with bars half a step wider at both ends. */
export function positionDomain({x, positions, series}: ChartView): Domain {
  const isLog = x.scale === 'log';
  const all = positions.map((position) => drawable(position, isLog)).filter(isNumber);
  const [min, max] = [Math.min(...all), Math.max(...all)];
  if (!(min < max)) return clamped(isLog ? aroundOnLog(min) : around(min));
  const half = series.some(({shape}) => shape === 'bar') && !isLog ? (max - min) / (all.length - 1) / 2 : 0;
  return clamped({min: min - half, max: max + half});
}

function endsOf({values}: ChartSeries, isLog: boolean): number[] {
  return values.flatMap((value) => drawableRange(value, isLog) ?? []);
}

/** Where bars that stand on each other end, upward and downward. */
function stackEnds(shown: readonly ChartSeries[], isLog: boolean): (number | null)[] {
  const sums = new Map<string, number>();
  for (const {stack, values} of shown.filter((series) => series.stack !== undefined)) {
    values.forEach((value, index) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return;
      const key = `${stack ?? ''} ${index} ${value < 0 ? 'down' : 'up'}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    });
  }
  return [...sums.values()].map((sum) => drawable(sum, isLog));
}

function linearDomain(ends: readonly number[]): Domain {
  const min = Math.min(0, ...ends);
  const max = Math.max(0, ...ends);
  if (max - min < LEAST_SPAN) return {min: 0, max: 1};
  return {min: min * HEADROOM, max: max * HEADROOM};
}

function logDomain(ends: readonly number[]): Domain {
  if (ends.length === 0) return {min: 1, max: 10};
  const max = Math.max(...ends);
  const min = Math.max(Math.min(...ends), max / MOST_RATIO);
  return {min: min / 1.25, max: max * 1.25};
}

/** One position alone stands in the middle; none at all leaves an axis that says nothing. */
function around(position: number): Domain {
  return Number.isFinite(position) ? {min: position - 1, max: position + 1} : {min: 0, max: 1};
}

function aroundOnLog(position: number): Domain {
  return Number.isFinite(position) ? {min: position / 2, max: position * 2} : {min: 1, max: 10};
}

function clamped({min, max}: Domain): Domain {
  return {min: Math.max(min, -MOST_DRAWABLE), max: Math.min(max, MOST_DRAWABLE)};
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
