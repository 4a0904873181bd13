import type {ISODate, PricePeriod} from '../engine/offer.js';
import {daysBetween, utcDay} from './day.js';

/** What happens on a day of a price's history. */
export type RateEvent = 'price' | 'known' | 'promotion' | 'last-day' | 'unknown' | 'retired' | 'today' | 'onwards';

/** A day from which on a price holds, or from which on none is known. */
export interface RatePoint {
  readonly day: ISODate;
  readonly event: RateEvent;
  /** Undefined: no price is known, or the offer is no longer sold. */
  readonly period: PricePeriod | undefined;
}

/** How far a price that has only just begun, or begins later, is drawn on. */
const LEAST_DAYS_ONWARDS = 30;
const SHARE_ONWARDS = 0.1;

const MS_PER_DAY = 86_400_000;

/**
 * Lists the days on which the price of an offer changes, so that each price holds from its day to the next.
 *
 * A price that ends has its last day as a point of its own, or the gap after it would swallow it.
 *
 * @param periods - Oldest first, not overlapping.
 * @param retires - Day on which the seller stops, or stopped, selling it.
 * @param today - A point of its own where a price holds then, and up to where an open-ended one is drawn.
 * @returns Ascending by day; empty where nothing is dated.
 */
export function ratePoints(periods: readonly PricePeriod[], retires: ISODate | undefined, today: ISODate): RatePoint[] {
  const sold = periods.filter(({from}) => retires === undefined || from === undefined || from < retires);
  if (retires === undefined && sold.every(({from, until}) => from === undefined && until === undefined)) return [];
  const points = sold.flatMap((period, index) => pointsOf(period, sold[index + 1], retires));
  const last = points.at(-1);
  return withToday(last?.period ? [...points, lastPoint(points[0] ?? last, last, today)] : points, today);
}

/** A reader looks for today first, which may lie between two changes. */
function withToday(points: readonly RatePoint[], today: ISODate): RatePoint[] {
  const next = points.findIndex(({day}) => day >= today);
  const before = points[next - 1];
  if (!before?.period || points[next]?.day === today) return [...points];
  return points.toSpliced(next, 0, {day: today, event: 'today', period: before.period});
}

function pointsOf(period: PricePeriod, next: PricePeriod | undefined, retires: ISODate | undefined): RatePoint[] {
  const end = earliest(period.until, retires);
  const dayBeforeEnd = end === undefined ? undefined : dayAfter(end, -1);
  // Without a first day, all that is known is that it held when it was checked, or up to its end.
  const start = period.from ?? earliest(period.checked, dayBeforeEnd) ?? period.checked;
  const event = period.promo ? 'promotion' : period.from === undefined ? 'known' : 'price';
  const points: RatePoint[] = [{day: start, event, period}];
  if (end === undefined || dayBeforeEnd === undefined || end === next?.from) return points;
  if (dayBeforeEnd > start) points.push({day: dayBeforeEnd, event: 'last-day', period});
  return [...points, {day: end, event: end === retires ? 'retired' : 'unknown', period: undefined}];
}

/** An open-ended price holds today; one that starts later is drawn on a little, or it would be a mere point. */
function lastPoint(first: RatePoint, last: RatePoint, today: ISODate): RatePoint {
  if (last.day < today) return {...last, day: today, event: 'today'};
  const days = Math.max(LEAST_DAYS_ONWARDS, Math.round(SHARE_ONWARDS * daysBetween(first.day, last.day)));
  return {...last, day: dayAfter(last.day, days), event: 'onwards'};
}

function earliest(...days: readonly (ISODate | undefined)[]): ISODate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function dayAfter(day: ISODate, days: number): ISODate {
  return utcDay(Date.parse(day) + days * MS_PER_DAY);
}
