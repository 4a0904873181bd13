import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SelfHostedOption} from '../../src/engine/capacity-option.js';
import type {UnpricedCapacityReason} from '../../src/engine/capacity-comparison.js';
import {callsPerMinute, CAPACITY, compared, gpuOf, LLAMA, pricedCapacity, selfHosted, sold} from './capacity-sample.js';
import {assertClose} from './oracle/closeness.js';

const OFFER = sold('meta/llama-3.3-70b', {input: 0.59, output: 0.79});
const CACHED = {cache: {enabled: true, hitRate: 1, ttl: 'short'}} as const;
const gpuFor = (gpu: string): string => ({H100: 'lambda/h100', B200: 'lambda/b200'})[gpu] ?? assert.fail(gpu);

describe('Llama 3.3 70B on GPUs kept full', () => {
  for (const throughput of CAPACITY.throughput.filter(({model}) => model === 'meta/llama-3.3-70b')) {
    const {gpu, gpus, inputTokens, outputTokens, outputTokensPerSecond, engine} = throughput;
    if (gpu === 'H200') continue;
    it(`serves ${outputTokensPerSecond} tokens a second: ${gpus} x ${gpu}, ${inputTokens} + ${outputTokens}, ${engine}`, () => {
      const price = {...gpuOf(gpuFor(gpu)), gpusPerInstance: gpus};
      const option = selfHosted({gpu: price, throughput});
      const scenario = callsPerMinute(1, {user: inputTokens, output: outputTokens});
      const {units, maxConversations, assumptions} = pricedCapacity(scenario, option, OFFER);
      assert.equal(units, gpus * Math.ceil(outputTokens / 60 / outputTokensPerSecond));
      assertClose(maxConversations, (outputTokensPerSecond * 2_592_000) / outputTokens, 'calls a month');
      assert.deepEqual(assumptions, []);
    });
  }

  it('has no price on H200: no GPU of the dataset has one', () => {
    assert.deepEqual(
      CAPACITY.gpus.filter(({gpu}) => gpu === 'H200'),
      [],
    );
  });

  it('takes 16 x H100 of Lambda for 20,000 tokens of output a second: 5 pairs, sold by eights', () => {
    // 20 calls of 1,000 + 1,000 a second; a pair puts out 4,205 tokens a second.
    const throughput = LLAMA.find(({inputTokens}) => inputTokens === 1000) ?? assert.fail();
    const result = pricedCapacity(
      callsPerMinute(20 * 60, {user: 1000, output: 1000}),
      selfHosted({gpu: gpuOf('lambda/h100'), throughput}),
      OFFER,
    );
    assert.equal(result.units, 16);
    assert.equal(result.usdPerHour, 16 * 3.99);
    assertClose(result.usdPerMonth, 16 * 3.99 * 720, 'USD a month');
    // All sixteen are paid for, so eight pairs serve.
    assertClose(result.utilisation, 20_000 / (8 * 4205), 'utilisation');
    assertClose(result.maxConversations, (8 * 4205 * 2_592_000) / 1000, 'calls a month');
  });
});

describe('GPUs', () => {
  // One of ours puts out 6,000 tokens a minute.
  const six = callsPerMinute(6, {user: 1000, output: 1000});

  for (const {why, option, units} of [
    {why: 'are one where that is just enough', option: selfHosted(), units: 1},
    {why: 'are one more for a peak just above', option: selfHosted({peakToAverage: 1.001}), units: 2},
    {
      why: 'are twice as many where half of the throughput is reached',
      option: selfHosted({utilisation: 0.5}),
      units: 2,
    },
    {why: 'come in whole deployments', option: selfHosted({utilisation: 0.5}, {gpus: 4}), units: 8},
    {
      why: 'each do their part where that was measured',
      option: selfHosted({utilisation: 0.5}, {gpus: 4, per: 'gpu'}),
      units: 4,
    },
    {why: 'come in whole instances', option: selfHosted({}, {gpus: 2}, {gpusPerInstance: 8}), units: 8},
    {
      why: 'may need several instances for one deployment',
      option: selfHosted({}, {gpus: 4}, {gpusPerInstance: 3}),
      units: 6,
    },
  ]) {
    it(why, () => assert.equal(pricedCapacity(six, option).units, units));
  }

  it('stand ready where nothing is asked', () => {
    const idle = pricedCapacity(callsPerMinute(0, {user: 1000, output: 1000}), selfHosted());
    assert.deepEqual([idle.units, idle.utilisation, idle.usdPerMonth], [1, 0, 1440]);
  });

  it('of which some take part in no deployment are paid and serve nothing', () => {
    const {units, maxConversations} = pricedCapacity(six, selfHosted({}, {gpus: 4}, {gpusPerInstance: 6}));
    assert.deepEqual([units, maxConversations], [6, 6 * 43_200]);
  });

  for (const {price, usd} of [
    {price: 'low', usd: 1.39},
    {price: 'high', usd: 1.79},
  ] as const) {
    it(`cost the ${price} price if asked`, () => {
      const {usdPerHour} = pricedCapacity(six, selfHosted({gpu: gpuOf('runpod/a100-80'), price}, {gpu: 'A100'}));
      assert.equal(usdPerHour, usd);
    });
  }

  it('cost the hours of the people who run them on top', () => {
    const {usdPerHour, usdPerMonth, usdPerYear} = pricedCapacity(
      six,
      selfHosted({staffHoursPerMonth: 10, usdPerStaffHour: 80}),
    );
    assert.deepEqual([usdPerHour, usdPerMonth, usdPerYear], [2, 1440 + 800, 26_880]);
    assert.equal(pricedCapacity(six, selfHosted({usdPerStaffHour: 80})).usdPerMonth, 1440);
  });
});

