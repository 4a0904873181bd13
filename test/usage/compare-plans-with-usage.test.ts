import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {comparePlansWithUsage, usagePerMonth} from '../../src/usage/compare-plans-with-usage.js';
import {planOf} from '../engine/plan-sample.js';
import {LONG, rowOf, summaryOf} from './usage-sample.js';

describe('plans beside a log', () => {
  it('are compared with what its days cost in a month of 30', () => {
    // Two days of $2 each, so $60 a month.
    const rows = ['2026-11-20', '2026-11-21'].flatMap((day) =>
      Array.from({length: 10}, () => rowOf({input: 80_000}, {day})),
    );
    const {reference, comparisons} = comparePlansWithUsage(summaryOf(rows), [planOf()], LONG, DEFAULT_SCENARIO);
    assert.ok(reference.status === 'priced');
    assert.ok(Math.abs(reference.usd.perMonth - 60) < 1e-9);
    assert.ok(comparisons[0]?.status === 'priced');
    assert.equal(comparisons[0].apiUsd, reference.usd.perMonth);
  });

  it('are compared with nobody knows what where the log has no days', () => {
    assert.equal(usagePerMonth(5, summaryOf([rowOf({input: 1})])), undefined);
    assert.equal(usagePerMonth(5, summaryOf([rowOf({input: 1}, {day: '2026-11-20'})])), 150);
  });
});
