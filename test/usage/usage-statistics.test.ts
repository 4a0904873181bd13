import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {usageStatistics} from '../../src/usage/usage-statistics.js';
import {rowOf, summaryOf} from './usage-sample.js';

describe('the calls of a log', () => {
  it('are so many a day, so large, and so far cached', () => {
    const rows = [
      rowOf({input: 1000, cacheRead: 3000, output: 500, reasoning: 100}, {day: '2026-10-30'}),
      rowOf({input: 5000, cacheWrite: 1000, output: 300}, {day: '2026-11-02'}),
    ];
    const {promptQuantiles, ...statistics} = usageStatistics(summaryOf(rows));
    assert.deepEqual(statistics, {
      rows: 2,
      calls: 2,
      uncountedRows: 0,
      span: {first: '2026-10-30', last: '2026-11-02', days: 4},
      callsPerDay: 0.5,
      cacheHitShare: 0.3,
      outputShare: 900 / 10_900,
      mean: {prompt: 5000, output: 400, reasoning: 50},
    });
    assert.deepEqual(promptQuantiles[0], {share: 0.5, from: 2000, to: 4999});
  });

  it('have sizes that are told as ranges, the last up to the largest', () => {
    const rows = Array.from({length: 100}, (_, index) =>
      rowOf({input: index < 90 ? 1500 : index < 99 ? 40_000 : 272_001}),
    );
    assert.deepEqual(usageStatistics(summaryOf([...rows, rowOf({input: 9e6}, {calls: 7})])).promptQuantiles, [
      {share: 0.5, from: 1000, to: 1999},
      {share: 0.9, from: 1000, to: 1999},
      {share: 0.99, from: 20_000, to: 49_999},
    ]);
    assert.equal(usageStatistics(summaryOf(rows.slice(99))).promptQuantiles[0]?.to, 272_001);
  });

  it('are not counted where nobody says how many a sum is, but their tokens are', () => {
    const {calls, uncountedRows, mean, cacheHitShare} = usageStatistics(
      summaryOf([rowOf({input: 100}), rowOf({input: 700, cacheRead: 200}, {isSum: true})]),
    );
    assert.deepEqual([calls, uncountedRows, mean?.prompt, cacheHitShare], [1, 1, 100, 0.2]);
  });

  it('are described by nothing where there are none', () => {
    const {mean, callsPerDay, cacheHitShare, outputShare, promptQuantiles} = usageStatistics(summaryOf([]));
    assert.deepEqual(
      [mean, callsPerDay, cacheHitShare, outputShare, promptQuantiles],
      [undefined, undefined, undefined, undefined, []],
    );
  });
});
