import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {comparePlans} from '../../src/engine/compare-plans.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Plan} from '../../src/engine/plan.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';
import {CENT_OFFER, PLANS, compared, personal, planOf, priceOf, published} from './plan-sample.js';

describe('the fee of a published plan', () => {
  for (const [id, people, billing, seats, feeUsd] of [
    ['anthropic/claude-team-standard', 10, 'monthly', 10, 250],
    ['anthropic/claude-team-standard', 10, 'annual', 10, 2400 / 12],
    ['anthropic/claude-team-standard', 1, 'monthly', 2, 50],
    ['anthropic/claude-team-standard', 2, 'monthly', 2, 50],
    ['anthropic/claude-team-standard', 3, 'monthly', 3, 75],
    ['anthropic/claude-enterprise', 5, 'annual', 20, 400],
    ['github/copilot-business', 100, 'monthly', 100, 1900],
    ['openai/chatgpt-plus', 4, 'monthly', 4, 80],
  ] as const) {
    it(`${id} costs ${people} people ${feeUsd} USD a month, billed ${billing}, for ${seats} seats`, () => {
      const result = compared(published(id), personal(0, {people}), {billing});
      assert.deepEqual([result.seats, result.feeUsd, result.planUsd, result.billing], [seats, feeUsd, feeUsd, billing]);
    });
  }

  it('is that of the only billing where the asked one is not sold', () => {
    const enterprise = compared(published('anthropic/claude-enterprise'), personal(0));
    assert.deepEqual([enterprise.billing, enterprise.price.usdPerMonth], ['annual', 20]);
    assert.equal(compared(published('openai/chatgpt-plus'), personal(0), {billing: 'annual'}).billing, 'monthly');
  });
});

describe('a plan against the API', () => {
  it('breaks even at $200 with 37.0 M tokens, four fifths of them input at $3 and the rest output at $15', () => {
    const scenario = scenarioOf(
      {use: 'personal', traffic: {conversations: 2500, per: 'day'}},
      {user: 4000, output: 1000},
    );
    const offer = offerAt({input: 3, output: 15});
    const result = compared(published('anthropic/claude-ultra'), scenario, {offer});
    // 4,000 x $3 + 1,000 x $15 a million = $0.027 a conversation of 5,000 tokens; 75,000 a month are $2,025.
    assertClose(result.apiUsd, 2025, 'API');
    assertClose(result.breakEvenConversations, 200 / 0.027, 'conversations');
    assertClose(result.breakEvenTokens, 37_037_037.037037037, 'tokens');
    assertClose(result.ratio!, 10.125, 'ratio');
    assert.equal(result.cheaper, 'plan');
  });

  it('breaks even at $20 with 2,000 conversations of a cent, to the API and not beyond', () => {
    const plan = published('openai/chatgpt-plus');
    const results = [1999, 2000, 2001].map((conversations) => compared(plan, personal(conversations)));
    assert.deepEqual(
      results.map(({cheaper}) => cheaper),
      ['api', 'equal', 'plan'],
    );
    for (const result of results) assertClose(result.breakEvenConversations, 2000, 'conversations');
    for (const result of results) assertClose(result.breakEvenTokens, 20e6, 'tokens');
  });

  it('breaks even later where the response cache answers, and where a discount is negotiated', () => {
    // A cent x (1 - 0.5) x (1 - 0.2) = 0.4 cents; half of 10,000 tokens are billed.
    const result = compared(planOf(), personal(1000, {responseCacheHitRate: 0.5, discount: 0.2}));
    assertClose(result.apiUsd, 4, 'API');
    assertClose(result.breakEvenConversations, 5000, 'conversations');
    assertClose(result.breakEvenTokens, 25e6, 'tokens');
  });

  it('never breaks even where the API is free, and at once where the plan is', () => {
    const free = {offer: offerAt({input: 0, output: 0})};
    const never = compared(planOf(), personal(10), free);
    assert.deepEqual(
      [never.breakEvenConversations, never.breakEvenTokens, never.breakEvenFits],
      [Infinity, Infinity, null],
    );
    assert.deepEqual([never.ratio, never.cheaper], [0, 'api']);
    const both = compared(published('openai/chatgpt-free'), personal(10), free);
    assert.deepEqual([both.ratio, both.cheaper, both.breakEvenConversations], [null, 'equal', Infinity]);
    const atOnce = compared(published('openai/chatgpt-free'), personal(10));
    assert.deepEqual([atOnce.ratio, atOnce.cheaper, atOnce.breakEvenConversations], [Infinity, 'plan', 0]);
  });

  it('says whether the plan takes as much as it takes to break even', () => {
    // $20 of use is all that $20 buy; 1,500 credits are $15 for $10.
    assert.equal(compared(published('cursor/cursor-pro'), personal(1)).breakEvenFits, 'yes');
    assert.equal(compared(published('github/copilot-pro'), personal(1)).breakEvenFits, 'yes');
    assert.equal(compared(published('anthropic/claude-enterprise'), personal(1)).breakEvenFits, 'no');
    assert.equal(compared(published('openai/chatgpt-go'), personal(1)).breakEvenFits, 'unknown');
  });

  it('costs the same for a day as for 30 times as much a month', () => {
    const aDay = compared(planOf(), personal(0, {traffic: {conversations: 10, per: 'day'}}));
    assertClose(aDay.apiUsd, 3, 'API');
    const cursor = compared(published('cursor/cursor-pro'), personal(0, {traffic: {conversations: 100, per: 'day'}}));
    assertClose(cursor.fits.checks[0]!.used!, 30, 'used');
  });
});

