import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ChartView} from '../../src/charts/chart-view.js';
import {anatomyChart} from '../../src/charts/views/anatomy.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {scenarios} from '../engine/arbitraries.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, cellsOf, drawn, refused, valuesOf} from './chart-claims.js';
import {assertDrawing} from './drawing-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

const named = (name: string, input: number, output: number, details: Partial<Offer> = {}): Offer =>
  offerAt({input, output}, {id: `seller/${name}`, name, ...details});

const chat = scenarioOf({turns: 2, responseCacheHitRate: 0.5}, {system: 1_000, user: 100, output: 200});

function chartOf(scenario: Scenario, ...offers: Offer[]): ChartView {
  return drawn(anatomyChart(contextOf(scenario, offers), AS_IT_OPENS));
}

/** Values of a part in millionths of a dollar, so that they read as tokens x rate. */
function millionths(view: ChartView, part: string): (number | undefined)[] {
  return valuesOf(view, part).map((usd) => (usd === undefined ? undefined : Math.round(Number(usd) * 1e12) / 1e6));
}

describe('the chart of anatomy', () => {
  it('splits one conversation by part, the selected model first, and leaves out what bills nothing', () => {
    // System prompt 2 x 1,000, history 300, messages 2 x 100, answers 2 x 200 at 10; the other at half.
    const view = chartOf(chat, named('Dear', 1, 10), named('Cheap', 0.5, 5));
    assertDrawing(view);
    assert.equal(view.lying, true);
    assert.deepEqual(view.x.categories, ['Dear', 'Cheap']);
    assert.deepEqual(
      view.series.map(({id, label, stack}) => [id, label, stack]),
      [
        ['system', 'System prompt', 'conversation'],
        ['history', 'Re-sent history', 'conversation'],
        ['user', 'User messages', 'conversation'],
        ['output', 'Answers', 'conversation'],
      ],
    );
    assert.deepEqual(millionths(view, 'system'), [2_000, 1_000]);
    assert.deepEqual(millionths(view, 'history'), [300, 150]);
    assert.deepEqual(millionths(view, 'user'), [200, 100]);
    assert.deepEqual(millionths(view, 'output'), [4_000, 2_000]);
    assert.deepEqual(cellsOf(view, 'Together'), ['$0.0065', '$0.00325']);
  });

  it('says which part costs most, and where it costs least', () => {
    // 4,000 of 6,500 are answers, 2,000 the system prompt.
    const {takeaway, summary} = chartOf(chat, named('Dear', 1, 10), named('Cheap', 0.5, 5));
    assert.equal(takeaway, 'Answers are 61.5% of the cost.');
    assert.deepEqual(summary, [
      'A conversation of 2 turns costs $0.0065 on Dear.',
      'Most goes to: Answers (61.5%), then System prompt (30.8%).',
      'The least here is $0.00325, on Cheap.',
    ]);
  });

  for (const {takeaway, tokens, turns} of [
    {takeaway: 'Re-sent history is 75% of the cost.', tokens: {user: 100}, turns: 7},
    {takeaway: 'The system prompt is 80% of the cost.', tokens: {system: 400, user: 100}, turns: 1},
    {takeaway: 'Reasoning is 100% of the cost.', tokens: {reasoning: 10}, turns: 1},
    {takeaway: 'Model bills nothing for this conversation.', tokens: {}, turns: 3},
  ]) {
    // History of seven turns of 100: 100 + 200 + ... + 600 = 2,100 beside 700.
    it(takeaway, () =>
      assert.equal(chartOf(scenarioOf({turns}, tokens), offerAt({input: 1, output: 1})).takeaway, takeaway),
    );
  }

  it('draws eight models at most and says how many there are', () => {
    const offers = Array.from({length: 10}, (_, index) => named(`M${index}`, 10 - index, 1));
    const view = chartOf(chat, ...offers);
    assert.deepEqual(view.x.categories, ['M0', 'M9', 'M8', 'M7', 'M6', 'M5', 'M4', 'M3']);
    assert.equal(view.summary.at(-1), '8 of the 10 models are drawn.');
  });

  it('keeps sellers of one model apart', () => {
    const one = named('Same', 1, 1, {seller: 'openai'});
    const other = {...named('Same', 2, 2, {seller: 'azure-x'}), id: 'azure-x/Same'};
    assert.deepEqual(chartOf(chat, one, other).x.categories, ['Same, OpenAI', 'Same, azure-x']);
  });

  it('leaves a gap where a fee is not known, and says so', () => {
    const searches = scenarioOf({webSearchesPerConversation: 2}, {user: 100});
    const view = chartOf(searches, named('Silent', 1, 1), named('Open', 1, 1, {fees: {webSearchPer1k: 5}}));
    assert.deepEqual(millionths(view, 'fees'), [undefined, 10_000]);
    assert.match(view.summary.join(' '), /The web search fee of Silent is not known/);
  });

  it('draws the others where the price of the selected one is not known, and says so', () => {
    const view = chartOf(chat, offerAt({output: 1}, {name: 'Secret'}), named('Open', 1, 1));
    assert.deepEqual(view.x.categories, ['Open']);
    assert.equal(view.summary[0], 'The price of Secret is not known.');
  });

  it('is not drawn where no price is known', () => {
    const chart = anatomyChart(contextOf(chat, [offerAt({}, {name: 'Secret'})]), AS_IT_OPENS);
    assert.equal(refused(chart), 'The price of Secret is not known.');
  });

  it('is not drawn where the cost is past what can be drawn', () => {
    const chart = anatomyChart(contextOf(scenarioOf({turns: 9}, {user: 1e15}), [named('Dear', 1e10, 1)]), AS_IT_OPENS);
    assert.equal(refused(chart), 'The cost is too large to be drawn.');
  });

  it('sums to the price of the conversation, bar by bar', () => {
    const two = fc.tuple(scenarios, anyOffers, anyOffers);
    forAll(
      two,
      ([scenario, first, second]) => {
        const offers = [first, {...second, id: 'seller/other', name: 'Other'}];
        const chart = anatomyChart(contextOf(scenario, offers), AS_IT_OPENS);
        if ('nothing' in chart) return;
        assertDrawing(chart);
        const perConversation = offers
          .map((offer) => ({name: offer.name, result: estimate(scenario, offer, {at: TODAY})}))
          .flatMap(({name, result}) => (result.status === 'priced' ? [{name, usd: result.usd.perConversation}] : []));
        chart.positions.forEach((position) => {
          const name = chart.x.categories?.[position] ?? '';
          const sum = chart.series.reduce((total, {values}) => total + Number(values[position] ?? 0), 0);
          assertClose(sum, perConversation.find((one) => one.name === name)?.usd ?? NaN, name, 1e-9);
        });
      },
      300,
    );
  });
});
