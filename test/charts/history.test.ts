import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChartView} from '../../src/charts/chart-view.js';
import {historyChart} from '../../src/charts/views/history.js';
import type {Offer, PricePeriod} from '../../src/engine/offer.js';
import {customOffer} from '../../src/state/custom-offer.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {forAll} from '../engine/oracle/check-property.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, cellsOf, drawn, refused} from './chart-claims.js';
import {assertDrawing} from './drawing-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

const scenario = scenarioOf({}, {user: 1});

type Dates = Partial<Pick<PricePeriod, 'from' | 'until' | 'promo' | 'checked'>>;

function period(input: number | undefined, output: number | undefined, dates: Dates = {}): PricePeriod {
  const rates = {...(input !== undefined && {input}), ...(output !== undefined && {output})};
  return {rates, source: 'page', checked: '2026-11-20', trust: 'verified', ...dates};
}

const sold = (prices: readonly PricePeriod[], details: Partial<Offer> = {}): Offer => ({
  ...offerAt({}, {name: 'Model', ...details}),
  prices,
});

function chartOf(offer: Offer): ChartView {
  const view = drawn(historyChart(contextOf(scenario, [offer]), AS_IT_OPENS));
  assertDrawing(view);
  return view;
}

/** Rows of the table: the day, input, output. */
function rowsOf({positions, series}: ChartView): unknown[][] {
  return positions.map((days, index) => [
    new Date(days * 86_400_000).toISOString().slice(0, 10),
    ...series.map(({values}) => values[index]),
  ]);
}

interface Row {
  why: string;
  offer: Offer;
  takeaway: string;
  rows: unknown[][];
}

const ROWS: readonly Row[] = [
  {
    why: 'draws one dated price up to today',
    offer: sold([period(2, 10, {from: '2026-09-28'})]),
    takeaway: 'One price is known, since Sep 28, 2026.',
    rows: [
      ['2026-09-28', 2, 10],
      ['2026-11-21', 2, 10],
    ],
  },
  {
    why: 'steps where a price changes',
    offer: sold([period(10, 40, {from: '2025-04-16', until: '2025-06-10'}), period(2, 8, {from: '2025-06-10'})]),
    takeaway: 'Input costs 80% less than on Apr 16, 2025.',
    rows: [
      ['2025-04-16', 10, 40],
      ['2025-06-10', 2, 8],
      ['2026-11-21', 2, 8],
    ],
  },
  {
    why: 'leaves a gap where no price is known, after the last day of the one before',
    offer: sold([period(1, 4, {from: '2026-01-01', until: '2026-03-01'}), period(2, 4, {from: '2026-05-01'})]),
    takeaway: 'Input costs 100% more than on Jan 1, 2026.',
    rows: [
      ['2026-01-01', 1, 4],
      ['2026-02-28', 1, 4],
      ['2026-03-01', undefined, undefined],
      ['2026-05-01', 2, 4],
      ['2026-11-21', 2, 4],
    ],
  },
  {
    why: 'shows a promotion and the list price after it, 73 days on after 730',
    offer: sold([
      period(1, 4, {from: '2025-01-01', until: '2027-01-01', promo: true}),
      period(2, 8, {from: '2027-01-01'}),
    ]),
    takeaway: 'Promotion until Jan 1, 2027; then $2.00 in, $8.00 out.',
    rows: [
      ['2025-01-01', 1, 4],
      ['2026-11-21', 1, 4],
      ['2027-01-01', 2, 8],
      ['2027-03-15', 2, 8],
    ],
  },
  {
    why: 'tells of a price that is to come',
    offer: sold([period(1, 4, {from: '2026-11-01', until: '2026-12-01'}), period(3, 4, {from: '2026-12-01'})]),
    takeaway: 'From Dec 1, 2026: $3.00 in, $4.00 out.',
    rows: [
      ['2026-11-01', 1, 4],
      ['2026-11-21', 1, 4],
      ['2026-12-01', 3, 4],
      ['2026-12-31', 3, 4],
    ],
  },
  {
    why: 'ends on the day on which an offer was taken off sale',
    offer: sold([period(3, 15, {from: '2024-06-20'})], {retires: '2025-10-28'}),
    takeaway: 'No longer sold since Oct 28, 2025.',
    rows: [
      ['2024-06-20', 3, 15],
      ['2025-10-27', 3, 15],
      ['2025-10-28', undefined, undefined],
    ],
  },
  {
    why: 'starts a price without a first day where it is known to hold',
    offer: sold([period(1, 4, {until: '2026-06-01', checked: '2026-05-05'}), period(1, 3, {from: '2026-06-01'})]),
    takeaway: 'Output costs 25% less than on May 5, 2026.',
    rows: [
      ['2026-05-05', 1, 4],
      ['2026-06-01', 1, 3],
      ['2026-11-21', 1, 3],
    ],
  },
  {
    why: 'says only since when it is known what is about to go',
    offer: sold([period(1, 4)], {retires: '2027-01-01'}),
    takeaway: 'One price is known, as of Nov 20, 2026.',
    rows: [
      ['2026-11-20', 1, 4],
      ['2026-11-21', 1, 4],
      ['2026-12-31', 1, 4],
      ['2027-01-01', undefined, undefined],
    ],
  },
  {
    why: 'does not call it a change where only what is not drawn differs',
    offer: sold([period(3, 15, {from: '2026-02-17', until: '2026-03-13'}), period(3, 15, {from: '2026-03-13'})]),
    takeaway: 'Input and output prices have not changed since Feb 17, 2026.',
    rows: [
      ['2026-02-17', 3, 15],
      ['2026-03-13', 3, 15],
      ['2026-11-21', 3, 15],
    ],
  },
  {
    why: 'says that a price has come back',
    offer: sold([
      period(2, 8, {from: '2026-01-01', until: '2026-02-01'}),
      period(1, 4, {from: '2026-02-01', until: '2026-03-01', promo: true}),
      period(2, 8, {from: '2026-03-01'}),
    ]),
    takeaway: 'The price is back to that of Jan 1, 2026.',
    rows: [
      ['2026-01-01', 2, 8],
      ['2026-02-01', 1, 4],
      ['2026-03-01', 2, 8],
      ['2026-11-21', 2, 8],
    ],
  },
  {
    why: 'does not divide by a price that was free',
    offer: sold([period(0, 0, {from: '2026-01-01', until: '2026-02-01'}), period(2, 8, {from: '2026-02-01'})]),
    takeaway: 'The price has changed since Jan 1, 2026.',
    rows: [
      ['2026-01-01', 0, 0],
      ['2026-02-01', 2, 8],
      ['2026-11-21', 2, 8],
    ],
  },
];

