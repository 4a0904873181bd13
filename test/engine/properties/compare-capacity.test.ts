import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import type {CapacityOption} from '../../../src/engine/capacity-option.js';
import type {PricedCapacity} from '../../../src/engine/capacity-comparison.js';
import {compareCapacity} from '../../../src/engine/compare-capacity.js';
import {estimate} from '../../../src/engine/estimate.js';
import {MAX_NUMBER} from '../../../src/engine/scenario-fields.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios} from '../arbitraries.js';
import {provisioned, sampleUnit, selfHosted} from '../capacity-sample.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';
import {simulatedTokens} from '../oracle/capacity-tokens.js';
import {priced} from '../oracle/priced.js';

const AT = '2026-02-01';
const peaks = fc.integer({min: 4, max: 40}).map((quarters) => quarters / 4);
const weights = fc.constantFrom(0, 0.125, 0.5, 1);

const provisionedOptions = fc
  .record({
    peakToAverage: peaks,
    minUnits: fc.integer({min: 1, max: 50}),
    step: fc.integer({min: 1, max: 20}),
    inputTokens: fc.integer({min: 1, max: 40_000}),
    outputWeight: fc.integer({min: 1, max: 8}),
    cachedWeight: weights,
    usdPerUnit: fc.integer({min: 1, max: 4000}).map((cents) => cents / 100),
    per: fc.constantFrom('hour', 'month', 'year'),
  })
  .map(({peakToAverage, minUnits, step, inputTokens, outputWeight, cachedWeight, usdPerUnit, per}) =>
    provisioned(
      sampleUnit(
        {
          deployments: [{id: 'all', minUnits, step}],
          terms: [{term: 'none', usdPerUnit, per, source: 'page', checked: '2026', trust: 'verified'}],
        },
        {inputTokens, outputWeight, cachedWeight},
      ),
      {peakToAverage},
    ),
  );

/** Measured with calls larger than any that are drawn. */
const selfHostedOptions = fc
  .record({
    peakToAverage: peaks,
    utilisation: fc.integer({min: 1, max: 8}).map((eighths) => eighths / 8),
    cachedWeight: weights,
    gpus: fc.integer({min: 1, max: 8}),
    gpusPerInstance: fc.constantFrom(1, 4, 8),
    typical: fc.integer({min: 1, max: 2000}).map((cents) => cents / 100),
    outputTokensPerSecond: fc.integer({min: 1, max: 1e6}),
  })
  .map(({gpus, outputTokensPerSecond, gpusPerInstance, typical, ...option}) =>
    selfHosted(
      option,
      {gpus, outputTokensPerSecond, inputTokens: 1e8, outputTokens: 1e8},
      {gpusPerInstance, usdPerGpuHour: {typical}},
    ),
  );

const options: fc.Arbitrary<CapacityOption> = fc.oneof(provisionedOptions, selfHostedOptions);
const cases = fc.record({scenario: scenarios, offer: offers, option: options});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function comparison({scenario, offer, option}: Case): PricedCapacity {
  const [result] = compareCapacity(scenario, priced(estimate(scenario, offer, {at: AT})), [option], {
    allowOtherModel: true,
  });
  assert.equal(result?.status, 'priced', JSON.stringify(result && 'reason' in result && result.reason));
  return result;
}

const withTraffic = (scenario: Scenario, conversations: number): Scenario => ({
  ...scenario,
  traffic: {conversations, per: 'month'},
});
const perMonth = ({traffic: {conversations, per}}: Scenario): number => (per === 'day' ? 30 : 1) * conversations;

describe('capacity', () => {
  it('is needed for the tokens of every call, written out and weighed one by one', () =>
    forAll(
      fc.record({scenario: scenarios, offer: offers, option: provisionedOptions}),
      (drawn) => {
        const {cached, fresh, output} = simulatedTokens(drawn.scenario, drawn.offer);
        const {outputWeight, cachedWeight} = drawn.option.unit.models[0]!;
        const perConversation = fresh + cached * cachedWeight! + output * outputWeight!;
        const needed = (perConversation * perMonth(drawn.scenario) * drawn.option.peakToAverage) / 43_200;
        const {neededTokensPerMinute, units} = comparison(drawn);
        assertClose(neededTokensPerMinute, needed, 'tokens a minute');
        const {minUnits, step} = drawn.option.unit.deployments[0]!;
        const {inputTokens} = drawn.option.unit.models[0]!;
        assert.equal((units - minUnits!) % step!, 0);
        assert.ok(units === minUnits || (units - step!) * inputTokens < needed, 'one step less would have done');
      },
      500,
    ));

  it('holds the traffic it is bought for', () =>
    forAll(cases, (drawn) => {
      const {maxConversations, utilisation, units} = comparison(drawn);
      assertAtLeast(maxConversations, perMonth(drawn.scenario) * (1 - 1e-11), 'conversations');
      assert.ok(utilisation * drawn.option.peakToAverage <= 1 + 1e-11);
      assert.ok(Number.isInteger(units) && units >= 1);
    }));

  it('costs a whole number of units, and never less for more traffic', () =>
    forAll(fc.tuple(cases, fc.integer({min: 1, max: 100})), ([drawn, times]) => {
      const few = comparison(drawn);
      const busier = withTraffic(drawn.scenario, perMonth(drawn.scenario) * times);
      assert.ok(comparison({...drawn, scenario: busier}).usdPerMonth >= few.usdPerMonth);
      assertClose(few.usdPerHour * 720, few.usdPerMonth, 'month');
      assertClose(few.usdPerYear, 12 * few.usdPerMonth, 'year');
    }));

  it('costs as much as the API at the break-even, and sides change there', () =>
    forAll(cases, (drawn) => {
      const {breakEvenConversations, usdPerMonth} = comparison(drawn);
      if (breakEvenConversations * 1.001 > MAX_NUMBER) return;
      const scenario = {...drawn.scenario, webSearchesPerConversation: 0};
      const api = (conversations: number): number =>
        priced(estimate(withTraffic(scenario, conversations), drawn.offer, {at: AT})).usd.perMonth;
      assertClose(api(breakEvenConversations), usdPerMonth, 'USD');
      assert.ok(api(breakEvenConversations * 0.999) < usdPerMonth);
      assert.ok(api(breakEvenConversations * 1.001) > usdPerMonth);
    }));

  it('is compared the same way by ratio, side and savings', () =>
    forAll(cases, (drawn) => {
      const {apiUsd, usdPerMonth, ratio, cheaper, monthsToPayBack} = comparison(drawn);
      assert.equal(ratio, apiUsd / usdPerMonth);
      assert.equal(cheaper, apiUsd > usdPerMonth ? 'capacity' : apiUsd < usdPerMonth ? 'api' : 'equal');
      assert.equal(monthsToPayBack, apiUsd > usdPerMonth ? 0 : Infinity);
    }));
});
