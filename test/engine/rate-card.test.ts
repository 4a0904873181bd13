import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Mode, Offer, PricePeriod, Rates, Region} from '../../src/engine/offer.js';
import {bandIndex, rateCard, soldMode, type RateCard} from '../../src/engine/rate-card.js';
import {offerAt} from './oracle/typed-by-hand.js';

// Powers of two times small numbers, so every product below is exact.
const RATES: Rates = {input: 4, output: 16, cacheRead: 0.5, cacheWrite: 5};
const LONG = {over: 1_000, rates: {input: 8}};
const LONG_RATES: Rates = {...RATES, input: 8};

function cardOf(period: Partial<PricePeriod>, mode?: Mode, region: Region = 'global', offer: Partial<Offer> = {}) {
  const [prices] = offerAt(RATES, {}, period).prices;
  return rateCard(offerAt(RATES, offer), prices!, mode, region);
}

// Made within the test, so that mutation testing sees which test needs what.
const CARDS: readonly {why: string; card: () => RateCard; rates: readonly Rates[]}[] = [
  {why: 'the base rates alone', card: () => cardOf({}), rates: [RATES]},
  {why: 'a band with the base rates it does not name', card: () => cardOf({bands: [LONG]}), rates: [RATES, LONG_RATES]},
  {
    why: 'a multiplier on every rate of every band',
    card: () => cardOf({bands: [LONG]}, {x: 0.5}),
    rates: [
      {input: 2, output: 8, cacheRead: 0.25, cacheWrite: 2.5},
      {input: 4, output: 8, cacheRead: 0.25, cacheWrite: 2.5},
    ],
  },
  {
    why: 'cache rates by a multiplier of their own',
    card: () => cardOf({}, {x: 0.5, cacheX: 2}),
    rates: [{input: 2, output: 8, cacheRead: 1, cacheWrite: 10}],
  },
  {
    why: 'cache rates that stay standard',
    card: () => cardOf({}, {x: 2, cacheX: null}),
    rates: [{input: 8, output: 32, cacheRead: 0.5, cacheWrite: 5}],
  },
  {
    why: 'a multiplier of cache rates only',
    card: () => cardOf({}, {cacheX: 2}),
    rates: [{input: 4, output: 16, cacheRead: 1, cacheWrite: 10}],
  },
  {
    why: 'explicit rates of a mode before its multiplier',
    card: () => cardOf({}, {x: 0.5, rates: {output: 7}}),
    rates: [{input: 2, output: 7, cacheRead: 0.25, cacheWrite: 2.5}],
  },
  {
    why: "a mode's own bands in place of the period's",
    card: () => cardOf({bands: [LONG]}, {x: 0.5, bands: [{over: 500, rates: {output: 9}}]}),
    rates: [
      {input: 2, output: 8, cacheRead: 0.25, cacheWrite: 2.5},
      {input: 2, output: 9, cacheRead: 0.25, cacheWrite: 2.5},
    ],
  },
  {
    why: 'a region on top, cache rates too',
    card: () => cardOf({bands: [LONG]}, {x: 0.5}, 'us', {uplifts: {us: 2}}),
    rates: [RATES, LONG_RATES],
  },
  {
    why: 'nothing for a region without a price',
    card: () => cardOf({}, undefined, 'eu', {uplifts: {us: 2}}),
    rates: [RATES],
  },
  {why: 'nothing for a region where there is none', card: () => cardOf({}, undefined, 'eu'), rates: [RATES]},
  {why: 'nothing for the whole world', card: () => cardOf({}, undefined, 'global', {uplifts: {us: 2}}), rates: [RATES]},
];

describe('a rate card holds', () => {
  for (const {why, card, rates} of CARDS) {
    it(why, () =>
      assert.deepEqual(
        card().bands.map((band) => band.rates),
        rates,
      ),
    );
  }
});

describe('caching on a rate card', () => {
  for (const {why, mode, caching} of [
    {why: 'works in standard', mode: undefined, caching: true},
    {why: 'works in a mode that excludes nothing', mode: {x: 2}, caching: true},
    {why: 'works in a mode that excludes others', mode: {excludes: ['batch' as const]}, caching: true},
    {why: 'fails in a mode that excludes it', mode: {excludes: ['batch' as const, 'cache' as const]}, caching: false},
  ]) {
    it(why, () => assert.equal(cardOf({}, mode).caching, caching));
  }
});

describe('the band of a prompt', () => {
  const card = () => cardOf({bands: [LONG, {over: 2_000, inclusive: true, rates: {input: 12}}]});

  for (const {tokens, band} of [
    {tokens: 0, band: 0},
    {tokens: 1_000, band: 0},
    {tokens: 1_000.5, band: 1},
    {tokens: 1_999.5, band: 1},
    {tokens: 2_000, band: 2},
    {tokens: 2_001, band: 2},
  ]) {
    it(`of ${tokens} tokens is number ${band}`, () => assert.equal(bandIndex(card(), tokens), band));
  }

  it('has a threshold that the prompt must pass unless it says otherwise', () =>
    assert.deepEqual(
      card().bands.map(({over, inclusive}) => [over, inclusive]),
      [
        [0, true],
        [1_000, false],
        [2_000, true],
      ],
    ));
});

describe('a mode', () => {
  const fast: Mode = {x: 2, until: '2026-12-01'};
  const flex: Mode = {x: 0.5};
  const offer = offerAt(RATES, {modes: {fast, flex}});

  for (const {asked, at, mode} of [
    {asked: 'fast' as const, at: '2026-11-30', mode: fast},
    {asked: 'fast' as const, at: '2026-12-01', mode: undefined},
    {asked: 'flex' as const, at: '2099-12-31', mode: flex},
    {asked: 'batch' as const, at: '2026-11-30', mode: undefined},
    {asked: 'standard' as const, at: '2026-11-30', mode: undefined},
  ]) {
    it(`${asked} on ${at} is ${mode ? '' : 'not '}sold`, () => assert.equal(soldMode(offer, asked, at), mode));
  }

  it('is not sold where there are none', () =>
    assert.equal(soldMode(offerAt(RATES), 'batch', '2026-11-30'), undefined));
});
