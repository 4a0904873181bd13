import type {PricePeriod, Rates, ScheduleWindow} from './offer.js';

const MINUTES_PER_DAY = 24 * 60;
const DAYS_PER_WEEK = 7;

/**
 * Mixes the rates of a period that change with the hour, for traffic spread evenly over the week.
 *
 * Cost is linear in rates, so pricing with the mix equals mixing the prices. Windows do not overlap; the dataset's
 * check sees to that. A kind that has no rate outside the windows has none at all.
 *
 * @returns The time-weighted rates and the share of the week that lies in any window, [0, 1].
 */
export function ratesOverTheWeek({rates, schedule = []}: PricePeriod): {rates: Rates; shareOfWeek: number} {
  if (schedule.length === 0) return {rates, shareOfWeek: 0};
  const mixed: Rates = {};
  for (const [kind, base] of Object.entries(rates) as [keyof Rates, number][]) {
    mixed[kind] = schedule.reduce(
      (rate, window) => rate + ((window.rates[kind] ?? base) - base) * shareOfTheWeek(window),
      base,
    );
  }
  return {rates: mixed, shareOfWeek: schedule.reduce((sum, window) => sum + shareOfTheWeek(window), 0)};
}

/** A window that ends before it starts wraps midnight. */
function shareOfTheWeek({from, to, days}: ScheduleWindow): number {
  const minutes = (minuteOfDay(to) - minuteOfDay(from) + MINUTES_PER_DAY) % MINUTES_PER_DAY || MINUTES_PER_DAY;
  return (minutes / MINUTES_PER_DAY) * ((days?.length ?? DAYS_PER_WEEK) / DAYS_PER_WEEK);
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
