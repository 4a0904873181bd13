import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {estimate} from '../../../src/engine/index.js';
import type {Offer, Rates} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast} from '../oracle/closeness.js';
import {orderlyOffers} from '../oracle/orderly-offers.js';
import {priced} from '../oracle/priced.js';

const COUNTS = ['system', 'tools', 'context', 'user', 'toolResult', 'output', 'reasoning'] as const;
const RATES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

function usdPerConversation(scenario: Scenario, offer: Offer): number {
  return priced(estimate(scenario, offer, {at: '2026-02-01'})).usd.perConversation;
}

function raised(rates: Rates, name: keyof Rates, by: number): Rates {
  const rate = rates[name];
  return rate === undefined ? rates : {...rates, [name]: rate + by};
}

describe('a conversation never gets cheaper', () => {
  for (const name of COUNTS) {
    // Orderly offers only: on others a minimum or a falling band can make a longer prompt cheaper.
    it(`by more ${name} tokens`, () =>
      forAll(fc.tuple(scenarios, orderlyOffers, fc.integer({min: 1, max: 20_000})), ([scenario, offer, extra]) => {
        const tokens = {...scenario.tokens, [name]: scenario.tokens[name] + extra};
        const before = usdPerConversation(scenario, offer);
        assertAtLeast(usdPerConversation({...scenario, tokens}, offer), before, 'usd');
      }));
  }

  for (const name of RATES) {
    // Any offer: which rate applies to a token does not depend on how high the rates are.
    it(`by a higher ${name} rate`, () =>
      forAll(fc.tuple(scenarios, offers, fc.integer({min: 1, max: 9})), ([scenario, offer, extra]) => {
        const prices = offer.prices.map((period) => ({...period, rates: raised(period.rates, name, extra)}));
        const before = usdPerConversation(scenario, offer);
        assertAtLeast(usdPerConversation(scenario, {...offer, prices}), before, 'usd');
      }));
  }

  it('by a higher fee for every call', () =>
    forAll(fc.tuple(scenarios, offers), ([scenario, offer]) => {
      const fees = {...offer.fees, requestPer1k: (offer.fees?.requestPer1k ?? 0) + 1};
      const dearer = usdPerConversation(scenario, {...offer, fees});
      assert.ok(dearer > usdPerConversation(scenario, offer), 'usd');
    }));
});

describe('a conversation of twice as many turns', () => {
  // Searches are counted per conversation, so they do not double with its turns.
  const cases = fc.tuple(scenarios, orderlyOffers, fc.constantFrom('all' as const, 'none' as const));

  it('costs at least twice as much', () =>
    forAll(cases, ([scenario, offer, keep]) => {
      const history = {...scenario.history, keep};
      const short: Scenario = {...scenario, history, webSearchesPerConversation: 0};
      const long: Scenario = {...short, turns: 2 * short.turns};
      assertAtLeast(usdPerConversation(long, offer), 2 * usdPerConversation(short, offer), 'usd');
    }));
});
