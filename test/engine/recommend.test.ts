import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ModelTier} from '../../src/engine/compare-tiers.js';
import type {RecommendOptions} from '../../src/engine/finding.js';
import type {Offer} from '../../src/engine/offer.js';
import {recommend, RECOMMEND_ASSUMPTIONS} from '../../src/engine/recommend.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {CACHE_RATES, close, found, offer, OFFER, SCENARIO} from './recommend-sample.js';

const TIERS: Readonly<Record<string, ModelTier>> = {'lab/big': 'frontier', 'lab/b': 'frontier', 'lab/mini': 'budget'};
const tierOf = ({id}: Offer): ModelTier | undefined => TIERS[id];

describe('recommend, for a workload of $10 a month', () => {
  // Reads 2,000 at $0.20 and writes 1,000 at $2.50 in 8 of 10 cases, else writes 3,000: 0.8 x 2.9 + 0.2 x 7.5 + 4 = 7.82.
  const SAVES: readonly [code: string, saves: number][] = [
    ['use-cache', 10 - 7.82],
    ['use-batch', 10 * 0.3 * 0.5],
    ['use-response-cache', 10 * 0.15],
    ['shorten-output', 0.2 * 500 * 8e-3],
    ['shorten-prompt', 0.2 * 2000 * 2e-3],
  ];

  it('finds what the workload itself can change, the largest saving first, ties by name', () => {
    const findings = recommend(SCENARIO, OFFER);
    assert.deepEqual(
      findings.map(({code}) => code),
      SAVES.map(([code]) => code),
    );
    findings.forEach(({savesUsdPerMonth, fromUsdPerMonth, toUsdPerMonth}, index) => {
      close(savesUsdPerMonth, SAVES[index]?.[1] ?? NaN);
      close(fromUsdPerMonth, 10);
      close(toUsdPerMonth, 10 - savesUsdPerMonth);
    });
  });

  it('tells the numbers behind caching', () => {
    const {params, assumes} = found().get('use-cache')!;
    assert.deepEqual(
      {...params, breakEvenHitRate: 0},
      {hitRate: 0.8, breakEvenHitRate: 0, minTokens: 1024, prefixTokens: 2000},
    );
    close(Number(params['breakEvenHitRate']), 0.5 / 2.3);
    assert.deepEqual(assumes, ['cacheHitRate']);
  });

  for (const {why, rates, ttl, breakEven} of [
    {
      why: 'the one-hour rate where that is asked for',
      rates: {...CACHE_RATES, cacheWrite1h: 4},
      ttl: '1h',
      breakEven: 2 / 3.8,
    },
    {why: 'the short rate where the hour has none', rates: CACHE_RATES, ttl: '1h', breakEven: 0.5 / 2.3},
    {why: 'no premium: any hit pays', rates: {input: 2, output: 8, cacheRead: 0.2}, ttl: 'short', breakEven: 0},
  ] as const) {
    it(`breaks even by ${why}`, () => {
      const prices = [{rates, source: 'page', checked: '2026-11-01', trust: 'verified' as const}];
      const scenario: Scenario = {...SCENARIO, cache: {enabled: false, hitRate: 0, ttl}};
      const finding = found({}, scenario, {...OFFER, prices}).get('use-cache');
      close(Number(finding?.params['breakEvenHitRate']), breakEven);
    });
  }

  it('says nothing of caching where the prefix is below the minimum', () => {
    const on = {...OFFER, cache: {kind: 'automatic', minTokens: 4096} as const};
    assert.equal(found({}, SCENARIO, on).has('use-cache'), false);
  });

  it('stops a cache that is written and never read: 3,000 x $2.50 + $4 = $11.50', () => {
    const finding = found({}, {...SCENARIO, cache: {enabled: true, hitRate: 0, ttl: 'short'}}).get('stop-caching');
    close(finding?.savesUsdPerMonth, 1.5);
    assert.equal(finding?.params['hitRate'], 0);
    assert.deepEqual(finding.assumes, []);
  });

  it('says nothing of stopping a cache that pays', () => {
    assert.equal(
      found({}, {...SCENARIO, cache: {enabled: true, hitRate: 0.9, ttl: 'short'}}).has('stop-caching'),
      false,
    );
  });

  for (const {why, scenario, on = OFFER} of [
    {why: 'as much already goes through it', scenario: {...SCENARIO, batchShare: 0.3}},
    {why: 'it is not sold', scenario: SCENARIO, on: (({modes, ...rest}) => rest)(OFFER)},
    {why: 'it has ended', scenario: SCENARIO, on: {...OFFER, modes: {batch: {x: 0.5, until: '2026-11-01'}}}},
  ]) {
    it(`does not advise batch where ${why}`, () => assert.equal(found({}, scenario, on).has('use-batch'), false));
  }

  it('names the share behind each finding, and what it assumes', () => {
    const shares = [...found().values()].map(({code, params, assumes}) => [code, params['share'], assumes.join()]);
    assert.deepEqual(shares, [
      ['use-cache', undefined, 'cacheHitRate'],
      ['use-batch', 0.3, 'batchableShare'],
      ['use-response-cache', 0.15, 'responseCacheHitRate'],
      ['shorten-output', 0.2, 'outputCut'],
      ['shorten-prompt', 0.2, 'promptCut'],
    ]);
  });

  it('has nothing to say of a workload that does not fit', () => {
    assert.deepEqual(recommend(SCENARIO, {...OFFER, context: 2000}), []);
  });

  it('says how long a batch may take', () => {
    assert.deepEqual(found().get('use-batch')?.params, {share: 0.3, turnaroundHours: 24});
    const on = {...OFFER, modes: {batch: {x: 0.5, turnaroundHours: 48}}};
    assert.equal(found({}, SCENARIO, on).get('use-batch')?.params['turnaroundHours'], 48);
  });

  it('cuts prompts by system, tools and context, not by what users write', () => {
    const tokens = {...SCENARIO.tokens, system: 500, tools: 700, context: 800};
    close(found({}, {...SCENARIO, tokens}).get('shorten-prompt')?.savesUsdPerMonth, 0.2 * 2000 * 2e-3);
  });
});

