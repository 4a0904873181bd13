import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Rates, ScheduleWindow} from '../../src/engine/offer.js';
import {ratesOverTheWeek} from '../../src/engine/schedule.js';
import {assertClose} from './oracle/closeness.js';

const RATES: Rates = {input: 10, output: 20};
const HOURS_A_WEEK = 168;

/** `hours`: how much of the week the windows cover, counted by hand. All of them bill input at 70. */
const CASES: readonly {why: string; windows: readonly Omit<ScheduleWindow, 'rates'>[]; hours: number}[] = [
  {why: 'nothing', windows: [], hours: 0},
  {why: 'six hours of every day', windows: [{from: '06:00', to: '12:00'}], hours: 42},
  {why: 'minutes, too', windows: [{from: '06:15', to: '06:45'}], hours: 3.5},
  {why: 'an hour on two days', windows: [{from: '09:00', to: '10:00', days: [1, 5]}], hours: 2},
  {why: 'from evening to morning', windows: [{from: '22:00', to: '04:00'}], hours: 42},
  {why: 'up to midnight, written as 24:00', windows: [{from: '12:00', to: '24:00'}], hours: 84},
  {why: 'up to midnight, written as 00:00', windows: [{from: '12:00', to: '00:00'}], hours: 84},
  {why: 'a whole day', windows: [{from: '00:00', to: '24:00', days: [7]}], hours: 24},
  {why: 'the whole week', windows: [{from: '08:00', to: '08:00'}], hours: 168},
  {
    why: 'two windows',
    windows: [
      {from: '00:00', to: '01:00'},
      {from: '12:00', to: '13:00', days: [3]},
    ],
    hours: 8,
  },
];

describe('rates over the week mix', () => {
  for (const {why, windows, hours} of CASES) {
    it(`${why}: ${hours} of 168 hours`, () => {
      const schedule = windows.map((window) => ({...window, rates: {input: 70}}));
      const mix = ratesOverTheWeek({rates: RATES, schedule, source: 'page', checked: '2026-11-20', trust: 'verified'});
      assertClose(mix.shareOfWeek, hours / HOURS_A_WEEK, 'share of the week');
      assertClose(mix.rates.input ?? NaN, (10 * (HOURS_A_WEEK - hours) + 70 * hours) / HOURS_A_WEEK, 'input');
      assert.equal(mix.rates.output, 20);
      assert.deepEqual(Object.keys(mix.rates), ['input', 'output']);
    });
  }
});
