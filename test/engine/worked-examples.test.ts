import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare, estimate, priceUsage} from '../../src/engine/index.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {assertClose} from './oracle/closeness.js';
import {priced} from './oracle/priced.js';
import {TABLE_ROWS, WORKED_BY_OTHERS, WORKED_BY_SELLERS} from './oracle/published-examples.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

// Rates as listed on https://developers.openai.com/api/docs/pricing
const GPT_4O = offerAt({input: 2.5, output: 10});
const GPT_5_6_SOL = offerAt({input: 4, output: 20}, {}, {bands: [{over: 272_000, rates: {input: 8, output: 30}}]});

// Rates as listed on https://platform.claude.com/docs/en/about-claude/pricing; the caching minimum is left out
const SONNET_3_5 = offerAt({input: 3, output: 15});
const HAIKU_3_5 = offerAt({input: 0.8, output: 4});
const SONNET_4_6 = offerAt({input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}, {cache: {kind: 'explicit'}});
const SONNET_FREE_WRITES = offerAt({input: 3, output: 15, cacheRead: 0.3}, {cache: {kind: 'automatic'}});

// The 1M-token beta, withdrawn in 2026: https://platform.claude.com/docs/en/release-notes/overview
const SONNET_4_5 = offerAt({input: 3, output: 15}, {}, {bands: [{over: 200_000, rates: {input: 6, output: 22.5}}]});

const perDay = (conversations: number) => ({traffic: {conversations, per: 'day' as const}});
const NONE: Scenario['history'] = {keep: 'none', lastTurns: 0, withContext: false};
const ALWAYS_HIT: Scenario['cache'] = {enabled: true, hitRate: 1, ttl: 'short'};

interface Row {
  title: string;
  offer: Offer;
  scenario: Scenario;
  usd: Partial<Record<'perConversation' | 'perDay' | 'perMonth' | 'perCall', number>>;
}

const ROWS: readonly Row[] = [
  {
    // (800 + 2,400 + 150) x 2.50 + 350 x 10 = 8,375 + 3,500 millionths
    title: 'a support chat on GPT-4o, 300,000 requests a day',
    offer: GPT_4O,
    scenario: scenarioOf(perDay(300_000), {system: 800, context: 2_400, user: 150, output: 350}),
    usd: {perCall: 0.011875, perDay: 3_562.5, perMonth: 106_875},
  },
  {
    // 1,500 x 3 + 500 x 15 = 4,500 + 7,500
    title: '1,500 in and 500 out on Claude 3.5 Sonnet, 100,000 requests a day',
    offer: SONNET_3_5,
    scenario: scenarioOf(perDay(100_000), {user: 1_500, output: 500}),
    usd: {perCall: 0.012, perDay: 1_200, perMonth: 36_000},
  },
  {
    // 1,000 x 2.50 + 500 x 10 = 2,500 + 5,000
    title: '1,000 in and 500 out on GPT-4o, 10,000 requests a day',
    offer: GPT_4O,
    scenario: scenarioOf(perDay(10_000), {user: 1_000, output: 500}),
    usd: {perCall: 0.0075, perDay: 75},
  },
  {
    // 20 x (8,000 x 3 + 1,000 x 15) = 20 x 39,000
    title: '20 turns of 8,000 in and 1,000 out on Sonnet 4.6, nothing re-sent',
    offer: SONNET_4_6,
    scenario: scenarioOf({turns: 20, history: NONE}, {user: 8_000, output: 1_000}),
    usd: {perConversation: 0.78},
  },
  {
    // in: 8,000 x 210 + 1,000 x 190 = 1,870,000 x 3 = 5.61; out: 20,000 x 15 = 0.30
    title: 'the same 20 turns, each re-sending all before it',
    offer: SONNET_4_6,
    scenario: scenarioOf({turns: 20}, {user: 8_000, output: 1_000}),
    usd: {perConversation: 5.91},
  },
  {
    // read 8,000 x 190 + 1,000 x 171 = 1,691,000 x 0.30; written 160,000 + 19,000 = 179,000 x 3.75; out 0.30
    title: 'the same with what was sent before read from the cache',
    offer: SONNET_4_6,
    scenario: scenarioOf({turns: 20, cache: ALWAYS_HIT}, {user: 8_000, output: 1_000}),
    usd: {perConversation: 0.5073 + 0.67125 + 0.3},
  },
  {
    // 20 x (8,000 x 0.80 + 1,000 x 4) = 20 x 10,400
    title: '20 turns of 8,000 in and 1,000 out on Claude 3.5 Haiku, nothing re-sent',
    offer: HAIKU_3_5,
    scenario: scenarioOf({turns: 20, history: NONE}, {user: 8_000, output: 1_000}),
    usd: {perConversation: 0.208},
  },
  {
    // in: 1,000 x 10 + 200 x 55 + 300 x 45 = 34,500 x 3; out: 3,000 x 15
    title: '10 turns at 3/15 with a system prompt, all re-sent',
    offer: SONNET_3_5,
    scenario: scenarioOf({turns: 10}, {system: 1_000, user: 200, output: 300}),
    usd: {perConversation: 0.1485},
  },
  {
    // 90,000 x 0.30 + 10,000 x 3 + 2,000 x 15 = 27,000 + 30,000 + 30,000
    title: 'a cached 90,000-token system prompt where writing is free',
    offer: SONNET_FREE_WRITES,
    scenario: scenarioOf({cache: ALWAYS_HIT}, {system: 90_000, user: 10_000, output: 2_000}),
    usd: {perConversation: 0.087},
  },
  {
    // 250,000 x 6 + 2,000 x 22.50 = 1,500,000 + 45,000
    title: '250,000 tokens into the long band of Sonnet 4.5',
    offer: SONNET_4_5,
    scenario: scenarioOf({}, {user: 250_000, output: 2_000}),
    usd: {perConversation: 1.545},
  },
  {
    // 272,000 x 4 + 1,000 x 20 = 1,088,000 + 20,000
    title: 'GPT-5.6 Sol at its threshold, still at the lower rate',
    offer: GPT_5_6_SOL,
    scenario: scenarioOf({}, {user: 272_000, output: 1_000}),
    usd: {perConversation: 1.108},
  },
  {
    // 272,001 x 8 + 1,000 x 30 = 2,176,008 + 30,000
    title: 'GPT-5.6 Sol one token past it: every token re-priced',
    offer: GPT_5_6_SOL,
    scenario: scenarioOf({}, {user: 272_001, output: 1_000}),
    usd: {perConversation: 2.206008},
  },
  ...[
    {calls: 5, usd: 0.105}, // 5 x (3,000 x 3 + 800 x 15) = 5 x 21,000
    {calls: 15, usd: 0.315},
  ].map(({calls, usd}) => ({
    title: `an agent of ${calls} calls at 3/15, nothing re-sent`,
    offer: SONNET_3_5,
    scenario: scenarioOf({turns: calls, history: NONE}, {user: 3_000, output: 800}),
    usd: {perConversation: usd},
  })),
  ...[
    {calls: 5, usd: 0.129}, // in: 15,000 + 800 x 10 = 23,000 x 3; out: 4,000 x 15
    {calls: 15, usd: 0.567}, // in: 45,000 + 800 x 105 = 129,000 x 3; out: 12,000 x 15
  ].map(({calls, usd}) => ({
    title: `an agent loop of ${calls} calls at 3/15, each re-sending earlier outputs`,
    offer: SONNET_3_5,
    scenario: scenarioOf({callsPerTurn: calls}, {user: 3_000, output: 800}),
    usd: {perConversation: usd},
  })),
  {
    // in: 1,000 x 10 + 8,000 x 55 + 500 x 45 = 472,500 x 3; out: 5,000 x 15; published as "~$1.49" by augmentcode.com
    title: 'a 10-step agent at 3/15 without caching: quadratic growth',
    offer: SONNET_3_5,
    scenario: scenarioOf({turns: 10}, {system: 1_000, user: 8_000, output: 500}),
    usd: {perConversation: 1.4925},
  },
];

