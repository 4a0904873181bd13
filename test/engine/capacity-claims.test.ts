import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CapacityTerm} from '../../src/engine/capacity.js';
import type {PricedCapacity} from '../../src/engine/capacity-comparison.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {
  AZURE,
  callsPerMinute,
  CAPACITY,
  gpuOf,
  LLAMA,
  pricedCapacity,
  provisioned,
  selfHosted,
  sold,
  VERTEX,
} from './capacity-sample.js';
import {assertClose} from './oracle/closeness.js';

const offerOf = (id: string): Offer => MERGED_CATALOGUE.offer(id) ?? assert.fail(id);
/** How far below pay-as-you-go, in percent, to a tenth. */
const savedPercent = ({apiUsd, usdPerMonth}: PricedCapacity): number =>
  Math.round(1000 * (1 - usdPerMonth / apiUsd)) / 10;

describe('"provisioned capacity saves 30-50 %, break-even about $8,000": no published price supports it', () => {
  // Uncached prompts only, 100 PTUs kept full all 720 hours.
  const fullOf = (inputTokensPerMinute: number): Scenario => callsPerMinute(inputTokensPerMinute / 10, {user: 1000});

  for (const {model, tokensPerMinute, usdPerMTok} of [
    {model: 'gpt-5.5', tokensPerMinute: 1200, usdPerMTok: 5},
    {model: 'gpt-5.4', tokensPerMinute: 2400, usdPerMTok: 2.5},
    {model: 'gpt-5.2', tokensPerMinute: 3400, usdPerMTok: 1.75},
    {model: 'gpt-5.1', tokensPerMinute: 4750, usdPerMTok: 1.25},
    {model: 'gpt-5', tokensPerMinute: 4750, usdPerMTok: 1.25},
    {model: 'gpt-5-mini', tokensPerMinute: 23_750, usdPerMTok: 0.25},
    {model: 'gpt-4.1', tokensPerMinute: 3000, usdPerMTok: 2},
    {model: 'gpt-4o', tokensPerMinute: 2500, usdPerMTok: 2.5},
    {model: 'gpt-4o-mini', tokensPerMinute: 37_000, usdPerMTok: 0.15},
  ]) {
    it(`a PTU of ${model} kept full saves at most a fifth, and costs 2.6 to 3 times as much by the hour`, () => {
      const against = (term: CapacityTerm['term']): PricedCapacity =>
        pricedCapacity(
          fullOf(tokensPerMinute),
          provisioned(AZURE, {model: `openai/${model}`, deployment: 'global', term}),
          offerOf(`openai/${model}`),
        );
      const apiUsd = (100 * tokensPerMinute * 43_200 * usdPerMTok) / 1e6;
      for (const {term, usd} of [
        {term: 'none', usd: 72_000},
        {term: '1-month', usd: 26_000},
        {term: '1-year', usd: 22_100},
      ] as const) {
        const result = against(term);
        assert.deepEqual([result.units, result.utilisation], [100, 1]);
        assertClose(result.usdPerMonth, usd, term);
        assertClose(result.apiUsd, apiUsd, 'API');
      }
      assert.ok(apiUsd / 26_000 < 1.05 && apiUsd / 26_000 > 0.9, `by the month ${apiUsd / 26_000}`);
      assert.ok(savedPercent(against('1-year')) < 20);
      assert.ok(72_000 / apiUsd > 2.6 && 72_000 / apiUsd < 3.05);
    });
  }

  it('gpt-5.2 by the month never pays in our month, and by the year from 86 % use', () => {
    const result = (term: CapacityTerm['term']): PricedCapacity =>
      pricedCapacity(
        fullOf(3400),
        provisioned(AZURE, {model: 'openai/gpt-5.2', deployment: 'global', term}),
        offerOf('openai/gpt-5.2'),
      );
    // One PTU passes 3,400 x 43,200 tokens, worth $257.04 at $1.75 a million.
    assertClose(result('1-month').ratio ?? NaN, 257.04 / 260, 'ratio');
    assert.equal(result('1-month').breakEvenIsServable, false);
    const {breakEvenConversations, maxConversations, breakEvenIsServable} = result('1-year');
    assertClose(breakEvenConversations / maxConversations, 221 / 257.04, 'use');
    assert.equal(breakEvenIsServable, true);
  });

  it('the smallest purchases break even where the API costs $3,315, $3,900 or $10,800, or $1,973 to $5,141 on Vertex', () => {
    const usd = (term: CapacityTerm['term'], unit = AZURE, model = 'openai/gpt-5.2'): number =>
      pricedCapacity(callsPerMinute(1, {user: 1}), provisioned(unit, {model, term}), sold(model)).usdPerMonth;
    assert.deepEqual([usd('1-year'), usd('1-month'), usd('none')], [3315, 3900, 10_800]);
    const gsu = (['1-year', '3-months', '1-month', '1-week'] as const).map((term) =>
      Math.round(usd(term, VERTEX, 'google/gemini-2.5-pro')),
    );
    assert.deepEqual(gsu, [1973, 2367, 2663, 5141]);
  });

  it('a GSU of Gemini 2.5 Pro for a month needs 126 % use, for a year 94 %', () => {
    const use = (term: CapacityTerm['term']): number => {
      const scenario = callsPerMinute(650 * 60, {user: 1});
      const option = provisioned(VERTEX, {model: 'google/gemini-2.5-pro', term});
      const {usdPerMonth, apiUsd, utilisation} = pricedCapacity(scenario, option, offerOf('google/gemini-2.5-pro'));
      assert.equal(utilisation, 1);
      return Math.round((100 * usdPerMonth) / apiUsd);
    };
    // $3.6986 and $2.7397 an hour against 650 x 3,600 tokens at $1.25 a million.
    assert.deepEqual([use('1-month'), use('1-year')], [126, 94]);
  });

  it('only at full use with nine of ten prompt tokens cached, which take no room in a PTU, are 47 % saved', () => {
    // A PTU's 3,400 fresh tokens a minute come with 30,600 cached ones: $1.75 + 9 x $0.175 a million fresh ones.
    const scenario = callsPerMinute(
      340,
      {system: 9000, user: 1000},
      {cache: {enabled: true, hitRate: 1, ttl: 'short'}},
    );
    const option = provisioned(AZURE, {model: 'openai/gpt-5.2', deployment: 'global', term: '1-month'});
    const result = pricedCapacity(scenario, option, offerOf('openai/gpt-5.2'));
    assertClose(result.apiUsd, 100 * 3400 * 43_200 * 3.325e-6, 'API');
    assert.deepEqual([result.units, savedPercent(result)], [100, 46.8]);
  });
});

