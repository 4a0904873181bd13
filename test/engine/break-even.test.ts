import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakEvenTraffic, cacheBreakEven, type CachedRates} from '../../src/engine/break-even.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

interface Row {
  title: string;
  rates: CachedRates;
  readsPerWrite: number;
  hitRate: number;
}

// Multiples of the input price as on https://platform.claude.com/docs/en/build-with-claude/prompt-caching
const ROWS: readonly Row[] = [
  {
    title: 'a five-minute write at 1.25 and a read at 0.1 pay from 0.278 reads, 21.7 % of calls',
    rates: {input: 1, cacheRead: 0.1, cacheWrite: 1.25},
    readsPerWrite: 0.25 / 0.9,
    hitRate: 5 / 23,
  },
  {
    title: 'an hour-long write at 2.0 and a read at 0.1 pay from 1.11 reads, 52.6 % of calls',
    rates: {input: 1, cacheRead: 0.1, cacheWrite: 2},
    readsPerWrite: 10 / 9,
    hitRate: 10 / 19,
  },
  {
    title: 'rates in USD say the same as multiples',
    rates: {input: 3, cacheRead: 0.3, cacheWrite: 3.75},
    readsPerWrite: 0.25 / 0.9,
    hitRate: 5 / 23,
  },
  {
    title: 'free reads still have to pay for the write',
    rates: {input: 2, cacheRead: 0, cacheWrite: 3},
    readsPerWrite: 1 / 2,
    hitRate: 1 / 3,
  },
  {
    title: 'a missing read rate bills at input, so a dearer write never pays',
    rates: {input: 1, cacheWrite: 1.25},
    readsPerWrite: Infinity,
    hitRate: 1,
  },
  {
    title: 'reads that cost as much as input only break even where nothing is ever written',
    rates: {input: 1, cacheRead: 1, cacheWrite: 1.25},
    readsPerWrite: Infinity,
    hitRate: 1,
  },
  {
    title: 'reads dearer than input never make up for a dearer write',
    rates: {input: 1, cacheRead: 1.1, cacheWrite: 1.25},
    readsPerWrite: Infinity,
    hitRate: Infinity,
  },
  {
    title: 'a missing write rate bills at input, so caching never costs more',
    rates: {input: 1, cacheRead: 0.1},
    readsPerWrite: 0,
    hitRate: 0,
  },
  {
    title: 'a write at exactly the input rate pays from the start',
    rates: {input: 1, cacheRead: 0.1, cacheWrite: 1},
    readsPerWrite: 0,
    hitRate: 0,
  },
  {
    title: 'a write below the input rate pays from the start',
    rates: {input: 1, cacheRead: 0.1, cacheWrite: 0.5},
    readsPerWrite: 0,
    hitRate: 0,
  },
  {
    title: 'a paid write on free input never pays',
    rates: {input: 0, cacheWrite: 1},
    readsPerWrite: Infinity,
    hitRate: 1,
  },
  {title: 'where all is free caching never costs more', rates: {input: 0}, readsPerWrite: 0, hitRate: 0},
];

describe('the break-even of prompt caching', () => {
  for (const {title, rates, readsPerWrite, hitRate} of ROWS) {
    it(title, () => {
      const actual = cacheBreakEven(rates);
      assertClose(actual.readsPerWrite, readsPerWrite, 'readsPerWrite');
      assertClose(actual.hitRate, hitRate, 'hitRate');
    });
  }

  it('reads as 0.278 and 21.7 %, 1.11 and 52.6 %', () => {
    const shown = [1.25, 2].map((cacheWrite) => cacheBreakEven({input: 1, cacheRead: 0.1, cacheWrite}));
    assert.deepEqual(
      shown.map(({readsPerWrite, hitRate}) => [readsPerWrite.toPrecision(3), (hitRate * 100).toFixed(1)]),
      [
        ['0.278', '21.7'],
        ['1.11', '52.6'],
      ],
    );
  });

  for (const {rates, message} of [
    {rates: {input: -1}, message: 'input: expected a number from 0 to 1000000000000000, got -1'},
    {rates: {input: 1, cacheRead: NaN}, message: 'cacheRead: expected a number from 0 to 1000000000000000, got NaN'},
    {
      rates: {input: 1, cacheRead: 1, cacheWrite: Infinity},
      message: 'cacheWrite: expected a number from 0 to 1000000000000000, got Infinity',
    },
  ]) {
    it(`refuses ${message.split(':')[0]!} out of range`, () =>
      assert.throws(() => cacheBreakEven(rates), {name: 'RangeError', message}));
  }
});

