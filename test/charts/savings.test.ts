import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChartView} from '../../src/charts/chart-view.js';
import {savingsChart} from '../../src/charts/views/savings.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer, Rates} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {scenarios} from '../engine/arbitraries.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import fc from 'fast-check';
import {AS_IT_OPENS, DrawnCases, assertWellFormed, cellsOf, drawn, endsOf, refused, valuesOf} from './chart-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

const RATES: Rates = {input: 1, output: 4, cacheRead: 0.1};
const full = offerAt(RATES, {id: 'a/full', name: 'Full', modes: {batch: {x: 0.5}}});
const tenth = offerAt(
  {input: 0.1, output: 0.4, cacheRead: 0.01},
  {id: 'a/tenth', name: 'Tenth', modes: {batch: {x: 0.5}}},
);
const TOKENS = {system: 1_000, user: 1_000, output: 500};
const MILLION: Pick<Scenario, 'traffic'> = {traffic: {conversations: 1e6, per: 'month'}};
const million = scenarioOf(MILLION, TOKENS);

function chartOf(scenario: Scenario = million, offers: readonly Offer[] = [full, tenth]): ChartView {
  return drawn(savingsChart(contextOf(scenario, offers), AS_IT_OPENS));
}

function saved(view: ChartView): number[] {
  return valuesOf(view, 'saved').flatMap((value) => {
    const [low, high] = endsOf(value);
    return low === undefined || high === undefined ? [] : [high - low];
  });
}

