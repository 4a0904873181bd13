import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {deepFreeze} from '../../../src/engine/deep-freeze.js';
import {estimate} from '../../../src/engine/estimate.js';
import type {Offer, Rates} from '../../../src/engine/offer.js';
import {savings, type Savings} from '../../../src/engine/savings.js';
import {SAVINGS_ORDER, type SavingsLevers} from '../../../src/engine/savings-levers.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios, share} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';
import {orderlyOffers} from '../oracle/orderly-offers.js';

/** Up to fifteen estimates a case, on three random offers. */
const RUNS = 200;

const levers: fc.Arbitrary<SavingsLevers> = fc.record(
  {
    caching: fc.record({hitRate: share}),
    batch: fc.record({share}),
    routing: fc.record({offer: offers, share, escalationRate: share}),
    promptCompression: fc.record({share}),
    shorterOutput: fc.record({share}),
    responseCache: fc.record({hitRate: share}),
    cheaperTier: fc.record({offer: offers}),
  },
  {requiredKeys: []},
);

function savingsOf(scenario: Scenario, offer: Offer, pulled: SavingsLevers): Savings {
  const result = savings(deepFreeze(scenario), deepFreeze(offer), deepFreeze(pulled));
  assert.ok(result.status === 'priced');
  return result;
}

function usdOf(scenario: Scenario, offer: Offer): number {
  const result = estimate(scenario, offer);
  assert.ok(result.status === 'priced');
  return result.usd.perMonth;
}

/** Writing to the cache is free and the batch at most as dear as the rest, fees apart: then each lever can only help. */
const kindOffers = fc.tuple(orderlyOffers, fc.constantFrom(0.5, 1)).map(([{fees: _, ...offer}, x]): Offer => ({
  ...offer,
  modes: {batch: {x}},
  prices: offer.prices.map(({rates, bands = [], ...period}) => ({
    ...period,
    rates: withFreeWrites(rates),
    bands: bands.map((band) => ({...band, rates: withFreeWrites(band.rates)})),
  })),
}));

function withFreeWrites({cacheWrite: _, cacheWrite1h: __, ...rates}: Rates): Rates {
  return rates;
}

function atShare(offer: Offer, factor: number): Offer {
  const scaled = (rates: Rates): Rates =>
    Object.fromEntries(Object.entries(rates).map(([kind, rate]) => [kind, rate * factor]));
  return {
    ...offer,
    prices: offer.prices.map(({rates, bands = [], ...period}) => ({
      ...period,
      rates: scaled(rates),
      bands: bands.map((band) => ({...band, rates: scaled(band.rates)})),
    })),
  };
}

describe('the steps of savings', () => {
  it('sum to the whole, come in the stated order and start from the same cost', () =>
    forAll(
      fc.tuple(scenarios, offers, levers),
      ([scenario, offer, pulled]) => {
        const {fromUsd, toUsd, steps} = savingsOf(scenario, offer, pulled);
        const saved = steps.reduce((sum, step) => sum + step.savedUsd, 0);
        const scale = Math.max(Number.MIN_VALUE, fromUsd, ...steps.map(({usdPerMonth}) => usdPerMonth));
        assertClose(saved, fromUsd - toUsd, 'sum of steps', undefined, scale);
        assert.equal(fromUsd, usdOf(scenario, offer));
        assert.equal(steps.length, Object.keys(pulled).length);
        const places = steps.map(({lever}) => SAVINGS_ORDER.indexOf(lever));
        assert.deepEqual(
          places,
          places.toSorted((one, other) => one - other),
        );
        for (const step of steps) assert.equal(step.aloneSavedUsd, fromUsd - step.aloneUsd);
      },
      RUNS,
    ));

  it('end at the cost of the workload with everything changed', () =>
    forAll(
      fc.tuple(scenarios, offers, levers),
      ([scenario, offer, {routing: _, ...pulled}]) => {
        const {caching, batch, promptCompression, shorterOutput, responseCache, cheaperTier} = pulled;
        const kept = 1 - (promptCompression?.share ?? 0);
        const {tokens, cache} = scenario;
        const changed: Scenario = {
          ...scenario,
          cache: caching ? {...cache, enabled: true, hitRate: caching.hitRate} : cache,
          batchShare: batch?.share ?? scenario.batchShare,
          responseCacheHitRate: responseCache?.hitRate ?? scenario.responseCacheHitRate,
          tokens: {
            ...tokens,
            system: tokens.system * kept,
            tools: tokens.tools * kept,
            context: tokens.context * kept,
            toolResult: tokens.toolResult * kept,
            output: tokens.output * (1 - (shorterOutput?.share ?? 0)),
          },
        };
        assert.equal(savingsOf(scenario, offer, pulled).toUsd, usdOf(changed, cheaperTier?.offer ?? offer));
      },
      RUNS,
    ));

  it('never cost more where nothing about the levers does', () =>
    forAll(
      fc.tuple(scenarios, kindOffers, levers, share, share),
      ([drawn, offer, {routing, responseCache, ...others}, lower, lowest]) => {
        const scenario: Scenario = {
          ...drawn,
          mode: 'standard',
          batchShare: 0,
          cache: {...drawn.cache, enabled: false},
          responseCacheHitRate: 0,
        };
        const escalationRate = Math.min(routing?.escalationRate ?? 0, 1 - lower);
        const pulled: SavingsLevers = {
          ...others,
          ...(responseCache && {responseCache}),
          ...(routing && {routing: {...routing, offer: atShare(offer, lower), escalationRate}}),
          cheaperTier: {offer: atShare(offer, lowest)},
        };
        let before = usdOf(scenario, offer);
        for (const {lever, usdPerMonth, aloneUsd} of savingsOf(scenario, offer, pulled).steps) {
          assertAtLeast(before, usdPerMonth, `before ${lever}`);
          assertAtLeast(usdOf(scenario, offer), aloneUsd, `without ${lever}`);
          before = usdPerMonth;
        }
      },
      RUNS,
    ));
});
