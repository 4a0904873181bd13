import type {PricePeriod, Rates, ScheduleWindow} from './offer.js';

const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/**
 * Mixes the rates of a period that change with the hour, for traffic spread evenly over the week.
 *
 * Cost is linear in rates, so pricing with the mix equals mixing the prices. Where windows overlap the first
 * one counts; a kind that has no rate outside the windows has none at all.
 *
 * @returns The time-weighted rates and the share of the week that lies in any window, [0, 1].
 */
export function ratesOverTheWeek(period: PricePeriod): {rates: Rates; shareOfWeek: number} {
  const windows = period.schedule ?? [];
  if (windows.length === 0) return {rates: period.rates, shareOfWeek: 0};
  const minutes = minutesPerWindow(windows);
  const inWindows = minutes.reduce((sum, count) => sum + count, 0);
  const rates: Rates = {};
  for (const [kind, base] of Object.entries(period.rates) as [keyof Rates, number][]) {
    const inside = windows.reduce(
      (sum, window, index) => sum + (window.rates[kind] ?? base) * (minutes[index] ?? 0),
      0,
    );
    rates[kind] = (inside + base * (MINUTES_PER_WEEK - inWindows)) / MINUTES_PER_WEEK;
  }
  return {rates, shareOfWeek: inWindows / MINUTES_PER_WEEK};
}

/** Counts the minutes of a week that each window has to itself, from one boundary of any window to the next. */
function minutesPerWindow(windows: readonly ScheduleWindow[]): number[] {
  const counts = windows.map(() => 0);
  const boundaries = [...new Set(windows.flatMap(weeklyBoundaries)), MINUTES_PER_WEEK].sort((a, b) => a - b);
  boundaries.forEach((start, index) => {
    const end = boundaries[index + 1] ?? MINUTES_PER_WEEK;
    const first = windows.findIndex((window) => covers(window, start));
    if (first >= 0) counts[first] = (counts[first] ?? 0) + end - start;
  });
  return counts;
}

function weeklyBoundaries({from, to}: ScheduleWindow): number[] {
  const days = [0, 1, 2, 3, 4, 5, 6];
  return [0, ...days.flatMap((day) => [from, to].map((clock) => day * MINUTES_PER_DAY + minuteOfDay(clock)))];
}

/** A window that wraps midnight belongs to the weekday on which it starts. */
function covers({from, to, days}: ScheduleWindow, minuteOfWeek: number): boolean {
  const start = minuteOfDay(from);
  const length = (minuteOfDay(to) - start + MINUTES_PER_DAY) % MINUTES_PER_DAY || MINUTES_PER_DAY;
  const sinceStart = (minuteOfWeek - start + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
  const weekday = Math.floor(sinceStart / MINUTES_PER_DAY) + 1;
  return sinceStart % MINUTES_PER_DAY < length && (days === undefined || days.includes(weekday));
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
