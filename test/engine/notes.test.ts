import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Note} from '../../src/engine/estimate-result.js';
import type {Offer, PricePeriod} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';

const PERIOD: PricePeriod = {
  rates: {input: 2, output: 8, cacheRead: 0.2, cacheWrite: 2.5, cacheWrite1h: 4},
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
  tokenizerRatio: 1,
};
/** Two turns of one call: prompts of 1,000 and 1,300 tokens. */
const SCENARIO: Scenario = {
  ...DEFAULT_SCENARIO,
  turns: 2,
  callsPerTurn: 1,
  tokens: {system: 900, tools: 0, context: 0, user: 100, toolResult: 0, output: 200, reasoning: 0},
  history: {keep: 'all', lastTurns: 1, withContext: true},
  cache: {enabled: false, hitRate: 1, ttl: 'short'},
  batchShare: 0,
  webSearchesPerConversation: 0,
};
const CACHED: Scenario = {...SCENARIO, cache: {enabled: true, hitRate: 1, ttl: 'short'}};
const CACHED_1H: Scenario = {...SCENARIO, cache: {enabled: true, hitRate: 1, ttl: '1h'}};

const rates = (changed: PricePeriod['rates']): Offer => ({...OFFER, prices: [{...PERIOD, rates: changed}]});
const {cacheWrite1h, ...WITHOUT_1H} = PERIOD.rates;