describe('the chart of history', () => {
  for (const {why, offer, takeaway, rows} of ROWS) {
    it(why, () => {
      const view = chartOf(offer);
      assert.deepEqual(rowsOf(view), rows);
      assert.equal(view.takeaway, takeaway);
    });
  }

  it('has no line for output where none is sold', () => {
    const view = chartOf(sold([period(0.1, undefined, {from: '2026-01-01'})], {kind: 'embedding'}));
    assert.deepEqual(rowsOf(view), [
      ['2026-01-01', 0.1],
      ['2026-11-21', 0.1],
    ]);
  });

  it('says what holds today, names promotions and what is not drawn', () => {
    const dates = {from: '2025-01-01', until: '2027-01-01', promo: true};
    const {summary} = chartOf(sold([period(1, 4, dates), period(2, 8, {from: '2027-01-01'})], {retires: '2028-02-03'}));
    assert.deepEqual(summary, [
      'On Nov 21, 2026, Model costs $1.00 in and $4.00 out per million tokens.',
      'One change of these rates is known.',
      'A promotion holds from Jan 1, 2025 until Jan 1, 2027.',
      'It is no longer sold from Feb 3, 2028 on.',
      'Drawn are the plain rates; caching, batches, long prompts and hours of the day may have others.',
    ]);
  });

  it('lists what happens, sources and checks in the table', () => {
    const view = chartOf(
      sold([{...period(3, 15, {from: '2024-06-20'}), source: 'anthropic-pricing'}], {retires: '2025-10-28'}),
    );
    assert.deepEqual(cellsOf(view, 'What happens'), [
      'price from this day on',
      'last day of this price',
      'no longer sold',
    ]);
    assert.deepEqual(cellsOf(view, 'Source'), ['platform.claude.com', 'platform.claude.com', '']);
    assert.equal(cellsOf(view, 'Checked')[0], "Nov 20, 2026, read from the seller's page");
  });

  it('marks the day and writes days on the axis', () => {
    const view = chartOf(sold([period(2, 10, {from: '2026-09-28'})]));
    const at = Date.UTC(2026, 10, 21) / 86_400_000;
    assert.equal(view.x.raw?.(at), '2026-11-21');
    assert.deepEqual(view.markers, [{id: 'here', label: 'Today', axis: 'x', at, role: 'here'}]);
    assert.deepEqual(
      [view.x.format(at), view.x.format(at + 0.4), view.x.format(1e300)],
      ['Nov 21, 2026', 'Nov 21, 2026', '—'],
    );
  });

  for (const {why, offer, said} of [
    {why: 'nothing is dated', offer: sold([period(1, 4)]), said: 'The price of Model is known, but not since when.'},
    {
      why: 'the rates are the visitor’s own',
      offer: customOffer({id: 'custom/mine', name: 'Mine', input: 1, output: 2}, TODAY),
      said: 'Your own rates have no history.',
    },
  ]) {
    it(`is not drawn where ${why}`, () =>
      assert.equal(refused(historyChart(contextOf(scenario, [offer]), AS_IT_OPENS)), said));
  }

  it('draws any offer', () => {
    forAll(
      anyOffers,
      (offer) => {
        const chart = historyChart(contextOf(scenario, [offer]), AS_IT_OPENS);
        if ('nothing' in chart) assert.equal(offer.prices.length, 1);
        else assertDrawing(chart);
      },
      300,
    );
  });
});
