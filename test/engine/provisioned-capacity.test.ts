import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CapacityTerm, ProvisionedUnit, UnitCapacity} from '../../src/engine/capacity.js';
import type {UnpricedCapacityReason} from '../../src/engine/capacity-comparison.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {
  AZURE,
  callsPerMinute,
  compared,
  pricedCapacity,
  provisioned,
  sampleUnit,
  sold,
  unitOf,
  VERTEX,
} from './capacity-sample.js';
import {assertClose} from './oracle/closeness.js';

const GPT = sold('openai/gpt-5.2', {input: 1.75, output: 14}, {cache: {kind: 'automatic'}});
const PTU = provisioned(AZURE, {model: 'openai/gpt-5.2', deployment: 'global', term: '1-month'});
const CACHED = {cache: {enabled: true, hitRate: 1, ttl: 'short'}} as const;

describe("Azure's sizing example: 1,000 calls a minute of 200 + 20 tokens on gpt-5.2", () => {
  it('needs (200 + 8 x 20) x 1,000 / 3,400 = 105.9, so 110 PTU', () => {
    const {neededTokensPerMinute, units, usdPerHour, usdPerMonth, assumptions} = pricedCapacity(
      callsPerMinute(1000, {user: 200, output: 20}),
      PTU,
      GPT,
    );
    assertClose(neededTokensPerMinute, 360_000, 'tokens a minute');
    assert.equal(units, 110);
    assert.equal(usdPerMonth, 110 * 260);
    assertClose(usdPerHour, (110 * 260) / 720, 'USD an hour');
    assert.deepEqual(assumptions, []);
  });

  it('needs 260,000 / 3,400 = 76.5, so 80 PTU where half of the prompt is cached', () => {
    const half = callsPerMinute(1000, {system: 100, user: 100, output: 20}, CACHED);
    const {neededTokensPerMinute, units} = pricedCapacity(half, PTU, GPT);
    assertClose(neededTokensPerMinute, 260_000, 'tokens a minute');
    assert.equal(units, 80);
  });

  it('needs as much as without a cache where the prompt is below the minimum of 1,024 tokens', () => {
    const half = callsPerMinute(1000, {system: 100, user: 100, output: 20}, CACHED);
    const real = sold('openai/gpt-5.2', {input: 1.75, output: 14}, {cache: {kind: 'automatic', minTokens: 1024}});
    assert.equal(pricedCapacity(half, PTU, real).units, 110);
  });
});

describe('the load', () => {
  it('is that of the busiest minute', () => {
    const scenario = callsPerMinute(10, {user: 100});
    const flat = pricedCapacity(scenario, provisioned(sampleUnit()));
    const peaky = pricedCapacity(scenario, provisioned(sampleUnit(), {peakToAverage: 2.5}));
    assert.deepEqual([flat.units, flat.utilisation, flat.maxConversations], [10, 1, 432_000]);
    assert.deepEqual([peaky.units, peaky.utilisation, peaky.neededTokensPerMinute], [25, 0.4, 2500]);
    assert.equal(peaky.maxConversations, 432_000);
  });

  it('reads conversations a day as thirty times as many a month', () => {
    const scenario = callsPerMinute(10, {user: 100});
    const daily = {...scenario, traffic: {conversations: 14_400, per: 'day'}} as const;
    assert.equal(pricedCapacity(daily, provisioned(sampleUnit())).units, 10);
  });

  it('counts retries, and not what the response cache answers', () => {
    const scenario = callsPerMinute(10, {user: 100}, {retryRate: 1, responseCacheHitRate: 0.75});
    const {neededTokensPerMinute, maxConversations} = pricedCapacity(scenario, provisioned(sampleUnit()));
    assert.equal(neededTokensPerMinute, 500);
    assert.equal(maxConversations, 432_000);
  });

  it('of tokens per second is sixty times that of tokens per minute', () => {
    const scenario = callsPerMinute(60, {user: 100});
    assert.equal(pricedCapacity(scenario, provisioned(sampleUnit({}, {per: 'second'}))).units, 1);
  });

  it('counts output and reasoning by the output weight', () => {
    const scenario = callsPerMinute(1, {user: 100, output: 50, reasoning: 25});
    assert.equal(pricedCapacity(scenario, provisioned(sampleUnit())).neededTokensPerMinute, 400);
  });

  it('counts cached tokens by their weight, and tokens written to the cache in full', () => {
    const scenario = callsPerMinute(1, {system: 1000, user: 50}, {cache: {enabled: true, hitRate: 0.5, ttl: '1h'}});
    const unit = sampleUnit({}, {cachedWeight: 0.1});
    // Found: 1,000 x 0.1 + 50. Missed: 1,050.
    assertClose(pricedCapacity(scenario, provisioned(unit)).neededTokensPerMinute, 600, 'tokens a minute');
  });

  it('counts 1,000 cached tokens as 100 on Gemini 2.5 Pro', () => {
    const scenario = callsPerMinute(1, {system: 1000}, CACHED);
    const option = provisioned(VERTEX, {model: 'google/gemini-2.5-pro', term: '1-month'});
    assertClose(pricedCapacity(scenario, option, sold('google/gemini-2.5-pro')).neededTokensPerMinute, 100, 'tokens');
  });

  it('counts no output of an embedding', () => {
    const embedding = sold('maker/model', {input: 1}, {kind: 'embedding'});
    const scenario = callsPerMinute(1, {user: 100, output: 50});
    assert.equal(pricedCapacity(scenario, provisioned(sampleUnit()), embedding).neededTokensPerMinute, 100);
  });

  it("counts in the offer's tokens", () => {
    const scenario = callsPerMinute(1, {user: 100}, {tokenBasis: 'same-text'});
    const offer = sold('maker/model', {input: 1, output: 4}, {tokenizerRatio: 1.25});
    assert.equal(pricedCapacity(scenario, provisioned(sampleUnit()), offer).neededTokensPerMinute, 125);
  });

  it('is zero where nothing is sent, and the smallest purchase then serves any number of conversations', () => {
    const {units, utilisation, maxConversations} = pricedCapacity(callsPerMinute(5, {}), provisioned(sampleUnit()));
    assert.deepEqual({units, utilisation, maxConversations}, {units: 1, utilisation: 0, maxConversations: Infinity});
  });
});