const CASES: readonly {why: string; scenario?: Scenario; offer?: Offer; notes: readonly Note[]}[] = [
  {why: 'nothing where nothing was assumed', notes: []},
  {why: 'nothing about a cache that is used as asked', scenario: CACHED_1H, notes: []},
  {
    why: 'a mode that is not sold',
    scenario: {...SCENARIO, mode: 'flex'},
    notes: [{code: 'mode-not-offered', params: {mode: 'flex'}}],
  },
  {
    why: 'a batch that is not sold, after the mode of the rest',
    scenario: {...SCENARIO, mode: 'fast', batchShare: 0.5},
    notes: [
      {code: 'mode-not-offered', params: {mode: 'fast'}},
      {code: 'mode-not-offered', params: {mode: 'batch'}},
    ],
  },
  {
    why: 'nothing about a mode that is sold',
    scenario: {...SCENARIO, mode: 'flex'},
    offer: {...OFFER, modes: {flex: {x: 0.5}}},
    notes: [],
  },
  {
    why: 'a region without a price',
    scenario: {...SCENARIO, region: 'eu'},
    offer: {...OFFER, uplifts: {us: 1.1}},
    notes: [{code: 'region-not-offered', params: {region: 'eu'}}],
  },
  {
    why: 'nothing about a region with a price',
    scenario: {...SCENARIO, region: 'us'},
    offer: {...OFFER, uplifts: {us: 1.1}},
    notes: [],
  },
  {
    why: 'an offer that says it does not cache',
    scenario: CACHED,
    offer: {...OFFER, cache: {kind: 'none'}},
    notes: [{code: 'cache-not-offered', params: {}}],
  },
  {
    why: 'an offer without any cache rate',
    scenario: CACHED_1H,
    offer: rates({input: 2, output: 8}),
    notes: [{code: 'cache-not-offered', params: {}}],
  },
  {
    why: 'cache writes that are priced, and reads that are not',
    scenario: CACHED,
    offer: rates({input: 2, output: 8, cacheWrite: 2.5}),
    notes: [{code: 'cache-read-not-priced', params: {}}],
  },
  {
    why: 'one-hour writes that are priced, and reads that are not',
    scenario: CACHED_1H,
    offer: rates({input: 2, output: 8, cacheWrite1h: 4}),
    notes: [{code: 'cache-read-not-priced', params: {}}],
  },
  {
    why: 'a lifetime that is not sold',
    scenario: CACHED_1H,
    offer: rates(WITHOUT_1H),
    notes: [{code: 'cache-1h-not-offered', params: {}}],
  },
  {why: 'nothing about a lifetime nobody asked for', scenario: CACHED, offer: rates(WITHOUT_1H), notes: []},
  {
    why: 'a mode that excludes caching',
    scenario: {...CACHED, mode: 'fast'},
    offer: {...OFFER, modes: {fast: {x: 2, excludes: ['cache']}}},
    notes: [{code: 'cache-excluded-by-mode', params: {mode: 'fast'}}],
  },
  {
    why: 'nothing about a mode that caches like the rest',
    scenario: {...CACHED, mode: 'fast'},
    offer: {...OFFER, modes: {fast: {x: 2, excludes: ['batch']}}},
    notes: [],
  },
  {
    why: 'one call of two below the cache minimum',
    scenario: CACHED,
    offer: {...OFFER, cache: {kind: 'automatic', minTokens: 1024}},
    notes: [{code: 'cache-below-minimum', params: {minTokens: 1024, calls: 1, ofCalls: 2}}],
  },
  {
    why: 'nothing where every prompt reaches the minimum exactly',
    scenario: CACHED,
    offer: {...OFFER, cache: {kind: 'automatic', minTokens: 1000}},
    notes: [],
  },
  {
    why: 'one call of two in the long-context band',
    offer: {...OFFER, prices: [{...PERIOD, bands: [{over: 1000, rates: {input: 4}}]}]},
    notes: [{code: 'long-context', params: {over: 1000, inclusive: false, calls: 1, ofCalls: 2}}],
  },
  {
    why: 'both calls in a band that begins at its threshold',
    offer: {...OFFER, prices: [{...PERIOD, bands: [{over: 1000, inclusive: true, rates: {input: 4}}]}]},
    notes: [{code: 'long-context', params: {over: 1000, inclusive: true, calls: 2, ofCalls: 2}}],
  },
  {
    why: 'a seventh of the week at other rates',
    offer: {
      ...OFFER,
      prices: [{...PERIOD, schedule: [{from: '00:00', to: '24:00', days: [1], rates: {input: 4}}]}],
    },
    notes: [{code: 'time-of-day', params: {shareOfWeek: 1 / 7}}],
  },
  {
    why: 'a promotion, with the list price that follows',
    offer: {
      ...OFFER,
      prices: [
        {...PERIOD, until: '2027-01-01', promo: true},
        {...PERIOD, from: '2027-01-01', rates: {input: 3, output: 12}},
      ],
    },
    notes: [{code: 'promotion', params: {until: '2027-01-01', input: 3, output: 12}}],
  },
  {
    why: 'a promotion whose list price is not known',
    offer: {...OFFER, prices: [{...PERIOD, until: '2027-01-01', promo: true}]},
    notes: [{code: 'promotion', params: {until: '2027-01-01', input: undefined, output: undefined}}],
  },
  {
    why: 'nothing about a promotion without an end, which is the price until further notice',
    offer: {...OFFER, prices: [{...PERIOD, promo: true}]},
    notes: [],
  },
  {
    why: 'nothing about a price that merely ends',
    offer: {...OFFER, prices: [{...PERIOD, until: '2027-01-01'}]},
    notes: [],
  },
  {
    why: 'a tokenizer of unknown ratio, where texts are compared',
    scenario: {...SCENARIO, tokenBasis: 'same-text'},
    offer: (({tokenizerRatio, ...unknown}) => unknown)(OFFER),
    notes: [{code: 'tokenizer-unknown', params: {}}],
  },
  {why: 'nothing about a tokenizer of known ratio', scenario: {...SCENARIO, tokenBasis: 'same-text'}, notes: []},
  {
    why: 'an answer that an embedding offer does not sell',
    offer: {...OFFER, kind: 'embedding'},
    notes: [{code: 'embedding-no-output', params: {}}],
  },
  {
    why: 'thinking that an embedding offer does not sell',
    scenario: {...SCENARIO, tokens: {...SCENARIO.tokens, output: 0, reasoning: 1}},
    offer: {...OFFER, kind: 'embedding'},
    notes: [{code: 'embedding-no-output', params: {}}],
  },
  {
    why: 'nothing where no answer is asked of an embedding offer',
    scenario: {...SCENARIO, tokens: {...SCENARIO.tokens, output: 0}},
    offer: {...OFFER, kind: 'embedding'},
    notes: [],
  },
  {
    why: 'searches without a known fee',
    scenario: {...SCENARIO, webSearchesPerConversation: 1},
    notes: [{code: 'search-fee-unknown', params: {}}],
  },
  {
    why: 'nothing about searches whose fee is known',
    scenario: {...SCENARIO, webSearchesPerConversation: 1},
    offer: {...OFFER, fees: {webSearchPer1k: 10}},
    notes: [],
  },
];

describe('an estimate notes', () => {
  for (const {why, scenario = SCENARIO, offer = OFFER, notes} of CASES) {
    it(why, () => {
      const result = estimate(scenario, offer);
      assert.deepEqual(result.status === 'priced' && result.notes, notes);
    });
  }
});