describe('a worked example', () => {
  for (const {title, offer, scenario, usd} of ROWS) {
    it(title, () => {
      const actual = priced(estimate(scenario, offer)).usd;
      for (const [per, expected] of Object.entries(usd)) assertClose(actual[per as keyof typeof usd], expected, per);
    });
  }

  it('prices a day of a coding agent as billed on Sonnet 4.6', () => {
    // 1,200 x 3 + 5,300 x 15 + 940,000 x 0.30 + 50,000 x 3.75 = 3,600 + 79,500 + 282,000 + 187,500
    const usage = {input: 1_200, output: 5_300, cacheRead: 940_000, cacheWrite: 50_000};
    const bill = priceUsage(usage, SONNET_4_6);
    assert.ok(bill.status === 'priced');
    assertClose(bill.usd, 0.5526, 'usd');
  });

  it('saves 15 % by sending 30 % through a half-price batch', () => {
    const offer: Offer = {...GPT_4O, modes: {batch: {x: 0.5}}};
    const scenario = scenarioOf(perDay(10_000), {user: 1_000, output: 500});
    const {usd} = priced(estimate({...scenario, batchShare: 0.3}, offer));
    assertClose(usd.perMonth, 75 * 30 * 0.85, 'perMonth');
  });
});

describe('an offer without a cache rate', () => {
  const off = scenarioOf({turns: 5}, {system: 2_000, user: 300, output: 400});
  const on = {...off, cache: ALWAYS_HIT};

  it('costs the same with caching on, and a note says why', () => {
    const [plain, cached] = [priced(estimate(off, GPT_4O)), priced(estimate(on, GPT_4O))];
    assert.deepEqual(cached.usd, plain.usd);
    assert.deepEqual(cached.lines, plain.lines);
    assert.deepEqual(cached.components, plain.components);
    assert.deepEqual(plain.notes, []);
    assert.equal(cached.notes.length, 1);
    assert.match(cached.notes[0]!.code, /^cache-/);
  });
});

describe('an offer without an output rate', () => {
  const unknown = offerAt({input: 0.01}, {id: 'a/unknown-output'});
  const scenario = scenarioOf({}, {user: 1_000, output: 500});

  it('has no price, because unknown is not zero', () => {
    const result = estimate(scenario, unknown);
    assert.ok(result.status === 'unpriced');
    assert.deepEqual(result.reason, {code: 'rate-unknown', params: {rate: 'output'}});
  });

  it('comes last, however cheap its input', () =>
    assert.deepEqual(
      compare(scenario, [unknown, {...GPT_4O, id: 'z/dear'}, {...HAIKU_3_5, id: 'z/cheap'}]).map(({offer}) => offer.id),
      ['z/cheap', 'z/dear', 'a/unknown-output'],
    ));
});

describe('a published amount', () => {
  for (const {title, offer, usage, options, usd, source} of [
    ...WORKED_BY_SELLERS,
    ...TABLE_ROWS,
    ...WORKED_BY_OTHERS,
  ]) {
    it(`${title} (${source})`, () => {
      const bill = priceUsage(usage, offer, options);
      assert.ok(bill.status === 'priced');
      assertClose(bill.usd, usd, 'usd');
    });
  }
});
