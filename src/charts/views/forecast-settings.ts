import type {ForecastSettings} from '../../engine/forecast-inputs.js';
import {MAX_CALLS_PER_CONVERSATION, MAX_NUMBER} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import type {Spread} from '../../engine/triangular-points.js';
import type {ChartOptions} from '../chart-view.js';

/** Simulated cases: as many as make no chart late. */
const RUNS = 2000;

/** One and the same shows everyone the same forecast; with this one few cases give the percentiles that many do. */
const SEED = 4;

const MOST_MONTHS = 60;

/**
 * Turns what a chart is set to into what the engine simulates.
 *
 * Answers may be as far off as the visitor says, calls per turn too where there are several: that a chat is answered by
 * one call is no guess. Traffic grows as told and is otherwise taken as entered.
 */
export function forecastSettings(scenario: Scenario, options: ChartOptions): ForecastSettings {
  const uncertainty = within(options.uncertainty, 0, 1);
  const months = within(Math.round(options.months), 1, MOST_MONTHS);
  const {budgetUsd} = options;
  return {
    months,
    growthPerMonth: within(options.growthPerMonth, -1, 10),
    output: outputSpread(scenario, uncertainty),
    ...(scenario.callsPerTurn > 1 && {callsPerTurn: callsSpread(scenario, uncertainty)}),
    buffer: 0,
    ...(budgetUsd !== undefined && {budgetUsd: within(budgetUsd, 0, MAX_NUMBER)}),
    seed: SEED,
    runs: RUNS,
  };
}

/** Multiples of the answers; the highest keeps their tokens within what a scenario can hold. */
function outputSpread({tokens: {output, reasoning}}: Scenario, uncertainty: number): Spread {
  const most = MAX_NUMBER / Math.max(output, reasoning, 1);
  return {min: 1 - uncertainty, mode: 1, max: Math.min(1 + uncertainty, most)};
}

function callsSpread({turns, callsPerTurn}: Scenario, uncertainty: number): Spread {
  const most = Math.floor(MAX_CALLS_PER_CONVERSATION / turns);
  return {
    min: Math.max(1, callsPerTurn * (1 - uncertainty)),
    mode: callsPerTurn,
    max: Math.min(callsPerTurn * (1 + uncertainty), most),
  };
}

function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
