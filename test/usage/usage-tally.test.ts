import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MOST_CONVERSATIONS} from '../../src/usage/conversation-tally.js';
import {MOST_GROUPS} from '../../src/usage/group-tally.js';
import {priceUsageSummary} from '../../src/usage/price-usage-summary.js';
import type {UsageSummary} from '../../src/usage/usage-summary.js';
import {UsageTally} from '../../src/usage/usage-tally.js';
import {drawnCalls, plainUsd} from './million-calls.js';
import {findSample, isNear, rowOf, summaryOf} from './usage-sample.js';

const MEGABYTE = 1e6;

describe('a log of a million calls', () => {
  it('costs what a plain sum over its calls says, in little memory', (test) => {
    let [usd, calls, peak] = [0, 0, 0];
    function* counted() {
      for (const row of drawnCalls(1e6, 2026)) {
        if (row.model !== 'mine') {
          usd += plainUsd(row);
          calls += 1;
        }
        if (calls % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
        yield row;
      }
    }
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const {total, unpriced} = priceUsageSummary(summaryOf(counted()), {find: findSample});
    const seconds = (performance.now() - started) / 1000;
    test.diagnostic(
      `${seconds.toFixed(2)} s with drawing and the plain sum; heap ${(peak - before) / MEGABYTE} MB at most`,
    );
    assert.ok(isNear(total.usd, usd, 1e-9), `${total.usd}, not ${usd}`);
    assert.equal(total.calls, calls);
    assert.equal(unpriced[0]?.calls, 1e6 - calls);
  });
});

describe('what is kept of a log', () => {
  it('is a group for each model, day, mode and meaning of a row', () => {
    const {groups} = summaryOf([
      rowOf({input: 1}),
      rowOf({input: 2}),
      rowOf({input: 3}, {day: '2026-11-20'}),
      rowOf({input: 4}, {mode: 'batch'}),
      rowOf({input: 5}, {model: undefined}),
      rowOf({input: 6}, {model: ''}),
      rowOf({input: 7}, {calls: 3}),
      rowOf({input: 8}, {isSum: true}),
      rowOf({input: 9}, {isSum: true, calls: 1}),
    ]);
    assert.deepEqual(
      groups.map(({rows, cells}) => [rows, cells[0]?.calls, cells[0]?.tokens.input]),
      [
        [3, 3, 12],
        [1, 1, 3],
        [1, 1, 4],
        [1, 1, 5],
        [1, 1, 6],
        [1, 3, 7],
        [1, 1, 8],
      ],
    );
  });

  it('survives JSON', () => {
    const usage = {input: 1e6, output: 1};
    const summary = summaryOf([rowOf(usage, {day: '2026-11-20', mode: 'batch', loggedUsd: 1, conversation: 'a'})]);
    const copy = JSON.parse(JSON.stringify(summary)) as UsageSummary;
    // Half of 1,000,000 x 5 and 1 x 22.5.
    assert.equal(priceUsageSummary(copy, {find: findSample}).total.usd, 2.50001125);
    assert.deepEqual(copy.conversations, summary.conversations);
  });

  it('loses no row when there are too many days: they go without their day', () => {
    const tally = new UsageTally([]);
    const day = (index: number): string => new Date(index * 86_400_000).toISOString().slice(0, 10);
    for (let index = 0; index < 20_000; index += 1) tally.add(rowOf({input: 1}, {day: day(index)}));
    const groups = tally.groups();
    assert.equal(groups.length, 9001);
    assert.equal(groups.at(-1)?.day, undefined);
    assert.equal(groups.at(-1)?.model, 'long');
    assert.equal(groups.at(-1)?.rows, 11_000);
    assert.deepEqual(tally.shares().merged, {rowsWithoutDay: 11_000, rowsWithoutModel: 0});
  });

  it('loses no row when there are too many models: they become unknown', () => {
    const tally = new UsageTally([]);
    for (let index = 0; index < 20_000; index += 1) {
      tally.add(rowOf({input: 1}, {model: `${'long'.repeat(60)} ${index}`.slice(index % 2), day: '2026-11-20'}));
      tally.add(rowOf({input: 1}, {model: `model ${index}`, day: '2026-11-20'}));
    }
    const groups = tally.groups();
    assert.ok(groups.length <= MOST_GROUPS);
    assert.equal(
      groups.reduce((sum, {rows}) => sum + rows, 0),
      40_000,
    );
    assert.ok(groups.every(({model}) => model === undefined || model.length <= 201));
    assert.ok(tally.shares().merged.rowsWithoutModel > 0);
  });

  it('is the prompts by size, in steps of 1, 2 and 5, and the largest of them', () => {
    const {promptSizes} = summaryOf([0, 1999, 2000, 4999, 5000, 272_001].map((input) => rowOf({input})));
    const counted = promptSizes.from.map((from, index) => [from, promptSizes.counts[index]]);
    assert.deepEqual(
      counted.filter(([, count]) => count),
      [
        [0, 1],
        [1000, 1],
        [2000, 2],
        [5000, 1],
        [200_000, 1],
      ],
    );
    assert.equal(promptSizes.largest, 272_001);
  });

  it('is how long conversations are and how they begin, oldest or newest call first', () => {
    const prompts = [
      ['a', 100],
      ['b', 300],
      ['a', 200],
      ['a', 900],
      ['b', 400],
    ] as const;
    const told = {count: 2, calls: 5, meanFirstPrompt: 200, isPartial: false};
    for (const rows of [prompts, prompts.toReversed()]) {
      const summary = summaryOf(rows.map(([conversation, input]) => rowOf({input}, {conversation})));
      assert.deepEqual(summary.conversations, told);
    }
  });

  it('is partial where there are more conversations than are remembered', () => {
    const tally = new UsageTally([]);
    for (let id = 0; id <= MOST_CONVERSATIONS; id += 1) tally.add(rowOf({input: 1}, {conversation: String(id)}));
    const {conversations} = tally.shares();
    assert.deepEqual(conversations, {count: MOST_CONVERSATIONS, calls: 1e5, meanFirstPrompt: 1, isPartial: true});
  });

  for (const {name, row} of [
    {name: 'fewer tokens than none', row: rowOf({output: -1})},
    {name: 'tokens without end', row: rowOf({cacheRead: Infinity})},
    {name: 'half a call', row: rowOf({}, {calls: 0.5})},
    {name: 'a cost that is none', row: rowOf({}, {loggedUsd: Number.NaN})},
    {name: 'a day that is none', row: rowOf({}, {day: '2026-02-30'})},
    {name: 'a moment for a day', row: rowOf({}, {day: '2026-11-20T00:00:00Z'})},
  ]) {
    it(`is nothing of a row with ${name}`, () => {
      const tally = new UsageTally([]);
      assert.throws(() => tally.add(row), RangeError);
      assert.deepEqual(tally.groups(), []);
    });
  }
});
