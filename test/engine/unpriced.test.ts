import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {UnpricedReason} from '../../src/engine/estimate-result.js';
import type {Offer, PricePeriod} from '../../src/engine/offer.js';
import {priceUsage} from '../../src/engine/price-usage.js';

const PERIOD: PricePeriod = {
  from: '2026-01-01',
  until: '2026-12-01',
  rates: {input: 2, output: 8},
  source: 'page',
  checked: '2026-11-01',
  trust: 'verified',
};
const OFFER: Offer = {
  id: 'lab/one',
  seller: 'lab',
  model: 'lab/one',
  name: 'One',
  kind: 'chat',
  prices: [PERIOD],
  retires: '2026-11-15',
};

const CASES: readonly {why: string; offer?: Offer; at: string; reason?: UnpricedReason}[] = [
  {why: 'on the first day', at: '2026-01-01'},
  {why: 'the day before', at: '2025-12-31', reason: {code: 'no-price-at', params: {at: '2025-12-31'}}},
  {why: 'on the last day before it retires', at: '2026-11-14'},
  {why: 'on the day it retires', at: '2026-11-15', reason: {code: 'retired', params: {since: '2026-11-15'}}},
  {why: 'long after it retired', at: '2027-06-01', reason: {code: 'retired', params: {since: '2026-11-15'}}},
  {
    why: 'without an input rate',
    offer: {...OFFER, prices: [{...PERIOD, rates: {output: 8}}]},
    at: '2026-06-01',
    reason: {code: 'rate-unknown', params: {rate: 'input'}},
  },
  {
    why: 'without an output rate',
    offer: {...OFFER, prices: [{...PERIOD, rates: {input: 2}}]},
    at: '2026-06-01',
    reason: {code: 'rate-unknown', params: {rate: 'output'}},
  },
  {
    why: 'without an output rate, where none is needed',
    offer: {...OFFER, kind: 'embedding', prices: [{...PERIOD, rates: {input: 2}}]},
    at: '2026-06-01',
  },
];

describe('an offer has a price or a reason', () => {
  for (const {why, offer = OFFER, at, reason} of CASES) {
    it(`${why}: ${reason?.code ?? 'a price'}`, () => {
      for (const result of [estimate(DEFAULT_SCENARIO, offer, {at}), priceUsage({input: 1}, offer, {at})]) {
        assert.deepEqual(result.status === 'unpriced' ? result.reason : undefined, reason);
      }
    });
  }

  it('is asked on the newest day of its checks by default', () => {
    const prices = [
      {...PERIOD, checked: '2026-03-03'},
      {...PERIOD, from: '2026-12-01', until: '2027-01-01', checked: '2026-02-02'},
    ];
    const result = estimate(DEFAULT_SCENARIO, {...OFFER, prices});
    assert.equal(result.status === 'priced' && result.at, '2026-03-03');
  });

  it('without any price is unpriced in 1970', () => {
    const result = estimate(DEFAULT_SCENARIO, {...OFFER, prices: []});
    assert.deepEqual(result.status === 'unpriced' && result.reason, {code: 'no-price-at', params: {at: '1970-01-01'}});
  });

  for (const at of ['2026-1-1', '20260101', 'x2026-01-01', '2026-01-01x', '']) {
    it(`refuses the day "${at}"`, () => {
      const refusal = {name: 'RangeError', message: `at: expected a day as YYYY-MM-DD, got ${at}`};
      assert.throws(() => estimate(DEFAULT_SCENARIO, OFFER, {at}), refusal);
      assert.throws(() => priceUsage({}, OFFER, {at}), refusal);
    });
  }
});
