import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ChartView} from '../../src/charts/chart-view.js';
import {sensitivityChart} from '../../src/charts/views/sensitivity.js';
import {estimate} from '../../src/engine/estimate.js';
import type {FlipParameter} from '../../src/engine/flip-result.js';
import type {Offer} from '../../src/engine/offer.js';
import {fieldValue, MAX_CALLS_PER_CONVERSATION, SCENARIO_FIELDS, withField} from '../../src/engine/scenario-fields.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {sensitivity as texts} from '../../src/i18n/en/charts/sensitivity.js';
import {scenarios} from '../engine/arbitraries.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, DrawnCases, assertWellFormed, cellsOf, drawn, endsOf, refused, valuesOf} from './chart-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

const offer = offerAt({input: 1, output: 4, cacheRead: 0.1}, {name: 'Full'});
const MILLION: Pick<Scenario, 'traffic'> = {traffic: {conversations: 1e6, per: 'month'}};
const million = scenarioOf(MILLION, {user: 1_000, output: 500});
const cachedAt = (hitRate: number): Pick<Scenario, 'cache'> => ({cache: {enabled: true, hitRate, ttl: 'short'}});

function chartOf(scenario: Scenario = million, from: Offer = offer, uncertainty = 0.3): ChartView {
  return drawn(sensitivityChart(contextOf(scenario, [from]), {...AS_IT_OPENS, uncertainty}));
}

/** Bars by name, each from its least to its most. */
function barsOf(view: ChartView): Record<string, readonly number[]> {
  const ranges = valuesOf(view, 'range').map(endsOf);
  return Object.fromEntries((view.x.categories ?? []).map((name, index) => [name, ranges[index] ?? []]));
}

function assertBar(view: ChartView, name: string, [low, high]: readonly [number, number]): void {
  const [actualLow, actualHigh] = barsOf(view)[name] ?? [];
  assertClose(actualLow ?? NaN, low, `${name}: least`);
  assertClose(actualHigh ?? NaN, high, `${name}: most`);
}

