import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import {priceUsage} from '../../src/engine/price-usage.js';

const OFFER: Offer = {
  id: 'lab/one',
  seller: 'lab',
  model: 'lab/one',
  name: 'One',
  kind: 'chat',
  prices: [{rates: {input: 5, output: 25}, source: 'page', checked: '2026-11-01', trust: 'verified'}],
  modes: {fast: {x: 2, until: '2026-12-01'}},
};

// A million tokens in at $5, twice that while the fast mode is sold.
const DAYS = [
  {at: '2026-11-30', usd: 10, notes: []},
  {at: '2026-12-01', usd: 5, notes: ['mode-not-offered']},
];

describe('a mode that is sold until 2026-12-01', () => {
  for (const {at, usd, notes} of DAYS) {
    it(`bills $${usd} on ${at}`, () => {
      const bill = priceUsage({input: 1e6}, OFFER, {at, mode: 'fast'});
      assert.equal(bill.status === 'priced' && bill.usd, usd);
    });

    it(`is said to be sold on ${at}, or not`, () => {
      const result = estimate({...DEFAULT_SCENARIO, mode: 'fast'}, OFFER, {at});
      assert.ok(result.status === 'priced');
      const codes = result.notes.map(({code}) => code).filter((code) => code === 'mode-not-offered');
      assert.deepEqual(codes, notes);
    });
  }
});
