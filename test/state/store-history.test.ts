import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import type {CustomOffer} from '../../src/state/custom-offer.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {withField} from '../../src/engine/scenario-fields.js';

const MINI = 'openai/gpt-5-mini';
const GPT4O = 'openai/gpt-4o';
const OWN: CustomOffer = {id: 'custom/ours', name: 'Ours', input: 1, output: 2};

function newStore(
  settings: Parameters<ScenarioStore['applySettings']>[0] = {models: `${GPT4O} ${MINI}`},
): ScenarioStore {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings(settings);
  return store;
}

function setTurns(store: ScenarioStore, turns: number, group?: string, atMs = 0): void {
  store.patch({scenario: withField(store.choices.scenario, 'turns', turns)}, {group, atMs});
}

const turnsOf = (store: ScenarioStore): number => store.snapshot.scenario.turns;

describe('undo and redo', () => {
  it('go back over everything a visitor decides: workload, models, answer, rates of their own', () => {
    const store = newStore();
    const first = store.choices;
    setTurns(store, 9);
    store.patch({models: [MINI], selected: MINI});
    store.patch({customOffers: [OWN], models: [MINI, OWN.id]});
    const last = store.choices;
    for (let step = 0; step < 3; step += 1) store.command('undo');
    assert.deepEqual(store.choices, first);
    assert.deepEqual([store.snapshot.undoable, store.snapshot.redoable], [false, true]);
    for (let step = 0; step < 3; step += 1) store.command('redo');
    assert.deepEqual(store.choices, last);
    assert.deepEqual([store.snapshot.undoable, store.snapshot.redoable], [true, false]);
  });

  it('do nothing where there is nothing', () => {
    const store = newStore();
    const before = store.choices;
    for (const command of ['undo', 'redo', 'swap-baseline', 'drop-baseline', 'drop-shared', 'reset'] as const) {
      store.command(command);
      assert.deepEqual(store.choices, before);
    }
    assert.equal(store.snapshot.undoable, false);
  });

  it('take a dragged slider as one step', () => {
    const store = newStore();
    for (let turns = 7; turns < 20; turns += 1) setTurns(store, turns, 'turns', turns * 20);
    store.command('undo');
    assert.equal(turnsOf(store), 6);
    assert.equal(store.snapshot.undoable, false);
  });

  it('pass over what changed nothing', () => {
    const store = newStore();
    setTurns(store, 6);
    store.patch({});
    store.patch({selected: GPT4O});
    store.patch({scenario: {...store.choices.scenario, turns: Number.NaN}});
    assert.equal(store.snapshot.undoable, false);
  });
});

describe('starting over', () => {
  it('goes back to what the author has set, and can itself be taken back', () => {
    const store = newStore({preset: 'rag', turns: '4', models: GPT4O});
    setTurns(store, 9);
    store.patch({models: [MINI], selected: MINI, preset: 'voice'});
    store.command('reset');
    const {scenario, models, selected, preset} = store.snapshot;
    assert.deepEqual(
      [scenario.turns, scenario.tokens.context, models, selected, preset],
      [4, 4000, [GPT4O], GPT4O, 'rag'],
    );
    store.command('undo');
    assert.deepEqual([turnsOf(store), store.snapshot.models], [9, [MINI]]);
  });

  it('knows what the author set apart from what the visitor changed before that', () => {
    const store = newStore({turns: 4});
    setTurns(store, 9);
    store.applySettings({systemTokens: 77});
    assert.deepEqual([turnsOf(store), store.snapshot.scenario.tokens.system], [9, 77]);
    store.command('reset');
    assert.deepEqual([turnsOf(store), store.snapshot.scenario.tokens.system], [4, 77]);
  });
});

