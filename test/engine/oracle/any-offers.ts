import fc from 'fast-check';
import type {
  Band,
  CachePolicy,
  Fees,
  Mode,
  Offer,
  PricePeriod,
  Rates,
  ScheduleWindow,
} from '../../../src/engine/offer.js';

const rate = fc.oneof(
  {weight: 1, arbitrary: fc.constant(0)},
  {weight: 9, arbitrary: fc.integer({min: 1, max: 100_000}).map((thousandths) => thousandths / 1000)},
);

const someRates: fc.Arbitrary<Rates> = fc.record(
  {input: rate, output: rate, cacheRead: rate, cacheWrite: rate, cacheWrite1h: rate, reasoning: rate},
  {requiredKeys: []},
);
const chatRates: fc.Arbitrary<Rates> = fc.record(
  {input: rate, output: rate, cacheRead: rate, cacheWrite: rate, cacheWrite1h: rate, reasoning: rate},
  {requiredKeys: ['input', 'output']},
);

const bands: fc.Arbitrary<Band[]> = fc
  .uniqueArray(
    fc.record(
      {over: fc.integer({min: 1, max: 300_000}), inclusive: fc.boolean(), rates: someRates},
      {requiredKeys: ['over', 'rates']},
    ),
    {minLength: 1, maxLength: 3, selector: ({over}) => over},
  )
  .map(ascending);

/** Windows are whole minutes, do not overlap and do not wrap round midnight. */
const clockTimes = fc.uniqueArray(fc.nat(1440), {minLength: 2, maxLength: 6}).map((minutes) => {
  const sorted = [...minutes].sort((one, other) => one - other);
  const pairs = Array.from({length: Math.floor(sorted.length / 2)}, (_, pair) => sorted.slice(2 * pair, 2 * pair + 2));
  return pairs.map(([from = 0, to = 0]) => ({from: clock(from), to: clock(to)}));
});

const dayList = fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1});
const terms = fc.array(fc.tuple(fc.option(dayList, {nil: undefined}), someRates), {minLength: 3, maxLength: 3});
const schedule: fc.Arbitrary<ScheduleWindow[]> = fc
  .tuple(clockTimes, terms)
  .map(([times, each]) =>
    times.map((time, index) => ({...time, ...(each[index]![0] && {days: each[index]![0]}), rates: each[index]![1]})),
  );

const period: fc.Arbitrary<PricePeriod> = fc
  .record(
    {
      rates: chatRates,
      bands,
      schedule,
      source: fc.constant('page'),
      checked: fc.constantFrom('2025-12-01', '2026-06-30', '2026-07-01', '2026-11-20'),
      trust: fc.constantFrom('imported', 'verified'),
    },
    {requiredKeys: ['rates', 'source', 'checked', 'trust']},
  )
  .map(withKnownScheduleKeys);

const mode: fc.Arbitrary<Mode> = fc.record(
  {
    x: fc.constantFrom(0.5, 0.8, 1, 1.75, 2.5),
    cacheX: fc.constantFrom(null, 0.5, 1, 2),
    rates: someRates,
    bands,
    excludes: fc.constantFrom<NonNullable<Mode['excludes']>[]>([], ['cache'], ['batch'], ['cache', 'fast']),
  },
  {requiredKeys: []},
);
const modes = fc.record({batch: mode, flex: mode, priority: mode, fast: mode}, {requiredKeys: []});

const cachePolicy: fc.Arbitrary<CachePolicy> = fc.record(
  {kind: fc.constantFrom('automatic', 'explicit', 'none'), minTokens: fc.constantFrom(0, 1024, 4096)},
  {requiredKeys: ['kind']},
);
const fees: fc.Arbitrary<Fees> = fc.record({requestPer1k: rate, webSearchPer1k: rate}, {requiredKeys: []});
const factor = fc.constantFrom(1, 1.1, 1.25);

const offerDetails = {
  kind: fc.constantFrom('chat', 'chat', 'chat', 'embedding'),
  prices: fc.oneof(
    period.map((only) => [only]),
    fc.tuple(period, period, period).map(dated),
  ),
  context: fc.integer({min: 1_000, max: 1_000_000}),
  maxOutput: fc.integer({min: 100, max: 200_000}),
  tokenizerRatio: fc.constantFrom(0.75, 1, 1.25, 1.375),
  cache: cachePolicy,
  modes,
  fees,
  uplifts: fc.record({us: factor, eu: factor, regional: factor}, {requiredKeys: []}),
} as const;

/** Offers of every shape the types allow, except those without an `input` or `output` rate. */
export const anyOffers: fc.Arbitrary<Offer> = fc
  .record(offerDetails, {requiredKeys: ['kind', 'prices']})
  .map((details) => ({...identity('seller/offer'), ...details}))
  .map((offer) => (offer.kind === 'embedding' ? withoutOutput(offer) : offer));

function identity(id: string): Pick<Offer, 'id' | 'seller' | 'model' | 'name'> {
  return {id, seller: 'seller', model: 'maker/model', name: 'Model'};
}

/** Bands in the order an offer lists them. */
export function ascending(list: Band[]): Band[] {
  return list.toSorted((one, other) => one.over - other.over);
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The oracle and the types say nothing about a rate that exists only at certain hours, so none is generated. */
function withKnownScheduleKeys(prices: PricePeriod): PricePeriod {
  if (!prices.schedule) return prices;
  const known = (rates: Rates): Rates =>
    Object.fromEntries(Object.entries(rates).filter(([name]) => name in prices.rates));
  return {...prices, schedule: prices.schedule.map((window) => ({...window, rates: known(window.rates)}))};
}

function dated([first, second, third]: [PricePeriod, PricePeriod, PricePeriod]): PricePeriod[] {
  return [
    {...first, until: '2026-01-01'},
    {...second, from: '2026-01-01', until: '2026-07-01'},
    {...third, from: '2026-07-01', until: '2026-12-31'},
  ];
}

function withoutOutput(offer: Offer): Offer {
  return {...offer, prices: offer.prices.map(({rates: {output: _, ...rates}, ...prices}) => ({...prices, rates}))};
}
