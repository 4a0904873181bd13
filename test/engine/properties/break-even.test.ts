import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {breakEvenTraffic, cacheBreakEven} from '../../../src/engine/break-even.js';
import {estimate} from '../../../src/engine/estimate.js';
import {workloads} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose, TOLERANCE} from '../oracle/closeness.js';

const rate = fc.oneof(
  fc.constantFrom(0, 1, 1.25),
  fc.nat(4_000).map((thousandths) => thousandths / 1000),
);
const rates = fc.record({input: rate, cacheRead: rate, cacheWrite: rate});

/** What the same prompt costs n + 1 times: written once and then read, or sent plainly. */
function withCache({cacheRead, cacheWrite}: {cacheRead: number; cacheWrite: number}, reads: number): number {
  return cacheWrite + reads * cacheRead;
}

describe('the break-even of prompt caching', () => {
  it('is where a write and its reads cost as much as plain prompts', () =>
    forAll(rates, (drawn) => {
      const {readsPerWrite} = cacheBreakEven(drawn);
      for (let reads = 0; reads <= 50; reads += 1) {
        const plain = drawn.input * (reads + 1);
        const cached = withCache(drawn, reads);
        if (Math.abs(cached - plain) <= TOLERANCE * plain) continue;
        // A read dearer than input undoes a cheap write again; it is the first break-even that counts.
        if (drawn.cacheRead <= drawn.input) assert.equal(cached < plain, reads >= readsPerWrite, `${reads} reads`);
        else if (cached < plain) assert.equal(readsPerWrite, 0);
      }
    }));

  it('is the hit rate of so many reads per write', () =>
    forAll(rates, (drawn) => {
      const {readsPerWrite, hitRate} = cacheBreakEven(drawn);
      assert.ok(readsPerWrite >= 0 && (hitRate <= 1 || hitRate === Infinity));
      if (readsPerWrite < Infinity) assertClose(hitRate, readsPerWrite / (1 + readsPerWrite), 'hit rate');
    }));
});

describe('break-even traffic', () => {
  it('costs as much as the fee and bills as many tokens as it says', () =>
    forAll(fc.tuple(workloads, fc.integer({min: 1, max: 100_000})), ([{scenario, offer}, fee]) => {
      const result = breakEvenTraffic(fee, scenario, offer);
      if (result.status === 'unpriced' || !(result.conversationsPerMonth <= 1e15)) return;
      const {conversationsPerMonth: conversations, tokensPerMonth} = result;
      const there = estimate({...scenario, traffic: {conversations, per: 'month'}}, offer);
      assert.ok(there.status === 'priced');
      assertClose(there.usd.perMonth, fee, 'usd');
      const tokens = there.lines.reduce((sum, line) => sum + line.tokens, 0);
      assertClose(tokensPerMonth, tokens, 'tokens');
    }));
});
