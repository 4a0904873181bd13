import type {Offer} from '../../src/engine/offer.js';
import {promptThresholds} from '../../src/usage/prompt-cells.js';
import type {UsageReading} from '../../src/usage/usage-reading.js';
import type {UsageRow} from '../../src/usage/usage-row.js';
import type {UsageSummary} from '../../src/usage/usage-summary.js';
import {UsageTally} from '../../src/usage/usage-tally.js';

/** $2.50 in, $0.25 read, $15 out per million; past 272,000 prompt tokens $5, $0.50 and $22.50. Batch at half. */
export const LONG: Offer = {
  id: 'a/long',
  seller: 'a',
  model: 'a/long',
  name: 'Long',
  kind: 'chat',
  context: 1_000_000,
  prices: [
    {
      rates: {input: 2.5, cacheRead: 0.25, output: 15},
      bands: [{over: 272_000, rates: {input: 5, cacheRead: 0.5, output: 22.5}}],
      source: 's',
      checked: '2026-11-21',
      trust: 'verified',
    },
  ],
  modes: {batch: {x: 0.5}},
};

/** $3 in, $0.30 read, $3.75 written, $6 for an hour, $15 out; $2 and $10 without cache rates until 2026-11. */
export const WRITES: Offer = {
  id: 'b/writes',
  seller: 'b',
  model: 'b/writes',
  name: 'Writes',
  kind: 'chat',
  context: 200_000,
  prices: [
    {until: '2026-11-01', rates: {input: 2, output: 10}, source: 's', checked: '2026-11-21', trust: 'verified'},
    {
      from: '2026-11-01',
      rates: {input: 3, cacheRead: 0.3, cacheWrite: 3.75, cacheWrite1h: 6, output: 15},
      source: 's',
      checked: '2026-11-21',
      trust: 'verified',
    },
  ],
};

/** Finds the two by the names that the tests' logs have for them. */
export const findSample = (model: string): Offer | undefined => ({long: LONG, writes: WRITES})[model];

export const READING: UsageReading = {
  formats: [],
  rows: 0,
  badRows: 0,
  firstBadRows: [],
  repeated: 0,
  passedOver: 0,
  columns: [],
  mapping: undefined,
};

export function rowOf(usage: UsageRow['usage'], more: Partial<UsageRow> = {}): UsageRow {
  return {model: 'long', usage, prompt: 'without-cached', ...more};
}

/** Sums rows up as a log of calls on these offers. */
export function summaryOf(rows: Iterable<UsageRow>, offers: readonly Offer[] = [LONG, WRITES]): UsageSummary {
  const tally = new UsageTally(promptThresholds(offers));
  for (const row of rows) tally.add(row);
  return {reading: READING, groups: tally.groups(), ...tally.shares()};
}

/** Tells whether two amounts are the same but for the last digits of a double. */
export function isNear(actual: number, expected: number, tolerance = 1e-12): boolean {
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