describe('break-even traffic', () => {
  const perCall = scenarioOf({}, {user: 4_000, output: 1_000});
  const offer = offerAt({input: 3, output: 15}, {fees: {requestPer1k: 3}});
  const traffic = (given: Parameters<typeof scenarioOf>[0]) =>
    breakEvenTraffic(300, {...perCall, ...given}, offerAt({input: 3, output: 15}));

  it('is the fee over the price of one conversation, in its billed tokens', () => {
    // one: 4,000 x 3 + 1,000 x 15 = 0.027 USD, plus a fee of 0.003
    const result = breakEvenTraffic(300, perCall, offer);
    assert.ok(result.status === 'priced');
    assertClose(result.conversationsPerMonth, 10_000, 'conversations');
    assertClose(result.tokensPerMonth, 10_000 * 5_000, 'tokens');
  });

  it('does not depend on how much traffic there is now, or that there is none', () => {
    const expected = traffic({});
    assert.deepEqual(traffic({traffic: {conversations: 0, per: 'day'}}), expected);
    assert.deepEqual(traffic({traffic: {conversations: 123_456, per: 'day'}}), expected);
  });

  it('counts what the response cache answers as traffic without tokens', () => {
    const result = traffic({responseCacheHitRate: 0.75});
    assert.ok(result.status === 'priced');
    assertClose(result.conversationsPerMonth, 300 / (0.027 / 4), 'conversations');
    assertClose(result.tokensPerMonth, (300 / 0.027) * 5_000, 'tokens');
  });

  it('is nothing for a fee of nothing', () =>
    assert.deepEqual(breakEvenTraffic(0, perCall, offer), {
      status: 'priced',
      conversationsPerMonth: 0,
      tokensPerMonth: 0,
    }));

  for (const {why, result} of [
    {why: 'the offer is free', result: breakEvenTraffic(20, perCall, offerAt({input: 0, output: 0}))},
    {why: 'the response cache answers everything', result: traffic({responseCacheHitRate: 1})},
  ]) {
    it(`is never reached where ${why}`, () =>
      assert.deepEqual(result, {status: 'priced', conversationsPerMonth: Infinity, tokensPerMonth: Infinity}));
  }

  it('is the published 37.0 M tokens for $200 at 80 % input on Claude Sonnet 4.6', () => {
    // 80 % of 3 and 20 % of 15 is 5.40 USD per million tokens: 200 / 5.4
    const sonnet = MERGED_CATALOGUE.offer('anthropic/claude-sonnet-4-6')!;
    const result = breakEvenTraffic(200, scenarioOf({}, {user: 800, output: 200}), sonnet, {at: '2026-08-21'});
    assert.ok(result.status === 'priced');
    assertClose(result.tokensPerMonth, (200 / 5.4) * 1e6, 'tokens');
    assert.equal((result.tokensPerMonth / 1e6).toFixed(1), '37.0');
  });

  it('is unknown where the price is, on the day asked for', () => {
    const later = offerAt({input: 1, output: 1}, {}, {from: '2026-06-01'});
    const result = breakEvenTraffic(20, perCall, later, {at: '2026-05-31'});
    assert.deepEqual(result, {
      status: 'unpriced',
      offer: later,
      reason: {code: 'no-price-at', params: {at: '2026-05-31'}},
    });
  });

  it('refuses a fee out of range', () =>
    assert.throws(() => breakEvenTraffic(-20, perCall, offer), {
      name: 'RangeError',
      message: 'fixedUsdPerMonth: expected a number from 0 to 1000000000000000, got -20',
    }));

  it('refuses traffic out of range though it does not use it', () =>
    assert.throws(() => traffic({traffic: {conversations: -1, per: 'day'}}), {
      name: 'RangeError',
      message: /^scenario\.traffic\.conversations: .*, got -1$/,
    }));
});
