import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {priceUsageSummary} from '../../src/usage/price-usage-summary.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {findSample, isNear, LONG, rowOf, summaryOf} from './usage-sample.js';

const near = (actual: number, expected: number): void =>
  assert.ok(isNear(actual, expected), `${actual}, not ${expected}`);

const costsOf = (rows: readonly UsageRow[], at?: string) => priceUsageSummary(summaryOf(rows), {find: findSample, at});

describe('a log as billed', () => {
  it('bills cached tokens once: 86 fresh, 1,920 read and 200 out are 215 + 480 + 3,000 millionths', () => {
    const {total} = costsOf([rowOf({input: 86, cacheRead: 1920, output: 200})]);
    near(total.usd, 0.003695);
    assert.deepEqual(total.tokens, {
      input: 86,
      cacheRead: 1920,
      cacheWrite: 0,
      cacheWrite1h: 0,
      output: 200,
      reasoning: 0,
    });
    near(total.usdByKind.cacheRead, 0.00048);
    near(total.usdByKind.input, 0.000215);
  });

  it('bills writes at their own rates, and cached tokens as input where there is no rate for them', () => {
    const usage = {input: 1e5, cacheRead: 1e5, cacheWrite: 1e5, cacheWrite1h: 1e5};
    const {byDay} = costsOf(['2026-10-31', '2026-11-01'].map((day) => rowOf(usage, {model: 'writes', day})));
    // Four times $0.20, then 0.30 + 0.03 + 0.375 + 0.60.
    assert.deepEqual(
      byDay.map(({day, usd}) => [day, Math.round(usd * 1e9) / 1e9]),
      [
        ['2026-10-31', 0.8],
        ['2026-11-01', 1.305],
      ],
    );
  });

  it('prices a call past a threshold by itself, and says what that cost more', () => {
    // The average prompt is 136,001. Past it: 272,001 x 5 + 1,000 x 22.5; at base rates half, and 1,000 x 15.
    const {total} = costsOf([rowOf({input: 272_001, output: 1000}), rowOf({input: 1}), rowOf({input: 272_000})]);
    near(total.usd, 1.382505 + 0.0000025 + 0.68);
    assert.equal(total.longContext.calls, 1);
    near(total.longContext.extraUsd, 1.382505 - 0.6950025);
  });

  it('knows the threshold for prompts that are mostly cached', () => {
    // 272,001 tokens in all: 1 x 5 + 272,000 x 0.5
    const {total} = costsOf([rowOf({input: 1, cacheRead: 272_000})]);
    near(total.usd, 0.136005);
  });

  it('bills calls that all lie on a threshold at the rate below it, whatever their average rounds to', () => {
    const rows = Array.from({length: 49}, (_, index) =>
      rowOf({input: index * 1111, cacheRead: 272_000 - index * 1111}),
    );
    const {total} = costsOf(rows);
    const input = (1111 * 48 * 49) / 2;
    near(total.usd, (input * 2.5 + (49 * 272_000 - input) * 0.25) / 1e6);
    assert.equal(total.longContext.calls, 0);
  });

  it('bills sums at base rates, and says so', () => {
    const {total, notes} = costsOf([
      rowOf({input: 4e6}, {calls: 40}),
      rowOf({input: 2e6}, {isSum: true}),
      rowOf({input: 1e6}, {calls: 9, model: 'writes', day: '2026-11-20'}),
    ]);
    near(total.usd, 10 + 5 + 3);
    assert.equal(total.calls, 40 + 1 + 9);
    assert.deepEqual(notes, [
      {code: 'sums-at-base-rates', params: {rows: 2}},
      {code: 'calls-unknown', params: {rows: 1}},
      {code: 'day-assumed', params: {rows: 2, at: undefined}},
    ]);
  });

  it('adds up by model, the dearest first, and by day in order', () => {
    const costs = costsOf([
      rowOf({output: 1e6}, {day: '2026-11-21'}),
      rowOf({output: 3e6}, {day: '2026-11-20', model: 'writes'}),
      rowOf({output: 1e6}, {day: '2026-11-20'}),
      rowOf({output: 1e6}),
    ]);
    assert.deepEqual(
      costs.byModel.map(({model, offer, usd, calls}) => [model, offer.id, usd, calls]),
      [
        ['long', 'a/long', 45, 3],
        ['writes', 'b/writes', 45, 1],
      ],
    );
    assert.deepEqual(
      costs.byDay.map(({day, usd, calls}) => [day, usd, calls]),
      [
        ['2026-11-20', 60, 2],
        ['2026-11-21', 15, 1],
      ],
    );
    assert.equal(costs.total.usd, 90);
  });

  it('keeps what has no price out of every total, with its tokens and the reason', () => {
    const costs = costsOf([
      rowOf({input: 1e5}),
      rowOf({input: 5e6, output: 3}, {model: 'mine', day: '2026-11-20'}),
      rowOf({input: 1e6}, {model: 'mine', day: '2026-11-21'}),
      rowOf({input: 7e6}, {model: undefined}),
    ]);
    near(costs.total.usd, 0.25);
    assert.equal(costs.total.calls, 1);
    assert.equal(costs.total.tokens.input, 1e5);
    assert.deepEqual(costs.byDay, []);
    assert.deepEqual(
      costs.unpriced.map(({model, reason, calls, tokens}) => [model, reason.code, calls, tokens.input, tokens.output]),
      [
        ['mine', 'unknown-model', 2, 6e6, 3],
        [undefined, 'no-model', 1, 7e6, 0],
      ],
    );
  });

  it('has no price for a day on which its offer was not sold', () => {
    const late = {...LONG, prices: LONG.prices.map((period) => ({...period, from: '2026-11-01'}))};
    const summary = summaryOf(
      [rowOf({input: 1}, {day: '2026-10-31'}), rowOf({input: 1e6}, {day: '2026-11-01'})],
      [late],
    );
    const {total, unpriced} = priceUsageSummary(summary, {find: () => late});
    assert.equal(total.usd, 5);
    assert.deepEqual(unpriced[0]?.reason, {code: 'no-price-at', params: {at: '2026-10-31'}});
  });

  it('bills calls without a day at the day that is given', () => {
    const {total, notes} = costsOf([rowOf({input: 1e5}, {model: 'writes'})], '2026-10-01');
    near(total.usd, 0.2);
    assert.deepEqual(notes, [{code: 'day-assumed', params: {rows: 1, at: '2026-10-01'}}]);
  });

  it('bills a mode that is not sold at standard, and says so', () => {
    const {total, notes} = costsOf([rowOf({input: 1e5}, {mode: 'flex', day: '2026-11-20'})]);
    near(total.usd, 0.25);
    assert.deepEqual(notes, [{code: 'mode-not-offered', params: {mode: 'flex', offer: 'a/long', rows: 1}}]);
  });

  it('compares with what the log says that it cost, where it says so of all calls of a model and day', () => {
    const {logged} = costsOf([
      rowOf({input: 1e5}, {loggedUsd: 0.3}),
      rowOf({input: 1e5}, {loggedUsd: 1, day: '2026-11-20'}),
      rowOf({input: 1e5}, {day: '2026-11-20'}),
      rowOf({input: 1e5}, {loggedUsd: 2, model: 'mine'}),
    ]);
    assert.deepEqual(logged, {usd: 3.3, rows: 3, compared: {loggedUsd: 0.3, usd: 0.25}});
  });

  it('says which calls may lie past a threshold that nobody knew when the log was read', () => {
    const summary = summaryOf([rowOf({input: 1000}, {day: '2026-11-20'})], []);
    const {notes} = priceUsageSummary(summary, {find: findSample});
    assert.deepEqual(notes, [{code: 'threshold-not-tallied', params: {offer: 'a/long', calls: 1}}]);
  });
});
