import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Offer, Rates} from '../../src/engine/offer.js';
import {savings, type Savings} from '../../src/engine/savings.js';
import {SAVINGS_ORDER, type SavingsLevers} from '../../src/engine/savings-levers.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const RATES: Rates = {input: 1, output: 4, cacheRead: 0.1};

/** The same offer at a share of its price, batch at half of that. */
function atShare(share: number, id: string): Offer {
  const rates = Object.fromEntries(Object.entries(RATES).map(([kind, rate]) => [kind, rate * share]));
  return offerAt(rates, {id, modes: {batch: {x: 0.5}}});
}

const offer = atShare(1, 'a/full');
const million = scenarioOf({traffic: {conversations: 1e6, per: 'month'}}, {system: 1_000, user: 1_000, output: 500});
const ALL: Required<SavingsLevers> = {
  caching: {hitRate: 0.5},
  batch: {share: 0.4},
  routing: {offer: atShare(0.1, 'a/tenth'), share: 0.5, escalationRate: 0.2},
  promptCompression: {share: 0.5},
  shorterOutput: {share: 0.25},
  responseCache: {hitRate: 0.1},
  cheaperTier: {offer: atShare(0.5, 'a/half')},
};

function savingsOf(levers: SavingsLevers, scenario: Scenario = million, from: Offer = offer): Savings {
  const result = savings(scenario, from, levers);
  assert.ok(result.status === 'priced');
  return result;
}

/** Pulls one lever on a scenario whose every conversation is one, so that USD a month are USD a conversation. */
function aloneOn(tokens: Partial<Scenario['tokens']>, levers: SavingsLevers, given: Partial<Scenario> = {}): number {
  return savingsOf(levers, scenarioOf(given, tokens)).toUsd * 1e6;
}

