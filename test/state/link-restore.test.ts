import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {decodeLink} from '../../src/state/link-codec.js';
import {linkOf} from '../../src/state/link-of.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {sharedChange} from '../../src/state/shared-change.js';

const all = createCatalogue(STARTER_DATASET);
const GPT4O = 'openai/gpt-4o';
const MINI = 'openai/gpt-5-mini';

/** The bundled prices without one offer, as a smaller dataset has them. */
const without = (id: string) => {
  const {offers, ...rest} = structuredClone(STARTER_DATASET);
  return createCatalogue({...rest, offers: offers.filter((offer) => offer.id !== id)});
};

function newStore(catalogue = all, settings: object = {models: GPT4O, turns: 4}): ScenarioStore {
  const store = new ScenarioStore(catalogue, '2026-11-21');
  store.applySettings(settings);
  return store;
}

const LINK = '1.t.9~m.openai_2Fgpt-5-mini~m.openai_2Fgpt-4o~s.openai_2Fgpt-4o';

describe('opening a link', () => {
  it('shows what it says and not what the page’s author says, on any page', () => {
    for (const settings of [{}, {turns: 4, models: GPT4O}, {preset: 'rag', selected: MINI, discount: '50%'}]) {
      const store = newStore(all, settings);
      assert.deepEqual(store.restore(decodeLink(LINK)), []);
      const {scenario, models, selected, preset} = store.snapshot;
      assert.deepEqual(scenario, {...newStore(all, {}).snapshot.scenario, turns: 9});
      assert.deepEqual([models, selected, preset], [[MINI, GPT4O], GPT4O, undefined]);
    }
  });

  it('is no step to undo; starting over goes to the author’s own', () => {
    const store = newStore();
    store.restore(decodeLink(LINK));
    assert.equal(store.snapshot.undoable, false);
    store.command('reset');
    assert.deepEqual([store.snapshot.scenario.turns, store.snapshot.models], [4, [GPT4O]]);
  });

  it('can be undone where going back in the browser did it', () => {
    const store = newStore();
    store.restore(decodeLink(LINK), {undoable: true});
    store.command('undo');
    assert.equal(store.snapshot.scenario.turns, 4);
  });

  it('finds models by names they had before', () => {
    const store = newStore();
    store.restore(decodeLink('1.m.gpt-4o'));
    assert.deepEqual(store.snapshot.models, [GPT4O]);
  });

  it('names a model that is gone and compares the rest', () => {
    const store = newStore(without(GPT4O), {models: MINI});
    const problems = store.restore(decodeLink(LINK));
    assert.deepEqual(problems, [{name: 'link', value: GPT4O, expected: '', kind: 'unknown-model'}]);
    assert.deepEqual(store.snapshot.problems, problems);
    assert.deepEqual([store.snapshot.models, store.snapshot.selected], [[MINI], MINI]);
  });

  it('compares the author’s models where all of its own are gone', () => {
    const store = newStore();
    const name = 'x'.repeat(500);
    const [problem] = store.restore(decodeLink(`1.t.9~m.${name}`));
    assert.ok((problem?.value.length ?? 99) <= 60);
    assert.deepEqual([store.snapshot.scenario.turns, store.snapshot.models], [9, [GPT4O]]);
  });

  it('compares nothing where it says so', () => {
    const store = newStore();
    store.restore(decodeLink('1.m.'));
    assert.deepEqual([store.snapshot.models, store.snapshot.selected, store.snapshot.problems], [[], undefined, []]);
  });

  it('shows rates of a visitor’s own', () => {
    const store = newStore();
    store.restore(decodeLink('1.o.mine~on.Mine~oi.1~oo.2~m.custom_2Fmine'));
    assert.deepEqual(
      store.snapshot.estimates.map(({offer}) => offer.name),
      ['Mine'],
    );
  });

  it('changes nothing where it cannot be read', () => {
    const store = newStore();
    const before = store.choices;
    assert.equal(store.restore(decodeLink('7.t.9')).length, 1);
    assert.deepEqual(store.choices, before);
    assert.equal(store.snapshot.problems.length, 1);
  });

  it('is complained about until the visitor starts over', () => {
    const store = newStore();
    store.restore(decodeLink('1.t.9~zz.1'));
    assert.equal(store.snapshot.problems.length, 1);
    store.command('reset');
    assert.deepEqual(store.snapshot.problems, []);
  });
});

