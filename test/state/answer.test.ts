import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import type {Offer} from '../../src/engine/offer.js';
import {answerOf} from '../../src/state/answer.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';

/** Offers that differ in their price and in what they take; one conversation is 1,000 tokens in. */
function offer(name: string, input: number | undefined, context?: number, kind: Offer['kind'] = 'chat'): Offer {
  const rates = {output: 0, ...(input === undefined ? {} : {input})};
  return {
    id: `s/${name}`,
    seller: 's',
    model: 'm',
    name,
    kind,
    ...(context !== undefined && {context}),
    prices: [{rates, source: 'p', checked: '2026-09-23', trust: 'verified'}],
  };
}

const dataset = {
  ...STARTER_DATASET,
  offers: [
    offer('cheap-small', 1, 500),
    offer('cheap', 2),
    offer('dear', 9),
    offer('dear-small', 10, 500),
    offer('free', 0),
    offer('gift', 0),
    offer('unknown', undefined),
    offer('embedding', 0.01, 8191, 'embedding'),
  ],
};

function answer(models: string, selected: string): string {
  const store = new ScenarioStore(createCatalogue(dataset), '2026-11-21');
  const tokens = {system: 0, user: 1000, output: 0};
  store.applySettings({models, selected, turns: 1, cacheEnabled: 'false', scenario: {tokens}});
  const {main, other, standing, count, onlyFitting} = answerOf(store.snapshot) ?? {};
  return [main?.offer.name, standing, other?.offer.name, count, onlyFitting ? 'fitting' : 'all'].join(' ');
}

describe('the answer', () => {
  for (const {why, models, selected, expected} of [
    {
      why: 'the selected one is the cheapest',
      models: 's/cheap s/dear',
      selected: 's/cheap',
      expected: 'cheap cheapest dear 2 all',
    },
    {why: 'another is cheaper', models: 's/cheap s/dear', selected: 's/dear', expected: 'dear dearer cheap 2 all'},
    {
      why: 'a cheaper one does not take the workload',
      models: 's/cheap-small s/cheap s/dear',
      selected: 's/cheap',
      expected: 'cheap cheapest dear 2 fitting',
    },
    {
      why: 'the selected one does not take it and is cheaper',
      models: 's/cheap-small s/cheap s/dear',
      selected: 's/cheap-small',
      expected: 'cheap-small too-long cheap 2 fitting',
    },
    {
      why: 'the selected one does not take it and is dearer',
      models: 's/dear-small s/cheap s/dear',
      selected: 's/dear-small',
      expected: 'dear-small dearer cheap 2 fitting',
    },
    {
      why: 'it is free: the next is the first that costs something',
      models: 's/free s/gift s/cheap',
      selected: 's/gift',
      expected: 'gift cheapest cheap 3 all',
    },
    {
      why: 'everything is free: nothing to hold against it',
      models: 's/free s/gift',
      selected: 's/gift',
      expected: 'gift cheapest  2 all',
    },
    {
      why: 'none takes it',
      models: 's/cheap-small s/dear-small',
      selected: 's/dear-small',
      expected: 'dear-small dearer cheap-small 2 all',
    },
    {
      why: 'an unknown price is never the cheapest',
      models: 's/unknown s/cheap',
      selected: 's/cheap',
      expected: 'cheap cheapest  1 all',
    },
    {
      why: 'an embedding model is never held against a chat model',
      models: 's/embedding s/cheap',
      selected: 's/cheap',
      expected: 'cheap cheapest  1 all',
    },
  ]) {
    it(`is right where ${why}`, () => assert.equal(answer(models, selected), expected));
  }
});
