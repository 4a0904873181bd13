import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {withField, type ScenarioPath} from '../../src/engine/scenario-fields.js';
import {baselineAnswer} from '../../src/state/baseline-answer.js';
import {choiceChanges} from '../../src/state/baseline-changes.js';
import {changeTexts} from '../../src/state/baseline-texts.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {ENGLISH} from '../harness/english-texts.js';

const GPT4O = 'openai/gpt-4o';
const MINI = 'openai/gpt-4o-mini';
const OWN = {id: 'custom/ours', name: 'Ours', input: 1, output: 2};
const TEXTS = {messages: ENGLISH, locale: 'en'};

/** 10,000 conversations of 1,000 tokens in and 500 out: $75 on GPT-4o, $4.50 on GPT-4o mini. */
function newStore(): ScenarioStore {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings({
    models: `${GPT4O} ${MINI}`,
    turns: 1,
    systemTokens: 0,
    userTokens: 1000,
    outputTokens: 500,
    cacheEnabled: false,
  });
  return store;
}

function set(store: ScenarioStore, path: ScenarioPath, value: unknown): void {
  store.patch({scenario: withField(store.choices.scenario, path, value)});
}

function changes(store: ScenarioStore): string[] {
  const {baseline, catalogue} = store.snapshot;
  const nameOf = (id: string): string => catalogue.offer(id)?.name ?? id;
  return choiceChanges(baseline ?? store.choices, store.choices).map((change) => {
    const {label, before, now} = changeTexts(change, nameOf, TEXTS);
    return `${label}: ${before} > ${now}`;
  });
}

describe('the answer against the baseline', () => {
  it('is none where nothing is saved', () => assert.equal(baselineAnswer(newStore().snapshot), undefined));

  for (const {why, change, beforeUsd, nowUsd, share} of [
    {why: 'nothing changed', change: () => undefined, beforeUsd: 75, nowUsd: 75, share: 0},
    // Half the traffic is half the cost.
    {
      why: 'half the traffic',
      change: (store: ScenarioStore) => set(store, 'traffic.conversations', 5000),
      beforeUsd: 75,
      nowUsd: 37.5,
      share: -0.5,
    },
    {
      why: 'another model',
      change: (store: ScenarioStore) => store.patch({selected: MINI}),
      beforeUsd: 75,
      nowUsd: 4.5,
      share: -0.94,
    },
    {
      why: 'the old model is not compared any more',
      change: (store: ScenarioStore) => store.patch({models: [MINI]}),
      beforeUsd: 75,
      nowUsd: 4.5,
      share: -0.94,
    },
    {
      why: 'twice the answer',
      change: (store: ScenarioStore) => set(store, 'tokens.output', 1000),
      beforeUsd: 75,
      nowUsd: 125,
      share: 2 / 3,
    },
  ]) {
    it(`holds both costs and the difference: ${why}`, () => {
      const store = newStore();
      store.command('save-baseline');
      change(store);
      const answer = baselineAnswer(store.snapshot);
      assert.ok(answer?.before.status === 'priced' && answer.now.status === 'priced');
      assert.ok(Math.abs(answer.before.usd.perMonth - beforeUsd) < 1e-9);
      assert.ok(Math.abs(answer.now.usd.perMonth - nowUsd) < 1e-9);
      assert.ok(Math.abs((answer.change ?? Number.NaN) - share) < 1e-12);
    });
  }

  it('has no share where it cost nothing before', () => {
    const store = newStore();
    set(store, 'traffic.conversations', 0);
    store.command('save-baseline');
    set(store, 'traffic.conversations', 10);
    assert.equal(baselineAnswer(store.snapshot)?.change, undefined);
  });

  it('still knows rates of one’s own that have been removed or changed since', () => {
    const store = newStore();
    store.patch({customOffers: [OWN], models: [OWN.id], selected: OWN.id});
    store.command('save-baseline');
    store.patch({customOffers: [{...OWN, input: 100}]});
    const changed = baselineAnswer(store.snapshot);
    store.patch({customOffers: [], models: [GPT4O], selected: GPT4O});
    const removed = baselineAnswer(store.snapshot);
    // 10,000 x (1,000 x 1 + 500 x 2) / 1e6
    for (const answer of [changed, removed])
      assert.ok(answer?.before.status === 'priced' && Math.abs(answer.before.usd.perMonth - 20) < 1e-9);
  });
});

describe('what has changed since the baseline', () => {
  for (const {why, change, texts} of [
    {why: 'nothing', change: () => undefined, texts: []},
    {
      why: 'a number',
      change: (store: ScenarioStore) => set(store, 'traffic.conversations', 12_500),
      texts: ['Conversations: 10,000 > 12,500'],
    },
    {
      why: 'a share',
      change: (store: ScenarioStore) => set(store, 'batchShare', 0.25),
      texts: ['Sent as batch: 0% > 25%'],
    },
    {
      why: 'a share that may exceed one',
      change: (store: ScenarioStore) => set(store, 'retryRate', 1.5),
      texts: ['Repeated calls: 0% > 150%'],
    },
    {
      why: 'a choice',
      change: (store: ScenarioStore) => set(store, 'region', 'eu'),
      texts: ['Region: anywhere > European Union'],
    },
    {
      why: 'a flag',
      change: (store: ScenarioStore) => set(store, 'cache.enabled', true),
      texts: ['Prompt caching: off > on'],
    },
    {
      why: 'the answer and the models',
      change: (store: ScenarioStore) => store.patch({models: [MINI, 'openai/gpt-5-mini']}),
      texts: ['Answer about: GPT-4o > GPT-4o mini', 'Models removed, added: GPT-4o > GPT-5 mini'],
    },
    {
      why: 'a model more',
      change: (store: ScenarioStore) => store.patch({models: [GPT4O, MINI, 'openai/gpt-5-mini']}),
      texts: ['Models removed, added: – > GPT-5 mini'],
    },
  ]) {
    it(`is named as the inputs name it: ${why}`, () => {
      const store = newStore();
      store.command('save-baseline');
      change(store);
      assert.deepEqual(changes(store), texts);
    });
  }

  for (const {why, offer, text} of [
    {why: 'another rate', offer: {...OWN, input: 3}, text: '$3.00 in, $2.00 out per million tokens'},
    {why: 'another term', offer: {...OWN, batch: 0.5}, text: '$1.00 in, $2.00 out per million tokens, on other terms'},
  ]) {
    it(`includes one’s own rates: ${why}`, () => {
      const store = newStore();
      store.patch({customOffers: [OWN]});
      store.command('save-baseline');
      store.patch({customOffers: [offer]});
      assert.deepEqual(changes(store), [`Your rates for Ours: $1.00 in, $2.00 out per million tokens > ${text}`]);
    });
  }
});
