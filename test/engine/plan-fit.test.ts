import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Allowance, PlanEstimate} from '../../src/engine/plan.js';
import type {PricedPlan} from '../../src/engine/plan-comparison.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';
import {PLANS, allowance, compared, personal, planOf, published} from './plan-sample.js';

const USD_10 = allowance({metric: 'usd-at-api-rates', amount: 10, windowHours: 720});
const UNPUBLISHED = allowance({metric: 'unpublished', windowHours: 168});

/** What a check says: used, of included, whether that is enough and why. */
function verdict({fits}: PricedPlan, index = 0): unknown[] {
  const {used, included, answer, reason, basis} = fits.checks[index]!;
  return [used, included, answer, reason, basis];
}

function fitOf(
  allowances: readonly Allowance[],
  conversations: number,
  estimates: readonly PlanEstimate[] = [],
): PricedPlan {
  return compared(planOf({allowances}), personal(conversations), {estimates});
}

describe('the allowance of a published plan', () => {
  it('of 100 Copilot Business users is a pool of 190,000 credits', () => {
    // 100 x 1,900 credits of a cent; 190,000 conversations of a cent use all of them, whoever has them.
    const use = (conversations: number): PricedPlan =>
      compared(published('github/copilot-business'), personal(conversations, {people: 100}));
    assert.deepEqual(verdict(use(190_000)), [190_000, {low: 190_000, high: 190_000}, 'yes', 'within', 'published']);
    assert.equal(use(190_001).fits.answer, 'no');
  });

  it('of Copilot counts a $10 budget as 1,000 credits', () => {
    const {fits} = compared(published('github/copilot-pro'), personal(1000));
    assert.deepEqual([fits.checks[0]!.metric, fits.checks[0]!.used], ['credits', 1000]);
  });

  it('of Copilot Pro is 1,000 base and 500 flex credits, which are worth $15', () => {
    const use = (conversations: number): PricedPlan =>
      compared(published('github/copilot-pro'), personal(conversations));
    assert.deepEqual(verdict(use(1500)), [1500, {low: 1000 + 500, high: 1000 + 500}, 'yes', 'within', 'published']);
    assert.deepEqual([use(1500).apiUsd, use(1500).beyondUsd], [15, 0]);
    assert.equal(use(1501).fits.answer, 'no');
  });

  for (const [id, usd] of [
    ['cursor/cursor-pro', 20],
    ['cursor/cursor-pro-plus', 70],
    ['cursor/cursor-ultra', 400],
  ] as const) {
    it(`of ${id} is use worth ${usd} USD`, () => {
      assert.equal(compared(published(id), personal(100 * usd)).fits.answer, 'yes');
      assert.equal(compared(published(id), personal(100 * usd + 1)).fits.answer, 'no');
    });
  }

  it('of ChatGPT Go and Claude Team is not published, so nobody knows', () => {
    for (const id of ['openai/chatgpt-go', 'anthropic/claude-team-standard']) {
      const {fits, isEstimate} = compared(published(id), personal(1), {
        estimates: PLANS.estimates,
        others: PLANS.plans.filter((plan) => plan.id !== id),
      });
      assert.deepEqual([fits.answer, isEstimate], ['unknown', false]);
    }
  });

  it('of Claude Pro is estimated at use worth $147.64, and says so', () => {
    const use = (conversations: number): PricedPlan =>
      compared(published('anthropic/claude-pro'), personal(conversations), {estimates: PLANS.estimates});
    assertClose(use(14_764).fits.checks[0]!.used!, 147.64, 'used');
    assert.deepEqual(verdict(use(14_764)).slice(1), [{low: 147.64, high: 147.64}, 'yes', 'within', 'estimate']);
    assert.deepEqual([use(14_764).fits.answer, use(14_765).fits.answer], ['yes', 'no']);
    assert.equal(use(1).isEstimate, true);
    assert.equal(use(1).fits.checks[0]!.estimate?.source, 'awesome-coding-plan');
    assert.equal(compared(published('anthropic/claude-pro'), personal(1)).isEstimate, false);
  });

  it('of ChatGPT Plus depends on the model', () => {
    // 30 days are 144 windows of five hours; Sol takes 10 to 100 messages in each.
    const offer = offerAt({input: 1, output: 1}, {model: 'openai/gpt-5.6-sol'});
    const plan = published('openai/chatgpt-plus');
    const answers = [1440, 1441, 14_400, 14_401].map(
      (conversations) => compared(plan, personal(conversations), {offer}).fits.checks[1]!.answer,
    );
    assert.deepEqual(answers, ['yes', 'unknown', 'unknown', 'no']);
    const {checks} = compared(plan, personal(1), {offer}).fits;
    assert.deepEqual(
      checks.map(({applies, reason}) => [applies, reason]),
      [
        [false, 'other-model'],
        [true, 'within'],
        [false, 'other-model'],
        [false, 'other-model'],
        [true, 'not-published'],
      ],
    );
  });

  it('of Gemini is counted in requests, and not in tasks that a scenario does not have', () => {
    const {fits} = compared(published('google/google-ai-pro'), personal(45_000));
    assert.deepEqual(
      fits.checks.map(({answer, applies, reason}) => [answer, applies, reason]),
      [
        ['yes', true, 'within'],
        ['unknown', false, 'not-comparable'],
      ],
    );
    assert.equal(fits.answer, 'yes');
    assert.equal(compared(published('google/google-ai-pro'), personal(45_001)).fits.answer, 'no');
  });

  it('of Kiro cannot be converted, because a credit is worth nobody knows how much', () => {
    assert.deepEqual(verdict(compared(published('aws/kiro-pro'), personal(1))), [
      null,
      null,
      'unknown',
      'credits-not-convertible',
      'none',
    ]);
  });

  it('of Claude Max for an API key counts for a product alone, from its first day on', () => {
    const max = published('anthropic/claude-max');
    const reasons = (use: 'product' | 'personal', at: string): string[] =>
      compared(max, personal(1, {use}), {at}).fits.checks.map(({reason}) => reason);
    assert.deepEqual(reasons('personal', '2026-11-20'), ['not-published', 'not-published', 'other-product']);
    assert.deepEqual(reasons('product', '2026-10-07'), ['other-product', 'other-product', 'within']);
    assert.deepEqual(reasons('product', '2026-10-06'), ['other-product', 'other-product', 'not-yet']);
    assert.equal(compared(max, personal(10_000, {use: 'product'})).fits.answer, 'yes');
    assert.equal(compared(max, personal(10_001, {use: 'product'})).fits.answer, 'no');
    assert.equal(
      compared(published('openai/chatgpt-plus'), personal(1, {use: 'product'})).fits.checks.at(-1)!.reason,
      'not-published',
    );
  });
});

