import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CapacityOption} from '../../src/engine/capacity-option.js';
import {compareCapacity} from '../../src/engine/compare-capacity.js';
import {deepFreeze} from '../../src/engine/deep-freeze.js';
import {estimate} from '../../src/engine/estimate.js';
import {callsPerMinute, pricedCapacity, provisioned, sampleUnit, selfHosted, sold} from './capacity-sample.js';
import {assertClose} from './oracle/closeness.js';
import {priced} from './oracle/priced.js';

// 10 calls a minute of 100 tokens: ten units of $1 an hour, $7,200 a month; 432,000 calls a month.
const SCENARIO = callsPerMinute(10, {user: 100});
const TEN = provisioned(sampleUnit());
/** Such that the scenario costs so many USD a month. */
const costing = (usd: number) => sold('maker/model', {input: usd / 43.2, output: 0});

describe('capacity against the API', () => {
  for (const {why, apiUsd, cheaper, ratio} of [
    {why: 'is cheaper where the API costs more', apiUsd: 14_400, cheaper: 'capacity', ratio: 2},
    {why: 'is dearer where the API costs less', apiUsd: 3600, cheaper: 'api', ratio: 0.5},
    {why: 'is dearer where the API is free', apiUsd: 0, cheaper: 'api', ratio: 0},
  ]) {
    it(why, () => {
      const result = pricedCapacity(SCENARIO, TEN, costing(apiUsd));
      assertClose(result.apiUsd, apiUsd, 'API');
      assert.deepEqual([result.usdPerMonth, result.usdPerYear, result.usdPerHour], [7200, 86_400, 10]);
      assert.equal(result.cheaper, cheaper);
      assertClose(result.ratio ?? NaN, ratio, 'ratio');
    });
  }

  it('is neither where both cost the same', () => {
    // 128 calls of 1 token at $720 / 128 each.
    const scenario = {...SCENARIO, traffic: {conversations: 128, per: 'month'}} as const;
    const offer = sold('maker/model', {input: 0, output: 0}, {fees: {requestPer1k: 5625}});
    const {cheaper, ratio, monthsToPayBack} = pricedCapacity(scenario, TEN, offer);
    assert.deepEqual({cheaper, ratio, monthsToPayBack}, {cheaper: 'equal', ratio: 1, monthsToPayBack: Infinity});
  });

  it('has no ratio where both are free, and an infinite one where only the capacity is', () => {
    const free = provisioned(sampleUnit({terms: [{...sampleUnit().terms[0]!, usdPerUnit: 0}]}));
    assert.equal(pricedCapacity(SCENARIO, free, costing(0)).ratio, null);
    assert.equal(pricedCapacity(SCENARIO, free, costing(0)).cheaper, 'equal');
    assert.equal(pricedCapacity(SCENARIO, free, costing(1)).ratio, Infinity);
  });

  it('says nothing about web searches, which are paid either way', () => {
    const offer = sold('maker/model', {input: 100, output: 0}, {fees: {webSearchPer1k: 10, requestPer1k: 5}});
    const {apiUsd, breakEvenConversations} = pricedCapacity({...SCENARIO, webSearchesPerConversation: 3}, TEN, offer);
    // 100 tokens at $100 a million, and $5 per 1,000 calls.
    assertClose(apiUsd, 432_000 * 0.015, 'API');
    assertClose(breakEvenConversations, 7200 / 0.015, 'conversations');
  });
});

describe('the break-even', () => {
  it('is where the API costs as much as these units', () => {
    // $0.01 a call.
    const {breakEvenConversations, breakEvenIsServable} = pricedCapacity(SCENARIO, TEN, costing(4320));
    assertClose(breakEvenConversations, 720_000, 'conversations');
    assert.equal(breakEvenIsServable, false);
  });

  it('counts conversations that the response cache answers', () => {
    const half = {...SCENARIO, responseCacheHitRate: 0.5};
    // Five units, $3,600, half a cent per conversation of the traffic.
    assertClose(pricedCapacity(half, TEN, costing(4320)).breakEvenConversations, 720_000, 'conversations');
  });

  it('can be served up to the very last conversation', () => {
    const full = pricedCapacity(
      SCENARIO,
      provisioned(sampleUnit({terms: [{...sampleUnit().terms[0]!, usdPerUnit: 0.6}]})),
      {
        ...sold('maker/model', {input: 0, output: 0}, {fees: {requestPer1k: 10}}),
      },
    );
    assert.deepEqual([full.breakEvenConversations, full.maxConversations], [432_000, 432_000]);
    assert.equal(full.breakEvenIsServable, true);
  });

  it('is nowhere where the API is free, also where nothing is asked', () => {
    const {breakEvenConversations, breakEvenIsServable} = pricedCapacity(callsPerMinute(1, {}), TEN);
    assert.deepEqual([breakEvenConversations, breakEvenIsServable], [Infinity, false]);
  });
});

describe('the set-up', () => {
  // $1,440 a month for one GPU; 6 calls a minute of 1,000 + 1,000 tokens cost 259,200 x $0.005 = $1,296 at $1 and $4.
  const six = callsPerMinute(6, {user: 1000, output: 1000});

  it('is paid back by what is saved a month', () => {
    const option = selfHosted({setUpUsd: 23_040});
    // $10 a million both ways: $5,184 a month.
    const {monthsToPayBack} = pricedCapacity(six, option, sold('maker/model', {input: 10, output: 10}));
    assertClose(monthsToPayBack, 23_040 / (5184 - 1440), 'months');
  });

  it('is never paid back where nothing is saved', () => {
    assert.equal(pricedCapacity(six, selfHosted({setUpUsd: 1})).monthsToPayBack, Infinity);
  });

  it('of nothing is paid back at once, where something is saved', () => {
    assert.equal(pricedCapacity(SCENARIO, TEN, costing(9000)).monthsToPayBack, 0);
    assert.equal(pricedCapacity(SCENARIO, selfHosted(), costing(9000)).monthsToPayBack, 0);
    assert.equal(pricedCapacity(SCENARIO, TEN, costing(9)).monthsToPayBack, Infinity);
  });
});

