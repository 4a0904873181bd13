import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {comparePlans} from '../../../src/engine/compare-plans.js';
import {estimate} from '../../../src/engine/estimate.js';
import type {PricedPlan} from '../../../src/engine/plan-comparison.js';
import {planSteps} from '../../../src/engine/plan-steps.js';
import {offers, scenarios} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose} from '../oracle/closeness.js';
import {priced} from '../oracle/priced.js';
import {PLANS} from '../plan-sample.js';

const AT = '2026-06-15';
const WITH_PRICE = PLANS.plans.filter(({prices}) => prices.some(({trust}) => trust !== 'unverified'));
const somePlan = fc.constantFrom(...WITH_PRICE);
const billing = fc.constantFrom('monthly', 'annual');
const cases = fc.record({scenario: scenarios, offer: offers, plan: somePlan, billing});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function comparisonOf({scenario, offer, plan, billing: asked}: Case): PricedPlan {
  const reference = estimate(scenario, offer, {at: AT});
  const results = comparePlans(scenario, PLANS.plans, reference, {billing: asked, estimates: PLANS.estimates});
  const result = results.find((candidate) => candidate.plan.id === plan.id);
  assert.equal(result?.status, 'priced');
  return result;
}

/** The API's bill if so many conversations a month were the traffic. */
function apiUsd({scenario, offer}: Case, conversations: number): number {
  return priced(estimate({...scenario, traffic: {conversations, per: 'month'}}, offer, {at: AT})).usd.perMonth;
}

describe('the break-even of a plan', () => {
  it('is a root: the API costs the fee at so many conversations, less below and more above', () =>
    forAll(
      cases,
      (drawn) => {
        const {breakEvenConversations: root, feeUsd} = comparisonOf(drawn);
        if (root === Infinity) {
          assert.equal(apiUsd(drawn, 1), 0);
          return;
        }
        if (root > 1e15) return;
        assertClose(apiUsd(drawn, root), feeUsd, 'API at the root');
        if (feeUsd === 0) return;
        assert.ok(apiUsd(drawn, root * (1 - 1e-9)) < feeUsd);
        assert.ok(apiUsd(drawn, Math.min(1e15, root * (1 + 1e-9))) > feeUsd || root * (1 + 1e-9) > 1e15);
      },
      500,
    ));

  it('in tokens is what the API bills at that traffic', () =>
    forAll(
      cases,
      (drawn) => {
        const {breakEvenConversations: conversations, breakEvenTokens} = comparisonOf(drawn);
        if (conversations > 1e15) return;
        const scenario = {...drawn.scenario, traffic: {conversations, per: 'month' as const}};
        const {lines} = priced(estimate(scenario, drawn.offer, {at: AT}));
        const tokens = lines.reduce((sum, line) => sum + line.tokens, 0);
        assertClose(breakEvenTokens, tokens, 'tokens');
      },
      500,
    ));
});

describe('a plan', () => {
  it('costs its seats and what is beyond, never less, and at least an allowance that fits costs nothing more', () =>
    forAll(
      cases,
      (drawn) => {
        const {feeUsd, beyondUsd, planUsd, seats, price, fits, servedShare} = comparisonOf(drawn);
        assert.equal(feeUsd, seats * price.usdPerMonth);
        assert.equal(planUsd, feeUsd + (beyondUsd ?? 0));
        assert.ok(beyondUsd === null || beyondUsd >= 0);
        assert.ok(servedShare === null || (servedShare >= 0 && servedShare <= 1));
        if (fits.answer === 'yes') assert.equal(beyondUsd, 0);
      },
      500,
    ));

  it('never turns from too small to large enough as traffic grows', () =>
    forAll(
      fc.tuple(cases, fc.integer({min: 1, max: 100})),
      ([drawn, times]) => {
        const {traffic} = drawn.scenario;
        const busier = {...traffic, conversations: traffic.conversations * times};
        const [calm, busy] = [drawn, {...drawn, scenario: {...drawn.scenario, traffic: busier}}].map(comparisonOf);
        const order = ['yes', 'unknown', 'no'];
        assert.ok(order.indexOf(calm!.fits.answer) <= order.indexOf(busy!.fits.answer));
        assert.ok((calm!.beyondUsd ?? 0) <= (busy!.beyondUsd ?? Infinity) * (1 + 1e-9) + 1e-9);
      },
      300,
    ));

  it('comes in the same place, and with the same figures, in whatever order the plans are given', () =>
    forAll(
      fc.tuple(scenarios, offers, fc.shuffledSubarray([...PLANS.plans], {minLength: PLANS.plans.length})),
      ([scenario, offer, shuffled]) => {
        const reference = estimate(scenario, offer, {at: AT});
        assert.deepEqual(comparePlans(scenario, shuffled, reference), comparePlans(scenario, PLANS.plans, reference));
      },
      100,
    ));

  it('leaves frozen input alone and says the same twice', () =>
    forAll(
      fc.tuple(scenarios, offers),
      ([scenario, offer]) => {
        const input = deepFrozen({
          scenario,
          plans: structuredClone(WITH_PRICE),
          estimates: structuredClone(PLANS.estimates),
        });
        const reference = deepFrozen(estimate(scenario, offer, {at: AT}));
        const compute = (): unknown =>
          comparePlans(input.scenario, input.plans, reference, {estimates: input.estimates});
        assert.deepEqual(compute(), compute());
      },
      50,
    ));
});

describe('the steps of a plan', () => {
  it('never fall, are whole multiples of the price and agree with the comparison', () =>
    forAll(
      fc.record({scenario: scenarios, offer: offers, plan: somePlan, billing}),
      (drawn) => {
        const {people} = drawn.scenario;
        const steps = planSteps(drawn.plan, people, {billing: drawn.billing, at: AT});
        const {feeUsd, fits, price} = comparisonOf(drawn);
        for (const [index, {seats, usdPerMonth, fromPeople}] of steps.entries()) {
          assert.equal(usdPerMonth, seats * price.usdPerMonth);
          assert.ok(index === 0 ? fromPeople === 1 : fromPeople > steps[index - 1]!.fromPeople);
          assert.ok(usdPerMonth >= (steps[index - 1]?.usdPerMonth ?? 0));
        }
        const own = steps.findLast(({fromPeople}) => fromPeople <= people);
        if (fits.reason === null) assert.equal(own?.usdPerMonth, feeUsd);
        else assert.equal(own?.seats, drawn.plan.maxSeats);
      },
      300,
    ));
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