describe('the chart of savings', () => {
  // Millionths of a dollar for one of a million conversations: 1,000 + 1,000 + 500 x 4 = 4,000
  const rows = [
    // four fifths of the system prompt's 1,000 at a tenth: 80 + 200 + 1,000 + 2,000
    {bar: 'Prompt caching', left: 3_280, alone: 720},
    // 30 % at half price: x 0.85
    {bar: 'Batch', left: 3_280 * 0.85, alone: 600},
    // half at a tenth, half in full, a tenth of the first half again: 0.05 + 0.5 + 0.05 = x 0.6
    {bar: 'Cheaper model first', left: 3_280 * 0.85 * 0.6, alone: 1_600},
    // a fifth of the system prompt: 224 + 1,000 + 2,000
    {bar: 'Shorter prompts', left: 3_224 * 0.85 * 0.6, alone: 200},
    // a fifth of 2,000
    {bar: 'Shorter answers', left: 2_824 * 0.85 * 0.6, alone: 400},
    {bar: 'Response cache', left: 2_824 * 0.85 * 0.6 * 0.85, alone: 600},
  ];

  it('goes from the cost now to the cost after, lever by lever', () => {
    const view = chartOf();
    assertWellFormed(view);
    assert.deepEqual(view.x.categories, ['Now', ...rows.map(({bar}) => bar), 'After']);
    const costs = valuesOf(view, 'cost');
    assertClose(endsOf(costs[0])[0]!, 4_000, 'now');
    assertClose(endsOf(costs.at(-1))[0]!, 1_224.204, 'after');
    rows.forEach(({bar, left}, index) => {
      const [low, high] = endsOf(valuesOf(view, 'saved')[index + 1]);
      assertClose(low!, left, `${bar}: left`);
      assertClose(high!, rows[index - 1]?.left ?? 4_000, `${bar}: before`);
    });
  });

  it('says what to change first, and what each change would save alone', () => {
    const view = chartOf();
    assert.equal(view.takeaway, 'A cheaper model first would save most: $1,600 a month.');
    const alone = cellsOf(view, 'Saved if it is the only change');
    assert.deepEqual(alone, ['–', '$720.00', '$600.00', '$1,600.00', '$200.00', '$400.00', '$600.00', '–']);
    // 1,224.204 of 4,000 is left: 69.39... % less
    assert.equal(view.summary[0], 'Now $4,000 a month on Full; with all that is shown $1,224, which is 69.4% less.');
  });

  it('states what every lever assumes, in the text and in the table', () => {
    const view = chartOf();
    const assumptions = [
      '80% of the calls find their prompt in the cache',
      '30% of the conversations can wait for a batch',
      '50% of the conversations go to Tenth first, and 10% of those are asked again on Full',
      'system prompt, tools, context and tool results become 20% shorter',
      'answers become 20% shorter',
      '15% of the conversations are answered without a call',
    ];
    assert.deepEqual(cellsOf(view, 'Assumed'), ['–', ...assumptions, '–']);
    assert.equal(view.summary[2], `Assumed, as typical figures and not as promises: ${assumptions.join('; ')}.`);
  });

  const cached: Scenario['cache'] = {enabled: true, hitRate: 0.9, ttl: 'short'};
  const dearWrites = offerAt({...RATES, cacheRead: 0.9, cacheWrite: 5}, {id: 'a/writes'});
  for (const {title, scenario, offers, missing} of [
    {title: 'caching where the cache is hit more often', scenario: {cache: cached}, missing: 'Prompt caching'},
    {title: 'caching where writing costs more than reading saves', offers: [dearWrites], missing: 'Prompt caching'},
    {title: 'caching where the offer has none', offers: [offerAt({input: 1, output: 4})], missing: 'Prompt caching'},
    {title: 'batch where each of several turns would wait', scenario: {turns: 2}, missing: 'Batch'},
    {title: 'batch where each of several calls would wait', scenario: {callsPerTurn: 2}, missing: 'Batch'},
    {title: 'batch where a person waits', scenario: {use: 'personal'}, missing: 'Batch'},
    {title: 'batch where as much is in it', scenario: {batchShare: 0.3}, missing: 'Batch'},
    {title: 'batch where none is sold', offers: [offerAt(RATES)], missing: 'Batch'},
    {title: 'a cheaper model where none is picked', offers: [full], missing: 'Cheaper model first'},
    {title: 'a cheaper model where the others cost more', offers: [tenth, full], missing: 'Cheaper model first'},
    {
      title: 'a cheaper model that cannot take the workload',
      offers: [full, {...tenth, context: 2_000}],
      missing: 'Cheaper model first',
    },
    {title: 'a response cache for one person', scenario: {use: 'personal'}, missing: 'Response cache'},
    {
      title: 'a response cache where it answers as many',
      scenario: {responseCacheHitRate: 0.15},
      missing: 'Response cache',
    },
  ] as const) {
    it(`leaves out ${title}`, () => {
      const given: Partial<Scenario> = scenario ?? {};
      const names = chartOf(scenarioOf({...MILLION, ...given}, TOKENS), offers).x.categories ?? [];
      assert.ok(!names.includes(missing), names.join());
      assert.ok(names.includes('Shorter answers'), names.join());
    });
  }

  it('sends more as batch where some is sent already, however long the conversation', () => {
    const names = chartOf(scenarioOf({...MILLION, turns: 3, batchShare: 0.1}, TOKENS)).x.categories;
    assert.ok(names?.includes('Batch'));
  });

  it('warns where the workload outgrows the offer', () => {
    const view = chartOf(million, [{...full, context: 2_000}]);
    assert.equal(view.summary.at(-1), 'It stops fitting at turn 1.');
  });

  it('adds up for any workload on any offer', () => {
    const cases = new DrawnCases();
    forAll(
      fc.tuple(scenarios, anyOffers, anyOffers),
      ([scenario, selected, other]) => {
        const offers = [selected, {...other, id: 'seller/other', kind: selected.kind}];
        const chart = cases.note(savingsChart(contextOf(scenario, offers), AS_IT_OPENS));
        const now = estimate(scenario, selected, {at: TODAY});
        if (!chart) return;
        assertWellFormed(chart);
        assert.ok(now.status === 'priced');
        const costs = valuesOf(chart, 'cost');
        const [first, last] = [endsOf(costs[0])[0]!, endsOf(costs.at(-1))[0]!];
        assert.equal(first, now.usd.perMonth);
        const sum = saved(chart).reduce((total, usd) => total + usd, 0);
        assertClose(sum, first - last, 'sum of the steps', 1e-9, first);
        assert.ok(saved(chart).every((usd) => usd > 0));
      },
      200,
    );
    cases.assertMost();
  });

  for (const {title, scenario, offers, nothing} of [
    {title: 'no offer is picked', scenario: million, offers: [], nothing: 'Pick a model to see what this costs.'},
    {
      title: 'the price is not known',
      scenario: million,
      offers: [offerAt({input: 1}, {name: 'Half'})],
      nothing: 'The price of Half is not known.',
    },
    {
      title: 'it costs nothing',
      scenario: million,
      offers: [offerAt({input: 0, output: 0}, {name: 'Free'})],
      nothing: 'This costs nothing on Free, so there is nothing to save.',
    },
    {
      title: 'no lever reaches what is paid for',
      scenario: scenarioOf({...MILLION, use: 'personal'}, {user: 1_000}),
      offers: [offerAt({input: 1, output: 4}, {name: 'Plain'})],
      nothing: 'None of the usual changes would save anything on Plain.',
    },
    {
      title: 'the amounts are past any drawing',
      scenario: scenarioOf({traffic: {conversations: 1e15, per: 'day'}}, {user: 1e6}),
      offers: [full],
      nothing: 'These amounts are too large to be drawn.',
    },
  ]) {
    it(`says why there is none where ${title}`, () =>
      assert.equal(refused(savingsChart(contextOf(scenario, offers), AS_IT_OPENS)), nothing));
  }
});
