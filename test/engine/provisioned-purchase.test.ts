import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ProvisionedUnit} from '../../src/engine/capacity.js';
import {AZURE, callsPerMinute, pricedCapacity, provisioned, sampleUnit, sold, VERTEX} from './capacity-sample.js';

const GPT = sold('openai/gpt-5.2', {input: 1.75, output: 14}, {cache: {kind: 'automatic'}});
const PTU = provisioned(AZURE, {model: 'openai/gpt-5.2', deployment: 'global', term: '1-month'});

describe('the smallest purchase', () => {
  const little = callsPerMinute(1, {user: 1});

  it('of PTUs reserved by the month is 15 x $260 = $3,900 a month', () => {
    const {units, usdPerMonth, usdPerYear} = pricedCapacity(little, PTU, GPT);
    assert.deepEqual({units, usdPerMonth, usdPerYear}, {units: 15, usdPerMonth: 3900, usdPerYear: 46_800});
  });

  it('of PTUs by the hour is $10,800 in our month, $10,950 in 730 hours', () => {
    const {usdPerHour, usdPerMonth} = pricedCapacity(little, {...PTU, term: 'none'}, GPT);
    assert.equal(usdPerMonth, 10_800);
    assert.equal(usdPerHour * 730, 10_950);
  });

  for (const {why, unit, model, option, units, assumptions} of [
    {
      why: 'in a data zone is 15, with unknown steps',
      unit: AZURE,
      model: 'openai/gpt-5.2',
      option: {deployment: 'data-zone'},
      units: 15,
      assumptions: [{code: 'step-unknown', params: {}}],
    },
    {
      why: 'in a region depends on the model',
      unit: AZURE,
      model: 'openai/gpt-5.2',
      option: {deployment: 'regional'},
      units: 25,
      assumptions: [{code: 'minimum-varies', params: {minUnits: 25}}],
    },
    {
      why: 'of Llama is its own, whatever the deployment',
      unit: AZURE,
      model: 'meta/llama-3.3-70b',
      option: {deployment: 'regional'},
      units: 100,
      assumptions: [],
    },
    {
      why: 'is one unit where none is published',
      unit: VERTEX,
      model: 'google/gemini-2.5-pro',
      option: {term: '1-week'},
      units: 1,
      assumptions: [
        {code: 'first-deployment', params: {deployment: 'global'}},
        {code: 'minimum-unknown', params: {}},
        {code: 'step-unknown', params: {}},
      ],
    },
    {
      why: 'is one unit where there are no deployments',
      unit: sampleUnit({deployments: []}),
      model: 'maker/model',
      option: {},
      units: 1,
      assumptions: [
        {code: 'minimum-unknown', params: {}},
        {code: 'step-unknown', params: {}},
      ],
    },
  ] as const) {
    it(why, () => {
      const result = pricedCapacity(little, provisioned(unit, {model, ...option}), sold(model));
      assert.equal(result.units, units);
      assert.deepEqual(result.assumptions, assumptions);
    });
  }
});

describe('units are bought', () => {
  const unit = (minUnits: number, step: number): ProvisionedUnit =>
    sampleUnit({deployments: [{id: 'all', minUnits, step}]});
  // One call a minute of so many tokens; a unit takes 100 of them.
  for (const {why, tokens, minUnits, step, units} of [
    {why: 'none beyond the smallest purchase, if that is just enough', tokens: 1500, minUnits: 15, step: 5, units: 15},
    {why: 'in a whole step beyond it for one token more', tokens: 1501, minUnits: 15, step: 5, units: 20},
    {why: 'in no further step if the steps are just enough', tokens: 2000, minUnits: 15, step: 5, units: 20},
    {why: 'in steps counted from the smallest purchase', tokens: 2001, minUnits: 7, step: 5, units: 22},
    {why: 'one by one where that is the step', tokens: 2001, minUnits: 1, step: 1, units: 21},
  ]) {
    it(why, () => {
      const result = pricedCapacity(callsPerMinute(1, {user: tokens}), provisioned(unit(minUnits, step)));
      assert.equal(result.units, units);
    });
  }

  it('not once more because of the rounding of doubles', () => {
    // 3 x 10 x 1.1 is a little over 33 in doubles.
    const scenario = callsPerMinute(3, {user: 10}, {retryRate: 0.1});
    const exact = pricedCapacity(scenario, provisioned(sampleUnit({}, {inputTokens: 33})));
    assert.equal(exact.units, 1);
  });
});
