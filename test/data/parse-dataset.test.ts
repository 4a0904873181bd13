import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDataset} from '../../src/data/parse-dataset.js';
import {
  bodyOf,
  firstOf,
  fresh,
  periodOf,
  problemsAfter,
  starterText,
  validate,
  type Loose,
  type LooseOffer,
} from './loose-dataset.js';

const SHAPE_FAULTS: readonly [pointer: string, change: (dataset: Loose) => void][] = [
  ['/offers/0/prices/0/rates/output', (d) => (periodOf(d).rates['output'] = '3$')],
  ['/offers/0/prices/0/rates/input', (d) => (periodOf(d).rates['input'] = -1)],
  ['/offers/0/prices/0/rates/input', (d) => (periodOf(d).rates['input'] = 1_000_001)],
  ['/offers/0/prices/0/rates/cacheRead', (d) => (periodOf(d).rates['cacheRead'] = null)],
  ['/offers/0/prices/0/rates/cached', (d) => (periodOf(d).rates['cached'] = 1)],
  ['/offers/0/prices/0/source', (d) => delete periodOf(d)['source']],
  ['/offers/0/prices/0/checked', (d) => (periodOf(d)['checked'] = '21.11.2026')],
  ['/offers/0/prices/0/trust', (d) => (periodOf(d)['trust'] = 'sure')],
  ['/offers/0/prices/0/bands/0/over', (d) => (periodOf(d).bands[0]!['over'] = 1.5)],
  ['/offers/0/prices', (d) => (firstOf(d).prices = [])],
  ['/offers/0/id', (d) => (firstOf(d)['id'] = 7)],
  ['/offers/0/kind', (d) => (firstOf(d)['kind'] = 'image')],
  ['/offers/0/context', (d) => (firstOf(d)['context'] = '128k')],
  ['/offers/0/note', (d) => (firstOf(d)['note'] = 'hello')],
  ['/offers/0/modes/turbo', (d) => (firstOf(d).modes['turbo'] = {x: 2})],
  ['/offers/0/modes/batch/x', (d) => (firstOf(d).modes['batch']!['x'] = 0)],
  ['/offers/0/cache/kind', (d) => (firstOf(d)['cache'] = {kind: 'magic'})],
  ['/offers/0/fees/webSearchPer1k', (d) => (firstOf(d)['fees'] = {webSearchPer1k: 'free'})],
  ['/offers/0/uplifts/us', (d) => (firstOf(d)['uplifts'] = {us: -1.1})],
  ['/offers/0/aliases/prefix/0', (d) => (firstOf(d)['aliases'] = {prefix: ['']})],
  ['/offers/0/prices/0/schedule/0/from', (d) => (periodOf(d)['schedule'] = [{from: '25:00', to: '10:00', rates: {}}])],
  ['/sources/genai/url', (d) => (d.sources['genai']!['url'] = 'http://example.com')],
  ['/sources/genai/url', (d) => (d.sources['genai']!['url'] = 'javascript:alert(1)')],
  ['/sellers/openai/pricingUrl', (d) => (d.sellers['openai']!['pricingUrl'] = 'data:text/html,hello')],
  ['/models/openai~1gpt-4o/tier', (d) => (d.models['openai/gpt-4o']!['tier'] = 'best')],
  ['/tokenizers/o200k_base', (d) => delete d.tokenizers['o200k_base']!['source']],
  ['/currency', (d) => (d['currency'] = 'EUR')],
  ['/schemaVersion', (d) => (d['schemaVersion'] = 2)],
  ['/version', (d) => (d['version'] = 'latest')],
  ['/sellers', (d) => delete (d as Partial<Loose>).sellers],
  ['/offers', (d) => (d['offers'] = {} as LooseOffer[])],
];

