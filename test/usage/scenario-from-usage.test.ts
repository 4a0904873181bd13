import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import {parseScenario} from '../../src/engine/parse-scenario.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {scenarioFromUsage} from '../../src/usage/scenario-from-usage.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {loggedConversations} from './logged-scenario.js';
import {isNear, LONG, rowOf, summaryOf} from './usage-sample.js';

const madeOf = (rows: Iterable<UsageRow>, base: Scenario = DEFAULT_SCENARIO, offer = LONG) =>
  scenarioFromUsage(summaryOf(rows), base, {offer});

const usages = fc.record(
  {input: fc.nat(1e6), cacheRead: fc.nat(1e6), cacheWrite: fc.nat(1e5), output: fc.nat(1e5), reasoning: fc.nat(1e5)},
  {requiredKeys: []},
);

describe('a scenario made of a log', () => {
  it('costs what the scenario costs that the log is of', () => {
    const simple = scenarioOf({traffic: {conversations: 900, per: 'month'}}, {user: 1234, output: 321, reasoning: 55});
    const rows = loggedConversations({conversations: 900, calls: 1, first: 1234, growth: 0, output: 321});
    const withReasoning = [...rows].map((row) => ({...row, usage: {...row.usage, reasoning: 55}}));
    const {scenario} = madeOf(withReasoning, simple);
    assert.deepEqual(scenario, simple);
    assert.deepEqual(estimate(scenario, LONG), estimate(simple, LONG));
  });

  for (const {name, log, expected} of [
    {
      // Prompts of 1,000, 1,400, 1,800, 2,200: each turn adds 300 of output and 100 of the visitor's.
      name: 'has the turns of a chat that grows by message and answer',
      log: {conversations: 30, calls: 4, first: 1000, growth: 400, output: 300},
      expected: {turns: 4, callsPerTurn: 1, keep: 'all', system: 900, user: 100, toolResult: 0},
    },
    {
      // Each call adds 300 of output and 1,700 of results to a first prompt of 1,000, of which 150 are usual.
      name: 'has the calls of an agent whose prompts grow by more than the first has',
      log: {conversations: 30, calls: 11, first: 1000, growth: 2000, output: 300},
      expected: {turns: 1, callsPerTurn: 11, keep: 'all', system: 850, user: 150, toolResult: 1700},
    },
    {
      name: 'has no history where prompts grow by less than the answers',
      log: {conversations: 30, calls: 3, first: 1000, growth: 0, output: 300},
      expected: {turns: 3, callsPerTurn: 1, keep: 'none', system: 0, user: 1000, toolResult: 0},
    },
  ] as const) {
    it(name, () => {
      const {scenario} = madeOf(loggedConversations(log));
      const {turns, callsPerTurn, history, tokens, traffic} = scenario;
      const {keep} = history;
      const {system, user, toolResult} = tokens;
      const actual = {turns, callsPerTurn, keep, system, user, toolResult};
      for (const [field, value] of Object.entries(actual))
        assert.ok(
          typeof value === 'number'
            ? isNear(value, Number(expected[field as keyof typeof expected]))
            : value === expected.keep,
          `${field}: ${value}`,
        );
      assert.deepEqual(traffic, {conversations: 30, per: 'month'});
    });
  }

  it('scales the days of the log to a month of 30', () => {
    const rows = ['2026-11-01', '2026-11-10'].map((day) => rowOf({input: 10}, {day}));
    const {scenario, notes} = madeOf(rows);
    assert.deepEqual(scenario.traffic, {conversations: 6, per: 'month'});
    assert.deepEqual(notes[0], {code: 'traffic-from-days', params: {days: 10, calls: 2, rowsWithoutDay: 0}});
  });

  it('says which rows have no day among those that have', () => {
    const {notes} = madeOf([rowOf({input: 10}, {day: '2026-11-01'}), rowOf({input: 10})]);
    assert.deepEqual(notes[0], {code: 'traffic-from-days', params: {days: 1, calls: 2, rowsWithoutDay: 1}});
  });

  it('keeps the traffic where the log has no days, and all where it has no calls', () => {
    const {scenario, notes} = madeOf([rowOf({input: 10})]);
    assert.deepEqual(scenario.traffic, DEFAULT_SCENARIO.traffic);
    assert.equal(notes[0]?.code, 'traffic-kept');
    assert.deepEqual(madeOf([]), {scenario: DEFAULT_SCENARIO, notes: [{code: 'no-calls', params: {}}]});
  });

  it('takes batch by its share of the calls, and the mode of most of the others', () => {
    const modes = ['batch', 'batch', 'batch', 'flex', 'flex', undefined] as const;
    const {scenario} = madeOf(modes.map((mode) => rowOf({input: 10}, {mode})));
    assert.deepEqual([scenario.batchShare, scenario.mode], [0.5, 'flex']);
  });

  it('counts no retry, answer from a cache or tokenizer twice', () => {
    const base: Scenario = {...DEFAULT_SCENARIO, retryRate: 0.1, responseCacheHitRate: 0.3, tokenBasis: 'same-text'};
    const {retryRate, responseCacheHitRate, tokenBasis} = madeOf([rowOf({input: 10})], base).scenario;
    assert.deepEqual([retryRate, responseCacheHitRate, tokenBasis], [0, 0, 'same-tokens']);
  });

  it('makes calls of the usual size of sums that do not say how many they are', () => {
    // The default's first prompt is 800 of system and 150 of user.
    const {scenario, notes} = madeOf([rowOf({input: 9500, output: 100}, {isSum: true, day: '2026-11-20'})]);
    assert.deepEqual(scenario.traffic, {conversations: 300, per: 'month'});
    assert.equal(scenario.tokens.user, 950);
    assert.deepEqual(notes[0], {code: 'calls-estimated', params: {rows: 1, calls: 10}});
  });

  it('says what its averages hide: calls past a threshold', () => {
    const {notes} = madeOf([rowOf({input: 272_001}), rowOf({input: 1}, {model: 'writes'})]);
    assert.deepEqual(notes.slice(-2), [
      {code: 'models-mixed', params: {models: 2}},
      {code: 'past-threshold', params: {calls: 1, extraUsd: 1.360005 / 2, ofCalls: 2}},
    ]);
  });

  it('is always valid', () => {
    const rows = fc.array(
      fc.record({
        model: fc.constantFrom('long', 'writes', undefined),
        usage: usages,
        prompt: fc.constant('without-cached' as const),
        day: fc.constantFrom(undefined, '2026-11-01', '2026-11-02', '2027-01-01'),
        mode: fc.constantFrom(undefined, 'batch' as const, 'fast' as const),
        conversation: fc.constantFrom(undefined, 'a', 'b', 'c'),
        calls: fc.constantFrom(undefined, undefined, 1, 5),
        isSum: fc.boolean(),
      }),
      {maxLength: 30},
    );
    fc.assert(
      fc.property(rows, (log) => {
        const {scenario} = madeOf(log);
        assert.deepEqual(parseScenario(scenario), {scenario, problems: []});
        assert.equal(estimate(scenario, LONG).status, 'priced');
      }),
    );
  });
});