describe('the use that an allowance is compared with', () => {
  // Two turns of three calls in each of 720 conversations, one in two answered from the cache, one call in four retried.
  const scenario = scenarioOf(
    {
      use: 'personal',
      traffic: {conversations: 720, per: 'month'},
      turns: 2,
      callsPerTurn: 3,
      history: {keep: 'none', lastTurns: 0, withContext: false},
      responseCacheHitRate: 0.5,
      retryRate: 0.25,
      people: 2,
    },
    {user: 100},
  );
  for (const [metric, used] of [
    ['messages', 2 * 720 * 0.5],
    ['requests', 2 * 3 * 1.25 * 720 * 0.5],
    ['tokens', 100 * 2 * 3 * 1.25 * 720 * 0.5],
  ] as const) {
    it(`is ${used} ${metric} a month, shared by two people, over 30 windows of a day`, () => {
      const plan = planOf({allowances: [allowance({metric, amount: 1e9, windowHours: 24})]});
      assertClose(compared(plan, scenario).fits.checks[0]!.used!, used / 2 / 30, metric);
    });
  }

  it('is worth what the price list says, whatever discount is negotiated', () => {
    const plan = planOf({allowances: [USD_10]});
    for (const discount of [0, 0.5, 1]) {
      const {fits, apiUsd} = compared(plan, personal(1000, {discount}));
      assertClose(fits.checks[0]!.used!, 10, 'used');
      assertClose(apiUsd, 10 * (1 - discount), 'API');
    }
  });
});

