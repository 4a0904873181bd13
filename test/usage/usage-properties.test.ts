import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullCatalogue} from '../../src/data/full-catalogue.js';
import type {Offer} from '../../src/engine/offer.js';
import {priceUsageLog} from '../../src/usage/price-usage-log.js';
import {priceUsageSummary} from '../../src/usage/price-usage-summary.js';
import {promptThresholds} from '../../src/usage/prompt-cells.js';
import {repriceUsage} from '../../src/usage/reprice-usage.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {anyOffers} from '../engine/oracle/any-offers.js';
import {isNear, summaryOf} from './usage-sample.js';

const {offers} = fullCatalogue();
const thresholds = promptThresholds(offers);

/** Prompts of all sizes, and those at thresholds of offers on sale and just beside them. */
const prompts = fc.oneof(
  fc.nat(500_000),
  fc.tuple(fc.constantFrom(...thresholds), fc.integer({min: -2, max: 1})).map(([from, step]) => from + step),
);

const usages = fc
  .record({prompt: prompts, cut: fc.nat(1000), cutAgain: fc.nat(1000), output: fc.nat(9999), reasoning: fc.nat(9999)})
  .map(({prompt, cut, cutAgain, output, reasoning}): UsageRow['usage'] => {
    const cacheRead = Math.floor((prompt * cut) / 1000);
    const cacheWrite = Math.floor(((prompt - cacheRead) * cutAgain) / 1000);
    return {input: prompt - cacheRead - cacheWrite, cacheRead, cacheWrite, output, reasoning};
  });

/** Rows whose model is the id of an offer, so that looking it up is no part of the property. */
const rowsOn = (ids: fc.Arbitrary<string>): fc.Arbitrary<UsageRow[]> =>
  fc.array(
    fc.record({
      model: ids,
      usage: usages,
      prompt: fc.constant('without-cached' as const),
      day: fc.constantFrom(undefined, '2025-12-31', '2026-07-01', '2026-11-21'),
      mode: fc.constantFrom(undefined, 'batch' as const, 'flex' as const, 'priority' as const, 'fast' as const),
      calls: fc.constantFrom(undefined, undefined, undefined, 3),
    }),
    {maxLength: 40},
  );

function checkEqual(rows: readonly UsageRow[], sold: readonly Offer[]): void {
  const find = (id: string): Offer | undefined => sold.find((offer) => offer.id === id);
  const summary = summaryOf(rows, sold);
  const billed = priceUsageSummary(summary, {find});
  const plain = priceUsageLog(rows, find);
  assert.ok(isNear(billed.total.usd, plain.total.usd, 1e-9), `${billed.total.usd}, not ${plain.total.usd}`);
  assert.equal(billed.total.calls, plain.total.calls);
  assert.equal(billed.total.longContext.calls, plain.total.longContextCalls);
  assert.deepEqual(billed.total.tokens, plain.total.tokens);
  for (const [model, {usd}] of plain.byModel)
    assert.ok(isNear(billed.byModel.find((cost) => cost.model === model)?.usd ?? Number.NaN, usd, 1e-9));
}

describe('sums of a log cost what its calls cost one by one', () => {
  it('on offers on sale', () => {
    fc.assert(fc.property(rowsOn(fc.constantFrom(...offers.map(({id}) => id))), (rows) => checkEqual(rows, offers)));
  });

  it('on offers of every shape', () => {
    const cases = anyOffers.chain((offer) => fc.tuple(fc.constant(offer), rowsOn(fc.constant(offer.id))));
    fc.assert(fc.property(cases, ([offer, rows]) => checkEqual(rows, [offer])));
  });

  it('on any offer on sale, whatever they were billed on', () => {
    const cases = fc.tuple(fc.constantFrom(...offers), rowsOn(fc.constant('')));
    fc.assert(
      fc.property(cases, ([offer, rows]) => {
        const [repriced] = repriceUsage(summaryOf(rows, offers), [offer], {at: '2026-11-21'});
        const plain = priceUsageLog(
          rows.map((row) => ({...row, day: '2026-11-21'})),
          () => offer,
        );
        if (repriced?.status !== 'priced') {
          assert.equal(plain.total.calls, 0);
          return;
        }
        assert.ok(isNear(repriced.usd, plain.total.usd, 1e-9));
        assert.equal(repriced.longContext.calls, plain.total.longContextCalls);
        assert.equal(repriced.uncertainCalls, 0);
      }),
    );
  });
});
