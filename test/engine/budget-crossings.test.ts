import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crossingsOf} from '../../src/engine/budget-crossings.js';

describe('the days on which a month reaches 50, 75, 90 and 100 % of its budget', () => {
  for (const {why, usd, budget, days} of [
    // 1,500 over 30 days is 50 a day: 750 on day 15, 1,125 in the course of day 23, 1,350 on 27, 1,500 on 30
    {
      why: 'spend equal to the budget reaches all of it on the last day',
      usd: 1500,
      budget: 1500,
      days: [15, 23, 27, 30],
    },
    {why: 'twice the budget is all spent by the middle', usd: 3000, budget: 1500, days: [8, 12, 14, 15]},
    {why: 'a cent below is not reached', usd: 1499.99, budget: 1500, days: [16, 23, 28, null]},
    {why: 'a cent above is', usd: 1500.01, budget: 1500, days: [15, 23, 27, 30]},
    {why: 'half the budget reaches half of it', usd: 750, budget: 1500, days: [30, null, null, null]},
    {why: 'nothing spent reaches nothing', usd: 0, budget: 1500, days: [null, null, null, null]},
    {why: 'a thousand times the budget is spent on the first day', usd: 1.5e6, budget: 1500, days: [1, 1, 1, 1]},
    {why: 'no budget is spent as soon as anything is', usd: 1, budget: 0, days: [1, 1, 1, 1]},
    {why: 'no budget and no spend reach nothing', usd: 0, budget: 0, days: [null, null, null, null]},
    // 0.1 + 0.2 is 0.30000000000000004
    {why: 'the last digit of a sum moves no day', usd: 0.3, budget: 0.1 + 0.2, days: [15, 23, 27, 30]},
  ])
    it(why, () =>
      assert.deepEqual(
        crossingsOf(4, usd, budget),
        [0.5, 0.75, 0.9, 1].map((share, index) => ({month: 4, share, day: days[index]})),
      ),
    );
});
