import fc from 'fast-check';
import {describe, it} from 'node:test';
import {estimate} from '../../../src/engine/index.js';
import type {Offer, Rates} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios, share} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';
import {orderlyOffers} from '../oracle/orderly-offers.js';
import {priced} from '../oracle/priced.js';

const pairs = fc.tuple(scenarios, offers);

function usdPerConversation(scenario: Scenario, offer: Offer): number {
  return priced(estimate(scenario, offer, {at: '2026-02-01'})).usd.perConversation;
}

function caching(scenario: Scenario, cache: Partial<Scenario['cache']>): Scenario {
  return {...scenario, cache: {...scenario.cache, ...cache}};
}

function withoutRates(offer: Offer, names: readonly (keyof Rates)[]): Offer {
  const strip = (rates: Rates): Rates =>
    Object.fromEntries(Object.entries(rates).filter(([name]) => !names.some((other) => other === name)));
  const stripAll = <T extends {rates: Rates}>(list: readonly T[]): T[] =>
    list.map((item) => ({...item, rates: strip(item.rates)}));
  const modes = Object.entries(offer.modes ?? {}).map(([id, mode]) => [
    id,
    {...mode, ...(mode.rates && {rates: strip(mode.rates)}), ...(mode.bands && {bands: stripAll(mode.bands)})},
  ]);
  const prices = stripAll(offer.prices).map((period) => ({
    ...period,
    ...(period.bands && {bands: stripAll(period.bands)}),
    ...(period.schedule && {schedule: stripAll(period.schedule)}),
  }));
  return {...offer, prices, modes: Object.fromEntries(modes)};
}

describe('prompt caching', () => {
  it('that never hits costs nothing where writing is free', () =>
    forAll(pairs, ([scenario, offer]) => {
      const freeWrites = withoutRates(offer, ['cacheWrite', 'cacheWrite1h']);
      const on = usdPerConversation(caching(scenario, {enabled: true, hitRate: 0}), freeWrites);
      assertClose(on, usdPerConversation(caching(scenario, {enabled: false}), freeWrites), 'usd');
    }));

  it('changes nothing on an offer without cache rates', () =>
    forAll(pairs, ([scenario, offer]) => {
      const plain = withoutRates(offer, ['cacheRead', 'cacheWrite', 'cacheWrite1h']);
      const on = usdPerConversation(caching(scenario, {enabled: true}), plain);
      assertClose(on, usdPerConversation(caching(scenario, {enabled: false}), plain), 'usd');
    }));

  it('changes nothing on an offer whose policy is none', () =>
    forAll(pairs, ([scenario, offer]) => {
      const refused: Offer = {...offer, cache: {kind: 'none'}};
      const on = usdPerConversation(caching(scenario, {enabled: true}), refused);
      assertClose(on, usdPerConversation(caching(scenario, {enabled: false}), refused), 'usd');
    }));

  it('never costs more at a higher hit rate where reading is no dearer than writing', () =>
    forAll(fc.tuple(scenarios, orderlyOffers, share, share), ([scenario, offer, one, other]) => {
      const at = (hitRate: number): number => usdPerConversation(caching(scenario, {enabled: true, hitRate}), offer);
      assertAtLeast(at(Math.min(one, other)), at(Math.max(one, other)), 'usd');
    }));

  it('is the hit-rate-weighted mean of always and never hitting', () =>
    forAll(fc.tuple(scenarios, offers, share), ([scenario, offer, hitRate]) => {
      const at = (rate: number): number => usdPerConversation(caching(scenario, {enabled: true, hitRate: rate}), offer);
      assertClose(at(hitRate), hitRate * at(1) + (1 - hitRate) * at(0), 'usd');
    }));

  it('for an hour costs as for minutes where the offer has no rate of its own for it', () =>
    forAll(pairs, ([scenario, offer]) => {
      const oneLifetime = withoutRates(offer, ['cacheWrite1h']);
      const hour = usdPerConversation(caching(scenario, {ttl: '1h'}), oneLifetime);
      assertClose(hour, usdPerConversation(caching(scenario, {ttl: 'short'}), oneLifetime), 'usd');
    }));
});
