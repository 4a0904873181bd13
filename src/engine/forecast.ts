import {crossingsOf, type BudgetCrossing} from './budget-crossings.js';
import {checkScenario} from './check-scenario.js';
import type {EstimateOptions, UnpricedEstimate} from './estimate-result.js';
import {forecastCosts, type ForecastCosts} from './forecast-costs.js';
import {checkForecastSettings, type ForecastSettings} from './forecast-inputs.js';
import {meanUsdOfMonth, percentilesOf, startSimulation, type MonthlyChances} from './monte-carlo.js';
import {DAYS_PER_MONTH} from './month.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/** What some months may cost, USD, unrounded. */
export interface ForecastRange {
  /** Exact expectation, not the average of the simulation. */
  readonly meanUsd: number;
  /** What 10 % of the simulated futures do not exceed; the others likewise. */
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  /** The mean plus the buffer. */
  readonly bufferedUsd: number;
}

export interface ForecastMonth extends ForecastRange {
  /** From 1. */
  readonly month: number;
  /** Whether every conversation the month may bring fits the offer's limits; it is priced either way. */
  readonly fits: boolean;
}

export interface PricedForecast {
  readonly status: 'priced';
  readonly offer: Offer;
  readonly months: readonly ForecastMonth[];
  /** All months together. Its percentiles are those of the sums, not sums of percentiles. */
  readonly total: ForecastRange;
  /** Present where the settings name a budget. */
  readonly budget?: {readonly usdPerMonth: number; readonly crossings: readonly BudgetCrossing[]};
}

export type Forecast = PricedForecast | UnpricedEstimate;

/**
 * Says what a workload may cost in the months ahead.
 *
 * Traffic grows and follows the seasons, prompts drift, and chance adds spikes, retry storms, longer answers and more
 * calls. The mean is exact, from the same discrete distributions that the simulation draws from; the percentiles come
 * from the simulation. All months are billed at the prices of one day.
 *
 * @param scenario - A valid scenario: the first month, before season and chance.
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns USD by month and in all; or that the offer is unpriced and why.
 * @throws {RangeError} If a setting, a field of the scenario, or one that drift and output lead to, is out of its
 *   domain, or `at` is not a day.
 */
export function forecast(
  scenario: Scenario,
  offer: Offer,
  settings: ForecastSettings,
  options: EstimateOptions = {},
): Forecast {
  checkScenario(scenario);
  checkForecastSettings(settings, scenario);
  const costs = forecastCosts(scenario, offer, settings, options);
  if ('status' in costs) return costs;
  const {months, total} = rangesOf(costs, chancesOf(settings), settings);
  const {budgetUsd} = settings;
  if (budgetUsd === undefined) return {status: 'priced', offer, months, total};
  const crossings = months.flatMap(({month, meanUsd}) => crossingsOf(month, meanUsd, budgetUsd));
  return {status: 'priced', offer, months, total, budget: {usdPerMonth: budgetUsd, crossings}};
}

function chancesOf({spike, retryStorm}: ForecastSettings): MonthlyChances {
  return {
    spikeProbability: spike?.probability ?? 0,
    spikeShare: spike ? (spike.multiplier - 1) * (spike.days / DAYS_PER_MONTH) : 0,
    stormProbability: retryStorm?.probability ?? 0,
  };
}

function rangesOf(
  costs: readonly ForecastCosts[],
  chances: MonthlyChances,
  {runs, seed, buffer}: ForecastSettings,
): Pick<PricedForecast, 'months' | 'total'> {
  const play = startSimulation(chances, runs, seed);
  const sums = new Float64Array(runs);
  const months = costs.map((month, index) => {
    const usd = play(month);
    usd.forEach((value, run) => (sums[run] = (sums[run] ?? 0) + value));
    return {month: index + 1, ...rangeOf(meanUsdOfMonth(month, chances), usd, buffer), fits: month.fits};
  });
  const totalUsd = months.reduce((sum, {meanUsd}) => sum + meanUsd, 0);
  return {months, total: rangeOf(totalUsd, sums, buffer)};
}

function rangeOf(meanUsd: number, usd: Float64Array, buffer: number): ForecastRange {
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = percentilesOf(usd, [10, 25, 50, 75, 90]);
  return {meanUsd, p10, p25, p50, p75, p90, bufferedUsd: meanUsd * (1 + buffer)};
}
