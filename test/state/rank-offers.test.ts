import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullCatalogue} from '../../src/data/full-catalogue.js';
import {compare} from '../../src/engine/compare.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {PRESET_IDS, presetScenario} from '../../src/state/presets.js';
import {quickCosts} from '../../src/state/quick-costs.js';
import {rankOffers} from '../../src/state/rank-offers.js';
import {sortEstimates} from '../../src/state/sort-estimates.js';
import {AT, catalogueOf, offerOf} from './small-catalogue.js';

const {offers} = fullCatalogue();

// One for all: what it keeps from one scenario must not show in the next.
const costs = quickCosts(offers, AT);

const base = presetScenario('chatbot')!;
const SCENARIOS: [why: string, scenario: Scenario][] = [
  ...PRESET_IDS.map((id): [string, Scenario] => [id, presetScenario(id)!]),
  ['longer answers', {...base, tokens: {...base.tokens, output: 900}}],
  ['no caching', {...base, cache: {...base.cache, enabled: false}}],
  ['fewer hits', {...base, cache: {...base.cache, hitRate: 0.1}}],
  ['the longer cache', {...base, cache: {...base.cache, ttl: '1h'}}],
  ['a part in batches', {...base, batchShare: 0.3}],
  ['a larger part in batches', {...base, batchShare: 0.6}],
  ['all in batches', {...base, batchShare: 1}],
  ['priority', {...base, mode: 'priority'}],
  ['the European Union', {...base, region: 'eu'}],
  ['the same text', {...base, tokenBasis: 'same-text'}],
  ['searches, retries and a discount', {...base, webSearchesPerConversation: 2, retryRate: 0.1, discount: 0.2}],
  ['no traffic', {...base, traffic: {conversations: 0, per: 'day'}}],
  ['a response cache', {...base, responseCacheHitRate: 0.4}],
  ['the first again', base],
];

const isClose = (usd: number, expected: number): boolean => Math.abs(usd - expected) <= 1e-11 * expected;

describe('the quick ranking', () => {
  for (const [why, scenario] of SCENARIOS) {
    it(`is that of the full estimates, all offers: ${why}`, () => {
      const estimates = compare(scenario, offers, {at: AT});
      const ranked = rankOffers(scenario, offers, costs);
      const byId = new Map(estimates.map((estimate) => [estimate.offer.id, estimate]));
      for (const [index, row] of ranked.entries()) {
        const {offer, fits} = row;
        const estimate = byId.get(offer.id)!;
        assert.equal(row.status, estimate.status, offer.id);
        if (estimate.status === 'unpriced' || row.status === 'unpriced') continue;
        const {perConversation, perMonth} = row.usd;
        assert.equal(fits, estimate.fits.ok, offer.id);
        assert.ok(isClose(perMonth, estimate.usd.perMonth), offer.id);
        assert.ok(isClose(perConversation, estimate.usd.perConversation), offer.id);
        // Two prices that are equal but for the last digit may change places.
        const there = estimates[index]!;
        assert.ok(
          there.status === 'priced' && isClose(there.usd.perMonth, perMonth),
          `${offer.id} at ${String(index)}`,
        );
      }
    });
  }
});

describe('sorting', () => {
  const at = (input: number, output: number): {input: number; output: number} => ({input, output});
  const catalogue = catalogueOf([
    offerOf('a/1', at(1, 9), {name: 'beta', context: 8}),
    offerOf('a/2', at(3, 3), {name: 'Alpha', context: 100}),
    offerOf('a/3', at(2, 30), {name: 'gamma'}),
    offerOf('a/e', {input: 0.1}, {name: 'Embed', kind: 'embedding', context: 50}),
    offerOf('a/u', {output: 1}, {name: 'Aaa unknown', context: 1}),
  ]);
  const ranked = rankOffers(presetScenario('chatbot')!, catalogue.offers, quickCosts(catalogue.offers, AT));
  for (const {column, order, ids, why} of [
    {
      column: 'month',
      order: 'ascending',
      ids: '3 1 2 e u',
      why: 'by cost, 1 and 2 after 3 because they are too short, embedding apart',
    },
    {
      column: 'month',
      order: 'descending',
      ids: '2 1 3 e u',
      why: 'the dearest first, embedding and unknown still last',
    },
    {column: 'model', order: 'ascending', ids: '2 1 3 e u', why: 'by name, whatever the case'},
    {column: 'model', order: 'descending', ids: '3 1 2 e u', why: 'by name backwards'},
    {column: 'input', order: 'ascending', ids: '1 3 2 e u', why: 'by input rate'},
    {column: 'output', order: 'descending', ids: '3 1 2 e u', why: 'by output rate, what has none last'},
    {column: 'context', order: 'ascending', ids: '1 2 3 e u', why: 'by context, unknown after known'},
    {column: 'context', order: 'descending', ids: '2 1 3 e u', why: 'by context backwards, unknown still after known'},
  ] as const) {
    it(`${column}, ${order}: ${why}`, () => {
      const sorted = sortEstimates(ranked, column, order, AT).map(({offer}) => offer.id.slice(2));
      assert.equal(sorted.join(' '), ids);
    });
  }
});
