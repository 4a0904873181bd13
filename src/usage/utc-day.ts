import {isCalendarDay} from '../data/calendar-day.js';
import type {ISODate} from '../engine/offer.js';

const DAY_MS = 86_400_000;

const MOST_KNOWN_DAYS = 1000;

/** No model answered before 2001; a smaller number is no time in seconds. */
const FIRST_SECOND = 1e9;

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(Z|z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * Says on which UTC day a moment lies.
 *
 * A time without a zone counts as UTC, which is what the exports that leave it out mean.
 *
 * @param time - ISO 8601, `YYYYMMDD`, or a number of seconds, milli-, micro- or nanoseconds since 1970.
 * @returns The day; undefined where the time cannot be read for certain, e.g. `11/12/2026`.
 */
export function utcDay(time: unknown): ISODate | undefined {
  if (typeof time === 'number') return dayOfEpoch(time);
  if (typeof time !== 'string') return undefined;
  const text = time.trim();
  if (/^\d{8}$/.test(text)) return existing(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  if (/^\d{10,19}(\.\d+)?$/.test(text)) return dayOfEpoch(Number(text));
  const [, day, clock, zone = 'Z'] = ISO.exec(text) ?? [];
  if (day === undefined) return undefined;
  if (clock === undefined || /^(z|utc)$/i.test(zone)) return existing(day);
  const minutes = zone.slice(3).replace(':', '') || '00';
  return dayOfEpoch(Date.parse(`${day}T${clock.slice(0, 5)}:00${zone.slice(0, 3)}:${minutes}`) / 1000);
}

function dayOfEpoch(time: number): ISODate | undefined {
  if (!Number.isFinite(time)) return undefined;
  let seconds = time;
  while (seconds >= 1e11) seconds /= 1000;
  if (seconds < FIRST_SECOND) return undefined;
  return dayAt(Math.floor((seconds * 1000) / DAY_MS));
}

// Logs go on within a day for long, and making a text of a date takes longer than all the rest.
let lastIndex = -1;
let lastDay = '';

function dayAt(index: number): ISODate {
  if (index !== lastIndex) {
    lastDay = new Date(index * DAY_MS).toISOString().slice(0, 10);
    lastIndex = index;
  }
  return lastDay;
}

const knownDays = new Map<string, boolean>();

function existing(day: string): ISODate | undefined {
  let exists = knownDays.get(day);
  if (exists === undefined) {
    if (knownDays.size >= MOST_KNOWN_DAYS) knownDays.clear();
    exists = isCalendarDay(day);
    knownDays.set(day, exists);
  }
  return exists ? day : undefined;
}
