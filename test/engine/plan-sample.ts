import assert from 'node:assert/strict';
import type {PlanFile} from '../../src/data/plan-file.js';
import {comparePlans} from '../../src/engine/compare-plans.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {ComparePlansOptions, PricedPlan} from '../../src/engine/plan-comparison.js';
import type {Allowance, Beyond, Plan, PlanEstimate, PlanPrice} from '../../src/engine/plan.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {readText} from '../harness/repository.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

/** The plans that the package publishes. */
export const PLANS = JSON.parse(readText('pricing-data/dist/plans.json')) as PlanFile;

export const PAGE = {source: 'page', checked: '2026-11-20', trust: 'verified'} as const;

/** An offer at which 10,000 input tokens cost one cent. */
export const CENT_OFFER = offerAt({input: 1, output: 1});

export function published(id: string): Plan {
  return PLANS.plans.find((plan) => plan.id === id) ?? assert.fail(`no plan ${id}`);
}

export function priceOf(usdPerMonth: number, price: Partial<PlanPrice> = {}): PlanPrice {
  return {billing: 'monthly', usdPerMonth, ...PAGE, ...price};
}

/** A personal plan for $20 a month with nothing known besides. */
export function planOf(given: Partial<Plan> = {}): Plan {
  return {
    id: 'vendor/plan',
    vendor: 'vendor',
    name: 'Plan',
    audience: 'individual',
    perSeat: false,
    prices: [priceOf(20)],
    allowances: [],
    programmaticUse: [],
    source: 'plan-page',
    checked: '2026-11-20',
    ...given,
  };
}

/** Spares each row the evidence that plays no part in it. */
type WithoutEvidence<T> = T extends unknown ? Omit<T, 'source' | 'checked' | 'trust'> : never;

export function allowance<Given extends WithoutEvidence<Allowance>>(given: Given): Given & typeof PAGE {
  return {...PAGE, ...given};
}

export function beyond(given: WithoutEvidence<Beyond>): Beyond {
  return {...PAGE, ...given};
}

export function planEstimate(given: Partial<PlanEstimate>): PlanEstimate {
  return {
    plan: 'vendor/plan',
    metric: 'usd-at-api-rates',
    low: 10,
    high: 10,
    windowHours: 720,
    basis: 'quota-meter',
    source: 'meter',
    date: '2026-03',
    ...given,
  };
}

/** So many conversations a month of one call of 10,000 tokens, by people at a keyboard. */
export function personal(conversations: number, given: Partial<Omit<Scenario, 'tokens'>> = {}): Scenario {
  return scenarioOf({use: 'personal', traffic: {conversations, per: 'month'}, ...given}, {user: 10_000});
}

/** Compares one plan, beside the others it may refer to, and expects a price. */
export function compared(
  plan: Plan,
  scenario: Scenario,
  {offer = CENT_OFFER, others = [], ...options}: ComparePlansOptions & {offer?: Offer; others?: readonly Plan[]} = {},
): PricedPlan {
  const results = comparePlans(scenario, [plan, ...others], estimate(scenario, offer), options);
  const result = results.find((candidate) => candidate.plan === plan);
  assert.equal(result?.status, 'priced');
  return result;
}
