import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {solveBudget, type BudgetAnswer, type BudgetCount} from '../../src/engine/solve-budget.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

/** A million tokens at a dollar a million: one conversation costs one dollar. */
const DOLLAR = offerAt({input: 1, output: 1});
const oneDollar = scenarioOf({}, {user: 1e6});

/** Turn n sends n dollars' worth of tokens, 10 times a month: 10, 30, 60, 100 ... dollars a month. */
const growing = scenarioOf({traffic: {conversations: 10, per: 'month'}}, {user: 1e6});

type Solved = Extract<BudgetAnswer, {status: 'solved'}>;

function solved(answer: BudgetAnswer): Solved {
  assert.ok(answer.status === 'solved', answer.status);
  return answer;
}

describe('the limits of a budget', () => {
  it('may buy more turns than the model can take, and says where it stops', () => {
    const short = {...DOLLAR, context: 2_500_000};
    const ask = (usdPerMonth: number) => solved(solveBudget(growing, short, {usdPerMonth, solveFor: 'turns'})).fits;
    assert.deepEqual(ask(30), {ok: true});
    assert.deepEqual(ask(60), {
      ok: false,
      turn: 3,
      call: 1,
      promptTokens: 3e6,
      limit: 2_500_000,
      exceeded: 'context',
    });
  });

  it('is unknown where the price is, on the day asked for', () => {
    const late = offerAt({input: 1, output: 1}, {}, {from: '2026-06-01'});
    const answer = solveBudget(oneDollar, late, {usdPerMonth: 1, solveFor: 'people'}, {at: '2026-05-31'});
    assert.deepEqual(answer, {
      status: 'unpriced',
      offer: late,
      reason: {code: 'no-price-at', params: {at: '2026-05-31'}},
    });
  });

  it('uses the price of the day asked for throughout', () => {
    const [period] = DOLLAR.prices;
    const cheaperLater = {
      ...DOLLAR,
      prices: [
        {...period!, until: '2026-06-01'},
        {...period!, from: '2026-06-01', rates: {input: 0.5, output: 0.5}},
      ],
    };
    const ask = (at: string) =>
      solved(solveBudget(oneDollar, cheaperLater, {usdPerMonth: 10.5, solveFor: 'conversations'}, {at}));
    assert.deepEqual([ask('2026-05-31').whole, ask('2026-06-01').whole], [10, 21]);
    assert.deepEqual([ask('2026-05-31').usdAtWhole, ask('2026-06-01').usdAtWhole], [10, 10.5]);
  });

  for (const {field, question, message} of [
    {
      field: 'a negative budget',
      question: {usdPerMonth: -1, solveFor: 'turns'},
      message: 'usdPerMonth: expected a number from 0 to 1000000000000000, got -1',
    },
    {
      field: 'a count it does not know',
      question: {usdPerMonth: 1, solveFor: 'tokens'},
      message: 'solveFor: expected one of conversations, people, turns, got tokens',
    },
  ]) {
    it(`refuses ${field}`, () =>
      assert.throws(() => solveBudget(oneDollar, DOLLAR, question as {usdPerMonth: number; solveFor: BudgetCount}), {
        name: 'RangeError',
        message,
      }));
  }

  it('refuses an invalid count even where it solves for that count', () => {
    const solve = (scenario: Scenario, solveFor: BudgetCount) => () =>
      solveBudget(scenario, DOLLAR, {usdPerMonth: 1, solveFor});
    assert.throws(solve({...oneDollar, turns: 0}, 'turns'), /^RangeError: scenario\.turns: /);
    assert.throws(solve({...oneDollar, people: 0}, 'people'), /^RangeError: scenario\.people: /);
  });
});
