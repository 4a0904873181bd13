import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Offer} from '../../src/engine/offer.js';
import {priceUsage, type Usage} from '../../src/engine/price-usage.js';
import {offerAt} from './oracle/typed-by-hand.js';

const OFFER = offerAt({input: 2, output: 8, cacheRead: 0.2, cacheWrite: 2.5, cacheWrite1h: 4, reasoning: 10});
const M = 1_000_000;

const BILLS: readonly {why: string; offer?: Offer; usage: Usage; lines: object}[] = [
  {why: 'nothing for an empty call', usage: {}, lines: {}},
  {why: 'nothing for kinds of which there are none', usage: {input: 0, output: M}, lines: {output: 8}},
  {why: 'both lifetimes of a cache on one line', usage: {cacheWrite: M, cacheWrite1h: M}, lines: {cacheWrite: 6.5}},
  {why: 'cached input at its own rate', usage: {input: M, cacheRead: M}, lines: {input: 2, cacheRead: 0.2}},
  {why: 'reasoning at its own rate', usage: {reasoning: M}, lines: {reasoning: 10}},
  {
    why: 'reasoning as output where it has no rate',
    offer: offerAt({input: 2, output: 8}),
    usage: {reasoning: M},
    lines: {reasoning: 8},
  },
  {
    why: 'no answer of an embedding offer',
    offer: {...OFFER, kind: 'embedding'},
    usage: {input: M, output: M, reasoning: M},
    lines: {input: 2},
  },
];

describe('a call as billed lists', () => {
  for (const {why, offer = OFFER, usage, lines} of BILLS) {
    it(why, () => {
      const bill = priceUsage(usage, offer);
      assert.ok(bill.status === 'priced');
      assert.deepEqual(Object.fromEntries(bill.lines.map(({kind, usd}) => [kind, usd])), lines);
      assert.equal(
        bill.usd,
        bill.lines.reduce((sum, {usd}) => sum + usd, 0),
      );
    });
  }
});

describe('a count of tokens', () => {
  for (const tokens of [0, 0.5, 1e15]) {
    it(`may be ${tokens}`, () => {
      const bill = priceUsage({input: tokens}, OFFER);
      assert.equal(bill.status === 'priced' && bill.usd, (tokens * 2) / 1e6);
    });
  }

  for (const kind of ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning'] as const) {
    it(`is refused below 0, by its name: ${kind}`, () =>
      assert.throws(() => priceUsage({[kind]: -1}, OFFER), {
        name: 'RangeError',
        message: `usage.${kind}: expected a number from 0 to 1000000000000000, got -1`,
      }));
  }
});

describe('the band of a call', () => {
  const banded = offerAt(
    {input: 1, output: 5},
    {},
    {
      bands: [
        {over: 100, rates: {input: 2}},
        {over: 200, inclusive: true, rates: {input: 4}},
      ],
    },
  );

  for (const {why, usage, band, usd} of [
    {why: 'is the base without a prompt', usage: {output: M}, band: 0, usd: 5},
    {why: 'is the base at a threshold that has to be passed', usage: {input: 100}, band: 0, usd: 100e-6},
    {why: 'is the next one token past it', usage: {input: 101}, band: 100, usd: 202e-6},
    {why: 'is still that just below the threshold of the last', usage: {input: 199}, band: 100, usd: 398e-6},
    {why: 'is the last at a threshold that begins it', usage: {input: 200}, band: 200, usd: 800e-6},
    {
      why: 'counts every kind of prompt token',
      usage: {input: 50, cacheRead: 50, cacheWrite: 50, cacheWrite1h: 50},
      band: 200,
      usd: 800e-6,
    },
    {why: 'does not count the answer', usage: {input: 100, output: 1, reasoning: 1}, band: 0, usd: 110e-6},
  ]) {
    it(why, () => {
      const bill = priceUsage(usage, banded);
      assert.ok(bill.status === 'priced');
      assert.equal(bill.band, band);
      assert.ok(Math.abs(bill.usd - usd) < 1e-18, `${bill.usd}`);
    });
  }
});
