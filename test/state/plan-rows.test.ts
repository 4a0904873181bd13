import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PLANS} from '../../src/data/plans.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import type {PlanFile} from '../../src/data/plan-file.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Plan} from '../../src/engine/plan.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {modelMakers, planRows, unknownPlanNames, type PlanFilter, type PlanRow} from '../../src/state/plan-rows.js';
import {planVerdict} from '../../src/state/plan-verdict.js';

const AT = '2026-11-21';
const evidence = {source: 's', checked: AT, trust: 'verified'} as const;

/** $2 per million in: 1,000 conversations of 100,000 tokens are $200 a month. */
const offer: Offer = {
  id: 'maker/model',
  seller: 'maker',
  model: 'maker/model',
  name: 'Model',
  kind: 'chat',
  prices: [{rates: {input: 2, output: 0}, ...evidence}],
};
const scenario: Scenario = {
  ...DEFAULT_SCENARIO,
  traffic: {conversations: 1000, per: 'month'},
  turns: 1,
  tokens: {system: 0, tools: 0, context: 0, user: 100_000, toolResult: 0, output: 0, reasoning: 0},
  cache: {enabled: false, hitRate: 0, ttl: 'short'},
};

function plan(id: string, usd: number | undefined, includedUsd: number | undefined, more: Partial<Plan> = {}): Plan {
  const [vendor = ''] = id.split('/');
  return {
    id,
    vendor,
    name: id,
    audience: 'individual',
    perSeat: false,
    prices: usd === undefined ? [] : [{billing: 'monthly', usdPerMonth: usd, ...evidence}],
    allowances: [
      includedUsd === undefined
        ? {metric: 'unpublished', ...evidence}
        : {metric: 'usd-at-api-rates', amount: includedUsd, windowHours: 720, ...evidence},
    ],
    includesApi: true,
    programmaticUse: [],
    source: 's',
    checked: AT,
    ...more,
  };
}

const apiRates = {kind: 'api-rates', ...evidence} as const;
const file: PlanFile = {
  schemaVersion: 1,
  version: '2026.11.21',
  asOf: AT,
  currency: 'USD',
  sources: {s: {kind: 'vendor', url: 'https://maker.example/', retrieved: AT}},
  vendors: {maker: {name: 'Maker', pricingUrl: 'https://maker.example/'}, other: {name: 'Other', pricingUrl: ''}},
  estimates: [],
  plans: [
    plan('maker/flat', 100, 400),
    plan('maker/metered', 20, 50, {beyond: apiRates}),
    plan('maker/stops', 5, 20, {beyond: {kind: 'stop', ...evidence}}),
    plan('maker/silent', 30, undefined),
    plan('maker/closed', 10, 400, {includesApi: false}),
    plan('maker/paused', 90, 400, {signupsPausedSince: '2026-09-01'}),
    plan('maker/add-on', 80, 400, {addOn: true}),
    plan('maker/one-only', 70, 400, {maxSeats: 1, audience: 'team', perSeat: true}),
    plan('maker/no-price', undefined, 400),
    plan('other/cheap', 60, 400),
    plan('other/team', 40, 400, {perSeat: true, minSeats: 3, audience: 'team'}),
  ],
};

function rows(change: Partial<Scenario> = {}, filter: PlanFilter = {}, of: Offer = offer): PlanRow[] {
  const asked = {...scenario, ...change};
  const reference = estimate(asked, of, {at: AT});
  return planRows(file, {scenario: asked, reference, billing: 'monthly', at: AT, ...filter});
}

function groups(list: readonly PlanRow[]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const {
    group,
    plan: {id},
  } of list)
    (result[group ?? 'fees'] ??= []).push(id);
  return result;
}

