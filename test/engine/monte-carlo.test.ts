import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  meanUsdOfMonth,
  percentilesOf,
  startSimulation,
  type MonthCosts,
  type MonthlyChances,
} from '../../src/engine/monte-carlo.js';
import {assertClose} from './oracle/closeness.js';

const QUIET: MonthlyChances = {spikeProbability: 0, spikeShare: 0, stormProbability: 0};
const LIVELY: MonthlyChances = {spikeProbability: 0.3, spikeShare: 0.6, stormProbability: 0.2};

function monthOf(usd: readonly number[], storm: readonly number[], details: Partial<MonthCosts> = {}): MonthCosts {
  return {
    conversations: 100,
    callsPoints: usd.length,
    outputPoints: 1,
    usdPerConversation: Float64Array.from(usd),
    stormUsdPerConversation: Float64Array.from(storm),
    ...details,
  };
}

// Two outputs of three calls each
const MONTH = monthOf([1, 2, 4, 3, 5, 9], [0.5, 1, 2, 1, 1, 3], {callsPoints: 3, outputPoints: 2});

/** All that may happen in the month, with its probability, one by one. */
function outcomes(): {probability: number; usd: number}[] {
  return Array.from(MONTH.usdPerConversation, (usd, point) => ({usd, storm: MONTH.stormUsdPerConversation[point]!}))
    .flatMap(({usd, storm}) => [
      {perConversation: usd, odds: 0.8 / 6},
      {perConversation: usd + storm, odds: 0.2 / 6},
    ])
    .flatMap(({perConversation, odds}) => [
      {usd: 100 * perConversation, probability: odds * 0.7},
      {usd: 160 * perConversation, probability: odds * 0.3},
    ]);
}

describe('the mean of a month', () => {
  it('is that of all that may happen', () => {
    const expected = outcomes().reduce((sum, {usd, probability}) => sum + usd * probability, 0);
    assertClose(meanUsdOfMonth(MONTH, LIVELY), expected, 'usd');
  });

  it('of which only one thing may happen is that', () =>
    assert.equal(meanUsdOfMonth(monthOf([0.01], [0.5]), QUIET), 1));
});

describe('a simulation', () => {
  const RUNS = 20_000;
  const SEEDS = Array.from({length: 20}, (_, index) => index * 7919);

  it('comes within 5 standard errors of the mean, whatever the seed', () => {
    const mean = outcomes().reduce((sum, {usd, probability}) => sum + usd * probability, 0);
    const variance = outcomes().reduce((sum, {usd, probability}) => sum + (usd - mean) ** 2 * probability, 0);
    const errors = SEEDS.map((seed) => {
      const usd = startSimulation(LIVELY, RUNS, seed)(MONTH);
      return (usd.reduce((sum, value) => sum + value, 0) / RUNS - mean) / Math.sqrt(variance / RUNS);
    });
    assert.ok(
      errors.every((error) => Math.abs(error) < 5),
      `in standard errors: ${String(errors)}`,
    );
  });

  it('meets every outcome as often as it should', () => {
    const usd = startSimulation(LIVELY, RUNS, 3)(MONTH);
    const distinct = new Set(outcomes().map((outcome) => outcome.usd.toFixed(6)));
    for (const value of distinct) {
      const share = outcomes()
        .filter((outcome) => outcome.usd.toFixed(6) === value)
        .reduce((sum, {probability}) => sum + probability, 0);
      const seen = usd.filter((each) => each.toFixed(6) === value).length / RUNS;
      assert.ok(
        Math.abs(seen - share) < 5 * Math.sqrt((share * (1 - share)) / RUNS),
        `${value}: ${seen}, not ${share}`,
      );
    }
    assert.ok(usd.every((each) => distinct.has(each.toFixed(6))));
  });

  it('keeps calls and output of a run for all its months', () => {
    const play = startSimulation(QUIET, 500, 1);
    assert.deepEqual(play(MONTH), play(MONTH));
  });

  it('draws spikes and storms anew every month, each by itself', () => {
    const play = startSimulation({...LIVELY, spikeProbability: 0.5, stormProbability: 0.5}, 4000, 1);
    const [first, second] = [play(monthOf([1], [1])), play(monthOf([1], [1]))];
    // 100 conversations at $1; 160 in a spike; twice the price in a storm. Both months: 16 equally likely pairs.
    const pairs = new Map<string, number>();
    first.forEach((usd, run) => {
      const pair = `${usd}, ${second[run]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
    assert.equal(pairs.size, 16);
    // 250 expected of each, standard error sqrt(4000 / 16 x 15 / 16) = 15.3
    for (const [pair, count] of pairs) assert.ok(Math.abs(count - 250) < 5 * 15.3, `${pair}: ${count}`);
  });

  it('has the same spikes with storms and without', () => {
    const calm = startSimulation({...LIVELY, stormProbability: 0}, 500, 1)(monthOf([1], [0]));
    assert.deepEqual(startSimulation({...LIVELY, stormProbability: 1}, 500, 1)(monthOf([1], [0])), calm);
  });

  for (const {why, chances, usd} of [
    {why: 'what is certain always happens', chances: {...LIVELY, spikeProbability: 1, stormProbability: 1}, usd: 320},
    {why: 'what is impossible never happens', chances: {...LIVELY, spikeProbability: 0, stormProbability: 0}, usd: 100},
  ])
    it(why, () =>
      assert.deepEqual(startSimulation(chances, 1000, 5)(monthOf([1], [1])), new Float64Array(1000).fill(usd)),
    );
});

describe('percentiles', () => {
  for (const {why, values, percents, expected} of [
    {
      why: 'of ten values are the nearest rank',
      values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      percents: [10, 25, 50, 75, 90],
      expected: [1, 3, 5, 8, 9],
    },
    {why: 'just past a rank are the next one', values: [1, 2, 3, 4], percents: [25, 25.1, 100], expected: [1, 2, 4]},
    {why: 'of one value are that value', values: [7], percents: [10, 90], expected: [7, 7]},
    {why: 'compare numbers, not texts', values: [100, 20, 3], percents: [1, 50, 99], expected: [3, 20, 100]},
    // 10 % of 70 are 7, though 0.1 x 70 is 7.000000000000001
    {
      why: 'do not slip to the next rank by rounding',
      values: Array.from({length: 70}, (_, index) => index + 1),
      percents: [10],
      expected: [7],
    },
  ])
    it(why, () => {
      const array = Float64Array.from(values);
      assert.deepEqual(percentilesOf(array, percents), expected);
      assert.deepEqual(array, Float64Array.from(values));
    });
});