describe('the chart of sensitivity', () => {
  it('moves every number by itself, the widest bar first', () => {
    // 1,000 + 500 x 4 = 3,000; all of it with traffic, 2,000 with the answer, 1,000 with the message
    const view = chartOf();
    assertWellFormed(view);
    assert.deepEqual(view.x.categories, ['Traffic', 'Answer length', 'Message length']);
    assertBar(view, 'Traffic', [2_100, 3_900]);
    assertBar(view, 'Answer length', [2_400, 3_600]);
    assertBar(view, 'Message length', [2_700, 3_300]);
    assert.equal(view.takeaway, 'Traffic moves the cost most: $2,100 to $3,900.');
    assert.equal(view.summary[1], 'Next: Answer length, $2,400 to $3,600.');
  });

  it("marks today's cost", () => {
    assert.deepEqual(chartOf().markers, [{id: 'now', label: 'Now $3,000', axis: 'y', at: 3_000, role: 'here'}]);
  });

  it('tells each number and cost below, as it is and above', () => {
    const view = chartOf();
    assert.deepEqual(cellsOf(view, '30% less'), ['$2,100.00 at 700,000', '$2,400.00 at 350', '$2,700.00 at 700']);
    assert.deepEqual(cellsOf(view, 'As it is'), ['$3,000.00 at 1\u00a0M', '$3,000.00 at 500', '$3,000.00 at 1,000']);
    assert.deepEqual(cellsOf(view, '30% more'), ['$3,900.00 at 1.3\u00a0M', '$3,600.00 at 650', '$3,300.00 at 1,300']);
  });

  // A cached system prompt of 1,000 costs 100 where it is found and 1,000 where it is not.
  for (const {title, scenario, name, bar, less, more} of [
    {
      title: 'a number that saves as it grows, by its effect',
      scenario: scenarioOf({...MILLION, ...cachedAt(0.5)}, {system: 1_000}),
      name: 'Prompt caching',
      bar: [415, 685],
      less: '$685.00 at 35%',
      more: '$415.00 at 65%',
    },
    {
      title: 'a share up to all at most',
      scenario: scenarioOf({...MILLION, ...cachedAt(0.9)}, {system: 1_000}),
      name: 'Prompt caching',
      bar: [100, 433],
      less: '$433.00 at 63%',
      more: '$100.00 at 100%',
    },
    {
      title: 'whole numbers in whole steps: 30 % of 3 turns is one',
      scenario: scenarioOf(
        {...MILLION, turns: 3, history: {keep: 'none', lastTurns: 0, withContext: false}},
        {user: 100},
      ),
      name: 'Turn count',
      bar: [200, 400],
      less: '$200.00 at 2',
      more: '$400.00 at 4',
    },
  ] as const) {
    it(`shows ${title}`, () => {
      const view = chartOf(scenario);
      assertBar(view, name, bar);
      const index = view.x.categories?.indexOf(name) ?? -1;
      assert.equal(cellsOf(view, '30% less')[index], less);
      assert.equal(cellsOf(view, '30% more')[index], more);
    });
  }

  for (const {title, scenario, change, isThere} of [
    {title: 'leaves a single turn alone at 30 %', scenario: million, change: 0.3, isThere: false},
    {title: 'moves a single turn at 50 %', scenario: million, change: 0.5, isThere: true},
    {title: 'leaves three turns alone at 10 %', scenario: {...million, turns: 3}, change: 0.1, isThere: false},
    {title: 'moves three turns at 30 %', scenario: {...million, turns: 3}, change: 0.3, isThere: true},
  ]) {
    it(title, () => assert.equal('Turn count' in barsOf(chartOf(scenario, offer, change)), isThere));
  }

  it("contains today's cost even where both a shorter and a longer prompt cost less", () => {
    // 900 tokens are too few for the cache; 630 cost less, and 1,170 are found in it at a tenth.
    const scenario = scenarioOf({...MILLION, ...cachedAt(1)}, {system: 900});
    const view = chartOf(scenario, {...offer, cache: {kind: 'automatic', minTokens: 1_000}});
    assertBar(view, 'System prompt', [117, 900]);
  });

  it('takes more than all for all', () => assertBar(chartOf(million, offer, 3), 'Traffic', [0, 6_000]));

  it('warns where the workload outgrows the offer', () =>
    assert.equal(chartOf(million, {...offer, context: 1_000}).summary.at(-1), 'It stops fitting at turn 1.'));

  it('agrees with pricing the changed workload, for any workload on any offer', () => {
    const cases = new DrawnCases();
    forAll(
      fc.tuple(scenarios, anyOffers, fc.constantFrom(0.1, 0.3, 1)),
      ([scenario, from, uncertainty]) => {
        const chart = cases.note(sensitivityChart(contextOf(scenario, [from]), {...AS_IT_OPENS, uncertainty}));
        const now = estimate(scenario, from, {at: TODAY});
        if (!chart) return;
        assertWellFormed(chart);
        assert.ok(now.status === 'priced');
        const bars = valuesOf(chart, 'range').map(endsOf);
        assert.ok(bars.length <= 10);
        assert.ok(bars.every(([low, high]) => low! <= now.usd.perMonth && now.usd.perMonth <= high!));
        const widths = bars.map(([low, high]) => high! - low!);
        assert.deepEqual(
          widths,
          widths.toSorted((one, other) => other - one),
        );
        chart.x.categories?.forEach((name, index) => {
          const usd = [now.usd.perMonth, ...changedUsd(scenario, from, parameterOf(name), uncertainty)];
          assertClose(bars[index]![0]!, Math.min(...usd), `${name}: least`);
          assertClose(bars[index]![1]!, Math.max(...usd), `${name}: most`);
        });
      },
      150,
    );
    cases.assertMost();
  });

  for (const {title, scenario, from, uncertainty, nothing} of [
    {
      title: 'nothing is uncertain',
      scenario: million,
      from: offer,
      uncertainty: 0,
      nothing: 'Without any uncertainty nothing moves the cost.',
    },
    {
      title: 'nothing is paid',
      scenario: million,
      from: offerAt({input: 0, output: 0}, {name: 'Free'}),
      uncertainty: 0.3,
      nothing: 'No number of this workload moves its cost on Free.',
    },
    {
      title: 'the price is not known',
      scenario: million,
      from: offerAt({output: 1}, {name: 'Half'}),
      uncertainty: 0.3,
      nothing: 'The price of Half is not known.',
    },
    {
      title: 'the amounts are past any drawing',
      scenario: scenarioOf({traffic: {conversations: 1e15, per: 'day'}}, {user: 1e6}),
      from: offer,
      uncertainty: 0.3,
      nothing: 'These amounts are too large to be drawn.',
    },
  ]) {
    it(`says why there is none where ${title}`, () =>
      assert.equal(refused(sensitivityChart(contextOf(scenario, [from]), {...AS_IT_OPENS, uncertainty})), nothing));
  }
});

function parameterOf(name: string): FlipParameter {
  const found = Object.entries(texts.parameter).find(([, text]) => text === name);
  assert.ok(found, name);
  return found[0] as FlipParameter;
}

/** Prices the workload with one number lowered and raised, each kept where it is valid. */
function changedUsd(scenario: Scenario, from: Offer, parameter: FlipParameter, change: number): number[] {
  const field = SCENARIO_FIELDS[parameter];
  assert.ok('max' in field);
  const value = Number(fieldValue(scenario, parameter));
  const isWhole = field.type === 'integer';
  const step = isWhole ? Math.round(value * change) : value * change;
  const calls = {turns: scenario.callsPerTurn, callsPerTurn: scenario.turns} as Partial<Record<FlipParameter, number>>;
  const most = Math.min(field.max, MAX_CALLS_PER_CONVERSATION / (calls[parameter] ?? 1));
  const domainMost = parameter in calls ? Math.floor(most) : field.max;
  return [value - step, value + step].map((asked) => {
    const within = Math.min(Math.max(asked, field.min), domainMost);
    const changed = estimate(withField(scenario, parameter, within), from, {at: TODAY});
    assert.ok(changed.status === 'priced');
    return changed.usd.perMonth;
  });
}
