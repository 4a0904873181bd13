import fc from 'fast-check';
import type {Band, Mode, Offer, Rates} from '../../../src/engine/offer.js';

const thousandths = (min: number, max: number) => fc.integer({min, max}).map((value) => value / 1000);
const growth = fc.constantFrom(1, 1.5, 2, 4);

/** Reading costs at most as much as plain input, writing at least as much, and an hour of it no less than minutes. */
const rates: fc.Arbitrary<Rates> = fc
  .record(
    {
      input: thousandths(0, 50_000),
      output: thousandths(0, 100_000),
      read: thousandths(0, 1000),
      write: thousandths(1000, 2000),
      write1h: thousandths(1000, 2000),
      reasoning: thousandths(0, 100_000),
    },
    {requiredKeys: ['input', 'output']},
  )
  .map(({input, output, read, write, write1h, reasoning}) => ({
    input,
    output,
    ...(read !== undefined && {cacheRead: input * read}),
    ...(write !== undefined && {cacheWrite: input * write}),
    ...(write1h !== undefined && {cacheWrite1h: input * (write ?? 1) * write1h}),
    ...(reasoning !== undefined && {reasoning}),
  }));

/** Each band multiplies every rate of the band before it by 1 or more. */
function bandsOver(base: Rates, steps: readonly {over: number; growth: number}[]): Band[] {
  let factor = 1;
  return steps
    .toSorted((one, other) => one.over - other.over)
    .map((step) => {
      factor *= step.growth;
      return {over: step.over, rates: scaled(base, factor)};
    });
}

function scaled(base: Rates, factor: number): Rates {
  return Object.fromEntries(Object.entries(base).map(([name, rate]) => [name, rate * factor]));
}

const steps = fc.uniqueArray(fc.record({over: fc.integer({min: 1, max: 60_000}), growth}), {
  maxLength: 3,
  selector: ({over}) => over,
});
const prices = fc
  .tuple(rates, steps)
  .map(([base, list]) => [
    {rates: base, bands: bandsOver(base, list), source: 'page', checked: '2026-11-20', trust: 'verified' as const},
  ]);
const mode: fc.Arbitrary<Mode> = fc.record({x: fc.constantFrom(0.5, 1, 2)});

/**
 * Offers on which more never costs less.
 *
 * Three real shapes break that, so they are left out: a caching minimum (one token more and the prompt becomes
 * cacheable, hence cheaper), bands whose rates fall, and reads dearer than writes.
 */
export const orderlyOffers: fc.Arbitrary<Offer> = fc
  .record(
    {
      prices,
      tokenizerRatio: fc.constantFrom(0.75, 1.375),
      cache: fc.record({kind: fc.constantFrom('automatic', 'explicit', 'none')}),
      modes: fc.record({batch: mode, flex: mode, priority: mode, fast: mode}, {requiredKeys: []}),
      fees: fc.record(
        {requestPer1k: thousandths(0, 20_000), webSearchPer1k: thousandths(0, 20_000)},
        {requiredKeys: []},
      ),
      uplifts: fc.record({us: fc.constantFrom(1, 1.1), eu: fc.constantFrom(1, 1.2)}, {requiredKeys: []}),
    },
    {requiredKeys: ['prices']},
  )
  .map((details) => ({
    id: 'seller/offer',
    seller: 'seller',
    model: 'maker/model',
    name: 'Model',
    kind: 'chat',
    ...details,
  }));
