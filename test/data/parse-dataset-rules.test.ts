import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bodyOf, firstOf, fresh, periodOf, problemsAfter, type Loose} from './loose-dataset.js';

// Chosen by hand so that each breaks one rule of the README, and no other.
const list = {rates: {input: 4, output: 9}, source: 'genai', checked: '2026-09-23', trust: 'imported'} as const;
const promotion = {...list, promo: true, until: '2027-01-01'};
const daysAfterRelease = (days: number) => {
  const [year = 0, month = 1, day = 1] = String(fresh()['version']).split('.').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};
const sourceOf = (d: Loose) => d.sources[String(periodOf(d)['source'])]!;
const storage = (...prices: Record<string, unknown>[]) => ({
  kind: 'explicit',
  storage: prices.map((price) => ({...price, usdPerMTokHour: 1})),
});
/** Gives the first offer other prices, and the dataset the date that follows. */
const reprice = (d: Loose, prices: readonly object[]) => {
  const offer = Object.assign(firstOf(d), {prices});
  d['asOf'] = d.offers
    .flatMap((other) => other.prices.map(({checked}) => String(checked)))
    .reduce((a, b) => (a > b ? a : b));
  return offer;
};
/** An offer at 4, and 0.5 from the cache, with a batch mode. */
const withMode = (d: Loose, batch: Record<string, unknown>, period: object = {}) =>
  Object.assign(reprice(d, [{...list, rates: {input: 4, output: 9, cacheRead: 0.5}, ...period}]), {modes: {batch}});

const HOLES: readonly [pointer: string, change: (dataset: Loose) => void][] = [
  ['/offers/0/prices/0/until', (d) => reprice(d, [{...list, promo: true}])],
  ['/offers/0/prices/0/promo', (d) => reprice(d, [promotion])],
  [
    '/offers/0/prices/1/promo',
    (d) =>
      reprice(d, [
        {...list, until: '2026-12-01'},
        {...promotion, from: '2026-12-01'},
      ]),
  ],
  ['/offers/0/prices/0/rates', (d) => reprice(d, [{...list, rates: {}}])],
  ['/offers/0/modes/batch/rates/cacheRead', (d) => withMode(d, {x: 0.1, cacheX: null})],
  ['/offers/0/modes/batch/rates/cacheRead', (d) => withMode(d, {x: 0.5, cacheX: 5})],
  ['/offers/0/modes/batch/rates/cacheRead', (d) => withMode(d, {rates: {input: 0.4}})],
  ['/offers/0/modes/batch/rates/cacheRead', (d) => withMode(d, {x: 0.5, rates: {cacheRead: 2.01}})],
  ['/offers/0/modes/batch/bands/0/rates/cacheRead', (d) => withMode(d, {bands: [{over: 9, rates: {input: 0.4}}]})],
  [
    '/offers/0/modes/batch/rates/cacheRead',
    (d) => withMode(d, {cacheX: 5}, {bands: [{over: 9, rates: {cacheRead: 1}}]}),
  ],
  ['/offers/0/retires', (d) => Object.assign(reprice(d, [{...list, from: '2026-02-01'}]), {retires: '2026-01-31'})],
  [
    '/offers/0/cache/storage/0/until',
    (d) => (firstOf(d)['cache'] = storage({from: '2026-06-01', until: '2026-06-01'})),
  ],
  [
    '/offers/0/cache/storage/1/from',
    (d) => (firstOf(d)['cache'] = storage({until: '2026-06-01'}, {from: '2026-05-31'})),
  ],
  ['/offers/0/cache/storage/1/from', (d) => (firstOf(d)['cache'] = storage({}, {from: '2026-06-01'}))],
  ['/offers/0/prices/0/checked', (d) => (periodOf(d)['checked'] = daysAfterRelease(2))],
  ['/offers/0/prices/0/checked', (d) => (sourceOf(d)['retrieved'] = '2026-01-01')],
  ['/version', (d) => (d['version'] = '2026.99.99')],
  ['/version', (d) => (d['version'] = '2026.02.30.1')],
  ['/models/openai~1gpt-4o/released', (d) => (d.models['openai/gpt-4o']!['released'] = '2099-12-24')],
  ['/offers/0/id', (d) => (firstOf(d)['id'] = 'openai/gpt-latest')],
  ['/offers/0/id', (d) => (firstOf(d)['id'] = 'openai/models/latest')],
];

const ALLOWED: Readonly<Record<string, (dataset: Loose) => void>> = {
  'a promotion before its list price': (d) => reprice(d, [promotion, {...list, from: '2027-01-01'}]),
  'a chat offer whose output is not known': (d) => reprice(d, [{...list, rates: {input: 4}}]),
  'a mode that reads the cache at its input rate': (d) => withMode(d, {x: 0.125, cacheX: null}),
  'a mode that reads the cache at its input rate, but for the last binary digit': (d) =>
    withMode(d, {x: 0.7, rates: {cacheRead: 0.07}}, {rates: {input: 0.1, output: 1}}),
  'a mode without caching that is cheaper than reading a cache': (d) =>
    withMode(d, {x: 0.1, cacheX: null, excludes: ['cache']}),
  'storage by dates': (d) => (firstOf(d)['cache'] = storage({until: '2026-06-01'}, {from: '2026-06-01'})),
  'a day ahead, as in another time zone': (d) => {
    sourceOf(d)['retrieved'] = daysAfterRelease(1);
    reprice(d, [{...periodOf(d), checked: daysAfterRelease(1)}]);
  },
  'a source of which only the year is known': (d) => (sourceOf(d)['retrieved'] = '2026'),
  'a source that was read again after the comparison': (d) => (sourceOf(d)['retrieved'] = daysAfterRelease(0)),
  'a second version on a day': (d) => (d['version'] = `${String(d['version'])}.1`),
  'a model that is announced with its first price': (d) => {
    reprice(d, [{...list, from: '2099-12-24'}]);
    d.models[String(firstOf(d)['model'])]!['released'] = '2099-12-24';
  },
  'a retirement on the first day of the next price': (d) =>
    Object.assign(reprice(d, [{...list, from: '2026-02-01'}]), {retires: '2026-12-31'}),
  'an id that says latest inside a word': (d) => (firstOf(d)['id'] = 'openai/gpt-latestly'),
};

describe('parseDataset holds a dataset to the rules of the README', () => {
  for (const [pointer, change] of HOLES) {
    it(`finds what breaks a rule at ${pointer}: ${bodyOf(change)}`, () => {
      const {problems, shapeIsRight} = problemsAfter(change);
      assert.ok(
        problems.some((problem) => problem.pointer === pointer),
        JSON.stringify(problems),
      );
      assert.equal(shapeIsRight, true, 'a schema alone lets it through');
    });
  }

  for (const [what, change] of Object.entries(ALLOWED)) {
    it(`takes ${what}`, () => assert.deepEqual(problemsAfter(change), {problems: [], shapeIsRight: true}));
  }
});
