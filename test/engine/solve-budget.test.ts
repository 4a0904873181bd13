import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {solveBudget, type BudgetAnswer, type BudgetCount} from '../../src/engine/solve-budget.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const THREE_FIFTEEN = offerAt({input: 3, output: 15});
const GPT_4O = MERGED_CATALOGUE.offer('openai/gpt-4o')!;
const FREE = offerAt({input: 0, output: 0});
/** A million tokens at a dollar a million: one conversation costs one dollar. */
const DOLLAR = offerAt({input: 1, output: 1});
const oneDollar = scenarioOf({}, {user: 1e6});
const request = scenarioOf({}, {user: 4_000, output: 1_000});

/** 40 dollars a day from 4 people: 10 x 30 dollars a month from each. */
const team = scenarioOf({traffic: {conversations: 40, per: 'day'}, people: 4}, {user: 1e6});

/** Turn n sends n dollars' worth of tokens, 10 times a month: 10, 30, 60, 100 ... dollars a month. */
const growing = scenarioOf({traffic: {conversations: 10, per: 'month'}}, {user: 1e6});

type Solved = Extract<BudgetAnswer, {status: 'solved'}>;

function solved(answer: BudgetAnswer): Solved {
  assert.ok(answer.status === 'solved', answer.status);
  return answer;
}

interface Row {
  title: string;
  scenario: Scenario;
  offer: typeof DOLLAR;
  usdPerMonth: number;
  solveFor: BudgetCount;
  expected: Omit<Solved, 'status' | 'fits'>;
}

const ROWS: readonly Row[] = [
  {
    // 4,000 x 3 + 1,000 x 15 = 0.027 a request, not the 0.0027 behind a published "75,000 requests"
    title: '$200 buys 7,407 requests of 4,000 and 1,000 tokens at 3/15',
    scenario: request,
    offer: THREE_FIFTEEN,
    usdPerMonth: 200,
    solveFor: 'conversations',
    expected: {exact: 200 / 0.027, whole: 7_407, usdAtWhole: 199.989},
  },
  {
    title: '$20 buys 740 of them',
    scenario: request,
    offer: THREE_FIFTEEN,
    usdPerMonth: 20,
    solveFor: 'conversations',
    expected: {exact: 20 / 0.027, whole: 740, usdAtWhole: 19.98},
  },
  {
    // 2,000 x 2.50 + 500 x 10 = 0.01 a request
    title: '$1,500 buys 5,000 requests a day of 2,000 and 500 tokens on GPT-4o',
    scenario: scenarioOf({traffic: {conversations: 7, per: 'day'}}, {user: 2_000, output: 500}),
    offer: GPT_4O,
    usdPerMonth: 1_500,
    solveFor: 'conversations',
    expected: {exact: 5_000 * 30, whole: 5_000 * 30, usdAtWhole: 1_500},
  },
  {
    title: '$1,950 is that with a buffer of 30 %',
    scenario: scenarioOf({}, {user: 2_000, output: 500}),
    offer: GPT_4O,
    usdPerMonth: 1_950,
    solveFor: 'conversations',
    expected: {exact: 6_500 * 30, whole: 6_500 * 30, usdAtWhole: 1_950},
  },
  {
    title: 'what the response cache answers costs nothing',
    scenario: {...oneDollar, responseCacheHitRate: 0.75},
    offer: DOLLAR,
    usdPerMonth: 2.6,
    solveFor: 'conversations',
    expected: {exact: 10.4, whole: 10, usdAtWhole: 2.5},
  },
  {
    title: 'a budget for exactly one buys one',
    scenario: oneDollar,
    offer: DOLLAR,
    usdPerMonth: 1,
    solveFor: 'conversations',
    expected: {exact: 1, whole: 1, usdAtWhole: 1},
  },
  {
    title: 'the last count below the largest is found',
    scenario: oneDollar,
    offer: DOLLAR,
    usdPerMonth: 1e15 - 1,
    solveFor: 'conversations',
    expected: {exact: 1e15 - 1, whole: 1e15 - 1, usdAtWhole: 1e15 - 1},
  },
  {
    title: 'people each bring their own conversations',
    scenario: team,
    offer: DOLLAR,
    usdPerMonth: 1_000,
    solveFor: 'people',
    expected: {exact: 10 / 3, whole: 3, usdAtWhole: 900},
  },
  {
    title: 'a budget for exactly two turns buys two',
    scenario: growing,
    offer: DOLLAR,
    usdPerMonth: 30,
    solveFor: 'turns',
    expected: {exact: 2, whole: 2, usdAtWhole: 30},
  },
  {
    title: 'between two turns the exact answer grows evenly',
    scenario: growing,
    offer: DOLLAR,
    usdPerMonth: 75,
    solveFor: 'turns',
    expected: {exact: 3 + (75 - 60) / (100 - 60), whole: 3, usdAtWhole: 60},
  },
  {
    title: 'turns are found though the conversation has others now',
    scenario: {...growing, turns: 12},
    offer: DOLLAR,
    usdPerMonth: 59.99,
    solveFor: 'turns',
    expected: {exact: 2 + 29.99 / 30, whole: 2, usdAtWhole: 30},
  },
];