describe('a link with a model that only a larger dataset has', () => {
  it('shows it, and the answer about it, once that dataset is there', () => {
    const store = newStore(without(GPT4O), {models: MINI});
    store.restore(decodeLink(`${LINK}~d.2026-10-01~y.1.5~v.2026.10.1`), {awaited: true});
    assert.deepEqual([store.snapshot.models, store.snapshot.problems, store.snapshot.shared], [[MINI], [], undefined]);
    assert.deepEqual(store.useCatalogue(all), []);
    const {models, selected, shared} = store.snapshot;
    assert.deepEqual([models, selected, shared?.usdPerMonth], [[MINI, GPT4O], GPT4O, 1.5]);
  });

  it('keeps what the visitor changes meanwhile', () => {
    const store = newStore(without(GPT4O), {models: MINI});
    store.restore(decodeLink(LINK), {awaited: true});
    store.patch({scenario: withField(store.choices.scenario, 'turns', 2)});
    store.useCatalogue(all);
    assert.deepEqual([store.snapshot.scenario.turns, store.snapshot.models], [2, [MINI, GPT4O]]);
  });

  it('keeps the models that the visitor picks meanwhile', () => {
    const store = newStore(without(GPT4O), {models: MINI});
    store.restore(decodeLink(LINK), {awaited: true});
    store.patch({models: [MINI, 'openai/gpt-4o-mini']});
    store.useCatalogue(all);
    assert.deepEqual(store.snapshot.models, [MINI, 'openai/gpt-4o-mini']);
  });

  it('names it if that dataset does not have it either, or does not come', () => {
    for (const settle of [
      (store: ScenarioStore): unknown => store.useCatalogue(without(GPT4O)),
      (store: ScenarioStore) => store.refuseDataset([]),
    ]) {
      const store = newStore(without(GPT4O), {models: MINI});
      store.restore(decodeLink(LINK), {awaited: true});
      settle(store);
      assert.deepEqual(
        store.snapshot.problems.map(({value}) => value),
        [GPT4O],
      );
    }
  });
});

describe('what a shared link cost', () => {
  const usdNow = (): number => {
    const store = newStore();
    store.restore(decodeLink(LINK));
    const estimate = store.snapshot.estimates.find(({offer}) => offer.id === GPT4O);
    return estimate?.status === 'priced' ? estimate.usd.perMonth : Number.NaN;
  };

  for (const {why, at, dataset, factor, isChange} of [
    {why: 'other prices, another cost', at: '2026-10-01', dataset: '2026.10.1', factor: 2, isChange: true},
    {why: 'another day with the same prices', at: '2026-10-01', dataset: '2026.10.1', factor: 1, isChange: false},
    {why: 'only the last bit differs', at: '2026-10-01', dataset: '2026.10.1', factor: 1 + 1e-13, isChange: false},
    {
      why: 'the same prices on the same day',
      at: '2026-11-21',
      dataset: STARTER_DATASET.version,
      factor: 2,
      isChange: false,
    },
    {why: 'the same day, a corrected dataset', at: '2026-11-21', dataset: '2026.11.20', factor: 2, isChange: true},
  ]) {
    it(`${isChange ? 'is worth a word' : 'is not worth a word'}: ${why}`, () => {
      const store = newStore();
      const usdPerMonth = usdNow() * factor;
      store.restore(decodeLink(`${LINK}~d.${at}~y.${usdPerMonth}~v.${dataset}`));
      assert.deepEqual(sharedChange(store.snapshot)?.shared, isChange ? {at, dataset, usdPerMonth} : undefined);
    });
  }

  it('is forgotten with the first change, or when it is dismissed', () => {
    for (const leave of [
      (store: ScenarioStore) => store.patch({models: [MINI]}),
      (store: ScenarioStore) => store.command('drop-shared'),
      (store: ScenarioStore) => store.command('reset'),
    ]) {
      const store = newStore();
      store.restore(decodeLink(`${LINK}~d.2026-10-01~y.1~v.2026.10.1`));
      assert.ok(sharedChange(store.snapshot));
      leave(store);
      assert.equal(store.snapshot.shared, undefined);
    }
  });

  it('is not held against another model', () => {
    const store = newStore(without(GPT4O), {models: MINI});
    store.restore(decodeLink(`${LINK}~d.2026-10-01~y.1~v.2026.10.1`));
    assert.equal(sharedChange(store.snapshot), undefined);
  });

  it('goes out with the next link, at the prices on show', () => {
    const store = newStore();
    store.restore(decodeLink(LINK));
    const {shared} = decodeLink(linkOf(store.snapshot) ?? '');
    assert.deepEqual(shared, {at: '2026-11-21', dataset: STARTER_DATASET.version, usdPerMonth: usdNow()});
  });
});
