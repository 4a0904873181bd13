import type {Rates, ScheduleWindow} from '../../../src/engine/offer.js';
import {sumOf} from './careful-sum.js';

const MINUTES_PER_DAY = 1440;
const RATE_NAMES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

/** Averages rates over the minutes of a week by visiting every one of them. */
export function mixOverTheWeek(base: Rates, windows: readonly ScheduleWindow[]): Rates {
  if (windows.length === 0) return base;
  const minutes = minutesPerWindow(windows);
  const mixed: Rates = {};
  for (const name of RATE_NAMES) {
    const rate = base[name];
    if (rate === undefined) continue;
    const weighted = [...minutes].map(([window, count]) => (window?.rates[name] ?? rate) * count);
    mixed[name] = sumOf(weighted) / (7 * MINUTES_PER_DAY);
  }
  return mixed;
}

/** Minutes a week each window is in force; `undefined` stands for the base rates. */
function minutesPerWindow(windows: readonly ScheduleWindow[]): Map<ScheduleWindow | undefined, number> {
  const parsed = windows.map((window) => ({window, start: minuteOfDay(window.from), end: minuteOfDay(window.to)}));
  const minutes = new Map<ScheduleWindow | undefined, number>();
  for (let minuteOfWeek = 0; minuteOfWeek < 7 * MINUTES_PER_DAY; minuteOfWeek++) {
    const day = 1 + Math.floor(minuteOfWeek / MINUTES_PER_DAY);
    const minute = minuteOfWeek % MINUTES_PER_DAY;
    const first = parsed.find(
      ({window: {days}, start, end}) => (days?.includes(day) ?? true) && minute >= start && minute < end,
    )?.window;
    minutes.set(first, (minutes.get(first) ?? 0) + 1);
  }
  return minutes;
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
