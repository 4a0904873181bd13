import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {parseScenario, type ScenarioProblem} from '../../src/engine/parse-scenario.js';

const PROBLEMS: readonly {why: string; value: unknown; problem: ScenarioProblem}[] = [
  {why: 'no object', value: 7, problem: {path: '', value: 7, expected: 'an object'}},
  {
    why: 'a field nobody knows',
    value: {colour: 'red'},
    problem: {path: 'colour', value: 'red', expected: 'a field of a scenario'},
  },
  {
    why: 'a group that is nothing',
    value: {tokens: null},
    problem: {path: 'tokens', value: null, expected: 'a field of a scenario'},
  },
  {
    why: 'a share above 1',
    value: {batchShare: 1.01},
    problem: {path: 'batchShare', value: 1.01, expected: 'a number from 0 to 1'},
  },
  {
    why: 'a fraction of a turn',
    value: {turns: 1.5},
    problem: {path: 'turns', value: 1.5, expected: 'a whole number from 1 to 10000'},
  },
  {
    why: 'no flag',
    value: {cache: {enabled: 1}},
    problem: {path: 'cache.enabled', value: 1, expected: 'true or false'},
  },
  {
    why: 'no choice',
    value: {traffic: {per: 'week'}},
    problem: {path: 'traffic.per', value: 'week', expected: 'one of day, month'},
  },
  {
    why: 'too many calls',
    value: {turns: 10_000, callsPerTurn: 2},
    problem: {path: 'turns', value: 10_000, expected: 'at most 10000 calls in one conversation, not 20000'},
  },
];

describe('parseScenario says what it would have accepted', () => {
  for (const {why, value, problem} of PROBLEMS) {
    it(why, () => assert.deepEqual(parseScenario(value), {scenario: DEFAULT_SCENARIO, problems: [problem]}));
  }
});

const KEPT: readonly {why: string; value: object}[] = [
  {why: 'exactly 10,000 calls', value: {turns: 5_000, callsPerTurn: 2}},
  {why: '10,000 turns', value: {turns: 10_000}},
  {why: '10,000 calls in one turn', value: {turns: 1, callsPerTurn: 10_000}},
  {why: 'the smallest shares', value: {responseCacheHitRate: 0, batchShare: 0, discount: 0}},
  {why: 'the largest shares', value: {responseCacheHitRate: 1, batchShare: 1, discount: 1}},
  {why: 'as many people as a number may be', value: {people: 1e15}},
  {why: 'retries above 1', value: {retryRate: 2.5}},
  ...['flex', 'priority', 'fast', 'standard'].map((mode) => ({why: `the mode ${mode}`, value: {mode}})),
  ...['us', 'eu', 'regional', 'global'].map((region) => ({why: `the region ${region}`, value: {region}})),
  ...['same-text', 'same-tokens'].map((tokenBasis) => ({why: `the basis ${tokenBasis}`, value: {tokenBasis}})),
  ...['personal', 'product'].map((use) => ({why: `the use ${use}`, value: {use}})),
];

describe('parseScenario keeps', () => {
  for (const {why, value} of KEPT) {
    it(why, () => assert.deepEqual(parseScenario(value), {scenario: {...DEFAULT_SCENARIO, ...value}, problems: []}));
  }

  for (const [group, leaf, value] of [
    ['history', 'keep', 'last'],
    ['history', 'keep', 'none'],
    ['history', 'lastTurns', 0],
    ['history', 'lastTurns', 10_000],
    ['cache', 'ttl', '1h'],
    ['traffic', 'per', 'day'],
    ['traffic', 'conversations', 1e15],
  ] as const) {
    it(`${group}.${leaf} = ${value} and the rest of its group`, () => {
      const expected = {...DEFAULT_SCENARIO, [group]: {...DEFAULT_SCENARIO[group], [leaf]: value}};
      assert.deepEqual(parseScenario({[group]: {[leaf]: value}}), {scenario: expected, problems: []});
    });
  }
});
