import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {priceUsageLog} from '../../src/usage/price-usage-log.js';
import {findSample, isNear, rowOf} from './usage-sample.js';

const near = (actual: number, expected: number): void =>
  assert.ok(isNear(actual, expected), `${actual}, not ${expected}`);

describe('a log priced row by row', () => {
  for (const {name, rows, usd, longContextCalls} of [
    {name: 'costs nothing without rows', rows: [], usd: 0, longContextCalls: 0},
    // 86 x 2.5 + 1,920 x 0.25 + 200 x 15 = 215 + 480 + 3,000 a million
    {
      name: 'bills cached tokens once',
      rows: [rowOf({input: 86, cacheRead: 1920, output: 200})],
      usd: 0.003695,
      longContextCalls: 0,
    },
    {
      name: 'bills a prompt of 272,000 at the base rate',
      rows: [rowOf({input: 272_000})],
      usd: 0.68,
      longContextCalls: 0,
    },
    {
      name: 'bills a prompt of 272,001 at the other, whole, and its output too',
      rows: [rowOf({input: 272_001, output: 1000})],
      usd: 1.360005 + 0.0225,
      longContextCalls: 1,
    },
    // On average 136,001 tokens, which is past nothing.
    {
      name: 'looks at each call, not at their average',
      rows: [rowOf({input: 272_001}), rowOf({input: 1})],
      usd: 1.360005 + 0.0000025,
      longContextCalls: 1,
    },
    // 4 million x 2.5 and 1,000 x 15 a million
    {
      name: 'bills a sum of calls at base rates, however large it is',
      rows: [rowOf({input: 4e6, output: 1000}, {calls: 40, isSum: true})],
      usd: 10.015,
      longContextCalls: 0,
    },
    {
      name: 'bills batch at half',
      rows: [rowOf({input: 1e5, output: 1000}, {mode: 'batch'})],
      usd: (0.25 + 0.015) / 2,
      longContextCalls: 0,
    },
  ]) {
    it(name, () => {
      const {total} = priceUsageLog(rows, findSample);
      near(total.usd, usd);
      assert.equal(total.longContextCalls, longContextCalls);
    });
  }

  it('bills the rates of the day', () => {
    const log = priceUsageLog(
      ['2026-10-31', '2026-11-01'].map((day) => rowOf({input: 1e6}, {model: 'writes', day})),
      findSample,
    );
    assert.deepEqual(
      [...log.byDay].map(([day, {usd, calls}]) => [day, usd, calls]),
      [
        ['2026-10-31', 2, 1],
        ['2026-11-01', 3, 1],
      ],
    );
  });

  it('bills calls without a day at the day that is given', () => {
    const {total} = priceUsageLog([rowOf({input: 1e6}, {model: 'writes'})], findSample, {at: '2026-10-01'});
    near(total.usd, 2);
  });

  it('leaves out of every total what nobody known sells, and says how often', () => {
    const log = priceUsageLog(
      [
        rowOf({input: 1e5}),
        rowOf({input: 5e6}, {model: 'mine', day: '2026-11-20'}),
        rowOf({input: 7e6}, {model: undefined}),
      ],
      findSample,
    );
    near(log.total.usd, 0.25);
    assert.equal(log.total.calls, 1);
    assert.equal(log.total.tokens.input, 1e5);
    assert.deepEqual(
      [...log.unpriced],
      [
        ['mine', 1],
        [undefined, 1],
      ],
    );
    assert.deepEqual([...log.byModel.keys()], ['long']);
    assert.deepEqual([...log.byDay.keys()], []);
  });

  it('refuses a count that cannot be', () => {
    assert.throws(() => priceUsageLog([rowOf({input: -1})], findSample), RangeError);
  });
});
