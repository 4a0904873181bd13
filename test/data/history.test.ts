import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildFiles} from '../../scripts/data/build-files.js';
import {withCurrentPeriods, withPastPeriods} from '../../scripts/data/build-periods.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import {createCatalogue} from '../../src/data/catalogue.js';
import type {OfferRecord} from '../../src/data/dataset.js';
import type {PricePeriod} from '../../src/engine/offer.js';
import {pricePeriodAt} from '../../src/engine/price-period.js';

const files = buildFiles(readAuthoringData(DATA_FOLDER));
const catalogue = createCatalogue(files['catalogue.json']);
const history = createCatalogue(files['history.json']);

/** Input, output and cache read on the last day of a price and on the first of the next; USD per million tokens. */
type Triple = readonly [input: number, output: number, cacheRead?: number];

// Typed in by hand from announcements and trackers, not from the files under test.
const CHANGES: readonly (readonly [id: string, lastDay: string, Triple, firstDay: string, Triple])[] = [
  ['openai/o3', '2025-06-09', [10, 40, 2.5], '2025-06-10', [2, 8, 0.5]],
  ['openai/gpt-5.6-luna', '2026-07-29', [1, 6, 0.1], '2026-07-30', [0.2, 1.2, 0.02]],
  ['openai/gpt-5.6-terra', '2026-07-29', [2.5, 15, 0.25], '2026-07-30', [2, 12, 0.2]],
  ['openai/gpt-5.6-sol', '2026-08-20', [5, 30, 0.5], '2026-08-21', [4, 20, 0.4]],
  ['aws-bedrock/openai.gpt-5.6-sol', '2026-08-20', [5.5, 33, 0.55], '2026-08-21', [4.4, 22, 0.44]],
  ['anthropic/claude-sonnet-5-5', '2026-10-06', [2, 10, 0.2], '2026-10-07', [2, 10, 0.1]],
  ['google/gemini-3.6-flash', '2026-08-12', [1.5, 7.5, 0.15], '2026-08-13', [0.75, 3.75, 0.075]],
  ['deepseek/deepseek-v4-pro', '2026-08-16', [0.435, 0.87, 0.003625], '2026-08-17', [0.66, 1.98, 0.022]],
  ['deepseek/deepseek-v4-flash', '2026-08-16', [0.14, 0.28, 0.0028], '2026-08-17', [0.22, 0.66, 0.007]],
  ['zai/glm-5.3-flash', '2026-09-09', [0.075, 0.25, 0.015], '2026-09-10', [0.15, 0.5, 0.03]],
];

const ratesAt = (offers: typeof history, id: string, day: string) => {
  const offer = offers.offer(id);
  const {input, output, cacheRead} = (offer && pricePeriodAt(offer, day))?.rates ?? {};
  return [input, output, cacheRead];
};

describe('prices of the past', () => {
  for (const [id, lastDay, before, firstDay, after] of CHANGES) {
    it(`${id} changed on ${firstDay}`, () => {
      assert.deepEqual(ratesAt(history, id, lastDay), before);
      assert.deepEqual(ratesAt(history, id, firstDay), after);
      assert.deepEqual(ratesAt(catalogue, id, '2026-11-21'), after);
    });
  }

  for (const id of ['claude-sonnet-4', 'claude-sonnet-4-5', 'claude-sonnet-4-6', 'claude-opus-4-6']) {
    it(`anthropic/${id} had a long-context price until 2026-03-13`, () => {
      const [before, after] = history.offer(`anthropic/${id}`)?.prices ?? [];
      assert.deepEqual([before?.until, before?.bands?.[0]?.over], ['2026-03-13', 200_000]);
      assert.deepEqual([after?.from, after?.bands], ['2026-03-13', undefined]);
    });
  }

  it('are in the history only, where an offer has no price today', () => {
    assert.equal(catalogue.offer('deepseek/deepseek-chat'), undefined);
    assert.deepEqual(ratesAt(history, 'deepseek/deepseek-chat', '2025-09-04'), [0.27, 1.1, 0.07]);
  });
});

/** A promotion, the first day of its list price, and input and output of each. */
const PROMOTIONS: readonly (readonly [id: string, listFrom: string, promo: Triple, list: Triple])[] = [
  ['google/gemini-3.6-flash', '2027-01-01', [0.75, 3.75], [1.5, 7.5]],
  ['google/gemini-3.7-flash', '2027-01-01', [0.75, 3.75], [1.5, 7.5]],
  ['google/gemini-3.8-flash', '2027-01-01', [0.75, 3.75], [1.5, 7.5]],
  ['google/gemini-4-argon', '2026-12-01', [2, 10], [4, 20]],
];

describe('promotions', () => {
  for (const [id, listFrom, promo, list] of PROMOTIONS) {
    it(`${id} ends before ${listFrom}, and its list price is next`, () => {
      const [now, next, ...others] = catalogue.offer(id)?.prices ?? [];
      assert.deepEqual([now?.promo, now?.until, next?.promo, next?.from], [true, listFrom, undefined, listFrom]);
      assert.deepEqual([now?.rates.input, now?.rates.output], promo);
      assert.deepEqual([next?.rates.input, next?.rates.output, others.length], [...list, 0]);
    });
  }

  it('never end without a list price after them', () => {
    const endless = catalogue.offers.filter(({prices}) => prices.at(-1)?.promo);
    assert.deepEqual(endless, []);
  });
});

describe('choosing periods', () => {
  const period = (from?: string, until?: string): PricePeriod => ({
    ...(from !== undefined && {from}),
    ...(until !== undefined && {until}),
    rates: {input: 1, output: 1},
    source: 's',
    checked: '2026-01-01',
    trust: 'imported',
  });
  const offer = (...prices: PricePeriod[]): OfferRecord => ({
    id: 'a/b',
    seller: 'a',
    model: 'a/b',
    kind: 'chat',
    prices,
  });
  const [past, present, future] = [
    period(undefined, '2026-02-01'),
    period('2026-02-01', '2026-03-01'),
    period('2026-03-01'),
  ];

  for (const [title, day, current, isHistoric] of [
    ['the day before a change', '2026-01-31', [past, present, future], false],
    ['the day of a change', '2026-02-01', [present, future], true],
    ['long after', '2030-01-01', [future], true],
  ] as const) {
    it(title, () => {
      const offers = [offer(past, present, future)];
      assert.deepEqual(withCurrentPeriods(offers, day), [offer(...current)]);
      assert.deepEqual(withPastPeriods(offers, day), isHistoric ? offers : []);
    });
  }

  it('after the last price', () => assert.deepEqual(withCurrentPeriods([offer(past)], '2026-02-01'), []));
});
