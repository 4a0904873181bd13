import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {readPagePresets} from '../../src/state/page-presets.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';

const SUPPORT = {
  id: 'support',
  name: 'Our support bot',
  why: 'measured in May',
  scenario: {turns: 3, tokens: {user: 99}},
};

describe('a page’s own presets', () => {
  it('are read from an array or its JSON', () => {
    for (const given of [[SUPPORT], JSON.stringify([SUPPORT])]) {
      const {presets, problems} = readPagePresets(given);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        presets.map(({id, name, why, scenario}) => [
          id,
          name,
          why,
          scenario.turns,
          scenario.tokens.user,
          scenario.tokens.output,
        ]),
        [['support', 'Our support bot', 'measured in May', 3, 99, 350]],
      );
    }
  });

  for (const given of [undefined, null, '']) {
    it(`are none where none are given: ${String(given)}`, () =>
      assert.deepEqual(readPagePresets(given), {presets: [], problems: []}));
  }

  for (const {why, given, name} of [
    {why: 'broken JSON', given: '[{', name: 'presets'},
    {why: 'an object that became text', given: '[object Object]', name: 'presets'},
    {why: 'one preset without a list around it', given: SUPPORT, name: 'presets'},
    {why: 'something that is no preset', given: [5], name: 'presets'},
    {why: 'no id', given: [{...SUPPORT, id: undefined}], name: 'presets'},
    {why: 'an id with a space', given: [{...SUPPORT, id: 'our bot'}], name: 'presets'},
    {why: 'an id of the library’s', given: [{...SUPPORT, id: 'rag'}], name: 'presets'},
    {why: 'no name', given: [{...SUPPORT, name: ' '}], name: 'presets.support'},
    {why: 'a name without an end', given: [{...SUPPORT, name: 'x'.repeat(81)}], name: 'presets.support'},
    {why: 'a why that is no text', given: [{...SUPPORT, why: 5}], name: 'presets.support'},
    {why: 'no scenario', given: [{...SUPPORT, scenario: undefined}], name: 'presets.support'},
    {
      why: 'more than anybody would choose from',
      given: Array.from({length: 51}, (_, index) => ({...SUPPORT, id: `p${index}`})),
      name: 'presets',
    },
  ]) {
    it(`leave out what cannot be used and say so: ${why}`, () => {
      const {presets, problems} = readPagePresets(given);
      assert.deepEqual(presets, []);
      assert.deepEqual(
        problems.map((problem) => problem.name),
        [name],
      );
    });
  }

  it('keep what is good beside what is not', () => {
    const {presets, problems} = readPagePresets([
      SUPPORT,
      SUPPORT,
      {...SUPPORT, id: 'other', scenario: {turns: -1, people: 5}},
    ]);
    assert.deepEqual(
      presets.map(({id, scenario}) => [id, scenario.turns, scenario.people]),
      [
        ['support', 3, 1],
        ['other', 6, 5],
      ],
    );
    assert.deepEqual(
      problems.map(({name, value}) => [name, value]),
      [
        ['presets', 'support'],
        ['presets.other.turns', '-1'],
      ],
    );
  });

  it('take nothing from a prototype', () => {
    const inherited = Object.create({id: 'evil', name: 'Evil', scenario: {}}) as object;
    assert.equal(readPagePresets([inherited]).presets.length, 0);
  });
});

describe('a scenario that names a preset of the page', () => {
  const newStore = (): ScenarioStore => new ScenarioStore(starterCatalogue(), '2026-11-21');

  it('starts from it, with single fields over it', () => {
    const store = newStore();
    assert.deepEqual(store.applySettings({presets: [SUPPORT], preset: 'support', userTokens: 5}), []);
    const {scenario, preset, pagePresets} = store.snapshot;
    assert.deepEqual([scenario.turns, scenario.tokens.user, preset, pagePresets.length], [3, 5, 'support', 1]);
  });

  it('finds it although it comes later, and complains only until then', () => {
    const store = newStore();
    assert.equal(store.applySettings({preset: 'support'}).length, 1);
    assert.deepEqual(store.applySettings({presets: JSON.stringify([SUPPORT])}), []);
    assert.deepEqual(
      [store.snapshot.scenario.turns, store.snapshot.preset, store.snapshot.problems],
      [3, 'support', []],
    );
  });

  it('still finds those of the library', () => {
    const store = newStore();
    store.applySettings({presets: [SUPPORT], preset: 'rag'});
    assert.deepEqual([store.snapshot.scenario.tokens.context, store.snapshot.preset], [4000, 'rag']);
  });

  for (const {why, first, preset, presets, turns} of [
    {why: 'the same list anew', first: [SUPPORT], preset: 'support', presets: [structuredClone(SUPPORT)], turns: 20},
    {why: 'another name for it', first: [SUPPORT], preset: 'support', presets: [{...SUPPORT, name: 'B'}], turns: 20},
    {why: 'a list that comes late', first: undefined, preset: 'coding-agent', presets: [SUPPORT], turns: 20},
    {
      why: 'other numbers in it',
      first: [SUPPORT],
      preset: 'support',
      presets: [{...SUPPORT, scenario: {turns: 5}}],
      turns: 5,
    },
  ]) {
    it(`starts over only where its numbers are others: ${why}`, () => {
      const store = newStore();
      store.applySettings({...(first && {presets: first}), preset});
      store.patch({scenario: withField(store.choices.scenario, 'turns', 20)});
      assert.deepEqual(store.applySettings({presets}), []);
      assert.equal(store.snapshot.scenario.turns, turns);
      assert.equal(store.snapshot.pagePresets.length, 1);
    });
  }

  it('is complained about as long as no list has it', () => {
    const store = newStore();
    store.applySettings({presets: [], preset: 'support'});
    store.applySettings({presets: []});
    assert.deepEqual(
      store.snapshot.problems.map(({name, value}) => [name, value]),
      [['preset', 'support']],
    );
  });

  it('loses it when it is taken away', () => {
    const store = newStore();
    store.applySettings({presets: [SUPPORT], preset: 'support'});
    assert.equal(store.applySettings({presets: null}).length, 1);
    assert.deepEqual([store.snapshot.scenario.turns, store.snapshot.preset], [6, undefined]);
  });
});

describe('the name of the parameter in an address', () => {
  for (const {given, key, problems} of [
    {given: 'tcc', key: 'tcc', problems: 0},
    {given: 'my-cost_2', key: 'my-cost_2', problems: 0},
    {given: '', key: undefined, problems: 0},
    {given: null, key: undefined, problems: 0},
    {given: 'a b', key: undefined, problems: 1},
    {given: 'a&b=c', key: undefined, problems: 1},
    {given: '__proto__', key: undefined, problems: 1},
    {given: 'x'.repeat(33), key: undefined, problems: 1},
    {given: {}, key: undefined, problems: 1},
  ]) {
    it(`is taken if it needs no escape: ${JSON.stringify(given)}`, () => {
      const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
      assert.equal(store.applySettings({stateKey: given}).length, problems);
      assert.equal(store.stateKey, key);
    });
  }
});
