import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ChartOptions, ChartView} from '../../src/charts/chart-view.js';
import {forecastSettings} from '../../src/charts/views/forecast-settings.js';
import {forecastChart} from '../../src/charts/views/forecast.js';
import {estimate} from '../../src/engine/estimate.js';
import {forecast} from '../../src/engine/forecast.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {formatUsdRounded} from '../../src/format/format-usd-rounded.js';
import {scenarios} from '../engine/arbitraries.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, DrawnCases, assertWellFormed, drawn, endsOf, refused, valuesOf} from './chart-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

const offer = offerAt({input: 1, output: 4}, {name: 'Full'});
const MILLION: Pick<Scenario, 'traffic'> = {traffic: {conversations: 1e6, per: 'month'}};
/** 1,000 + 500 x 4 = 3,000 USD a month. */
const million = scenarioOf(MILLION, {user: 1_000, output: 500});
/** Answers alone: the cost follows their length. 500 x 4 = 2,000 USD a month. */
const answers = scenarioOf(MILLION, {output: 500});
const CERTAIN: Partial<ChartOptions> = {uncertainty: 0};

function chartOf(options: Partial<ChartOptions> = {}, scenario = million, from: Offer = offer): ChartView {
  return drawn(forecastChart(contextOf(scenario, [from]), {...AS_IT_OPENS, ...options}));
}

/** The 10th, 50th and 90th percentile of each month. */
function percentilesOf(view: ChartView): number[][] {
  const [range, middle] = ['range', 'middle'].map((id) => valuesOf(view, id).map(endsOf));
  return view.positions.map((_, month) => {
    const [p10, p90] = range![month]!;
    return [p10!, middle![month]![0]!, p90!];
  });
}

/**
 * Inverts the distribution function of a triangle with its mode in the middle.
 *
 * @see https://en.wikipedia.org/wiki/Triangular_distribution
 */
function triangularQuantile(share: number, spread: number): number {
  return share <= 0.5 ? 1 - spread + spread * Math.sqrt(2 * share) : 1 + spread - spread * Math.sqrt(2 * (1 - share));
}

describe('the chart of the forecast', () => {
  it('is the estimate in every month, for sure, where nothing grows and nothing is uncertain', () => {
    const cases = new DrawnCases();
    forAll(
      fc.tuple(scenarios, anyOffers),
      ([scenario, from]) => {
        const chart = cases.note(
          forecastChart(contextOf(scenario, [from]), {...AS_IT_OPENS, uncertainty: 0, months: 3}),
        );
        const now = estimate(scenario, from, {at: TODAY});
        if (!chart) return;
        assertWellFormed(chart);
        assert.ok(now.status === 'priced');
        for (const usd of percentilesOf(chart).flat()) assertClose(usd, now.usd.perMonth, 'a month');
      },
      200,
    );
    cases.assertMost();
  });

  it('grows month by month, from the first one as entered', () => {
    const view = chartOf({...CERTAIN, growthPerMonth: 0.1, months: 4});
    const middle = valuesOf(view, 'middle').map((value) => endsOf(value)[0]!);
    [3_000, 3_300, 3_630, 3_993].forEach((usd, month) => assertClose(middle[month]!, usd, `month ${month + 1}`));
    // 3,000 + 3,300 + 3,630 + 3,993
    assert.equal(view.takeaway, '$13,923 in 4 months; 1 in 10 chance above $13,923.');
  });

  for (const {title, scenario, usd} of [
    {title: 'the length of answers', scenario: answers, usd: 2_000},
    // Each of ten calls sends the message again: 10 x 200.
    {
      title: 'calls per turn where there are several',
      scenario: scenarioOf({...MILLION, callsPerTurn: 10}, {user: 200}),
      usd: 2_000,
    },
  ]) {
    for (const uncertainty of [0.1, 0.3, 0.5]) {
      it(`spreads by ${uncertainty} in ${title}, as a triangle does`, () => {
        const [month] = percentilesOf(chartOf({uncertainty, months: 1}, scenario));
        [0.1, 0.5, 0.9].forEach((share, index) => {
          const expected = usd * triangularQuantile(share, uncertainty);
          // Fifteen points stand for the triangle: each within its fifteenth of the cases.
          assertClose(month![index]!, expected, `${share}`, 0.01);
        });
      });
    }
  }

  it('takes for a fact that a chat is answered by one call', () => {
    const [month] = percentilesOf(chartOf({uncertainty: 0.5}, scenarioOf(MILLION, {user: 1_000})));
    assert.deepEqual(month, [1_000, 1_000, 1_000]);
  });

  it('says what the chance is that it costs more, over all months', () => {
    const view = chartOf({months: 3}, answers);
    const [, , p90] = percentilesOf(view)[0]!;
    // Answers that are long stay long: the dearest tenth of three equal months is three times that of one.
    const total = formatUsdRounded(3 * p90!, 'en');
    assert.ok(view.summary[0]?.includes(`1 in 10 chance of more than ${total}`), view.summary[0]);
    assert.equal(view.takeaway, `$6,000 in 3 months; 1 in 10 chance above ${total}.`);
  });

  it('widens from the tenth to the ninetieth percentile for any workload', () => {
    const cases = new DrawnCases();
    forAll(
      fc.tuple(
        scenarios,
        anyOffers,
        fc.constantFrom(0.1, 0.3, 1),
        fc.constantFrom(-0.5, 0, 0.2),
        fc.constantFrom(undefined, 0, 100),
      ),
      ([scenario, from, uncertainty, growthPerMonth, budgetUsd]) => {
        const options = {...AS_IT_OPENS, uncertainty, growthPerMonth, budgetUsd, months: 2};
        const chart = cases.note(forecastChart(contextOf(scenario, [from]), options));
        if (!chart) return;
        assertWellFormed(chart);
        for (const month of percentilesOf(chart))
          assert.deepEqual(
            month,
            month.toSorted((one, other) => one - other),
          );
        assert.equal(chart.markers.length, budgetUsd === undefined ? 0 : 4);
        assert.match(chart.summary.join(' '), /1 in 10 chance of more than [<$]/);
      },
      150,
    );
    cases.assertMost();
  });

  for (const callsPerTurn of [1, 3, 8, 20]) {
    it(`shows what many more cases would, with calls per turn around ${callsPerTurn}`, () => {
      const scenario = scenarioOf({...MILLION, turns: 4, callsPerTurn}, {tools: 4_000, toolResult: 1_500, output: 400});
      const [month] = percentilesOf(chartOf({months: 1}, scenario));
      const settings = {...forecastSettings(scenario, {...AS_IT_OPENS, months: 1}), runs: 100_000, seed: 99};
      const many = forecast(scenario, offer, settings);
      assert.ok(many.status === 'priced');
      const {p10, p50, p90} = many.total;
      [p10, p50, p90].forEach((usd, index) => assertClose(month![index]!, usd, `percentile ${index}`, 0.002));
    });
  }

  it('is the same every time', () => {
    assert.deepEqual(percentilesOf(chartOf()), percentilesOf(chartOf()));
  });
});