const CONTRADICTIONS: readonly [pointer: string, change: (dataset: Loose) => void][] = [
  ['/offers/1/id', (d) => (d.offers[1]!['id'] = firstOf(d)['id'])],
  ['/offers/0/id', (d) => (firstOf(d)['id'] = 'gpt')],
  ['/offers/0/seller', (d) => Object.assign(firstOf(d), {seller: 'nobody', id: 'nobody/gpt'})],
  ['/offers/0/model', (d) => (firstOf(d)['model'] = 'openai/nothing')],
  ['/offers/0/prices/0/source', (d) => (periodOf(d)['source'] = 'rumour')],
  ['/offers/0/prices/0/source', (d) => (periodOf(d)['source'] = 'toString')],
  ['/offers/0/modes/batch/source', (d) => (firstOf(d).modes['batch']!['source'] = 'rumour')],
  ['/models/openai~1gpt-4o/tokenizer', (d) => (d.models['openai/gpt-4o']!['tokenizer'] = 'words')],
  ['/tokenizers/o200k_base/source', (d) => (d.tokenizers['o200k_base']!['source'] = 'rumour')],
  ['/offers/0/prices/0/from', (d) => (periodOf(d)['from'] = '2026-02-30')],
  ['/sources/genai/retrieved', (d) => (d.sources['genai']!['retrieved'] = '2026-13-01')],
  ['/offers/0/prices/0/until', (d) => (periodOf(d)['until'] = '2020-01-01')],
  ['/offers/0/prices/1/from', (d) => firstOf(d).prices.push({...periodOf(d), from: '2026-10-01'})],
  [
    '/offers/0/prices/1/from',
    (d) =>
      (firstOf(d).prices = [
        {...periodOf(d), until: '2026-10-02'},
        {...periodOf(d), from: '2026-10-01'},
      ]),
  ],
  ['/offers/0/prices/0/rates/cacheRead', (d) => (periodOf(d).rates['cacheRead'] = 2.01)],
  ['/offers/0/prices/0/bands/0/rates/cacheRead', (d) => (periodOf(d).bands[0]!['rates'] = {input: 0.05})],
  ['/offers/0/prices/0/bands/1/over', (d) => periodOf(d).bands.push({over: 272_000, rates: {input: 9}})],
  ['/asOf', (d) => (d['asOf'] = '2026-11-21')],
];

describe('parseDataset', () => {
  it('takes the starter for what it is', () => {
    const dataset = fresh();
    assert.deepEqual(parseDataset(dataset), {dataset});
    assert.equal(validate(dataset), true);
  });

  for (const [pointer, change] of SHAPE_FAULTS) {
    it(`finds a fault of shape at ${pointer}: ${bodyOf(change)}`, () => {
      const {problems, shapeIsRight} = problemsAfter(change);
      assert.deepEqual(
        problems.map((problem) => problem.pointer),
        [pointer],
      );
      assert.equal(shapeIsRight, false, 'the oracle agrees');
    });
  }

  for (const [pointer, change] of CONTRADICTIONS) {
    it(`finds a contradiction at ${pointer}: ${bodyOf(change)}`, () => {
      const {problems, shapeIsRight} = problemsAfter(change);
      assert.ok(
        problems.some((problem) => problem.pointer === pointer),
        JSON.stringify(problems),
      );
      assert.equal(shapeIsRight, true, 'a schema alone lets it through');
    });
  }

  it('says what it found and what it expected', () => {
    const {problems} = problemsAfter((dataset) => (periodOf(dataset).rates['output'] = '3$'));
    const [{pointer, value, expected} = {pointer: '', value: '', expected: ''}] = problems;
    assert.equal(pointer, '/offers/0/prices/0/rates/output');
    assert.equal(value, '"3$"');
    assert.match(expected, /^a number >= 0/);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses the key ${key}`, () => {
      const dataset: unknown = JSON.parse(starterText.replace('"sources":{', `"sources":{"${key}":{"polluted":true},`));
      const result = parseDataset(dataset);
      assert.deepEqual('problems' in result && result.problems.map(({pointer}) => pointer), [`/sources/${key}`]);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }

  it('reports 20 problems at most', () => {
    const {problems} = problemsAfter((dataset) => dataset.offers.forEach((offer) => (offer['kind'] = 'image')));
    assert.equal(problems.length, 20);
  });

  it('refuses more than 6,000 offers', () => {
    const {problems} = problemsAfter((d) => (d.offers = Array.from({length: 6_001}, () => firstOf(d))));
    assert.deepEqual(problems, [{pointer: '/offers', value: 'a list of 6001', expected: 'at most 6,000 offers'}]);
  });
});

const circle: Record<string, unknown> = {};
circle['again'] = circle;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const trap = {
  get offers(): never {
    throw new Error('caught');
  },
};

describe('parseDataset never throws', () => {
  for (const [what, value] of Object.entries({
    undefined,
    null: null,
    'a number': 7,
    'not a number': Number.NaN,
    'a text': '{}',
    'a list': [],
    'an empty object': {},
    'a function': () => 1,
    'a symbol': Symbol('s'),
    'a big integer': 7n,
    'a circle': circle,
    'a revoked proxy': revoked.proxy,
    'a getter that throws': trap,
    'a rate that is not finite': {...fresh(), offers: [{prices: [{rates: {input: Number.POSITIVE_INFINITY}}]}]},
    'deep nesting': JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)),
  })) {
    it(what, () => {
      const result = parseDataset(value);
      assert.ok('problems' in result && result.problems.length > 0);
    });
  }
});
