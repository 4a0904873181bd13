import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkForecastSettings, type ForecastSettings} from '../../src/engine/forecast-inputs.js';

const SETTINGS: ForecastSettings = {months: 12, growthPerMonth: 0, buffer: 0.3, seed: 1, runs: 1000};
const SPIKE = {multiplier: 2, probability: 0.1, days: 3};
const STORM = {multiplier: 2, probability: 0.1, minutes: 60};
const YEAR = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const SMALLEST = Number.MIN_VALUE;

/** Per setting: values at the edges of its domain, and values just past them with what the message says. */
const DOMAINS: {
  setting: string;
  with: (value: never) => Partial<ForecastSettings>;
  good: unknown[];
  bad: unknown[];
  expected: string;
}[] = [
  {
    setting: 'months',
    with: (months) => ({months}),
    good: [1, 120],
    bad: [0, 121, 1.5, NaN, '12'],
    expected: 'a whole number from 1 to 120',
  },
  {
    setting: 'growthPerMonth',
    with: (growthPerMonth) => ({growthPerMonth}),
    good: [-1, 10],
    bad: [-1.001, 10.001, NaN],
    expected: 'a number from -1 to 10',
  },
  {
    setting: 'startMonth',
    with: (startMonth) => ({startMonth}),
    good: [1, 12],
    bad: [0, 13, 1.5],
    expected: 'a whole number from 1 to 12',
  },
  {
    setting: 'season[11]',
    with: (last) => ({season: [...YEAR.slice(1), last]}),
    good: [0, 1e15],
    bad: [-SMALLEST, 1.001e15],
    expected: 'a number from 0 to 1000000000000000',
  },
  {
    setting: 'spike.multiplier',
    with: (multiplier) => ({spike: {...SPIKE, multiplier}}),
    good: [0, 1e15],
    bad: [-SMALLEST, 1.001e15],
    expected: 'a number from 0 to 1000000000000000',
  },
  {
    setting: 'spike.probability',
    with: (probability) => ({spike: {...SPIKE, probability}}),
    good: [0, 1],
    bad: [-SMALLEST, 1.001],
    expected: 'a number from 0 to 1',
  },
  {
    setting: 'spike.days',
    with: (days) => ({spike: {...SPIKE, days}}),
    good: [0, 30],
    bad: [-SMALLEST, 30.001],
    expected: 'a number from 0 to 30',
  },
  {
    setting: 'drift.part',
    with: (part) => ({drift: {part, tokensPerMonth: 1}}),
    good: ['system', 'context', 'user'],
    bad: ['tools', 'output'],
    expected: 'one of system, context, user',
  },
  {
    setting: 'drift.tokensPerMonth',
    with: (tokensPerMonth) => ({drift: {part: 'user', tokensPerMonth}}),
    good: [0, 1e15],
    bad: [-SMALLEST, 1.001e15],
    expected: 'a number from 0 to 1000000000000000',
  },
  {
    setting: 'retryStorm.probability',
    with: (probability) => ({retryStorm: {...STORM, probability}}),
    good: [0, 1],
    bad: [-SMALLEST, 1.001],
    expected: 'a number from 0 to 1',
  },
  {
    setting: 'retryStorm.multiplier',
    with: (multiplier) => ({retryStorm: {...STORM, multiplier}}),
    good: [1, 1e15],
    bad: [0.999, 1.001e15],
    expected: 'a number from 1 to 1000000000000000',
  },
  {
    setting: 'retryStorm.minutes',
    with: (minutes) => ({retryStorm: {...STORM, minutes}}),
    good: [0, 43_200],
    bad: [-SMALLEST, 43_200.1],
    expected: 'a number from 0 to 43200',
  },
  {
    setting: 'callsPerTurn.min',
    with: (min) => ({callsPerTurn: {min, mode: 5000, max: 5000}}),
    good: [1, 5000],
    bad: [0.999, 5000.1],
    expected: 'a number from 1 to 5000',
  },
  {
    setting: 'callsPerTurn.max',
    with: (max) => ({callsPerTurn: {min: 2, mode: 2, max}}),
    good: [2, 5000],
    bad: [1.999, 5000.1],
    expected: 'a number from 2 to 5000',
  },
  {
    setting: 'callsPerTurn.mode',
    with: (mode) => ({callsPerTurn: {min: 2, mode, max: 4}}),
    good: [2, 4],
    bad: [1.999, 4.001],
    expected: 'a number from 2 to 4',
  },
  {
    setting: 'output.min',
    with: (min) => ({output: {min, mode: 1e15, max: 1e15}}),
    good: [0, 1e15],
    bad: [-SMALLEST, 1.001e15],
    expected: 'a number from 0 to 1000000000000000',
  },
  {
    setting: 'output.max',
    with: (max) => ({output: {min: 0.5, mode: 0.5, max}}),
    good: [0.5, 1e15],
    bad: [0.499, 1.001e15],
    expected: 'a number from 0.5 to 1000000000000000',
  },
  {
    setting: 'output.mode',
    with: (mode) => ({output: {min: 0.5, mode, max: 2}}),
    good: [0.5, 2],
    bad: [0.499, 2.001, NaN],
    expected: 'a number from 0.5 to 2',
  },
  {
    setting: 'buffer',
    with: (buffer) => ({buffer}),
    good: [0, 1],
    bad: [-SMALLEST, 1.001],
    expected: 'a number from 0 to 1',
  },
  {
    setting: 'budgetUsd',
    with: (budgetUsd) => ({budgetUsd}),
    good: [0, 1e15],
    bad: [-SMALLEST, 1.001e15],
    expected: 'a number from 0 to 1000000000000000',
  },
  {
    setting: 'seed',
    with: (seed) => ({seed}),
    good: [0, 2 ** 53 - 1],
    bad: [-1, 2 ** 53, 0.5],
    expected: 'a whole number from 0 to 9007199254740991',
  },
  {
    setting: 'runs',
    with: (runs) => ({runs}),
    good: [1, 100_000],
    bad: [0, 100_001, 1.5],
    expected: 'a whole number from 1 to 100000',
  },
];

const check = (changes: Partial<ForecastSettings>, turns = 2): void =>
  checkForecastSettings({...SETTINGS, ...changes}, {turns});

describe('settings of a forecast', () => {
  for (const {setting, with: changed, good, bad, expected} of DOMAINS) {
    for (const value of good)
      it(`take ${setting} = ${String(value)}`, () => assert.doesNotThrow(() => check(changed(value as never))));
    for (const value of bad)
      it(`refuse ${setting} = ${String(value)}`, () =>
        assert.throws(() => check(changed(value as never)), {
          name: 'RangeError',
          message: `settings.${setting}: expected ${expected}, got ${String(value)}`,
        }));
  }

  for (const season of [YEAR.slice(1), [...YEAR, 1]])
    it(`refuse a season of ${season.length}`, () =>
      assert.throws(() => check({season}), {
        name: 'RangeError',
        message: `settings.season: expected 12 numbers, got ${season.length}`,
      }));

  it('leave no more than 10,000 calls to a conversation, whatever its turns', () => {
    const callsPerTurn = {min: 1, mode: 1, max: 3333};
    assert.doesNotThrow(() => check({callsPerTurn}, 3));
    assert.throws(
      () => check({callsPerTurn: {...callsPerTurn, max: 3333.5}}, 3),
      /callsPerTurn.max: .* to 3333, got 3333.5/,
    );
  });
});
