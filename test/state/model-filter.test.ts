import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filterChoices} from '../../src/state/filter-choices.js';
import {NO_FILTER, filterCount, isFiltering, offerFilter, type ModelFilter} from '../../src/state/model-filter.js';
import {catalogueOf, offerOf, snapshotOf} from './small-catalogue.js';

const RATES = {input: 1, output: 2};
const catalogue = catalogueOf(
  [
    offerOf('acme/big-2', RATES, {context: 100, aliases: {exact: ['the-large-one']}}),
    offerOf('acme/small', RATES, {context: 1_000_000}),
    offerOf('cloudy/big-2', RATES, {model: 'acme/big-2', name: 'Big 2 on Cloudy'}),
    offerOf('cloudy/dark', {input: 1}),
    offerOf('cloudy/gone', RATES, {retires: '2026-01-01'}),
  ],
  {
    'acme/big-2': {name: 'Big 2', tier: 'frontier', reasoning: 'none', features: ['tools'], reads: ['image']},
    'acme/small': {name: 'Small Fry', tier: 'budget', reasoning: 'none', features: [], openWeights: true},
  },
);

function found(asked: Partial<ModelFilter>): string[] {
  const passes = offerFilter({...NO_FILTER, ...asked}, snapshotOf(catalogue));
  return catalogue.offers.filter(passes).map(({id}) => id);
}

describe('a filter over offers', () => {
  const everything = catalogue.offers.map(({id}) => id);
  for (const {why, asked, ids} of [
    {why: 'asks for nothing at first', asked: {}, ids: everything},
    {why: 'finds words in any order and case', asked: {query: 'FRY small'}, ids: ['acme/small']},
    {why: 'finds a part of a word', asked: {query: 'mal'}, ids: ['acme/small']},
    {why: 'finds a model at every seller', asked: {query: 'big 2'}, ids: ['acme/big-2', 'cloudy/big-2']},
    {why: 'finds a seller by its name', asked: {query: 'CLOUDY dark'}, ids: ['cloudy/dark']},
    {why: 'finds an alias, whole', asked: {query: 'The-Large-One'}, ids: ['acme/big-2']},
    {why: 'finds no part of an alias', asked: {query: 'the-large'}, ids: []},
    {why: 'asks for nothing with spaces', asked: {query: '   '}, ids: everything},
    {why: 'asks for a seller', asked: {seller: 'acme'}, ids: ['acme/big-2', 'acme/small']},
    {why: 'asks for a tier, whoever sells it', asked: {tier: 'frontier'}, ids: ['acme/big-2', 'cloudy/big-2']},
    {why: 'takes unknown tools for no answer', asked: {capability: 'tools'}, ids: ['acme/big-2', 'cloudy/big-2']},
    {why: 'asks for what is read', asked: {capability: 'image'}, ids: ['acme/big-2', 'cloudy/big-2']},
    {why: 'finds nothing where it is not known', asked: {capability: 'pdf'}, ids: []},
    {why: 'asks for open weights', asked: {openWeights: true}, ids: ['acme/small']},
    {
      why: 'leaves out prices that are unknown or past',
      asked: {priced: true},
      ids: ['acme/big-2', 'acme/small', 'cloudy/big-2'],
    },
    {
      why: 'leaves out what the workload does not fit into; a limit that is not known counts as kept',
      asked: {fits: true},
      ids: everything.slice(1),
    },
    {why: 'asks for several things at once', asked: {seller: 'acme', tier: 'budget', fits: true}, ids: ['acme/small']},
  ] as const) {
    it(why, () => assert.deepEqual(found(asked), ids));
  }

  it('counts what it asks for besides words', () => {
    assert.equal(filterCount({...NO_FILTER, query: 'x', seller: 'acme', fits: true}), 2);
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({...NO_FILTER, query: ' '}), false);
    assert.equal(isFiltering({...NO_FILTER, query: 'x'}), true);
  });

  it('offers only choices that something in the catalogue answers', () => {
    assert.deepEqual(filterChoices(catalogue), {
      sellers: ['acme', 'cloudy'],
      tiers: ['frontier', 'budget'],
      capabilities: ['tools', 'image'],
      openWeights: true,
    });
    assert.deepEqual(filterChoices(catalogueOf([offerOf('acme/x', RATES)])).capabilities, []);
  });
});
