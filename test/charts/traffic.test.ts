import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ChartView} from '../../src/charts/chart-view.js';
import {trafficChart} from '../../src/charts/views/traffic.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {scenarios} from '../engine/arbitraries.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, drawn, refused, valuesOf} from './chart-claims.js';
import {assertDrawing} from './drawing-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

/** One conversation sends 10,000 tokens: at $1 per million it costs a cent. */
const aCent = scenarioOf({traffic: {conversations: 10_000, per: 'month'}}, {user: 10_000});

const named = (name: string, input: number, details: Partial<Offer> = {}): Offer =>
  offerAt({input, output: 0}, {id: `seller/${name}`, name, ...details});

function chartOf(scenario: Scenario, offers: readonly Offer[], linear = false): ChartView {
  return drawn(trafficChart(contextOf(scenario, offers), {...AS_IT_OPENS, linear}));
}

function valueAt(view: ChartView, id: string, position: number): number | undefined {
  const value = valuesOf(view, id)[view.positions.indexOf(position)];
  return typeof value === 'number' ? value : undefined;
}

describe('the chart of traffic', () => {
  it('draws a straight line for each model, the selected one first', () => {
    const view = chartOf(aCent, [named('Dear', 1), named('Cheap', 0.25)]);
    assertDrawing(view);
    assert.deepEqual([view.x.scale, view.y.scale], ['log', 'log']);
    assert.deepEqual(
      view.series.map(({label, tone, shape}) => [label, tone, shape]),
      [
        ['Dear', 0, 'line'],
        ['Cheap', 1, 'line'],
      ],
    );
    for (const [position, usd] of [
      [100, 1],
      [10_000, 100],
      [1_000_000, 10_000],
    ] as const) {
      assertClose(valueAt(view, 'seller/Dear', position) ?? NaN, usd, `Dear at ${position}`);
      assertClose(valueAt(view, 'seller/Cheap', position) ?? NaN, usd / 4, `Cheap at ${position}`);
    }
  });

  it('says where the visitor is and what that costs', () => {
    const view = chartOf(aCent, [named('Dear', 1), named('Cheap', 0.25)]);
    assert.deepEqual(view.markers, [{id: 'here', label: 'You are here: 10,000', axis: 'x', at: 10_000, role: 'here'}]);
    assert.equal(view.takeaway, 'Cheap is cheapest at any traffic.');
    assert.deepEqual(view.summary, [
      'At your 10,000 conversations a month, Dear costs $100.00 and Cheap, the cheapest, $25.00.',
      'The cost of every model grows in step with traffic, so their order never changes.',
    ]);
  });

  it('counts thirty days a month', () => {
    const view = chartOf({...aCent, traffic: {conversations: 500, per: 'day'}}, [named('Plain', 1)]);
    assert.equal(view.markers[0]?.at, 15_000);
    assertClose(valueAt(view, 'seller/Plain', 15_000) ?? NaN, 150, 'here');
  });

  it('starts at nothing on straight axes', () => {
    const view = chartOf(aCent, [named('Plain', 1)], true);
    assertDrawing(view);
    assert.deepEqual(
      [view.x.scale, view.y.scale, view.positions[0], view.positions.at(-1)],
      ['linear', 'linear', 0, 24_000],
    );
    assert.deepEqual([valueAt(view, 'seller/Plain', 0), valueAt(view, 'seller/Plain', 24_000)], [0, 240]);
  });

  for (const {takeaway, scenario, offers} of [
    {
      takeaway: 'Cost grows in step with traffic: $10 per 1,000 conversations.',
      scenario: aCent,
      offers: [named('Plain', 1)],
    },
    {takeaway: 'Nothing is billed at any traffic.', scenario: aCent, offers: [named('Free', 0), named('Gift', 0)]},
    {
      takeaway: 'Nothing is billed at any traffic.',
      scenario: {...aCent, responseCacheHitRate: 1},
      offers: [named('Dear', 3), named('Cheap', 2)],
    },
    {takeaway: 'Free is cheapest at any traffic.', scenario: aCent, offers: [named('Plain', 1), named('Free', 0)]},
    {
      takeaway: 'Cost grows in step with traffic: $20 per 1,000 conversations.',
      scenario: aCent,
      offers: [named('One', 2), named('Other', 2)],
    },
    {
      takeaway: 'Cheap is cheapest at any traffic.',
      scenario: {...aCent, traffic: {conversations: 0, per: 'month'} as const},
      offers: [named('Dear', 3), named('Cheap', 2)],
    },
    {
      takeaway: 'Large is cheapest at any traffic.',
      scenario: aCent,
      offers: [named('Larger', 3), named('Small', 1, {context: 5_000}), named('Large', 2)],
    },
  ]) {
    it(takeaway, () => assert.equal(chartOf(scenario, offers).takeaway, takeaway));
  }

  it('names no cheapest where nothing is paid for', () => {
    const none = {...aCent, traffic: {conversations: 0, per: 'month'} as const};
    const view = chartOf(none, [named('Dear', 3), named('Cheap', 2)]);
    assert.equal(view.summary[0], 'At your 0 conversations a month, Dear costs $0.00.');
  });

  it('shows a model that does not take the conversation in grey, and says so', () => {
    const view = chartOf(aCent, [named('Large', 2), named('Small', 1, {context: 5_000})]);
    assert.deepEqual(
      view.series.map(({label, tone}) => [label, tone]),
      [
        ['Large', 0],
        ['Small (does not fit)', 'grey'],
      ],
    );
    assert.equal(view.summary.at(-1), 'Small does not take the whole conversation and is left out of the ranking.');
  });

  it('gives eight models a tone and the rest grey', () => {
    const offers = Array.from({length: 11}, (_, index) => named(`M${index}`, 11 - index));
    const tones = chartOf(aCent, offers).series.map(({id, tone}) => [id.slice(7), tone]);
    assert.deepEqual(tones.slice(0, 3), [
      ['M0', 0],
      ['M10', 1],
      ['M9', 2],
    ]);
    assert.deepEqual(tones.slice(7), [
      ['M4', 7],
      ['M3', 'grey'],
      ['M2', 'grey'],
      ['M1', 'grey'],
    ]);
  });

  it('says that a free model is not on a logarithmic axis', () => {
    const offers = [named('Plain', 1), named('Free', 0)];
    assert.match(chartOf(aCent, offers).summary.join(' '), /Free is free, which a logarithmic axis cannot show/);
    assert.doesNotMatch(chartOf(aCent, offers, true).summary.join(' '), /logarithmic/);
  });

  it('leaves a gap where the cost is past what can be drawn, and is not drawn where all of it is', () => {
    const large = scenarioOf({traffic: {conversations: 1e9, per: 'month'}}, {user: 1e10});
    const values = valuesOf(chartOf(large, [named('Plain', 1)]), 'seller/Plain');
    // A conversation costs 10,000: a hundred billion of them cost 1e15.
    assert.deepEqual([values[0], values.at(-1)], [1e11, 1e15]);
    const dearer = trafficChart(contextOf(large, [named('Dear', 1e9)]), AS_IT_OPENS);
    assert.equal(refused(dearer), 'The cost is too large to be drawn.');
    assert.equal(valuesOf(chartOf(large, [named('Dear', 1e3)]), 'seller/Dear').at(-1), undefined);
  });

  it('is what estimate says, at any traffic and for any workload', () => {
    forAll(
      fc.tuple(scenarios, anyOffers, anyOffers, fc.boolean(), fc.nat(75)),
      ([scenario, first, second, linear, pick]) => {
        const offers = [first, {...second, id: 'seller/other', name: 'Other'}];
        const chart = trafficChart(contextOf(scenario, offers), {...AS_IT_OPENS, linear});
        if ('nothing' in chart) return;
        assertDrawing(chart);
        const index = Math.min(pick, chart.positions.length - 1);
        for (const {id, values} of chart.series) {
          const traffic = {conversations: chart.positions[index] ?? NaN, per: 'month'} as const;
          const offer = offers.find((one) => one.id === id);
          const result = offer && estimate({...scenario, traffic}, offer, {at: TODAY});
          if (result?.status === 'priced') assertClose(Number(values[index]), result.usd.perMonth, id, 1e-9);
        }
      },
      200,
    );
  });
});
