import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PLANS} from '../../src/data/plans.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {adviceFor} from '../../src/state/advice.js';
import {patchOf} from '../../src/state/advice-changes.js';
import type {AdviceItem} from '../../src/state/advice-item.js';
import {planRows} from '../../src/state/plan-rows.js';
import {planVerdict} from '../../src/state/plan-verdict.js';
import {PRESET_IDS} from '../../src/state/presets.js';
import {ScenarioStore, type AuthorSettings} from '../../src/state/scenario-store.js';
import {selectedEstimate} from '../../src/state/snapshot.js';

const SONNET = 'anthropic/claude-sonnet-5-5';
const MINI = 'openai/gpt-5.4-mini';

function storeWith(settings: AuthorSettings): ScenarioStore {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings(settings);
  return store;
}

const itemsOf = (store: ScenarioStore): readonly AdviceItem[] => adviceFor(store.snapshot, PLANS)?.items ?? [];
const codesOf = (settings: AuthorSettings): string[] => itemsOf(storeWith(settings)).map(({code}) => code);

function monthlyUsd(scenario: Scenario, offerId: string | undefined): number {
  const offer = starterCatalogue().offer(offerId ?? '');
  assert.ok(offer);
  const result = estimate(scenario, offer, {at: '2026-11-21'});
  assert.ok(result.status === 'priced');
  return result.usd.perMonth;
}