describe('savings', () => {
  it('pull every lever alone and on top of those before it, in a fixed order', () => {
    // Millionths of a dollar for one of a million conversations: 1,000 + 1,000 + 500 x 4 = 4,000
    const rows = [
      // half of the system prompt's 1,000 at a tenth: 550 + 1,000 + 2,000
      {lever: 'caching', aloneUsd: 3_550, usdPerMonth: 3_550},
      // 40 % at half price: x 0.8
      {lever: 'batch', aloneUsd: 3_200, usdPerMonth: 3_550 * 0.8},
      // half at a tenth, half in full, a fifth of the first half again: 0.05 + 0.5 + 0.1 = x 0.65
      {lever: 'routing', aloneUsd: 2_600, usdPerMonth: 3_550 * 0.8 * 0.65},
      // half the system prompt: 500 + 1,000 + 2,000 alone, cached 275 + 1,000 + 2,000
      {lever: 'prompt-compression', aloneUsd: 3_500, usdPerMonth: 3_275 * 0.8 * 0.65},
      // three quarters of 2,000
      {lever: 'shorter-output', aloneUsd: 3_500, usdPerMonth: 2_775 * 0.8 * 0.65},
      {lever: 'response-cache', aloneUsd: 3_600, usdPerMonth: 2_775 * 0.8 * 0.65 * 0.9},
      // half price for all but the half at a tenth: 0.05 + 0.25 + 0.05 = x 0.35
      {lever: 'cheaper-tier', aloneUsd: 2_000, usdPerMonth: 2_775 * 0.8 * 0.35 * 0.9},
    ];
    const {fromUsd, toUsd, steps} = savingsOf(ALL);
    assertClose(fromUsd, 4_000, 'from');
    assertClose(toUsd, 699.3, 'to');
    assert.deepEqual(
      steps.map(({lever}) => lever),
      SAVINGS_ORDER,
    );
    rows.forEach(({lever, aloneUsd, usdPerMonth}, index) => {
      const step = steps[index]!;
      const before = rows[index - 1]?.usdPerMonth ?? 4_000;
      assert.equal(step.lever, lever);
      assertClose(step.aloneUsd, aloneUsd, `${lever} alone`);
      assertClose(step.aloneSavedUsd, 4_000 - aloneUsd, `${lever} saved alone`);
      assertClose(step.usdPerMonth, usdPerMonth, `${lever} on top`);
      assertClose(step.savedUsd, before - usdPerMonth, `${lever} saved on top`, undefined, 4_000);
    });
  });

  it('are the published 15 % for batching 30 % at half price', () => {
    // 5,000 x 30 x (2,000 x 2.50 + 500 x 10) = 1,500
    const scenario = scenarioOf({traffic: {conversations: 5_000, per: 'day'}}, {user: 2_000, output: 500});
    const {fromUsd, toUsd} = savingsOf({batch: {share: 0.3}}, scenario, MERGED_CATALOGUE.offer('openai/gpt-4o'));
    assertClose(fromUsd, 1_500, 'from');
    assertClose(toUsd, 1_500 * 0.85, 'to');
  });

  it('are none without a lever', () =>
    assert.deepEqual(savingsOf({}), {status: 'priced', fromUsd: 4_000, toUsd: 4_000, steps: []}));

  for (const [key, lever] of [
    ['caching', 'caching'],
    ['batch', 'batch'],
    ['routing', 'routing'],
    ['promptCompression', 'prompt-compression'],
    ['shorterOutput', 'shorter-output'],
    ['responseCache', 'response-cache'],
    ['cheaperTier', 'cheaper-tier'],
  ] as const) {
    it(`have one step for one lever: ${lever}`, () => {
      const {fromUsd, toUsd, steps} = savingsOf({[key]: ALL[key]});
      assert.equal(steps.length, 1);
      const [only] = steps;
      assert.deepEqual(only, {
        lever,
        aloneUsd: toUsd,
        aloneSavedUsd: fromUsd - toUsd,
        usdPerMonth: toUsd,
        savedUsd: fromUsd - toUsd,
      });
    });
  }

  it('are negative where a lever costs', () => {
    const [step] = savingsOf({cheaperTier: {offer: atShare(2, 'a/double')}}).steps;
    assert.deepEqual([step!.aloneSavedUsd, step!.savedUsd], [-4_000, -4_000]);
  });

  for (const {title, actual, expected} of [
    {title: 'system', actual: aloneOn({system: 100}, {promptCompression: {share: 0.3}}), expected: 70},
    {title: 'tools', actual: aloneOn({tools: 100}, {promptCompression: {share: 0.3}}), expected: 70},
    {title: 'context', actual: aloneOn({context: 100}, {promptCompression: {share: 0.3}}), expected: 70},
    {
      title: 'tool results',
      actual: aloneOn({toolResult: 100}, {promptCompression: {share: 0.3}}, {callsPerTurn: 2}),
      expected: 70,
    },
    {title: 'but not the user message', actual: aloneOn({user: 100}, {promptCompression: {share: 0.3}}), expected: 100},
    {title: 'nor output', actual: aloneOn({output: 100}, {promptCompression: {share: 0.3}}), expected: 400},
  ]) {
    it(`of prompt compression come from: ${title}`, () => assertClose(actual, expected, title));
  }

  it('of a shorter output come from the history too, but not from reasoning', () => {
    // Two answers of 75 at 4, the first sent again at 1, and 2 x 10 of thinking at 4
    const actual = aloneOn({output: 100, reasoning: 10}, {shorterOutput: {share: 0.25}}, {turns: 2});
    assertClose(actual, 2 * 75 * 4 + 75 + 2 * 10 * 4, 'usd');
  });

  it('of caching keep the lifetime that the scenario asks for', () => {
    const hourly = offerAt({...RATES, cacheWrite: 1.25, cacheWrite1h: 2});
    const cache: Scenario['cache'] = {enabled: false, hitRate: 1, ttl: '1h'};
    const {fromUsd, toUsd} = savingsOf({caching: {hitRate: 0}}, scenarioOf({cache}, {system: 1e6}), hourly);
    assert.deepEqual([fromUsd, toUsd], [1, 2]);
  });

  it('use the prices of the day asked for, everywhere', () => {
    const [period] = offer.prices;
    const halved: Offer = {
      ...offer,
      prices: [
        {...period!, until: '2026-06-01'},
        {...period!, from: '2026-06-01', rates: {input: 0.5, output: 2, cacheRead: 0.05}},
      ],
    };
    const ask = (at: string) => {
      const routing = {offer: halved, share: 1, escalationRate: 1};
      const result = savings(million, halved, {batch: {share: 1}, routing, cheaperTier: {offer: halved}}, {at});
      assert.ok(result.status === 'priced');
      return [result.fromUsd, ...result.steps.flatMap(({aloneUsd, usdPerMonth}) => [aloneUsd, usdPerMonth])];
    };
    assert.deepEqual(ask('2026-05-31'), [4_000, 2_000, 2_000, 8_000, 4_000, 4_000, 4_000]);
    assert.deepEqual(ask('2026-06-01'), [2_000, 1_000, 1_000, 4_000, 2_000, 2_000, 2_000]);
  });

  const late = offerAt(RATES, {id: 'a/late'}, {from: '2026-06-01'});
  for (const {which, from, levers} of [
    {which: 'offer', from: late, levers: ALL},
    {which: 'offer routed to', from: offer, levers: {...ALL, routing: {...ALL.routing, offer: late}}},
    {which: 'cheaper offer', from: offer, levers: {...ALL, cheaperTier: {offer: late}}},
  ]) {
    it(`are unknown where the price of the ${which} is`, () =>
      assert.deepEqual(savings(million, from, levers, {at: '2026-05-31'}), {
        status: 'unpriced',
        offer: late,
        reason: {code: 'no-price-at', params: {at: '2026-05-31'}},
      }));
  }

  for (const [field, levers] of [
    ['caching.hitRate', {caching: {hitRate: 1.5}}],
    ['batch.share', {batch: {share: 1.5}}],
    ['routing.share', {routing: {...ALL.routing, share: 1.5}}],
    ['routing.escalationRate', {routing: {...ALL.routing, escalationRate: 1.5}}],
    ['promptCompression.share', {promptCompression: {share: 1.5}}],
    ['shorterOutput.share', {shorterOutput: {share: 1.5}}],
    ['responseCache.hitRate', {responseCache: {hitRate: 1.5}}],
  ] as const) {
    it(`refuse a ${field} past 1`, () =>
      assert.throws(() => savings(million, offer, levers), {
        name: 'RangeError',
        message: `${field}: expected a number from 0 to 1, got 1.5`,
      }));
  }
});
