import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {scenarioFromUsage} from '../../src/usage/scenario-from-usage.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {loggedConversations} from './logged-scenario.js';
import {isNear, rowOf, summaryOf} from './usage-sample.js';

const madeOf = (rows: Iterable<UsageRow>) => scenarioFromUsage(summaryOf(rows), DEFAULT_SCENARIO);

const near = (actual: number, expected: number): void =>
  assert.ok(isNear(actual, expected), `${actual}, not ${expected}`);

describe('the caching of a log', () => {
  it('is off where nothing was read or written', () => {
    assert.equal(madeOf([rowOf({input: 9000})]).scenario.cache.enabled, false);
  });

  it('of calls that stand alone is what they read, by the share that read anything', () => {
    const rows = [
      ...Array.from({length: 3}, () => rowOf({cacheRead: 4000, cacheWrite: 1000})),
      rowOf({cacheWrite: 5000}),
    ];
    const {cache, tokens} = madeOf(rows).scenario;
    assert.deepEqual(cache, {enabled: true, hitRate: 0.75, ttl: 'short'});
    near(tokens.system, 4000);
    near(tokens.user, 1000);
  });

  it('of sums is their share of all prompt tokens, because nobody says which calls read', () => {
    const {cache, tokens} = madeOf([rowOf({cacheRead: 30_000, cacheWrite: 10_000}, {calls: 10})]).scenario;
    near(cache.hitRate, 0.75);
    near(tokens.system, 4000);
  });

  it('that is only ever written is never found', () => {
    const {cache, tokens} = madeOf([rowOf({input: 100, cacheWrite: 100, cacheWrite1h: 800})]).scenario;
    assert.deepEqual(cache, {enabled: true, hitRate: 0, ttl: '1h'});
    near(tokens.system, 900);
  });

  it('of a chat is how often the prompt before is found', () => {
    // Four calls of 1,000, 1,400, 1,800 and 2,200, with 900 in the system prompt: prefixes of 900, 1,000, 1,400, 1,800.
    const log = {conversations: 30, calls: 4, first: 1000, growth: 400, output: 300, writes: true};
    const {cache} = madeOf(loggedConversations({...log, reads: (_, before) => before / 2})).scenario;
    near(cache.hitRate, 2100 / 5100);
  });

  it('is at most what the shape of the conversations allows, and says so', () => {
    const log = {conversations: 30, calls: 2, first: 1000, growth: 400, output: 300, writes: true};
    const {scenario, notes} = madeOf(loggedConversations({...log, reads: (index) => 1000 + 400 * index}));
    assert.equal(scenario.cache.hitRate, 1);
    // Of 900 in the system prompt and then 1,000 before: 950 on average, and the log reads 1,200.
    assert.deepEqual(notes.at(-1), {code: 'cache-reads-capped', params: {logged: 1200, scenario: 950}});
  });

  it('counts what was not cached as written, and says what share that is', () => {
    const {notes} = madeOf([rowOf({input: 1000, cacheRead: 3000})]);
    assert.deepEqual(notes.at(-1), {code: 'uncached-as-written', params: {share: 0.25}});
  });
});