describe('use by a product', () => {
  for (const [includesApi, use, answer] of [
    [true, 'product', 'yes'],
    [false, 'product', 'no'],
    [undefined, 'product', 'unknown'],
    [false, 'personal', 'yes'],
    [undefined, 'personal', 'yes'],
  ] as const) {
    it(`is ${answer} with includesApi ${String(includesApi)}, for ${use} use`, () => {
      const plan = planOf(includesApi === undefined ? {} : {includesApi});
      assert.deepEqual(compared(plan, personal(1, {use})).allowed, {answer, source: 'plan-page'});
    });
  }

  it('is not allowed on ChatGPT Plus, whose source says so', () => {
    const {allowed} = compared(published('openai/chatgpt-plus'), personal(1, {use: 'product'}));
    assert.deepEqual(allowed, {answer: 'no', source: 'openai-plans'});
    assert.ok(PLANS.sources[allowed.source]);
  });
});

describe('a plan without a price', () => {
  const reference = estimate(personal(1), CENT_OFFER, {at: '2026-11-21'});

  for (const id of ['openai/chatgpt-pro-500', 'microsoft/m365-copilot', 'perplexity/perplexity-max']) {
    it(`is ${id}, whose price nobody has confirmed`, () => {
      const plan = published(id);
      assert.deepEqual(comparePlans(personal(1), [plan], reference), [
        {
          status: 'unpriced',
          plan,
          reason: {code: 'price-unverified', params: {at: '2026-11-21', source: plan.prices[0]!.source}},
        },
      ]);
    });
  }

  it('is one whose price is not published', () => {
    const plan = published('openai/chatgpt-enterprise');
    const reason = {code: 'no-price', params: {at: '2026-11-21'}};
    assert.deepEqual(comparePlans(personal(1), [plan], reference), [{status: 'unpriced', plan, reason}]);
  });

  it('is any, where the API has none', () => {
    const unpriced = estimate(personal(1), offerAt({output: 1}), {at: '2026-11-21'});
    const plan = planOf({prices: [priceOf(20, {from: '2026-11-20'})]});
    const reason = {code: 'reference-unpriced', params: {offer: 'seller/offer'}};
    assert.deepEqual(comparePlans(personal(1), [plan], unpriced), [{status: 'unpriced', plan, reason}]);
    const past = comparePlans(personal(1), [plan], unpriced, {at: '2026-11-19'});
    assert.deepEqual(past, [{status: 'unpriced', plan, reason: {code: 'no-price', params: {at: '2026-11-19'}}}]);
  });
});

