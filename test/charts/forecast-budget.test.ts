import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChartOptions, ChartView} from '../../src/charts/chart-view.js';
import {calendarDay, firstOfMonth} from '../../src/charts/views/forecast-calendar.js';
import {forecastChart} from '../../src/charts/views/forecast.js';
import {formatMonth} from '../../src/format/format-month.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, cellsOf, drawn} from './chart-claims.js';
import {contextOf, TODAY} from './snapshot-of.js';

/** 1,000 + 500 x 4 = 3,000 USD a month. */
const million = scenarioOf({traffic: {conversations: 1e6, per: 'month'}}, {user: 1_000, output: 500});
const offer = offerAt({input: 1, output: 4}, {name: 'Full'});

function chartOf(options: Partial<ChartOptions> = {}, today = TODAY): ChartView {
  return drawn(forecastChart(contextOf(million, [offer], today), {...AS_IT_OPENS, ...options}));
}

describe('the budget of a forecast', () => {
  // 3,000 · 3,300 · 3,630 · 3,993 · 4,392.30 a month
  const growing = {uncertainty: 0, growthPerMonth: 0.1, budgetUsd: 4_000};

  it('stands as four lines across the months', () => {
    const {markers} = chartOf(growing);
    assert.deepEqual(
      markers.map(({label, axis, at, role}) => [label, axis, at, role]),
      [
        ['50% of budget, $2,000', 'y', 2_000, 'limit'],
        ['75% of budget, $3,000', 'y', 3_000, 'limit'],
        ['90% of budget, $3,600', 'y', 3_600, 'limit'],
        ['100% of budget, $4,000', 'y', 4_000, 'limit'],
      ],
    );
  });

  it('tells the day on which each share of it is first reached', () => {
    const view = chartOf(growing);
    // 2,000 / 3,000 and 3,000 / 3,000 of November's 30 days; 3,600 / 3,630 of January; 4,000 / 4,392.30 of March:
    // day 28 of 30, which is the 29th of 31.
    const phrases = '50% about Nov 20, 2026; 75% about Nov 30, 2026; 90% about Jan 31, 2027; 100% about Mar 29, 2027';
    assert.equal(
      view.summary.at(-1),
      `Of a budget of $4,000 for each month, the expected cost first reaches ${phrases}.`,
    );
    assert.equal(view.takeaway, 'Expected cost first reaches $4,000 a month in Mar 2027.');
  });

  it('tells for each month the day on which it is spent', () => {
    const spent = cellsOf(chartOf({...growing, months: 6}), 'Budget spent');
    // 4,000 / 4,831.53 of April's 30 days is in the course of the 25th.
    assert.deepEqual(spent, [...Array<string>(4).fill('not this month'), 'Mar 29, 2027', 'Apr 25, 2027']);
  });

  it('may last', () => {
    const view = chartOf({...growing, months: 2});
    assert.equal(view.takeaway, 'Expected cost stays below $4,000 a month for 2 months.');
    assert.ok(view.summary.at(-1)?.endsWith('90% in none of these months; 100% in none of these months.'));
  });

  for (const {why, options, sentence} of [
    // 3,000 · 6,000 · 9,000 · 12,000
    {
      why: 'a sum ends in the month that spends the last of it',
      options: {budgetUsd: 10_000},
      sentence: '$10,000 is spent in Feb 2027.',
    },
    {why: 'a sum may last for whole months', options: {budgetUsd: 9_000}, sentence: '$9,000 is spent in Jan 2027.'},
    // 3,000 · 6,300
    {why: 'growth ends it earlier', options: growing, sentence: '$4,000 is spent in Dec 2026.'},
    // 360,000 is 120 months of 3,000: October 2036 is the last of them.
    {
      why: 'it may end long after the months shown',
      options: {budgetUsd: 360_000},
      sentence: '$360,000 is spent in Oct 2036.',
    },
    {
      why: 'no more than ten years are looked at',
      options: {budgetUsd: 360_001},
      sentence: '$360,001 lasts for more than 120 months.',
    },
    // 3,000 + 1,500 + 750 + … stays below 6,000.
    {
      why: 'falling traffic may never spend it',
      options: {budgetUsd: 6_001, growthPerMonth: -0.5},
      sentence: '$6,001 lasts for more than 120 months.',
    },
  ]) {
    it(`as one sum: ${why}`, () => {
      const {summary} = chartOf({uncertainty: 0, ...options});
      assert.equal(summary.at(-2), `As one sum for all months, ${sentence}`);
    });
  }

  it('is not spoken of where there is none', () => {
    const view = chartOf();
    assert.deepEqual(view.markers, []);
    assert.deepEqual(
      view.extraColumns?.map(({label}) => label),
      ['Expected'],
    );
    assert.doesNotMatch(view.summary.join(' '), /budget/i);
  });
});

describe('the months of a forecast', () => {
  for (const [today, months] of [
    ['2026-11-01', ['Nov 2026', 'Dec 2026', 'Jan 2027']],
    ['2026-12-31', ['Dec 2026', 'Jan 2027', 'Feb 2027']],
    ['2027-01-31', ['Jan 2027', 'Feb 2027', 'Mar 2027']],
  ] as const) {
    it(`start with that of ${today}`, () => assert.deepEqual(chartOf({months: 3}, today).x.categories, months));
  }

  for (const [months, count] of [
    [0, 1],
    [2.6, 3],
    [600, 60],
  ] as const) {
    it(`are ${count} where ${months} are asked for`, () => assert.equal(chartOf({months}).positions.length, count));
  }

  for (const {month, day, date} of [
    {month: '2027-02-01', day: 1, date: '2027-02-01'},
    {month: '2027-02-01', day: 30, date: '2027-02-28'},
    {month: '2028-02-01', day: 30, date: '2028-02-29'},
    {month: '2026-12-01', day: 30, date: '2026-12-31'},
    {month: '2026-11-01', day: 17, date: '2026-11-17'},
  ]) {
    it(`put day ${day} of 30 at ${date}`, () => assert.equal(calendarDay(month, day), date));
  }

  it('follow each other across years', () => assert.equal(firstOfMonth('2026-11-21', 14), '2028-01-01'));

  it('are written in the language of the reader', () => {
    assert.equal(formatMonth('2027-03-01', 'de'), 'März 2027');
    assert.equal(formatMonth('no day', 'en'), '—');
  });
});
