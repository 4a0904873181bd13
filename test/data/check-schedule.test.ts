import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkSchedule} from '../../src/data/check-schedule.js';
import {ratesOverTheWeek} from '../../src/engine/schedule.js';

const window = (from: string, to: string, days?: number[]) => ({from, to, ...(days && {days}), rates: {input: 4}});

describe('hours with other rates', () => {
  for (const {why, windows, problems} of [
    {why: 'apart', windows: [window('01:00', '04:00'), window('06:00', '10:00')], problems: 0},
    {why: 'one after the other', windows: [window('01:00', '04:00'), window('04:00', '10:00')], problems: 0},
    {why: 'overlapping', windows: [window('01:00', '04:00'), window('03:59', '10:00')], problems: 1},
    {why: 'one inside the other', windows: [window('00:00', '24:00'), window('03:00', '04:00')], problems: 1},
    {
      why: 'the same hours on other days',
      windows: [window('01:00', '04:00', [1]), window('01:00', '04:00', [2, 3])],
      problems: 0,
    },
    {
      why: 'one of the days in common',
      windows: [window('01:00', '04:00', [1, 2]), window('01:00', '04:00', [2, 3])],
      problems: 1,
    },
    {why: 'every day and one of them', windows: [window('01:00', '04:00'), window('02:00', '03:00', [7])], problems: 1},
    {why: 'round midnight', windows: [window('22:00', '02:00'), window('01:00', '03:00')], problems: 1},
  ]) {
    it(`${problems ? 'are refused' : 'are fine'}: ${why}`, () => {
      assert.equal(checkSchedule(windows, ['schedule']).length, problems);
    });
  }

  for (const {why, windows, rate, share} of [
    // 3 h of 24 at 4 instead of 2.
    {why: 'three hours a day', windows: [window('01:00', '04:00')], rate: 2 + 2 * (3 / 24), share: 3 / 24},
    // 4 h of 24 on two of seven days.
    {
      why: 'four hours round midnight, two days a week',
      windows: [window('22:00', '02:00', [6, 7])],
      rate: 2 + 2 * (8 / 168),
      share: 8 / 168,
    },
    {why: 'the whole day', windows: [window('00:00', '24:00', [1])], rate: 2 + 2 / 7, share: 1 / 7},
  ]) {
    it(`are mixed by their share of the week: ${why}`, () => {
      const mixed = ratesOverTheWeek({
        rates: {input: 2},
        schedule: windows,
        source: 's',
        checked: '2026-09-23',
        trust: 'imported',
      });
      assert.ok(Math.abs((mixed.rates.input ?? 0) - rate) < 1e-12);
      assert.ok(Math.abs(mixed.shareOfWeek - share) < 1e-12);
    });
  }
});
