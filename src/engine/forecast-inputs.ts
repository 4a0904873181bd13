import {ANY_AMOUNT, ANY_SHARE, checkArgument} from './check-argument.js';
import {MINUTES_PER_MONTH} from './month.js';
import {MAX_CALLS_PER_CONVERSATION, MAX_NUMBER, type ScenarioField} from './scenario-fields.js';
import type {Scenario} from './scenario.js';
import type {Spread} from './triangular-points.js';

/** What the months ahead may bring. Whatever is left out does not happen. */
export interface ForecastSettings {
  /** Months to look ahead, 1 to 120. */
  readonly months: number;
  /** Growth of traffic from each month to the next, -1 to 10 (0.1 = 10 %). The first month has the scenario's traffic. */
  readonly growthPerMonth: number;
  /** Multiples of the traffic, each >= 0, for January to December. */
  readonly season?: readonly number[];
  /** Calendar month of the first month, 1 (January, the default) to 12. */
  readonly startMonth?: number;
  /** Days of unusual traffic; whether they come is drawn anew every month. */
  readonly spike?: TrafficSpike;
  /** A part of the prompt that grows every month. */
  readonly drift?: PromptDrift;
  /** Minutes in which clients repeat failed calls; whether they come is drawn anew every month. */
  readonly retryStorm?: RetryStorm;
  /** Calls per turn, each >= 1, instead of the scenario's. Averages: 3.5 means that of two turns one takes 3, one 4. */
  readonly callsPerTurn?: Spread;
  /** Multiples, each >= 0, of the scenario's output and reasoning tokens. */
  readonly output?: Spread;
  /** Safety margin on top of the mean, a share in [0, 1]. */
  readonly buffer: number;
  /** USD a month, >= 0. */
  readonly budgetUsd?: number;
  /** Whole number from 0 to 2^53 - 1. The same seed gives the same forecast. */
  readonly seed: number;
  /** Simulated futures, 1 to 100,000; 10,000 are plenty. */
  readonly runs: number;
}

export interface TrafficSpike {
  /** Of the traffic, on the days of the spike, >= 0. */
  readonly multiplier: number;
  /** That a month has one, [0, 1]. */
  readonly probability: number;
  /** How many of the month's 30 days, [0, 30]; fractions are legal. */
  readonly days: number;
}

export interface PromptDrift {
  readonly part: 'system' | 'context' | 'user';
  /** Tokens added every month from the second, >= 0. */
  readonly tokensPerMonth: number;
}

export interface RetryStorm {
  /** That a month has one, [0, 1]. */
  readonly probability: number;
  /** How often each call is sent while it lasts, >= 1. Web searches are not repeated. */
  readonly multiplier: number;
  /** How much of the month, [0, 43,200]. */
  readonly minutes: number;
}

/**
 * Refuses settings that cannot be computed with.
 *
 * @param turns - Of the scenario, which limit how many calls one of them may take.
 * @throws {RangeError} Naming the first setting out of its domain, what was expected and the value.
 */
export function checkForecastSettings(settings: ForecastSettings, {turns}: Pick<Scenario, 'turns'>): void {
  const {season, spike, drift, retryStorm, callsPerTurn, output, budgetUsd} = settings;
  check('months', settings.months, whole(1, 120));
  check('growthPerMonth', settings.growthPerMonth, numbers(-1, 10));
  if (season) checkSeason(season);
  check('startMonth', settings.startMonth ?? 1, whole(1, 12));
  if (spike) checkSpike(spike);
  if (drift) checkDrift(drift);
  if (retryStorm) checkRetryStorm(retryStorm);
  if (callsPerTurn) checkSpread('callsPerTurn', callsPerTurn, 1, Math.floor(MAX_CALLS_PER_CONVERSATION / turns));
  if (output) checkSpread('output', output, 0, MAX_NUMBER);
  check('buffer', settings.buffer, ANY_SHARE);
  if (budgetUsd !== undefined) check('budgetUsd', budgetUsd, ANY_AMOUNT);
  check('seed', settings.seed, whole(0, Number.MAX_SAFE_INTEGER));
  check('runs', settings.runs, whole(1, 100_000));
}

function checkSeason(season: readonly number[]): void {
  if (season.length !== 12) throw new RangeError(`settings.season: expected 12 numbers, got ${season.length}`);
  season.forEach((multiple, index) => {
    check(`season[${index}]`, multiple, ANY_AMOUNT);
  });
}

function checkSpike({multiplier, probability, days}: TrafficSpike): void {
  check('spike.multiplier', multiplier, ANY_AMOUNT);
  check('spike.probability', probability, ANY_SHARE);
  check('spike.days', days, numbers(0, 30));
}

function checkDrift({part, tokensPerMonth}: PromptDrift): void {
  check('drift.part', part, {type: 'choice', choices: ['system', 'context', 'user']});
  check('drift.tokensPerMonth', tokensPerMonth, ANY_AMOUNT);
}

function checkRetryStorm({probability, multiplier, minutes}: RetryStorm): void {
  check('retryStorm.probability', probability, ANY_SHARE);
  check('retryStorm.multiplier', multiplier, numbers(1, MAX_NUMBER));
  check('retryStorm.minutes', minutes, numbers(0, MINUTES_PER_MONTH));
}

function checkSpread(name: string, {min, mode, max}: Spread, lowest: number, highest: number): void {
  check(`${name}.min`, min, numbers(lowest, highest));
  check(`${name}.max`, max, numbers(min, highest));
  check(`${name}.mode`, mode, numbers(min, max));
}

function check(name: string, value: unknown, domain: ScenarioField): void {
  checkArgument(`settings.${name}`, value, domain);
}

function whole(min: number, max: number): ScenarioField {
  return {type: 'integer', min, max};
}

function numbers(min: number, max: number): ScenarioField {
  return {type: 'number', min, max};
}
