import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {sweep, type NumericScenarioPath} from '../../src/engine/sweep.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const perDay = (conversations: number) => ({traffic: {conversations, per: 'day' as const}});
const CACHED = {cache: {enabled: true, hitRate: 1, ttl: 'short' as const}};

function only(offer: Offer, parameter: NumericScenarioPath, values: readonly number[], scenario = scenarioOf({}, {})) {
  return Array.from(sweep(scenario, [offer], parameter, values).usdPerMonth[0]!);
}

/** Some other price on every kind of token, so that none can stand in for another. */
const PLAIN = offerAt({input: 1, output: 10, reasoning: 100});
const STEPPED = offerAt({input: 1, output: 10}, {}, {bands: [{over: 1000, rates: {input: 2}}]});
const INCLUSIVE = offerAt({input: 1, output: 10}, {}, {bands: [{over: 1000, inclusive: true, rates: {input: 2}}]});
const WRITES = {input: 1, output: 10, cacheRead: 0.1, cacheWrite: 1.25, cacheWrite1h: 2};
const CACHING = offerAt(WRITES, {cache: {kind: 'explicit', minTokens: 1000}});

interface Row {
  title: string;
  offer: Offer;
  parameter: NumericScenarioPath;
  /** USD per million conversations by value. */
  usdPerMillion: readonly [value: number, usd: number][];
  scenario?: ReturnType<typeof scenarioOf>;
}

const ROWS: readonly Row[] = [
  {
    title: 'one token past a threshold re-prices the whole call',
    offer: STEPPED,
    parameter: 'tokens.user',
    usdPerMillion: [
      [999, 999],
      [1000, 1000],
      [1001, 2002],
    ],
  },
  {
    title: 'a threshold that is included re-prices at its own size',
    offer: INCLUSIVE,
    parameter: 'tokens.user',
    usdPerMillion: [
      [999, 999],
      [1000, 2000],
      [1001, 2002],
    ],
  },
  {
    title: 'a prompt is written to the cache from the minimum on',
    offer: CACHING,
    parameter: 'tokens.user',
    scenario: scenarioOf(CACHED, {}),
    usdPerMillion: [
      [999, 999],
      [1000, 1000 * 1.25],
    ],
  },
  {
    title: 'a prefix is found from the minimum on',
    offer: CACHING,
    parameter: 'tokens.system',
    scenario: scenarioOf(CACHED, {user: 10}),
    usdPerMillion: [
      [989, 999],
      [999, 1009 * 1.25],
      [1000, 1000 * 0.1 + 10 * 1.25],
    ],
  },
  {
    title: 'an hour in the cache has its own price',
    offer: CACHING,
    parameter: 'tokens.user',
    scenario: scenarioOf({cache: {...CACHED.cache, ttl: '1h'}}, {}),
    usdPerMillion: [[1000, 1000 * 2]],
  },
  {
    title: 'a hit rate splits found and written',
    offer: CACHING,
    parameter: 'cache.hitRate',
    scenario: scenarioOf(CACHED, {system: 1000, user: 10}),
    usdPerMillion: [
      [0, 1010 * 1.25],
      [0.25, 0.25 * (1000 * 0.1 + 10 * 1.25) + 0.75 * 1010 * 1.25],
    ],
  },
  {
    title: 'a policy of no caching bills as input',
    offer: offerAt(WRITES, {cache: {kind: 'none'}}),
    parameter: 'tokens.system',
    scenario: scenarioOf(CACHED, {}),
    usdPerMillion: [[5000, 5000]],
  },
  {
    title: 'output and reasoning have their own prices',
    offer: PLAIN,
    parameter: 'tokens.reasoning',
    scenario: scenarioOf({}, {user: 3, output: 2}),
    usdPerMillion: [
      [0, 3 + 20],
      [5, 3 + 20 + 500],
    ],
  },
  {
    title: 'an embedding sells no answer',
    offer: {...offerAt({input: 1}), kind: 'embedding'},
    parameter: 'tokens.output',
    scenario: scenarioOf({}, {user: 3, reasoning: 7}),
    usdPerMillion: [[1000, 3]],
  },
  {
    // 1st turn 5, then 5 + (5 + 2) and 5 + 14 in; 2 out in each
    title: 'every turn sends the ones before it again',
    offer: PLAIN,
    parameter: 'turns',
    scenario: scenarioOf({}, {user: 5, output: 2}),
    usdPerMillion: [
      [1, 5 + 20],
      [3, 5 + 12 + 19 + 60],
    ],
  },
  {
    // prompts 5, then with an answer of 2 and a result of 3 more each: 10, 15
    title: 'every call of a turn sends what the ones before it gave',
    offer: PLAIN,
    parameter: 'callsPerTurn',
    scenario: scenarioOf({}, {user: 5, output: 2, toolResult: 3}),
    usdPerMillion: [[3, 5 + 10 + 15 + 60]],
  },
  {
    title: 'half a discount, retries and answers kept at home multiply',
    offer: PLAIN,
    parameter: 'discount',
    scenario: scenarioOf({retryRate: 0.5, responseCacheHitRate: 0.2}, {user: 8}),
    usdPerMillion: [[0.5, 8 * 0.5 * 1.5 * 0.8]],
  },
];