describe('advice', () => {
  for (const preset of PRESET_IDS) {
    it(`saves what an estimate of the changed workload says: ${preset}`, () => {
      const store = storeWith({preset, models: `${SONNET} ${MINI} groq/openai/gpt-oss-120b`});
      const {snapshot} = store;
      const before = monthlyUsd(snapshot.scenario, snapshot.selected);
      const changes = itemsOf(store).filter(({change}) => change);
      assert.ok(changes.length >= 3);
      for (const {change, savesUsdPerMonth, savesShare, key} of changes) {
        const after = {...snapshot, ...(change && patchOf(change, snapshot))};
        const saved = before - monthlyUsd(after.scenario, after.selected);
        assert.ok(Math.abs(saved - savesUsdPerMonth) < 1e-9 * before, `${key}: ${saved}, not ${savesUsdPerMonth}`);
        assert.ok(Math.abs(saved / before - savesShare) < 1e-9);
      }
    });
  }

  it('names the largest saving first', () => {
    const savings = itemsOf(storeWith({preset: 'rag'})).map(({savesUsdPerMonth}) => savesUsdPerMonth);
    assert.deepEqual(
      savings,
      [...savings].sort((a, b) => b - a),
    );
  });

  it('names no offer twice and nothing on its way out', () => {
    const items = itemsOf(storeWith({models: `${SONNET} ${MINI}`}));
    const moves = items.flatMap(({change}) => change?.selected ?? []);
    assert.deepEqual(moves, [...new Set(moves)]);
    assert.ok(moves.length > 0);
    for (const id of moves) assert.notEqual(starterCatalogue().offer(id)?.status, 'deprecated');
  });

  it('looks for a lower tier among the picked models and those of the same seller only', () => {
    const [lower] = itemsOf(storeWith({models: SONNET})).filter(({code}) => code === 'change-tier');
    assert.equal(lower?.other?.seller, 'anthropic');
  });

  it('names the cheapest of the picked models, whatever its tier', () => {
    const items = itemsOf(storeWith({models: `${SONNET} groq/openai/gpt-oss-120b`, preset: 'rag'}));
    const picked = items.find(({code}) => code === 'change-to-picked');
    assert.equal(picked?.other?.id, 'groq/openai/gpt-oss-120b');
  });

  for (const {why, settings, code, isThere} of [
    {
      why: 'a batch where somebody waits for six answers',
      settings: {models: SONNET},
      code: 'use-batch',
      isThere: false,
    },
    {
      why: 'a batch where conversations are one call',
      settings: {models: SONNET, turns: 1},
      code: 'use-batch',
      isThere: true,
    },
    {
      why: 'a cache of answers for one person’s sessions',
      settings: {models: SONNET, use: 'personal'},
      code: 'use-response-cache',
      isThere: false,
    },
    {why: 'a cache of answers for a product', settings: {models: SONNET}, code: 'use-response-cache', isThere: true},
    {
      why: 'prompt caching where it is off',
      settings: {models: SONNET, cacheEnabled: 'false'},
      code: 'use-cache',
      isThere: true,
    },
    {
      why: 'a plan for a product, if it covers that and is cheaper',
      settings: {models: SONNET},
      code: 'subscribe',
      isThere: true,
    },
    {
      why: 'a plan that covers no product',
      settings: {models: MINI, selected: MINI},
      code: 'subscribe',
      isThere: false,
    },
    {
      why: 'a plan for a person, if it is cheaper',
      settings: {models: SONNET, preset: 'personal-coding'},
      code: 'subscribe',
      isThere: true,
    },
  ] as const) {
    it(`${isThere ? 'suggests' : 'does not suggest'} ${why}`, () =>
      assert.equal(codesOf(settings).includes(code), isThere));
  }

  it('says which plan, what it saves, and that this rests on an estimate', () => {
    const store = storeWith({models: SONNET, preset: 'personal-coding'});
    const plans = itemsOf(store).filter(({code}) => code === 'subscribe');
    assert.equal(plans.length, 1);
    const [item] = plans;
    const price = item?.plan?.prices.find(({billing, until}) => billing === 'monthly' && until === undefined);
    assert.ok(item && price);
    const api = monthlyUsd(store.snapshot.scenario, SONNET);
    assert.ok(Math.abs(item.savesUsdPerMonth - (api - price.usdPerMonth)) < 1e-9);
    assert.equal(item.isEstimate, true);
    assert.equal(item.change, undefined);
  });

  for (const {why, settings} of [
    {why: 'the default', settings: {}},
    {why: 'all of it as a batch', settings: {batchShare: 1}},
    {why: 'hardly any of it', settings: {conversations: 100}},
    {why: 'one person’s coding', settings: {preset: 'personal-coding'}},
  ] as const) {
    it(`says of plans what the plans say: ${why}`, () => {
      const {snapshot} = storeWith({models: SONNET, ...settings});
      const reference = selectedEstimate(snapshot);
      assert.ok(reference?.status === 'priced');
      const {scenario, at} = snapshot;
      const rows = planRows(PLANS, {scenario, reference, billing: 'monthly', at});
      const {best} = planVerdict(rows, reference);
      assert.ok(best);
      const advice = adviceFor(snapshot, PLANS);
      assert.ok(advice);
      const item = advice.items.find(({code}) => code === 'subscribe');
      const saves = best.apiUsd - best.planUsd;
      const {id} = best.plan;
      const {dearerPlan} = advice;
      assert.deepEqual(item && [item.plan?.id, item.savesUsdPerMonth], saves > 0 ? [id, saves] : undefined);
      assert.deepEqual(
        dearerPlan && [dearerPlan.plan.id, dearerPlan.extraUsdPerMonth],
        saves < 0 ? [id, -saves] : undefined,
      );
    });
  }

  it('counts what a plan bills past its limits, and says how much that is', () => {
    const item = itemsOf(storeWith({models: SONNET})).find(({code}) => code === 'subscribe');
    assert.equal(item?.plan?.id, 'anthropic/claude-max');
    // $337.44 by the token: $100 of it in the fee, the rest in one bundle of $250 for $200.
    assert.ok(Math.abs(item.savesUsdPerMonth - (337.44 - 100 - 200)) < 1e-9);
    assert.equal(item.params['beyondUsd'], 200);
  });

  it('is silent about an offer without a price', () => {
    const store = storeWith({models: SONNET, at: '2020-01-01'});
    assert.equal(adviceFor(store.snapshot, PLANS), undefined);
  });
});