describe('a baseline', () => {
  it('is what was on show when it was saved, whatever comes after', () => {
    const store = newStore();
    setTurns(store, 9);
    store.command('save-baseline');
    setTurns(store, 3);
    store.command('reset');
    assert.equal(store.snapshot.baseline?.scenario.turns, 9);
    store.command('drop-baseline');
    assert.equal(store.snapshot.baseline, undefined);
  });

  it('changes places with what is on show, back and forth', () => {
    const store = newStore();
    store.command('save-baseline');
    setTurns(store, 9);
    for (const [now, baseline] of [
      [6, 9],
      [9, 6],
    ]) {
      store.command('swap-baseline');
      assert.deepEqual([turnsOf(store), store.snapshot.baseline?.scenario.turns], [now, baseline]);
    }
  });

  it('changes places back when the swap is taken back, and again when it is done again', () => {
    const store = newStore();
    store.command('save-baseline');
    setTurns(store, 9);
    store.command('swap-baseline');
    store.command('undo');
    assert.deepEqual([turnsOf(store), store.snapshot.baseline?.scenario.turns], [9, 6]);
    store.command('redo');
    assert.deepEqual([turnsOf(store), store.snapshot.baseline?.scenario.turns], [6, 9]);
  });

  it('is not brought back by undo once it is forgotten', () => {
    const store = newStore();
    store.command('save-baseline');
    setTurns(store, 9);
    store.command('swap-baseline');
    store.command('drop-baseline');
    store.command('undo');
    assert.deepEqual([turnsOf(store), store.snapshot.baseline], [9, undefined]);
  });
});

describe('models that a visitor picks', () => {
  it('stay when all offers of the dataset are loaded', () => {
    const store = newStore();
    store.patch({models: [MINI], selected: MINI});
    store.useCatalogue(starterCatalogue());
    assert.deepEqual([store.snapshot.models, store.snapshot.selected], [[MINI], MINI]);
  });

  for (const {why, patch, models, selected} of [
    {
      why: 'an answer that is not among them joins them',
      patch: {selected: 'openai/gpt-4o-mini'},
      models: [GPT4O, MINI, 'openai/gpt-4o-mini'],
      selected: 'openai/gpt-4o-mini',
    },
    {why: 'an answer that nobody sells does not', patch: {selected: 'acme/x'}, models: [GPT4O, MINI], selected: GPT4O},
    {
      why: 'the first takes the place of an answer that is removed',
      patch: {models: [MINI]},
      models: [MINI],
      selected: MINI,
    },
    {why: 'none is left', patch: {models: []}, models: [], selected: undefined},
  ]) {
    it(`always include the answer: ${why}`, () => {
      const store = newStore();
      store.patch(patch);
      assert.deepEqual([store.snapshot.models, store.snapshot.selected], [models, selected]);
    });
  }
});

describe('rates of a visitor’s own', () => {
  it('are priced like any offer, at the rates they say', () => {
    const store = newStore({
      models: GPT4O,
      turns: 1,
      systemTokens: 0,
      userTokens: 1000,
      outputTokens: 500,
      cacheEnabled: false,
      conversations: 10,
      per: 'month',
    });
    store.patch({customOffers: [OWN], models: [GPT4O, OWN.id], selected: OWN.id});
    const own = store.snapshot.estimates.find(({offer}) => offer.id === OWN.id);
    // 10 conversations of 1,000 tokens in at $1 and 500 out at $2 a million.
    assert.ok(own?.status === 'priced');
    assert.ok(Math.abs(own.usd.perMonth - 10 * (0.001 + 0.001)) < 1e-12);
  });

  it('stay picked when the author changes something else', () => {
    const store = newStore();
    store.patch({customOffers: [OWN], models: [OWN.id], selected: OWN.id});
    store.applySettings({turns: 3});
    assert.deepEqual(store.snapshot.models, [OWN.id]);
    store.applySettings({selected: MINI});
    assert.deepEqual([store.snapshot.models, store.snapshot.problems], [[MINI, OWN.id], []]);
  });

  it('stay picked when another dataset comes', () => {
    const store = newStore();
    store.patch({customOffers: [OWN], models: [OWN.id, MINI], selected: OWN.id});
    store.useCatalogue(starterCatalogue());
    assert.deepEqual([store.snapshot.models, store.snapshot.selected], [[OWN.id, MINI], OWN.id]);
  });
});