describe('a sweep', () => {
  for (const {title, offer, parameter, usdPerMillion, scenario = scenarioOf({}, {})} of ROWS) {
    it(title, () => {
      const million = withField(scenario, 'traffic.conversations', 1e6);
      const values = usdPerMillion.map(([value]) => value);
      const costs = only(offer, parameter, values, million);
      usdPerMillion.forEach(([value, usd], index) => {
        assertClose(costs[index]!, usd, `${parameter} = ${value}`);
      });
    });
  }

  it('adds fees after retries and discount, per call and per search', () => {
    const offer = offerAt({input: 0, output: 0}, {fees: {requestPer1k: 5, webSearchPer1k: 10}});
    const scenario = scenarioOf({turns: 2, callsPerTurn: 3, retryRate: 0.5, discount: 0.9}, {user: 1});
    // 6 calls and half as many again at $0.005; searches at $0.01
    const [none, two] = only(offer, 'webSearchesPerConversation', [0, 2], scenario);
    assertClose(none!, 9 * 0.005, 'calls');
    assertClose(two!, 9 * 0.005 + 0.02, 'with searches');
  });

  it('saves $2,000 a day where 40 % of 1,000,000 daily requests of a cent go to batch', () => {
    // 2,000 x 2.50 + 500 x 10 = 10,000 millionths on GPT-4o; batch is half price
    const gpt4o = MERGED_CATALOGUE.find('openai/gpt-4o')!;
    const scenario = scenarioOf(perDay(1_000_000), {user: 2_000, output: 500});
    const [none, some, all] = only(gpt4o, 'batchShare', [0, 0.4, 1], scenario);
    assertClose(none! / 30, 10_000, 'nothing in batch');
    assertClose((none! - some!) / 30, 2_000, '40 % in batch');
    assertClose(all! / 30, 5_000, 'everything in batch');
  });

  for (const [turns, callsPerTurn] of [
    [10_000, 1],
    [100, 100],
    [1, 10_000],
  ] as const) {
    it(`equals the estimate at ${turns} turns of ${callsPerTurn} calls across bands and minimum`, () => {
      const bands = [5_000, 50_000, 500_000].map((over) => ({
        over,
        rates: {input: over / 1000, cacheRead: over / 5e4},
      }));
      const offer = offerAt(WRITES, {cache: {kind: 'explicit', minTokens: 4096}}, {bands});
      const tokens = {system: 300, user: 7, output: 90, toolResult: 11, reasoning: 5};
      const scenario = scenarioOf({turns, callsPerTurn, cache: {...CACHED.cache, hitRate: 0.7}}, tokens);
      const values = [0, 0.5, 4096, 60_000];
      only(offer, 'tokens.context', values, scenario).forEach((usd, index) => {
        const alone = priced(estimate(withField(scenario, 'tokens.context', values[index]), offer));
        assertClose(usd, alone.usd.perMonth, `context ${values[index]}`);
      });
    });
  }

  it('prices a call that does not fit', () => {
    const offer = offerAt({input: 1, output: 1}, {context: 100});
    assertClose(only(offer, 'tokens.user', [2e6])[0]!, 2, 'usd');
  });

  it('leaves a row without price as NaN, and the others as they are', () => {
    const retired = {...PLAIN, id: 'seller/retired', retires: '2026-01-01'};
    const {offers, usdPerMonth} = sweep(scenarioOf({}, {}), [retired, PLAIN], 'tokens.user', [0, 1e6]);
    assert.deepEqual(offers, ['seller/retired', 'seller/offer']);
    assert.deepEqual(
      usdPerMonth.map((row) => Array.from(row)),
      [
        [NaN, NaN],
        [0, 1],
      ],
    );
  });

  it('uses the prices of the day asked for', () => {
    const [first] = offerAt({input: 1, output: 1}).prices;
    const dearer = {...first!, from: '2027-01-01', rates: {input: 3, output: 3}};
    const offer = {...PLAIN, prices: [{...first!, until: '2027-01-01'}, dearer]};
    const at = (day: string) => sweep(scenarioOf({}, {}), [offer], 'tokens.user', [1e6], {at: day}).usdPerMonth[0]![0];
    assert.deepEqual([at('2026-12-31'), at('2027-01-01')], [1, 3]);
  });

  it('copies the values and leaves what it was given alone', () => {
    const values = Object.freeze([3, 1, 2]);
    const scenario = Object.freeze(scenarioOf({}, {user: 9}));
    const result = sweep(scenario, [PLAIN], 'tokens.user', values);
    assert.deepEqual([result.parameter, Array.from(result.values)], ['tokens.user', [3, 1, 2]]);
    assert.equal(scenario.tokens.user, 9);
    const typed = Float64Array.of(1, 2);
    assert.notEqual(sweep(scenario, [PLAIN], 'turns', typed).values, typed);
  });

  it('is empty without values or offers', () => {
    assert.deepEqual(sweep(scenarioOf({}, {}), [PLAIN], 'turns', []).usdPerMonth, [new Float64Array(0)]);
    assert.deepEqual(sweep(scenarioOf({}, {}), [], 'turns', [1]).usdPerMonth, []);
  });
});
