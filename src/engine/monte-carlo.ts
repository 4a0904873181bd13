import {seededRandom} from './seeded-random.js';

/** One month before chance. */
export interface MonthCosts {
  /** Conversations of a month without a spike that reach the model. */
  readonly conversations: number;
  /** Equally probable values of the calls per turn, >= 1. */
  readonly callsPoints: number;
  /** Equally probable values of the output, >= 1. */
  readonly outputPoints: number;
  /** USD of one conversation at each combination: `callsPoints` entries for the first output, then for the next. */
  readonly usdPerConversation: Float64Array;
  /** What a retry storm adds to the month's average conversation, USD, in the same order. */
  readonly stormUsdPerConversation: Float64Array;
}

/** What may happen in any month, each independent of the other and of all other months. */
export interface MonthlyChances {
  /** [0, 1] */
  readonly spikeProbability: number;
  /** What a spike adds to the month's traffic, as a share of it; negative for a lull. */
  readonly spikeShare: number;
  /** [0, 1] */
  readonly stormProbability: number;
}

// One stream per cause: switching one on or off leaves the luck of the others as it was.
const CALLS_STREAM = 1;
const OUTPUT_STREAM = 2;
const SPIKE_STREAM = 3;
const STORM_STREAM = 4;

/**
 * Computes what a month costs on average, exactly: causes are independent, so their means multiply.
 *
 * @returns USD, unrounded.
 */
export function meanUsdOfMonth(month: MonthCosts, chances: MonthlyChances): number {
  const perConversation =
    meanOf(month.usdPerConversation) + chances.stormProbability * meanOf(month.stormUsdPerConversation);
  return month.conversations * (1 + chances.spikeProbability * chances.spikeShare) * perConversation;
}

/**
 * Starts a simulation in which the months are played one after the other, many times over.
 *
 * Calls per turn and output are drawn once per run and hold for all its months: who does not know them does not learn
 * them from month to month, and averaging them out would promise too narrow a year. Spikes and storms are drawn anew.
 *
 * @param runs - Whole number >= 1.
 * @param seed - Whole number from 0 to 2^53 - 1.
 * @returns A function that plays the next month and gives the USD of every run, always in the same order of runs.
 */
export function startSimulation(
  {spikeProbability, spikeShare, stormProbability}: MonthlyChances,
  runs: number,
  seed: number,
): (month: MonthCosts) => Float64Array {
  const calls = Float64Array.from({length: runs}, seededRandom(seed, CALLS_STREAM));
  const output = Float64Array.from({length: runs}, seededRandom(seed, OUTPUT_STREAM));
  const spike = seededRandom(seed, SPIKE_STREAM);
  const storm = seededRandom(seed, STORM_STREAM);
  return ({conversations, callsPoints, outputPoints, usdPerConversation, stormUsdPerConversation}) =>
    calls.map((luck, run) => {
      const outputPoint = Math.floor((output[run] ?? 0) * outputPoints);
      const point = outputPoint * callsPoints + Math.floor(luck * callsPoints);
      const spikes = spike() < spikeProbability ? 1 : 0;
      const storms = storm() < stormProbability ? 1 : 0;
      const perConversation = (usdPerConversation[point] ?? 0) + storms * (stormUsdPerConversation[point] ?? 0);
      return conversations * (1 + spikes * spikeShare) * perConversation;
    });
}

/**
 * Finds percentiles by nearest rank: the smallest value that at least that many percent of all do not exceed.
 *
 * @param values - At least one.
 * @param percents - Each in (0, 100].
 * @returns One of the values for each.
 * @see https://doi.org/10.2307/2684934 Hyndman and Fan, Sample Quantiles in Statistical Packages, definition 1
 */
export function percentilesOf(values: Float64Array, percents: readonly number[]): number[] {
  const ascending = values.toSorted();
  return percents.map((percent) => ascending[Math.ceil((percent * ascending.length) / 100) - 1] ?? 0);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
