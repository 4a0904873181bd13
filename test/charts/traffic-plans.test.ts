import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ChartMarker, ChartView} from '../../src/charts/chart-view.js';
import {trafficChart} from '../../src/charts/views/traffic.js';
import {PLANS} from '../../src/data/plans.js';
import {breakEvenTraffic} from '../../src/engine/break-even.js';
import {flipPoints} from '../../src/engine/flip-points.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Plan} from '../../src/engine/plan.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, drawn, valuesOf} from './chart-claims.js';
import {assertDrawing} from './drawing-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

/** One conversation costs ten cents at $1 per million. */
const personal = scenarioOf({traffic: {conversations: 300, per: 'month'}, use: 'personal'}, {user: 100_000});

const made = (maker: string, input = 1): Offer => offerAt({input, output: 0}, {model: `${maker}/model`, name: 'Model'});

function chartOf(scenario: Scenario, offer: Offer): ChartView {
  const view = drawn(trafficChart(contextOf(scenario, [offer]), AS_IT_OPENS));
  assertDrawing(view);
  return view;
}

function planOf(id: string): Plan {
  const plan = PLANS.plans.find((candidate) => candidate.id === id);
  assert.ok(plan, id);
  return plan;
}

const monthlyFee = (id: string): number =>
  planOf(id).prices.find(({billing}) => billing === 'monthly')?.usdPerMonth ?? NaN;
const flipsOf = ({markers}: ChartView): readonly ChartMarker[] => markers.filter(({role}) => role === 'flip');