describe('the list of plans', () => {
  it('puts those first that a product may use and that take everything, by their whole cost', () => {
    assert.deepEqual(groups(rows()), {
      // 60; 70; 100; 3 x 40 = 120; 20 + (200 - 50) = 170.
      usable: ['other/cheap', 'maker/one-only', 'maker/flat', 'other/team', 'maker/metered'],
      unknown: ['maker/silent', 'maker/add-on', 'maker/paused'],
      over: ['maker/stops'],
      'not-allowed': ['maker/closed'],
      unpriced: ['maker/no-price'],
    });
  });

  it('lets people use what a product may not', () => {
    assert.equal(groups(rows({use: 'personal'}))['usable']?.[0], 'maker/closed');
  });

  it('leaves a plan out that takes fewer people', () => {
    assert.deepEqual(groups(rows({people: 2}))['over'], ['maker/stops', 'maker/one-only']);
  });

  for (const {why, filter, expected} of [
    {why: 'a vendor', filter: {vendor: 'other'}, expected: ['other/cheap', 'other/team']},
    {why: 'a kind', filter: {audience: 'team'}, expected: ['maker/one-only', 'other/team']},
    {
      why: 'ids with and without vendor',
      filter: {names: ['flat', 'other/cheap']},
      expected: ['other/cheap', 'maker/flat'],
    },
  ] as const) {
    it(`is narrowed to ${why}`, () =>
      assert.deepEqual(
        rows({}, filter).map((row) => row.plan.id),
        expected,
      ));
  }

  for (const {why, of} of [
    {why: 'has no price', of: {...offer, prices: [{rates: {input: 2}, ...evidence}]}},
    {why: 'does another job', of: {...offer, kind: 'embedding'}},
  ] as const) {
    it(`has prices only where the model ${why}`, () => {
      const list = rows({people: 2}, {}, of);
      // Fees for two: 2 x 5, 10, 20, 30, 60, 70, 80, 90, 100, and three seats of 40.
      assert.deepEqual(
        list.map(({fee}) => fee?.usd),
        [10, 20, 40, 60, 120, 120, 140, 160, 180, 200, undefined],
      );
      assert.ok(list.every(({comparison, group}) => comparison === undefined && group === undefined));
    });
  }

  it('names what no plan is called', () => {
    assert.deepEqual(unknownPlanNames(['claude-max', 'openai/chatgpt-plus', 'max', 'nope'], PLANS), ['max', 'nope']);
  });
});

describe('what is included in money at API rates', () => {
  const reference = estimate(scenario, offer, {at: AT});
  const groupOf = (makers: readonly string[], id: string): string | undefined =>
    planRows(file, {scenario, reference, billing: 'monthly', at: AT, makers: new Set(makers)}).find(
      (row) => row.plan.id === id,
    )?.group;

  for (const [name, makers, id, group] of [
    ['takes any model where the vendor makes none', ['maker'], 'other/cheap', 'usable'],
    ['says nothing about another maker’s model', ['maker', 'other'], 'other/cheap', 'unknown'],
    ['takes the maker’s own', ['maker', 'other'], 'maker/flat', 'usable'],
  ] as const) {
    it(name, () => assert.equal(groupOf(makers, id), group));
  }

  it('is for the models of their makers in the catalogue', () => {
    const makers = modelMakers(starterCatalogue());
    assert.deepEqual(
      ['anthropic', 'openai', 'google', 'cursor', 'github'].map((vendor) => makers.has(vendor)),
      [true, true, true, false, false],
    );
  });
});

describe('the plan to speak about', () => {
  const reference = estimate(scenario, offer, {at: AT});
  assert.ok(reference.status === 'priced');
  const verdict = (filter: PlanFilter): string => {
    const {best, cheaperElsewhere, mightTake} = planVerdict(rows({}, filter), reference);
    return [best, cheaperElsewhere, mightTake].map((each) => each?.plan.id ?? '-').join(' ');
  };

  for (const {why, filter, expected} of [
    {
      why: 'the cheapest of the maker, with a cheaper one of another vendor',
      filter: {},
      expected: 'maker/one-only other/cheap -',
    },
    {why: 'another vendor’s where the maker has none', filter: {vendor: 'other'}, expected: 'other/cheap - -'},
    {
      why: 'the cheapest that might do where none is known to',
      filter: {names: ['silent', 'paused']},
      expected: '- - maker/silent',
    },
    {why: 'none', filter: {names: ['stops', 'closed']}, expected: '- - -'},
  ]) {
    it(`is ${why}`, () => assert.equal(verdict(filter), expected));
  }
});
