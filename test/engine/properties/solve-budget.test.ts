import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {estimate} from '../../../src/engine/estimate.js';
import type {Offer} from '../../../src/engine/offer.js';
import {BUDGET_COUNTS, solveBudget, type BudgetCount} from '../../../src/engine/solve-budget.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {scenarios, workloads} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose} from '../oracle/closeness.js';
import {orderlyOffers} from '../oracle/orderly-offers.js';

/** Budgets near what some count costs: exactly, a hair or a good deal off. */
const nudges = fc.constantFrom(0.5, 1 - 1e-9, 1, 1 + 1e-9, 1.7);
const cases = fc.record({
  workload: workloads,
  solveFor: fc.constantFrom(...BUDGET_COUNTS),
  count: fc.integer({min: 1, max: 40}),
  nudge: nudges,
});

/** The month with so many of them, worked out from the scenario as a visitor would type it. */
function usdAt(scenario: Scenario, offer: Offer, solveFor: BudgetCount, count: number): number {
  const {traffic, people} = scenario;
  const typed: Record<BudgetCount, Partial<Scenario>> = {
    turns: {turns: count},
    conversations: {traffic: {conversations: count, per: 'month'}},
    people: {people: count, traffic: {...traffic, conversations: traffic.conversations * (count / people)}},
  };
  const result = estimate({...scenario, ...typed[solveFor]}, offer);
  assert.ok(result.status === 'priced');
  return result.usd.perMonth;
}

describe('what a budget buys', () => {
  it('fits the budget, and one more does not', () =>
    forAll(
      cases,
      ({workload: {scenario, offer}, solveFor, count, nudge}) => {
        const usdPerMonth = usdAt(scenario, offer, solveFor, count) * nudge;
        const answer = solveBudget(scenario, offer, {usdPerMonth, solveFor});
        const usd = (whole: number): number => usdAt(scenario, offer, solveFor, whole);
        if (answer.status === 'none') assert.ok(usd(1) > usdPerMonth);
        if (answer.status === 'unlimited') assert.ok(usd(answer.upTo) <= usdPerMonth);
        if (answer.status !== 'solved') return;
        assert.equal(answer.usdAtWhole, usd(answer.whole));
        assert.ok(usd(answer.whole) <= usdPerMonth && usd(answer.whole + 1) > usdPerMonth);
        const isWithin = answer.exact >= answer.whole * (1 - 1e-12) && answer.exact <= (answer.whole + 1) * (1 + 1e-12);
        assert.ok(isWithin, `${answer.exact} beside ${answer.whole}`);
      },
      400,
    ));

  it('is the last of all turns, counted one by one, that fits', () =>
    forAll(
      fc.tuple(scenarios, orderlyOffers, fc.integer({min: 1, max: 12}), nudges),
      ([scenario, offer, count, nudge]) => {
        const usdPerMonth = usdAt(scenario, offer, 'turns', count) * nudge;
        const answer = solveBudget(scenario, offer, {usdPerMonth, solveFor: 'turns'});
        if (answer.status === 'unlimited') return;
        let last = 0;
        while (last < 24 && usdAt(scenario, offer, 'turns', last + 1) <= usdPerMonth) last += 1;
        if (last < 24) assert.equal(answer.status === 'solved' ? answer.whole : 0, last);
      },
      100,
    ));

  it('costs exactly the budget at the exact count of conversations', () =>
    forAll(
      fc.tuple(workloads, fc.integer({min: 1, max: 100_000})),
      ([{scenario, offer}, usdPerMonth]) => {
        const answer = solveBudget(scenario, offer, {usdPerMonth, solveFor: 'conversations'});
        if (answer.status !== 'solved') return;
        assertClose(usdAt(scenario, offer, 'conversations', answer.exact), usdPerMonth, 'usd');
      },
      400,
    ));
});
