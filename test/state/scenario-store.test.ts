import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {estimate} from '../../src/engine/estimate.js';
import {DEFAULT_MODELS, PRESET_IDS, presetScenario} from '../../src/state/presets.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {parseScenario} from '../../src/engine/parse-scenario.js';
import presetsFile from '../../pricing-data/presets.json';

const catalogue = createCatalogue(STARTER_DATASET);
const store = (): ScenarioStore => new ScenarioStore(catalogue, '2026-11-21');

describe('the presets', () => {
  it('are at least eight', () => assert.ok(PRESET_IDS.length >= 8));

  for (const {id, scenario} of presetsFile.presets) {
    it(`hold only what a scenario has: ${id}`, () => {
      assert.deepEqual(parseScenario(scenario).problems, []);
      assert.deepEqual(presetScenario(id), parseScenario(scenario).scenario);
    });
  }

  it('start with models that are in the bundled prices', () => {
    assert.ok(DEFAULT_MODELS.length >= 6);
    for (const id of DEFAULT_MODELS) assert.equal(catalogue.offer(id)?.id, id);
  });
});

describe('a scenario store', () => {
  it('has an answer before anything is set', () => {
    const {estimates, selected, problems} = store().snapshot;
    assert.equal(estimates.length, DEFAULT_MODELS.length);
    assert.equal(selected, DEFAULT_MODELS[0]);
    assert.deepEqual(problems, []);
    assert.ok(estimates.every(({status}) => status === 'priced'));
  });

  it('lets single fields win over a scenario, and that over a preset, in one go', () => {
    const model = store();
    model.applySettings({turns: '3', scenario: {turns: 2, tokens: {user: 11}}, preset: 'rag'});
    const {scenario} = model.snapshot;
    assert.deepEqual([scenario.turns, scenario.tokens.user, scenario.tokens.context], [3, 11, 4000]);
  });

  it('prices the day it is told, and today without one', () => {
    const model = store();
    model.applySettings({models: 'anthropic/claude-sonnet-4-6', at: '2026-03-15'});
    const [then] = model.snapshot.estimates;
    model.applySettings({at: undefined});
    assert.equal(then?.status === 'priced' && then.at, '2026-03-15');
    assert.equal(model.snapshot.at, '2026-11-21');
  });

  it('keeps a scenario that can be computed with, whatever a patch says', () => {
    const model = store();
    model.patch({scenario: {...model.snapshot.scenario, turns: Number.NaN, batchShare: 0.5}});
    assert.equal(model.snapshot.scenario.turns, 6);
    assert.equal(model.snapshot.scenario.batchShare, 0.5);
  });

  it('finds offers by alias and names those it does not know', () => {
    const model = store();
    const problems = model.applySettings({models: 'gpt-4o no-such-model openai/gpt-4o'});
    assert.deepEqual(model.snapshot.models, ['openai/gpt-4o']);
    assert.deepEqual(
      problems.map(({value, kind}) => [value, kind]),
      [['no-such-model', 'unknown-model']],
    );
  });

  for (const {why, named} of [
    {why: 'one text', named: (ids: readonly string[]) => ids.join(' ')},
    {why: 'an array', named: (ids: readonly string[]) => ids},
  ]) {
    it(`takes as many models as there are: ${why}`, () => {
      const ids = catalogue.offers.map(({id}) => id);
      const model = store();
      assert.deepEqual(model.applySettings({models: named(ids)}), []);
      assert.deepEqual(model.snapshot.models, ids);
    });
  }

  it('computes nothing until somebody looks', () => {
    const model = store();
    let calls = 0;
    model.subscribe(() => (calls += 1));
    const before = model.snapshot;
    model.patch({selected: 'openai/gpt-5-mini'});
    model.patch({models: ['openai/gpt-5-mini']});
    assert.equal(calls, 2);
    assert.notEqual(model.snapshot, before);
    assert.equal(model.snapshot, model.snapshot);
  });

  it('forgets a listener that has ended its subscription', () => {
    const model = store();
    let calls = 0;
    const end = model.subscribe(() => (calls += 1));
    end();
    end();
    model.patch({});
    assert.equal(calls, 0);
  });

  it('prices the same as the engine alone', () => {
    const {estimates, scenario, at} = store().snapshot;
    for (const each of estimates) {
      const alone = estimate(scenario, each.offer, {at});
      assert.ok(each.status === 'priced' && alone.status === 'priced' && each.usd.perMonth === alone.usd.perMonth);
    }
  });
});