describe('"4 x A100 equals $40,000-60,000 of API": only against $3/$15, kept full', () => {
  // No source confirms the measurements of 2023, so the engine prices none; here they are taken at their word.
  const measured = CAPACITY.throughput.filter(({model}) => model === 'meta/llama-2-70b');
  const a100 = (id: string, price: 'low' | 'typical' | 'high', row = measured[0] ?? assert.fail()): PricedCapacity =>
    pricedCapacity(
      callsPerMinute(1, {user: row.inputTokens, output: row.outputTokens}),
      selfHosted({gpu: gpuOf(id), price, throughput: {...row, trust: 'imported'}}),
      sold('meta/llama-2-70b'),
    );

  for (const {inputTokens, outputTokens, openUsd, closedUsd} of [
    // Tokens a second of 4 GPUs x 2,592,000 s, in and out, at $0.59/$0.79 and at $3/$15 a million.
    {inputTokens: 128, outputTokens: 128, openUsd: 9_586, closedUsd: 125_038},
    {inputTokens: 128, outputTokens: 2048, openUsd: 4_501, closedUsd: 82_669},
    {inputTokens: 2048, outputTokens: 128, openUsd: 8_379, closedUsd: 51_602},
  ]) {
    it(`calls of ${inputTokens} + ${outputTokens} are worth $${openUsd} at an open model's price, $${closedUsd} at $3/$15`, () => {
      const row = measured.find((each) => each.inputTokens === inputTokens && each.outputTokens === outputTokens);
      const {units, maxConversations} = a100('azure/a100', 'typical', row);
      const worth = (input: number, output: number): number =>
        (maxConversations * (inputTokens * input + outputTokens * output)) / 1e6;
      assert.equal(units, 4);
      assert.deepEqual([worth(0.59, 0.79), worth(3, 15)].map(Math.round), [openUsd, closedUsd]);
    });
  }

  for (const {id, price, units, usd} of [
    {id: 'runpod/a100-80', price: 'low', units: 4, usd: 4_003},
    {id: 'runpod/a100-80', price: 'high', units: 4, usd: 5_155},
    {id: 'azure/a100', price: 'typical', units: 4, usd: 10_578},
    {id: 'lambda/a100-80', price: 'typical', units: 8, usd: 16_070},
    {id: 'aws/a100-80', price: 'typical', units: 8, usd: 19_762},
  ] as const) {
    it(`rent for $${usd} a month, as ${units} of ${id}, ${price}`, () => {
      const result = a100(id, price);
      assert.deepEqual([result.units, Math.round(result.usdPerMonth)], [units, usd]);
    });
  }

  it('half of an AWS instance of eight, over 730 hours, is $10,018', () => {
    assert.equal(Math.round((a100('aws/a100-80', 'typical').usdPerHour / 2) * 730), 10_018);
  });

  it('4 x H100 with Llama 3.3 70B kept full are worth $30,082 of API for $11,491, if four could be rented of eight', () => {
    const row = LLAMA.find(({inputTokens}) => inputTokens === 1000) ?? assert.fail();
    const {gpusPerInstance: _, ...gpu} = gpuOf('lambda/h100');
    // 8,410 tokens a second of output: two pairs, filled to the last call.
    const full = callsPerMinute(8.41 * 60, {user: 1000, output: 1000});
    const result = pricedCapacity(full, selfHosted({gpu, throughput: row}), offerOf('groq/llama-3.3-70b-versatile'));
    assert.deepEqual([result.units, result.cheaper], [4, 'capacity']);
    assertClose(result.utilisation, 1, 'use');
    assertClose(result.apiUsd, 8410 * 2_592_000 * (0.59 + 0.79) * 1e-6, 'API');
    assertClose(result.usdPerMonth, 4 * 3.99 * 720, 'rent');
  });

  it('the same at 30 % of the measured throughput costs more than the API', () => {
    const row = LLAMA.find(({inputTokens}) => inputTokens === 1000) ?? assert.fail();
    const option = selfHosted({gpu: gpuOf('lambda/h100'), throughput: row, utilisation: 0.3});
    const scenario = callsPerMinute(0.3 * 8.41 * 60, {user: 1000, output: 1000});
    const result = pricedCapacity(scenario, option, offerOf('groq/llama-3.3-70b-versatile'));
    assert.deepEqual([result.units, result.cheaper], [8, 'api']);
  });
});