describe('models', () => {
  const reference = priced(estimate(SCENARIO, sold('maker/other')));
  const params = {api: 'maker/other', capacity: 'maker/model'};

  for (const option of [TEN, selfHosted()]) {
    it(`are not compared with each other silently, ${option.kind}`, () => {
      assert.deepEqual(compareCapacity(SCENARIO, reference, [option]), [
        {
          status: 'refused',
          option,
          compares: {...params, same: false},
          reason: {code: 'different-models', params},
        },
      ]);
    });

    it(`are compared with each other where that is asked, and named, ${option.kind}`, () => {
      const scenario = callsPerMinute(1, {user: 100, output: 100});
      const [result] = compareCapacity(scenario, priced(estimate(scenario, sold('maker/other'))), [option], {
        allowOtherModel: true,
      });
      assert.equal(result?.status, 'priced');
      assert.deepEqual(result.compares, {...params, same: false});
    });
  }

  it('that are the same are said to be', () => {
    assert.deepEqual(pricedCapacity(SCENARIO, TEN).compares, {api: 'maker/model', capacity: 'maker/model', same: true});
  });
});

describe('options', () => {
  const reference = priced(estimate(SCENARIO, sold()));

  it('are compared in their order, and named', () => {
    const list = [selfHosted({price: 'high'}), TEN];
    const results = compareCapacity(SCENARIO, reference, list);
    assert.deepEqual(
      results.map(({status, option}) => [status, option]),
      [
        ['unpriced', list[0]],
        ['priced', list[1]],
      ],
    );
    assert.deepEqual(compareCapacity(SCENARIO, reference, []), []);
  });

  it('and all else may be frozen', () => {
    const list = deepFreeze([TEN, selfHosted()]);
    assert.equal(compareCapacity(deepFreeze({...SCENARIO}), reference, list).length, 2);
  });

  it('say so where batched conversations count as live traffic', () => {
    const {assumptions} = pricedCapacity({...SCENARIO, batchShare: 0.25}, provisioned(sampleUnit({deployments: []})));
    assert.deepEqual(
      assumptions.map(({code}) => code),
      ['minimum-unknown', 'step-unknown', 'batch-served-live'],
    );
    assert.deepEqual(assumptions.at(-1)?.params, {share: 0.25});
  });

  for (const {option, message} of [
    {option: {...TEN, peakToAverage: 0.99}, message: 'peakToAverage: expected a number >= 1, got 0.99'},
    {option: {...TEN, peakToAverage: NaN}, message: 'peakToAverage: expected a number >= 1, got NaN'},
    {option: {...TEN, peakToAverage: Infinity}, message: 'peakToAverage: expected a number >= 1, got Infinity'},
    {option: {...TEN, deployment: 'moon'}, message: 'deployment: expected one of all, got moon'},
    {option: selfHosted({peakToAverage: 0}), message: 'peakToAverage: expected a number >= 1, got 0'},
    {option: selfHosted({utilisation: 0}), message: 'utilisation: expected a number above 0, up to 1, got 0'},
    {option: selfHosted({utilisation: 1.01}), message: 'utilisation: expected a number above 0, up to 1, got 1.01'},
    {option: selfHosted({cachedWeight: -0.1}), message: 'cachedWeight: expected a number from 0 to 1, got -0.1'},
    {option: selfHosted({cachedWeight: 1.1}), message: 'cachedWeight: expected a number from 0 to 1, got 1.1'},
    {option: selfHosted({setUpUsd: -1}), message: 'setUpUsd: expected a number >= 0, got -1'},
    {option: selfHosted({setUpUsd: Infinity}), message: 'setUpUsd: expected a number >= 0, got Infinity'},
    {option: selfHosted({staffHoursPerMonth: -1}), message: 'staffHoursPerMonth: expected a number >= 0, got -1'},
    {option: selfHosted({usdPerStaffHour: -1}), message: 'usdPerStaffHour: expected a number >= 0, got -1'},
    {
      option: selfHosted({staffHoursPerMonth: 1}),
      message: 'usdPerStaffHour: expected a number >= 0 for staff hours, got undefined',
    },
  ] satisfies {option: CapacityOption; message: string}[]) {
    it(`are refused: ${message}`, () => {
      assert.throws(() => compareCapacity(SCENARIO, reference, [option]), {name: 'RangeError', message});
    });
  }

  it('may be at the ends of what is allowed', () => {
    const low = selfHosted({
      cachedWeight: 0,
      setUpUsd: 0,
      staffHoursPerMonth: 0,
      usdPerStaffHour: 0,
      utilisation: 1e-6,
    });
    for (const option of [low, selfHosted({cachedWeight: 1, utilisation: 1})]) {
      assert.equal(compareCapacity(SCENARIO, reference, [option]).length, 1);
    }
  });

  it('need a valid scenario', () => {
    assert.throws(() => compareCapacity({...SCENARIO, retryRate: -1}, reference, []), {
      name: 'RangeError',
      message: /^scenario\.retryRate/,
    });
  });
});
