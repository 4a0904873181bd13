import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Offer} from '../../src/engine/offer.js';
import {priceUsageSummary} from '../../src/usage/price-usage-summary.js';
import {repriceUsage} from '../../src/usage/reprice-usage.js';
import {findSample, isNear, LONG, rowOf, summaryOf, WRITES} from './usage-sample.js';

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(actual !== undefined && isNear(actual, expected), `${actual}, not ${expected}`);

const EMBEDDING: Offer = {...LONG, id: 'c/embeds', kind: 'embedding'};
const SECRET: Offer = {...LONG, id: 'd/secret', prices: LONG.prices.map((period) => ({...period, rates: {input: 1}}))};

const ROWS = [
  rowOf({input: 1e5, output: 1000}, {day: '2026-11-20'}),
  rowOf({input: 272_001}, {day: '2026-11-20', model: 'writes'}),
  rowOf({input: 9e5}, {model: 'mine'}),
];

describe('a log priced elsewhere', () => {
  const summary = summaryOf(ROWS);
  const asBilled = priceUsageSummary(summary, {find: findSample});

  it('prices each call past the thresholds of that offer', () => {
    const [priced] = repriceUsage(summary, [LONG], {asBilled});
    assert.ok(priced?.status === 'priced');
    // 100,000 x 2.5 + 1,000 x 15; 272,001 x 5
    near(priced.usd, 0.265 + 1.360005);
    assert.equal(priced.longContext.calls, 1);
    near(priced.longContext.extraUsd, 1.360005 / 2);
  });

  it('says the difference over the calls that have a price as billed', () => {
    const [priced] = repriceUsage(summary, [LONG], {asBilled});
    assert.ok(priced?.status === 'priced');
    // As billed: 0.265 and 272,001 x 3
    near(priced.differenceUsd, 1.360005 - 0.816003);
  });

  it('prices all calls where nothing is said of how they were billed', () => {
    const [priced] = repriceUsage(summary, [LONG]);
    assert.ok(priced?.status === 'priced');
    near(priced.usd, 0.265 + 1.360005 + 4.5);
    assert.equal(priced.differenceUsd, undefined);
  });

  it('ranks offers that take every prompt first, then embeddings, and those without a price last', () => {
    const ranked = repriceUsage(summary, [SECRET, EMBEDDING, WRITES, LONG], {asBilled});
    assert.deepEqual(
      ranked.map((result) => [result.offer.id, result.status, result.status === 'priced' && result.promptsFit]),
      [
        ['a/long', 'priced', true],
        ['b/writes', 'priced', false],
        ['c/embeds', 'priced', true],
        ['d/secret', 'unpriced', false],
      ],
    );
  });

  it('has no price for an offer without one, even of an empty log', () => {
    assert.deepEqual(repriceUsage(summaryOf([]), [SECRET])[0], {
      status: 'unpriced',
      offer: SECRET,
      reason: {code: 'rate-unknown', params: {rate: 'output'}},
    });
  });

  for (const {mode, usd, unsold} of [
    {mode: 'as-logged', usd: 0.5 + 0.25, unsold: []},
    {mode: 'standard', usd: 0.5 + 0.5, unsold: []},
    {mode: 'batch', usd: 0.25 + 0.25, unsold: []},
    {mode: 'flex', usd: 0.5 + 0.5, unsold: ['flex']},
  ] as const) {
    it(`bills one call in two in batch, priced as ${mode}, at $${usd}`, () => {
      const rows = [rowOf({input: 2e5}), rowOf({input: 2e5}, {mode: 'batch'})];
      const [priced] = repriceUsage(summaryOf(rows), [LONG], {mode});
      assert.ok(priced?.status === 'priced');
      near(priced.usd, usd);
      assert.deepEqual(priced.unsold, unsold);
    });
  }

  it('takes the prices of one day for all calls', () => {
    const rows = [rowOf({input: 1e5}, {day: '2026-10-01'}), rowOf({input: 1e5}, {day: '2026-11-20'})];
    const [priced] = repriceUsage(summaryOf(rows), [WRITES], {at: '2026-10-31'});
    assert.ok(priced?.status === 'priced');
    near(priced.usd, 0.4);
  });
});
