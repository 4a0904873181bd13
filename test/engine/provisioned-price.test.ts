import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CapacityTerm} from '../../src/engine/capacity.js';
import {deploymentOf, provisionedPrice, type UnitPrice} from '../../src/engine/provisioned-price.js';
import {AZURE, sampleUnit, unitOf, VERTEX} from './capacity-sample.js';
import {assertClose} from './oracle/closeness.js';

type Asked = Parameters<typeof provisionedPrice>[1];

function priceOf(unit: Parameters<typeof provisionedPrice>[0], asked: Asked): UnitPrice {
  const price = provisionedPrice(unit, asked);
  assert.ok('usdPerHour' in price, JSON.stringify(price));
  return price;
}

const term = (changed: Partial<CapacityTerm>): CapacityTerm => ({
  term: 'none',
  usdPerUnit: 1,
  per: 'hour',
  source: 'page',
  checked: '2026-11-20',
  trust: 'verified',
  ...changed,
});

describe('one Azure PTU', () => {
  const model = 'openai/gpt-5.2';
  for (const {why, asked, perHour, perMonth} of [
    {why: '$1 an hour, global', asked: {term: 'none', deployment: 'global'}, perHour: 1, perMonth: 720},
    {why: '$1.10 an hour in a data zone', asked: {term: 'none', deployment: 'data-zone'}, perHour: 1.1, perMonth: 792},
    {why: '$2 an hour in a region', asked: {term: 'none', deployment: 'regional'}, perHour: 2, perMonth: 1440},
    {why: '$260 a month', asked: {term: '1-month'}, perHour: 260 / 720, perMonth: 260},
    {why: '$2,652 a year, which is $221 a month', asked: {term: '1-year'}, perHour: 221 / 720, perMonth: 221},
  ] as const) {
    it(`costs ${why}`, () => {
      const price = priceOf(AZURE, {model, ...asked});
      assertClose(price.usdPerHour, perHour, 'USD an hour');
      assertClose(price.usdPerMonth, perMonth, 'USD a month');
    });
  }

  it('is 64 % cheaper by the month than by the hour, over the 730 hours the seller counts', () => {
    const hourly = priceOf(AZURE, {model, term: 'none'}).usdPerHour * 730;
    assert.equal(Math.round(100 * (1 - priceOf(AZURE, {model, term: '1-month'}).usdPerMonth / hourly)), 64);
  });

  it('is 70 % cheaper by the year than by the hour, over the 730 hours the seller counts', () => {
    const hourly = priceOf(AZURE, {model, term: 'none'}).usdPerHour * 730;
    assert.equal(Math.round(100 * (1 - priceOf(AZURE, {model, term: '1-year'}).usdPerMonth / hourly)), 70);
  });
});

describe('one Vertex GSU', () => {
  // The seller prints USD per term; a month of its own has 730 hours, ours 720.
  for (const {asked, hours, published} of [
    {asked: '1-week', hours: 168, published: 1200},
    {asked: '1-month', hours: 730, published: 2700},
    {asked: '3-months', hours: 730, published: 2400},
    {asked: '1-year', hours: 730, published: 2000},
  ] as const) {
    it(`costs $${published} over ${hours} hours for ${asked}`, () => {
      const {usdPerHour, usdPerMonth} = priceOf(VERTEX, {model: 'google/gemini-2.5-pro', term: asked});
      assert.equal(Math.round(usdPerHour * hours), published);
      assertClose(usdPerMonth, usdPerHour * 720, 'our month');
    });
  }

  it('costs 10 % more outside the global endpoint', () => {
    const asked = {model: 'google/gemini-2.5-pro', term: '1-week', deployment: 'non-global'} as const;
    assertClose(priceOf(VERTEX, asked).usdPerHour, 7.854, 'USD an hour');
  });
});

describe('one Bedrock unit', () => {
  it('of Llama 2 for a month costs $15,757.92 over 31 days', () => {
    const {usdPerHour} = priceOf(unitOf('aws-bedrock/model-unit'), {model: 'meta/llama-2', term: '1-month'});
    assertClose(usdPerHour * 24 * 31, 15_757.92, 'USD');
  });

  it('of a custom model bills by the minute, and its storage by the month', () => {
    const price = priceOf(unitOf('aws-bedrock/custom-import'), {model: 'own/model', term: 'none'});
    assertClose(price.usdPerMonth, 0.05718 * 43_200 + 1.95, 'USD a month');
    assertClose(price.usdPerHour, 0.05718 * 60 + 1.95 / 720, 'USD an hour');
  });

  it('of the reserved tier has no published price', () => {
    assert.deepEqual(provisionedPrice(unitOf('aws-bedrock/reserved'), {model: 'any', term: '1-month'}), {
      reason: {code: 'no-price', params: {price: '1-month', deployment: null}},
    });
  });
});

describe('the price of a unit', () => {
  const asked = {model: 'maker/model', term: 'none'} as const;
  const general = term({usdPerUnit: 9});

  for (const {why, terms, usd} of [
    {why: 'is the one for its model', terms: [general, term({model: 'maker/model', usdPerUnit: 3})], usd: 3},
    {why: 'is the one for its deployment', terms: [general, term({deployment: 'all', usdPerUnit: 4})], usd: 4},
    {
      why: 'is the one that names both, wherever it stands',
      terms: [term({model: 'maker/model', deployment: 'all', usdPerUnit: 5}), term({model: 'maker/model'}), general],
      usd: 5,
    },
    {why: 'is the general one for other models', terms: [term({model: 'maker/other'}), general], usd: 9},
    {why: 'is the general one elsewhere', terms: [term({deployment: 'eu'}), general], usd: 9},
    {why: 'is that of the asked term', terms: [term({term: '1-year'}), general], usd: 9},
  ]) {
    it(why, () => assert.equal(priceOf(sampleUnit({terms}), asked).usdPerHour, usd));
  }

  it('may be for one model where there are no deployments', () => {
    assert.equal(priceOf(sampleUnit({deployments: [], terms: [general]}), asked).usdPerHour, 9);
  });

  it('is not that of another model', () => {
    assert.deepEqual(provisionedPrice(sampleUnit({terms: [term({model: 'maker/other'})]}), asked), {
      reason: {code: 'no-price', params: {price: 'none', deployment: 'all'}},
    });
  });

  it('is unknown where nobody confirms it', () => {
    assert.deepEqual(provisionedPrice(sampleUnit({terms: [term({trust: 'unverified', source: 'rumour'})]}), asked), {
      reason: {code: 'price-unverified', params: {source: 'rumour'}},
    });
  });
});

describe('a deployment', () => {
  it('is the first unless another is named', () => {
    assert.equal(deploymentOf(AZURE, undefined)?.id, 'global');
    assert.equal(deploymentOf(AZURE, 'regional')?.id, 'regional');
    assert.equal(deploymentOf(unitOf('aws-bedrock/model-unit'), undefined), undefined);
  });

  it('must exist', () => {
    assert.throws(() => deploymentOf(AZURE, 'moon'), {
      name: 'RangeError',
      message: 'deployment: expected one of global, data-zone, regional, got moon',
    });
    assert.throws(() => deploymentOf(sampleUnit({deployments: []}), 'global'), {
      message: 'deployment: expected nothing, got global',
    });
  });
});