describe('a budget', () => {
  for (const {title, scenario, offer, usdPerMonth, solveFor, expected} of ROWS) {
    it(title, () => {
      const {exact, whole, usdAtWhole} = solved(solveBudget(scenario, offer, {usdPerMonth, solveFor}));
      assert.equal(whole, expected.whole);
      assertClose(exact, expected.exact, 'exact');
      assertClose(usdAtWhole, expected.usdAtWhole, 'usdAtWhole');
    });
  }

  for (const {solveFor, scenario, usdAtOne} of [
    {solveFor: 'conversations', scenario: oneDollar, usdAtOne: 1},
    {solveFor: 'people', scenario: team, usdAtOne: 300},
    {solveFor: 'turns', scenario: growing, usdAtOne: 10},
  ] as const) {
    it(`for less than one of the ${solveFor} buys none`, () => {
      const question = {usdPerMonth: usdAtOne * 0.999, solveFor};
      assert.deepEqual(solveBudget(scenario, DOLLAR, question), {status: 'none', usdAtOne});
    });
  }

  for (const {why, scenario, offer, usdPerMonth, solveFor, upTo} of [
    {
      why: 'nothing costs anything',
      scenario: request,
      offer: FREE,
      usdPerMonth: 0,
      solveFor: 'conversations',
      upTo: 1e15,
    },
    {
      why: 'it pays the largest number',
      scenario: oneDollar,
      offer: DOLLAR,
      usdPerMonth: 1e15,
      solveFor: 'conversations',
      upTo: 1e15,
    },
    {
      why: 'people do nothing',
      scenario: scenarioOf({traffic: {conversations: 0, per: 'day'}}, {user: 1}),
      offer: DOLLAR,
      usdPerMonth: 0,
      solveFor: 'people',
      upTo: 1e15,
    },
    {
      why: 'people bring ten conversations each',
      scenario: team,
      offer: FREE,
      usdPerMonth: 1,
      solveFor: 'people',
      upTo: 1e14,
    },
    {
      why: 'people bring a third of a conversation each',
      scenario: {...team, people: 120},
      offer: FREE,
      usdPerMonth: 1,
      solveFor: 'people',
      upTo: 1e15,
    },
    {
      why: 'a turn has one call',
      scenario: request,
      offer: FREE,
      usdPerMonth: 1,
      solveFor: 'turns',
      upTo: 10_000,
    },
    {
      why: 'a turn has three calls',
      scenario: {...request, callsPerTurn: 3},
      offer: FREE,
      usdPerMonth: 1,
      solveFor: 'turns',
      upTo: 3_333,
    },
  ] as const) {
    it(`is no limit to ${solveFor} where ${why}`, () =>
      assert.deepEqual(solveBudget(scenario, offer, {usdPerMonth, solveFor}), {status: 'unlimited', upTo}));
  }
});