describe('the price of a plan', () => {
  const changing = planOf({
    prices: [priceOf(10, {until: '2026-06-01'}), priceOf(30, {from: '2026-06-01', until: '2026-09-01'})],
  });
  for (const [at, feeUsd] of [
    ['2026-05-31', 10],
    ['2026-06-01', 30],
    ['2026-08-31', 30],
  ] as const) {
    it(`is ${feeUsd} USD on ${at}`, () => assert.equal(compared(changing, personal(1), {at}).feeUsd, feeUsd));
  }

  it('is that of the day of the reference', () => {
    const reference = estimate(personal(1), CENT_OFFER, {at: '2026-05-31'});
    const [result] = comparePlans(personal(1), [changing], reference);
    assert.equal(result?.status === 'priced' && result.feeUsd, 10);
    const [ended] = comparePlans(personal(1), [changing], estimate(personal(1), CENT_OFFER, {at: '2026-09-01'}));
    assert.equal(ended?.status, 'unpriced');
  });

  it('is the other billing, where the asked one is not verified', () => {
    const prices = [priceOf(1, {trust: 'unverified'}), priceOf(17, {billing: 'annual'})];
    assert.equal(compared(planOf({prices}), personal(1)).feeUsd, 17);
  });
});

describe('comparePlans', () => {
  it('sorts by USD a month, then by id, and puts those without a price last', () => {
    const priced = (id: string, usd: number): Plan => planOf({id, prices: [priceOf(usd)]});
    const none = (id: string): Plan => planOf({id, prices: []});
    const plans = [none('a/d'), priced('a/c', 5), none('a/b'), priced('a/b', 5), priced('a/z', 0), priced('a/a', 9)];
    const ids = (list: readonly Plan[]): string[] =>
      comparePlans(personal(1), list, estimate(personal(1), CENT_OFFER)).map(({plan}) => plan.id);
    assert.deepEqual(ids(plans), ['a/z', 'a/b', 'a/c', 'a/a', 'a/b', 'a/d']);
    assert.deepEqual(ids(plans.toReversed()), ids(plans));
  });

  it('gives every published plan a result, and no number that is not one', () => {
    const scenario = personal(500, {people: 3});
    const results = comparePlans(scenario, PLANS.plans, estimate(scenario, CENT_OFFER), {estimates: PLANS.estimates});
    assert.equal(results.length, PLANS.plans.length);
    for (const result of results) {
      if (result.status === 'unpriced') continue;
      for (const usd of [result.feeUsd, result.planUsd, result.apiUsd, result.breakEvenConversations]) {
        assert.ok(Number.isFinite(usd) && usd >= 0, result.plan.id);
      }
      assert.equal(result.fits.checks.length, result.plan.allowances.length);
    }
  });

  const reference = estimate(personal(1), CENT_OFFER);
  for (const [field, call] of [
    ['scenario.people: expected', () => comparePlans(personal(1, {people: 0}), [], reference)],
    [
      'billing: expected monthly or annual, got weekly',
      () => comparePlans(personal(1), [planOf()], reference, {billing: 'weekly' as 'annual'}),
    ],
    [
      'at: expected a day as YYYY-MM-DD, got 2026-11-1',
      () => comparePlans(personal(1), [planOf()], reference, {at: '2026-11-1'}),
    ],
    [
      'at: expected a day as YYYY-MM-DD, got 12026-11-11',
      () => comparePlans(personal(1), [planOf()], reference, {at: '12026-11-11'}),
    ],
    [
      'at: expected a day as YYYY-MM-DD, got 2026-11-111',
      () => comparePlans(personal(1), [planOf()], reference, {at: '2026-11-111'}),
    ],
    [
      'reference: expected an estimate of an offer with a price, got no-price-at',
      () => {
        const ended = offerAt({input: 1, output: 1}, {}, {until: '2026-01-01'});
        return comparePlans(personal(1), [planOf()], {...reference, offer: ended});
      },
    ],
  ] as const) {
    it(`refuses ${field}`, () =>
      assert.throws(call, (error) => error instanceof RangeError && error.message.startsWith(field)));
  }
});
