import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PLANS} from '../../src/data/plans.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import type {Finding} from '../../src/engine/finding.js';
import {adviceFor} from '../../src/state/advice.js';
import {changeOf, isMade, patchOf} from '../../src/state/advice-changes.js';
import {adviceLines, taken, type AdviceLine, type TakenAdvice} from '../../src/state/advice-taken.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';

const finding = (code: Finding['code'], params: Finding['params']): Finding => ({
  code,
  params,
  assumes: [],
  savesUsdPerMonth: 1,
  fromUsdPerMonth: 2,
  toUsdPerMonth: 1,
});

describe('the change behind a finding', () => {
  // The default scenario has 800 system tokens, 350 answer tokens and caching on.
  for (const {code, params, fields} of [
    {code: 'use-batch', params: {share: 0.3}, fields: {batchShare: 0.3}},
    {code: 'use-cache', params: {hitRate: 0.8}, fields: {'cache.enabled': true, 'cache.hitRate': 0.8}},
    {code: 'stop-caching', params: {hitRate: 0.8}, fields: {'cache.enabled': false}},
    {code: 'use-response-cache', params: {share: 0.15}, fields: {responseCacheHitRate: 0.15}},
    {code: 'shorten-output', params: {share: 0.2}, fields: {'tokens.output': 280}},
    {
      code: 'shorten-prompt',
      params: {share: 0.2},
      fields: {'tokens.system': 640, 'tokens.tools': 0, 'tokens.context': 0},
    },
  ] as const) {
    it(`is ${Object.keys(fields).join(', ')} for ${code}`, () => {
      const change = changeOf(finding(code, params), DEFAULT_SCENARIO);
      assert.deepEqual(Object.fromEntries(change?.fields ?? []), fields);
      assert.equal(change?.selected, undefined);
    });
  }

  for (const code of ['change-offer', 'change-tier'] as const) {
    it(`is another offer for ${code}`, () =>
      assert.deepEqual(changeOf(finding(code, {offer: 's/b'}), DEFAULT_SCENARIO), {fields: [], selected: 's/b'}));
  }

  for (const code of ['route', 'subscribe', 'provision', 'self-host', 'stay-pay-per-token'] as const) {
    it(`is none for ${code}`, () =>
      assert.equal(changeOf(finding(code, {offer: 's/b', share: 0.5}), DEFAULT_SCENARIO), undefined));
  }
});

describe('a change', () => {
  const {snapshot} = new ScenarioStore(starterCatalogue(), '2026-11-21');

  it('adds an offer to the picked ones where it is not among them', () => {
    const patch = patchOf({fields: [], selected: 's/new'}, snapshot);
    assert.deepEqual(patch, {selected: 's/new', models: [...snapshot.models, 's/new']});
  });

  it('leaves the picked ones as they are otherwise', () => {
    const [, second = ''] = snapshot.models;
    assert.deepEqual(patchOf({fields: [], selected: second}, snapshot).models, snapshot.models);
  });

  it('is recognised once it is made, and not before', () => {
    const change = {fields: [['batchShare', 0.3]], selected: undefined} as const;
    assert.equal(isMade(change, snapshot), false);
    assert.equal(isMade(change, {...snapshot, ...patchOf(change, snapshot)}), true);
  });
});

describe('advice that is followed', () => {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  let done: TakenAdvice[] = [];

  const lineOf = (key: string): AdviceLine | undefined => {
    const advice = adviceFor(store.snapshot, PLANS);
    return advice && adviceLines(advice, done, store.snapshot).find(({item}) => item.key === key);
  };
  const follow = (key: string): void => {
    const item = lineOf(key)?.item;
    assert.ok(item?.change);
    store.patch(patchOf(item.change, store.snapshot));
    done = [...done, taken(item, store.snapshot)];
  };
  const state = (key: string): string => {
    const line = lineOf(key);
    return line ? `${line.isTaken ? 'taken' : 'open'}${line.isUndoable ? ', undoable' : ''}` : 'gone';
  };

  it('stays on the list as done, with what it saved, and is not advised once more', () => {
    const saved = lineOf('shorten-output')?.item.savesUsdPerMonth;
    follow('shorten-output');
    assert.equal(state('shorten-output'), 'taken, undoable');
    assert.equal(lineOf('shorten-output')?.item.savesUsdPerMonth, saved);
  });

  it('cannot be undone behind the back of a later step', () => {
    follow('use-response-cache');
    assert.equal(state('shorten-output'), 'taken');
    assert.equal(state('use-response-cache'), 'taken, undoable');
  });

  it('can be undone again once that step is taken back', () => {
    store.command('undo');
    assert.equal(state('use-response-cache'), 'open');
    assert.equal(state('shorten-output'), 'taken, undoable');
  });

  it('is advice again once it is undone', () => {
    store.command('undo');
    assert.equal(state('shorten-output'), 'open');
    assert.equal(store.snapshot.scenario.tokens.output, 350);
  });

  it('still holds where the visitor changes something else', () => {
    follow('shorten-output');
    store.patch({scenario: {...store.snapshot.scenario, turns: 3}});
    assert.equal(state('shorten-output'), 'taken');
  });
});