describe('plans in the chart of traffic', () => {
  it('are the cheapest by the maker of the selected model that one person can buy', () => {
    const view = chartOf(personal, made('anthropic'));
    assert.deepEqual(
      view.series.map(({id, label, tone}) => [id, label, tone]),
      [
        ['seller/offer', 'Model', 0],
        ['anthropic/claude-pro', 'Claude Pro', 5],
        ['anthropic/claude-max', 'Claude Max', 6],
        ['anthropic/claude-ultra', 'Claude Ultra', 7],
      ],
    );
  });

  it('cost their fee from the first position to where the model costs as much', () => {
    const view = chartOf(personal, made('anthropic'));
    for (const {at, label, id} of flipsOf(view)) {
      const plan = id.replace('break-even ', '');
      // Ten cents a conversation: the fee is worth ten times as many.
      assertClose(at, monthlyFee(plan) * 10, label);
      assert.equal(valuesOf(view, plan)[0], monthlyFee(plan));
      assert.equal(valuesOf(view, plan)[view.positions.indexOf(at)], monthlyFee(plan));
      assertClose(Number(valuesOf(view, 'seller/offer')[view.positions.indexOf(at)]), monthlyFee(plan), label);
    }
    assert.equal(flipsOf(view).length, 3);
  });

  it('cross where the engine says that the cheapest changes', () => {
    const offer = made('anthropic', 3);
    const [flip] = flipsOf(chartOf(personal, offer));
    const usdPerMonth = monthlyFee('anthropic/claude-pro');
    const flat = [{id: 'plan', usdPerMonth}];
    const {flips} = flipPoints(personal, [offer], 'traffic.conversations', {from: 1, to: 1e5, plans: flat, at: TODAY});
    const broken = breakEvenTraffic(usdPerMonth, personal, offer, {at: TODAY});
    assertClose(flip?.at ?? NaN, flips[0]?.at ?? NaN, 'flip point');
    assertClose(flip?.at ?? NaN, broken.status === 'priced' ? broken.conversationsPerMonth : NaN, 'break-even');
  });

  it('are named in the caption with a may, where limits are not published or only estimated', () => {
    const view = chartOf(personal, made('anthropic'));
    assert.equal(view.takeaway, 'From about 200 conversations, Claude Pro may undercut Model.');
    assert.equal(view.summary[1], 'At about 200 conversations, Claude Pro and Model both cost $20.00 a month.');
    assert.match(view.summary.join(' '), /estimates/);
  });

  it('are bought for everybody, and by teams only where they are many enough', () => {
    const view = chartOf({...personal, people: 5}, made('anthropic'));
    assert.deepEqual(
      view.series.slice(1).map(({label, values}) => [label, values[0]]),
      [
        ['Claude Pro for 5 people', 5 * monthlyFee('anthropic/claude-pro')],
        ['Claude Team Standard for 5 people', 5 * monthlyFee('anthropic/claude-team-standard')],
        ['Claude Max for 5 people', 5 * monthlyFee('anthropic/claude-max')],
      ],
    );
  });

  it('end where their use is past the limits and nobody knows what that costs', () => {
    const plus = planOf('openai/chatgpt-plus');
    const [limit] = PLANS.estimates.filter(({plan, metric}) => plan === plus.id && metric === 'usd-at-api-rates');
    const view = chartOf(personal, made('openai'));
    const values = valuesOf(view, plus.id);
    view.positions.forEach((position, index) => {
      const isWithin = position * 0.1 <= (limit?.high ?? NaN) * (1 + 1e-9);
      assert.equal(values[index], isWithin ? monthlyFee(plus.id) : undefined, `${position} conversations`);
    });
  });

  it('pay late where the limit is reached as soon as the fee is, and more use is sold in bundles', () => {
    const max = planOf('anthropic/claude-max');
    const credit = max.allowances.find(({product}) => product === 'API');
    assert.ok(credit?.metric === 'usd-at-api-rates' && credit.amount === monthlyFee(max.id));
    const view = chartOf({...personal, use: 'product'}, made('anthropic'));
    const [bundle] = max.beyond?.bundles ?? [];
    assert.ok(bundle && bundle.usd < bundle.creditUsd);
    const [flip] = flipsOf(view);
    // Ten cents a conversation: past the credit both bill alike until the bundle, worth more, is paid for.
    const late = (credit.amount + bundle.usd) * 10;
    assertClose(flip?.at ?? NaN, late, 'fee and bundle', 1e-6);
    assert.equal(flip?.label, 'Claude Max costs less from 1,450');
    assert.equal(view.takeaway, 'From about 1,450 conversations, Claude Max undercuts Model.');
    assert.equal(
      view.summary[1],
      'Up to about 1,450 conversations, $145.00 a month, Claude Max costs no less than Model; past that it costs less.',
    );
    assert.doesNotMatch(view.summary.join(' '), /both cost|no Claude plan/);
    // At 1,000 conversations both cost the $100 that the credit is worth.
    assertClose(Number(valuesOf(view, max.id)[view.positions.indexOf(1_000)]), credit.amount, 'at the limit');
  });

  for (const {why, maker, scenario, said} of [
    {
      why: 'no plan is known to cover a product',
      maker: 'openai',
      scenario: {...personal, use: 'product' as const},
      said: 'ChatGPT plans are left out: none is known to cover use in a product.',
    },
    {why: 'the maker sells no plan', maker: 'nobody', scenario: personal, said: undefined},
  ]) {
    it(`are left out where ${why}`, () => {
      const view = chartOf(scenario, made(maker));
      assert.equal(view.series.length, 1);
      assert.equal(view.summary[1], said);
    });
  }

  it('pay in words wherever a line of theirs is drawn under the model', () => {
    const cases = fc.record({
      conversations: fc.integer({min: 1, max: 1_000_000}),
      user: fc.integer({min: 1, max: 200_000}),
      use: fc.constantFrom('product', 'personal'),
      maker: fc.constantFrom('anthropic', 'openai', 'google', 'zai', 'mistral', 'xai'),
    });
    forAll(
      cases,
      ({conversations, user, maker, use}) => {
        const scenario = scenarioOf({traffic: {conversations, per: 'month'}, use}, {user});
        const view = chartOf(scenario, made(maker));
        const model = valuesOf(view, 'seller/offer');
        const isUnder = view.series
          .slice(1)
          .some(({values}) => values.some((usd, index) => Number(usd) < Number(model[index]) * (1 - 1e-6)));
        if (isUnder) assert.doesNotMatch(view.summary.join(' '), /plan costs less than/, JSON.stringify(scenario));
      },
      100,
    );
  });

  it('never cost less than a free model', () => {
    const view = chartOf(personal, made('anthropic', 0));
    assert.deepEqual(flipsOf(view), []);
    assert.match(view.summary.join(' '), /no Claude plan costs less than Model/);
  });

  it('cost just as much as the model at every crossing, and less right after it', () => {
    const cases = fc.record({
      conversations: fc.integer({min: 1, max: 100_000}),
      user: fc.integer({min: 1, max: 200_000}),
      people: fc.integer({min: 1, max: 40}),
      use: fc.constantFrom('product', 'personal'),
      maker: fc.constantFrom('anthropic', 'openai', 'google', 'zai', 'mistral', 'xai'),
      responseCacheHitRate: fc.constantFrom(0, 0.5),
    });
    forAll(
      cases,
      ({conversations, user, maker, ...given}) => {
        const scenario = scenarioOf({traffic: {conversations, per: 'month'}, ...given}, {user});
        const view = chartOf(scenario, made(maker));
        const model = valuesOf(view, 'seller/offer');
        for (const {id, at} of flipsOf(view)) {
          const plan = valuesOf(view, id.replace('break-even ', ''));
          const index = view.positions.indexOf(at);
          assertClose(Number(plan[index]), Number(model[index]), `${id} at ${at}`, 1e-6);
          const before = Math.max(0, index - 1);
          assert.ok(Number(plan[before]) >= Number(model[before]) * (1 - 1e-6), `${id} before ${at}`);
        }
      },
      200,
    );
  });
});