describe('calls of another size than was measured', () => {
  // Measured at 1,000 + 1,000.
  for (const {why, tokens, needed, limit} of [
    {why: 'count by their answer where that is longer', tokens: {user: 200, output: 500}, needed: 500, limit: 'output'},
    {why: 'count by their prompt where that is longer', tokens: {user: 800, output: 50}, needed: 800, limit: 'prompt'},
    {why: 'count by their prompt where they have no answer', tokens: {user: 800}, needed: 800, limit: 'prompt'},
  ] as const) {
    it(why, () => {
      const {neededTokensPerMinute, assumptions} = pricedCapacity(callsPerMinute(1, tokens), selfHosted());
      assert.equal(neededTokensPerMinute, needed);
      const {user, output} = {output: 0, ...tokens};
      const sizes = {measuredPromptTokens: 1000, measuredOutputTokens: 1000};
      assert.deepEqual(assumptions, [
        {code: 'measured-at-other-size', params: {promptTokens: user, outputTokens: output, ...sizes, limit}},
      ]);
    });
  }

  it('are told by their average, whatever the number of calls', () => {
    const scenario = callsPerMinute(3, {user: 200, output: 500}, {callsPerTurn: 2, retryRate: 0.5});
    const [assumption] = pricedCapacity(scenario, selfHosted()).assumptions;
    assert.ok(assumption?.code === 'measured-at-other-size');
    // The second call of a turn is sent the first one's answer.
    assertClose(assumption.params.promptTokens, (200 + 700) / 2, 'prompt');
    assertClose(assumption.params.outputTokens, 500, 'output');
  });

  it('say nothing where the shape is that of the measurement', () => {
    assert.deepEqual(pricedCapacity(callsPerMinute(3, {user: 100, output: 100}), selfHosted()).assumptions, []);
  });

  it('say nothing where all is answered from the response cache', () => {
    const scenario = callsPerMinute(3, {user: 100, output: 300}, {responseCacheHitRate: 1});
    const {assumptions, maxConversations} = pricedCapacity(scenario, selfHosted());
    assert.deepEqual([assumptions, maxConversations], [[], Infinity]);
  });

  it('count cached tokens in full unless told otherwise', () => {
    const scenario = callsPerMinute(1, {system: 800, user: 100, output: 10}, CACHED);
    assert.equal(pricedCapacity(scenario, selfHosted()).neededTokensPerMinute, 900);
    assert.equal(pricedCapacity(scenario, selfHosted({cachedWeight: 0.25})).neededTokensPerMinute, 300);
    assert.equal(pricedCapacity(scenario, selfHosted({cachedWeight: 0})).neededTokensPerMinute, 100);
  });
});

describe('self-hosting is not priced', () => {
  const unverified = {trust: 'unverified', source: 'rumour'} as const;
  const sizes = {measuredPromptTokens: 1000, measuredOutputTokens: 1000};
  const cases: {
    why: string;
    option?: SelfHostedOption;
    tokens?: {system?: number; user: number; output: number};
    reason: UnpricedCapacityReason;
  }[] = [
    {
      why: 'at a price the provider does not have',
      option: selfHosted({price: 'low'}),
      reason: {code: 'no-price', params: {price: 'low', deployment: null}},
    },
    {
      why: 'at a price that nobody confirms',
      option: selfHosted({}, {}, unverified),
      reason: {code: 'price-unverified', params: {source: 'rumour'}},
    },
    {
      why: 'by a measurement that nobody confirms',
      option: selfHosted({}, unverified),
      reason: {code: 'throughput-unverified', params: {model: 'maker/model', source: 'rumour'}},
    },
    {
      why: 'where the price is for another GPU than was measured',
      option: selfHosted({}, {}, {gpu: 'X10'}),
      reason: {code: 'different-gpus', params: {price: 'X10', throughput: 'X1'}},
    },
    {
      why: 'for longer prompts than were measured',
      tokens: {user: 1001, output: 1},
      reason: {code: 'call-larger-than-measured', params: {promptTokens: 1001, outputTokens: 1, ...sizes}},
    },
    {
      why: 'for longer prompts than were measured, cached or not',
      tokens: {system: 1000, user: 1, output: 1},
      option: selfHosted({cachedWeight: 0}),
      reason: {code: 'call-larger-than-measured', params: {promptTokens: 1001, outputTokens: 1, ...sizes}},
    },
    {
      why: 'for longer answers than were measured',
      tokens: {user: 1, output: 1001},
      reason: {code: 'call-larger-than-measured', params: {promptTokens: 1, outputTokens: 1001, ...sizes}},
    },
  ];
  for (const {why, option = selfHosted(), tokens = {user: 1, output: 1}, reason} of cases) {
    it(why, () => {
      const result = compared(callsPerMinute(1, tokens, CACHED), option);
      assert.equal(result.status, 'unpriced');
      assert.deepEqual('reason' in result && result.reason, reason);
    });
  }

  it('but is where the price names the memory too', () => {
    assert.equal(pricedCapacity(callsPerMinute(1, {user: 1}), selfHosted({}, {}, {gpu: 'X1 80 GB'})).units, 1);
  });
});