describe('recommend, among other offers', () => {
  const offers = [OFFER, offer('lab/b', 1, 8), offer('lab/mini', 0.2, 0.8), offer('lab/unrated', 0.01, 0.01)];

  it('changes to the cheapest equal ($7), to the cheapest of a lower tier ($1), or sends half of it there ($6)', () => {
    const findings = found({offers, tierOf});
    close(findings.get('change-offer')?.savesUsdPerMonth, 3);
    assert.deepEqual(findings.get('change-offer')?.params, {offer: 'lab/b', tier: 'frontier'});
    close(findings.get('change-tier')?.savesUsdPerMonth, 9);
    // 0.5 x $1, a tenth of them again at $10, and half at $10.
    close(findings.get('route')?.toUsdPerMonth, 0.5 + 0.05 * 10 + 5);
    assert.deepEqual(findings.get('route')?.params, {offer: 'lab/mini', share: 0.5, escalationRate: 0.1});
    assert.deepEqual(findings.get('route')?.assumes, ['routeShare', 'escalationRate']);
    assert.deepEqual(findings.get('change-tier')?.params, {offer: 'lab/mini', tier: 'frontier'});
  });

  it('never moves up: from the lowest tier it suggests its equals only', () => {
    const codes = [
      ...found({offers: [offer('lab/b', 1, 8)], tierOf: ({id}) => (id === 'lab/b' ? 'mid' : 'budget')}).keys(),
    ];
    assert.deepEqual(
      codes.filter((code) => /change|route/.test(code)),
      [],
    );
  });

  for (const {why, options} of [
    {why: 'tiers are not known', options: {offers}},
    {why: 'the tier of its own is not known', options: {offers, tierOf: () => undefined}},
    {why: 'no other offers are given', options: {tierOf}},
    {why: 'the others are dearer', options: {offers: [offer('lab/b', 3, 8), offer('lab/mini', 3, 9)], tierOf}},
    {
      why: 'the others do not fit',
      options: {offers: [offer('lab/b', 1, 8, {context: 3499}), offer('lab/mini', 0.2, 0.8, {context: 3499})], tierOf},
    },
    {why: 'the others embed', options: {offers: [offer('lab/b', 1, 8, {kind: 'embedding'})], tierOf}},
    {why: 'the others have no price', options: {offers: [offer('lab/b', 1, 8, {prices: []})], tierOf}},
  ] as {why: string; options: RecommendOptions}[]) {
    it(`suggests none where ${why}`, () => {
      const codes = [...found(options).keys()].filter((code) => /change|route/.test(code));
      assert.deepEqual(codes, []);
    });
  }

  it('takes the first by id of two that cost the same, in any order', () => {
    const twins = [offer('lab/b2', 1, 8), offer('lab/b1', 1, 8), offer('lab/b3', 1, 8)];
    const options = {offers: twins, tierOf: () => 'mid' as const};
    assert.equal(found(options).get('change-offer')?.params['offer'], 'lab/b1');
  });
});

describe('recommend', () => {
  it('has nothing to say of an offer without a price', () =>
    assert.deepEqual(recommend(SCENARIO, {...OFFER, prices: []}), []));

  it('computes on the day it is given', () => {
    assert.deepEqual(recommend(SCENARIO, {...OFFER, retires: '2026-12-01'}, {at: '2026-12-01'}), []);
    assert.ok(recommend(SCENARIO, {...OFFER, retires: '2026-12-01'}, {at: '2026-11-30'}).length > 0);
  });

  it('takes other assumptions', () => {
    close(found({assumptions: {batchableShare: 1}}).get('use-batch')?.savesUsdPerMonth, 5);
    assert.equal(RECOMMEND_ASSUMPTIONS.batchableShare, 0.3);
  });

  for (const share of [-0.01, 1.01, NaN]) {
    it(`refuses an assumption of ${share}`, () => {
      assert.throws(() => recommend(SCENARIO, OFFER, {assumptions: {routeShare: share}}), {
        name: 'RangeError',
        message: `assumptions.routeShare: expected a share from 0 to 1, got ${share}`,
      });
    });
  }

  it('takes shares of 0 and 1', () => {
    assert.ok(recommend(SCENARIO, OFFER, {assumptions: {routeShare: 0, escalationRate: 1}}).length > 0);
  });
});
