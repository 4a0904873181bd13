import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {banded, Bench, dated, one, plain, type Model} from './import-bench.js';

// The first import of the bench says it compared the prices on 2026-09-23; the second is on 2026-11-21.
const dear = {...plain, output_mtok: 9};
const dearer = {...plain, output_mtok: 10};
const at = (day: string, prices: typeof plain) => ({
  constraint: {type: 'start_date' as const, start_date: day},
  prices,
});
const PLAIN = 'input 2, output 8, cacheRead 0.5';
const DEAR = 'input 2, output 9, cacheRead 0.5';
const DEARER = 'input 2, output 10, cacheRead 0.5';

function refusalsAfter(before: Model['prices'], after: Model['prices'], args: readonly string[] = []) {
  const {code, refusals} = new Bench([{...one, prices: before}]).import([{...one, prices: after}], args);
  return {code, says: refusals.map((line) => /past period changes: (.*) \(@.*\[past-period\]$/.exec(line)?.[1])};
}

describe('history is not rewritten when', () => {
  for (const {why, before = plain, after, says} of [
    {
      why: 'an undated rate changes in place',
      after: dear,
      says: [`${PLAIN} (launch to now) -> ${DEAR} (launch to now)`],
    },
    {
      why: 'a rate becomes known without a day',
      before: {input_mtok: 2, output_mtok: 8},
      after: plain,
      says: [`input 2, output 8 (launch to now) -> ${PLAIN} (launch to now)`],
    },
    {
      why: 'a past period is put before the current one',
      after: dated(dear, '2026-06-01', plain),
      says: [`${PLAIN} (launch to now) -> ${DEAR} (launch to 2026-06-01)`],
    },
    {
      why: 'a past period is put between two',
      before: dated(plain, '2026-06-01', dear),
      after: [...dated(plain, '2026-06-01', dear), at('2026-03-01', dearer)],
      says: [`${PLAIN} (launch to 2026-06-01) -> ${DEARER} (2026-03-01 to 2026-06-01)`],
    },
    {
      why: 'a dated rate that holds today changes in place',
      before: dated(plain, '2026-06-01', dear),
      after: dated(plain, '2026-06-01', dearer),
      says: [`${DEAR} (2026-06-01 to now) -> ${DEARER} (2026-06-01 to now)`],
    },
    {
      why: 'a rate that was announced, and holds since, changes in place',
      before: dated(plain, '2026-10-01', dear),
      after: dated(plain, '2026-10-01', dearer),
      says: [`${DEAR} (2026-10-01 to now) -> ${DEARER} (2026-10-01 to now)`],
    },
    {
      why: 'the day of a change that was announced, and is over, moves',
      before: dated(plain, '2026-10-01', dear),
      after: dated(plain, '2026-11-01', dear),
      says: [`${DEAR} (2026-10-01 to now) -> ${PLAIN} (launch to 2026-11-01)`],
    },
    {
      why: 'the rates of a band change in place',
      before: banded(4),
      after: banded(5),
      says: [`${PLAIN}, input 4 over 272000 (launch to now) -> ${PLAIN}, input 5 over 272000 (launch to now)`],
    },
    {
      why: 'a new period begins on the day before the last comparison',
      after: dated(plain, '2026-09-22', dear),
      says: [`${PLAIN} (launch to now) -> ${DEAR} (2026-09-22 to now)`],
    },
    {
      why: 'the price before a day is forgotten',
      after: [at('2026-06-01', plain)],
      says: [`${PLAIN} (launch to now) -> nothing`],
    },
    {
      why: 'a price before the first one is made up',
      before: [at('2026-06-01', plain)],
      after: plain,
      says: [`nothing -> ${PLAIN} (launch to now)`],
    },
    {
      why: 'two periods change',
      before: dated(plain, '2026-06-01', dear),
      after: dated(dearer, '2026-06-01', plain),
      says: [
        `${PLAIN} (launch to 2026-06-01) -> ${DEARER} (launch to 2026-06-01)`,
        `${DEAR} (2026-06-01 to now) -> ${PLAIN} (2026-06-01 to now)`,
      ],
    },
  ]) {
    it(why, () => {
      assert.deepEqual(refusalsAfter(before, after), {code: 1, says});
      assert.equal(refusalsAfter(before, after, ['--allow=past-period:lab/one']).code, 0, 'unless a person says so');
    });
  }
});

describe('history goes on when', () => {
  for (const {why, before = plain, after} of [
    {why: 'a new period begins on the day of the last comparison', after: dated(plain, '2026-09-23', dear)},
    {why: 'a new period began yesterday', after: dated(plain, '2026-11-20', dear)},
    {why: 'a new period is announced', after: dated(plain, '2027-01-01', dear)},
    {
      why: 'a period follows on one that began since the last comparison',
      before: dated(plain, '2026-10-01', dear),
      after: [...dated(plain, '2026-10-01', dear), at('2026-11-01', dearer)],
    },
    {
      why: 'what was announced for tomorrow changes',
      before: dated(plain, '2026-11-22', dear),
      after: dated(plain, '2026-11-22', dearer),
    },
    {why: 'a period is cut in two that cost the same', after: dated(plain, '2026-06-01', plain)},
  ]) {
    it(why, () => assert.deepEqual(refusalsAfter(before, after), {code: 0, says: []}));
  }
});