describe('what a forecast supposes', () => {
  const uncertain = 'Answers, and calls per turn where there are several, may be 30% shorter or longer than entered. ';
  for (const {title, options, sentence} of [
    {
      title: 'steady traffic',
      options: {},
      sentence: `${uncertain}Traffic stays as entered, and so do the prices of Nov 21, 2026.`,
    },
    {
      title: 'growing traffic',
      options: {growthPerMonth: 0.05},
      sentence: `${uncertain}Traffic grows by 5% a month; the prices of Nov 21, 2026 stay.`,
    },
    {
      title: 'shrinking traffic',
      options: {growthPerMonth: -0.05},
      sentence: `${uncertain}Traffic shrinks by 5% a month; the prices of Nov 21, 2026 stay.`,
    },
    {
      title: 'nothing uncertain',
      options: CERTAIN,
      sentence: 'Nothing is taken to be uncertain. Traffic stays as entered, and so do the prices of Nov 21, 2026.',
    },
  ]) {
    it(`is said: ${title}`, () => assert.equal(chartOf(options).summary[1], sentence));
  }

  it('is bounded by what can be computed', () => {
    const [month] = percentilesOf(chartOf({uncertainty: 0.5, months: 1}, scenarioOf({}, {output: 1e15})));
    // At most 1e15 tokens, at 4 per million
    assert.ok(month!.every((usd) => usd > 0 && usd <= 4e9));
  });

  it('warns where an answer may become too long', () => {
    const view = chartOf({}, million, {...offer, maxOutput: 600});
    assert.equal(view.summary.at(-1), 'Some of these conversations would be too long for Full.');
  });

  for (const {title, options, scenario, from, nothing} of [
    {
      title: 'there is no price',
      options: {},
      scenario: million,
      from: offerAt({input: 1}, {name: 'Half'}),
      nothing: 'The price of Half is not known.',
    },
    {
      title: 'growth leads past any drawing',
      options: {growthPerMonth: 10, months: 60},
      scenario: million,
      from: offer,
      nothing: 'These amounts are too large to be drawn.',
    },
  ]) {
    it(`is left unsaid where ${title}`, () =>
      assert.equal(refused(forecastChart(contextOf(scenario, [from]), {...AS_IT_OPENS, ...options})), nothing));
  }
});