describe('a long prompt', () => {
  const long = sampleUnit({}, {longPrompt: {over: 1000, inputWeight: 2}, cachedWeight: 0.5});
  for (const {why, user, needed} of [
    {why: 'weighs nothing extra at the threshold', user: 1000, needed: 1000},
    {why: 'weighs double from one token past it', user: 1001, needed: 2002},
  ]) {
    it(why, () => {
      assert.equal(pricedCapacity(callsPerMinute(1, {user}), provisioned(long)).neededTokensPerMinute, needed);
    });
  }

  it('weighs double in its cached tokens too', () => {
    const scenario = callsPerMinute(1, {system: 1000, user: 200}, CACHED);
    assert.equal(pricedCapacity(scenario, provisioned(long)).neededTokensPerMinute, 2 * (1000 * 0.5 + 200));
  });

  it('is told from the short ones of the same conversation', () => {
    // Prompts of 600, then 1,200 tokens.
    const scenario = callsPerMinute(
      1,
      {user: 600},
      {turns: 2, history: {keep: 'all', lastTurns: 0, withContext: false}},
    );
    assert.equal(pricedCapacity(scenario, provisioned(long)).neededTokensPerMinute, 600 + 2 * 1200);
  });
});

describe('provisioned units are not priced', () => {
  const asks = callsPerMinute(1, {user: 100, output: 10});
  const unverified = {trust: 'unverified', source: 'rumour'} as const;
  const rumour: CapacityTerm = {term: 'none', usdPerUnit: 1, per: 'hour', checked: '2026', ...unverified};
  // An explicit undefined is not the absence that the types ask for, but reads the same.
  const without = (weight: 'outputWeight' | 'cachedWeight'): ProvisionedUnit => {
    const unit = sampleUnit();
    return {...unit, models: unit.models.map(({[weight]: _, ...model}) => model)};
  };
  const weighingLongPrompts = (model: UnitCapacity): UnitCapacity => ({
    ...model,
    longPrompt: {over: 99, inputWeight: 2},
  });
  const cases: {why: string; unit: ProvisionedUnit; scenario?: Scenario; reason: UnpricedCapacityReason}[] = [
    {
      why: 'that are history',
      unit: sampleUnit({historic: true}),
      reason: {code: 'historic', params: {unit: 'seller/unit'}},
    },
    {
      why: 'where their throughput is not published',
      unit: unitOf('aws-bedrock/custom-import'),
      reason: {code: 'throughput-unknown', params: {model: 'maker/model'}},
    },
    {
      why: 'where nobody confirms their throughput',
      unit: sampleUnit({}, unverified),
      reason: {code: 'throughput-unverified', params: {model: 'maker/model', source: 'rumour'}},
    },
    {
      why: 'without the weight of output',
      unit: without('outputWeight'),
      reason: {code: 'weight-unknown', params: {of: 'output', over: 0}},
    },
    {
      why: 'without the weight of cached tokens',
      unit: without('cachedWeight'),
      scenario: callsPerMinute(1, {system: 100}, CACHED),
      reason: {code: 'weight-unknown', params: {of: 'cached', over: 0}},
    },
    {
      why: 'without the weight of cached tokens, in long prompts too',
      unit: {...without('cachedWeight'), models: without('cachedWeight').models.map(weighingLongPrompts)},
      scenario: callsPerMinute(1, {system: 1000}, CACHED),
      reason: {code: 'weight-unknown', params: {of: 'cached', over: 0}},
    },
    {
      why: 'where long prompts are answered, whose output weighs more by an unknown factor',
      unit: sampleUnit({}, {longPrompt: {over: 99, inputWeight: 2}}),
      reason: {code: 'weight-unknown', params: {of: 'output', over: 99}},
    },
    {
      why: 'for a term that is not sold',
      unit: sampleUnit({terms: []}),
      reason: {code: 'no-price', params: {price: 'none', deployment: 'all'}},
    },
    {
      why: 'at a price that nobody confirms',
      unit: sampleUnit({terms: [rumour]}),
      reason: {code: 'price-unverified', params: {source: 'rumour'}},
    },
  ];
  for (const {why, unit, scenario = asks, reason} of cases) {
    it(why, () => {
      const result = compared(scenario, provisioned(unit));
      assert.equal(result.status, 'unpriced');
      assert.deepEqual('reason' in result && result.reason, reason);
    });
  }

  it('but are where the scenario has no tokens of the unknown weight', () => {
    assert.equal(pricedCapacity(callsPerMinute(1, {user: 100}), provisioned(without('outputWeight'))).units, 1);
    assert.equal(pricedCapacity(asks, provisioned(without('cachedWeight'))).units, 2);
  });
});