describe('an allowance', () => {
  const from10To20 = allowance({metric: 'messages', low: 10, high: 20, windowHours: 720});
  for (const [what, terms, conversations, answer, reason] of [
    ['of 10 to 20', from10To20, 10, 'yes', 'within'],
    ['of 10 to 20', from10To20, 11, 'unknown', 'between'],
    ['of 10 to 20', from10To20, 20, 'unknown', 'between'],
    ['of 10 to 20', from10To20, 21, 'no', 'over'],
    ['of 10 or more', allowance({metric: 'messages', low: 10, windowHours: 720}), 10, 'yes', 'within'],
    ['of 10 or more', allowance({metric: 'messages', low: 10, windowHours: 720}), 1e9, 'unknown', 'at-least'],
    ['of no figure', allowance({metric: 'messages', windowHours: 720}), 0, 'unknown', 'not-published'],
    ['of only a high end', allowance({metric: 'messages', high: 20, windowHours: 720}), 1, 'unknown', 'not-published'],
    ['without a window', allowance({metric: 'messages', amount: 10}), 0, 'unknown', 'no-window'],
    ['of nothing', allowance({metric: 'usd-at-api-rates', amount: 0, windowHours: 720}), 0, 'yes', 'within'],
    ['of nothing', allowance({metric: 'usd-at-api-rates', amount: 0, windowHours: 720}), 1, 'no', 'over'],
    [
      'of worthless credits',
      allowance({metric: 'credits', amount: 5, usdPerCredit: 0, windowHours: 720}),
      0,
      'yes',
      'within',
    ],
    [
      'of completions',
      allowance({metric: 'completions', amount: 10, windowHours: 720}),
      0,
      'unknown',
      'not-comparable',
    ],
    ['that is hearsay', {...from10To20, trust: 'unverified'} as Allowance, 1, 'unknown', 'unverified'],
    ['that is not published', UNPUBLISHED, 0, 'unknown', 'not-published'],
  ] as const) {
    it(`${what} is ${reason} for ${conversations} conversations`, () => {
      const {fits} = fitOf([terms], conversations);
      assert.deepEqual([fits.checks[0]!.reason, fits.answer], [reason, answer]);
    });
  }

  it('for other models only says nothing about this one', () => {
    const other = {...USD_10, models: ['maker/other']};
    assert.deepEqual(fitOf([other], 2000).fits.answer, 'unknown');
    assert.deepEqual(fitOf([{...other, models: ['maker/other', 'maker/model']}], 2000).fits.answer, 'no');
  });

  it('keeps its window where nothing is known, and none where it has none', () => {
    assert.equal(fitOf([UNPUBLISHED], 1).fits.checks[0]!.windowHours, 168);
    assert.equal(fitOf([allowance({metric: 'unpublished'})], 1).fits.checks[0]!.windowHours, null);
  });
});

describe('several allowances', () => {
  for (const [what, allowances, answer] of [
    ['that all take it', [USD_10, USD_10], 'yes'],
    ['one of which is over', [UNPUBLISHED, {...USD_10, amount: 1}, USD_10], 'no'],
    ['one of which is unknown', [USD_10, UNPUBLISHED], 'unknown'],
    ['none of which apply', [{...USD_10, models: []}], 'unknown'],
    ['that are not there', [], 'unknown'],
  ] as [string, Allowance[], string][]) {
    it(`${what}: ${answer}`, () => assert.equal(fitOf(allowances, 500).fits.answer, answer));
  }
});

describe('a plan with seats for 3 people at most', () => {
  const plan = planOf({perSeat: true, maxSeats: 3, allowances: [USD_10]});
  it('takes 3', () =>
    assert.deepEqual(
      [compared(plan, personal(1, {people: 3})).fits.answer, compared(plan, personal(1, {people: 3})).fits.reason],
      ['yes', null],
    ));
  it('does not take 4', () => {
    const {fits} = compared(plan, personal(1, {people: 4}));
    assert.deepEqual([fits.answer, fits.reason], ['no', {code: 'over-max-seats', params: {people: 4, maxSeats: 3}}]);
    assert.equal(fits.checks[0]!.answer, 'yes');
  });
});
