import {ANY_AMOUNT, checkArgument} from './check-argument.js';
import {checkScenario} from './check-scenario.js';
import {conversationFor, estimate} from './estimate.js';
import type {Estimate, EstimateOptions, Fit, UnpricedEstimate} from './estimate-result.js';
import {fitOf} from './fit.js';
import type {Offer} from './offer.js';
import {MAX_CALLS_PER_CONVERSATION, MAX_NUMBER} from './scenario-fields.js';
import type {Scenario} from './scenario.js';

/** What a budget can be spent on. */
export const BUDGET_COUNTS = ['conversations', 'people', 'turns'] as const;

/**
 * `conversations`: a month. `people`: each with as many conversations as now. `turns`: of each conversation, at the
 * scenario's traffic.
 */
export type BudgetCount = (typeof BUDGET_COUNTS)[number];

export interface BudgetQuestion {
  /** USD a month, 0 to 1e15. */
  readonly usdPerMonth: number;
  readonly solveFor: BudgetCount;
}

export type BudgetAnswer =
  | {
      status: 'solved';
      /** The count that costs the whole budget; between two whole turns the cost is taken to grow evenly. */
      exact: number;
      /** The largest whole number that fits the budget, >= 1. */
      whole: number;
      /** USD a month at `whole`. */
      usdAtWhole: number;
      /** Whether the model takes a workload of that size at all: a budget may buy more turns than its context holds. */
      fits: Fit;
    }
  /** Even the largest number that a scenario can hold, `upTo`, fits the budget. */
  | {status: 'unlimited'; upTo: number}
  /** Not even one fits the budget. */
  | {status: 'none'; usdAtOne: number}
  | UnpricedEstimate;

/**
 * Says how much of a workload a monthly budget buys.
 *
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns The most conversations a month, people or turns that cost no more than the budget.
 * @throws {RangeError} If the question or a field of the scenario is out of its domain, or `at` is not a day.
 */
export function solveBudget(
  scenario: Scenario,
  offer: Offer,
  {usdPerMonth, solveFor}: BudgetQuestion,
  options: EstimateOptions = {},
): BudgetAnswer {
  checkArgument('usdPerMonth', usdPerMonth, ANY_AMOUNT);
  checkArgument('solveFor', solveFor, {type: 'choice', choices: BUDGET_COUNTS});
  checkScenario(scenario);
  const sized = (count: number): Scenario => withCount(scenario, solveFor, count);
  const one = estimate(sized(1), offer, options);
  if (one.status === 'unpriced') return one;
  if (one.usd.perMonth > usdPerMonth) return {status: 'none', usdAtOne: one.usd.perMonth};
  const usdAt = (count: number): number => usdOf(estimate(sized(count), offer, options));
  const upTo = mostOf(scenario, solveFor);
  if (usdAt(upTo) <= usdPerMonth) return {status: 'unlimited', upTo};
  const linear = usdPerMonth / one.usd.perMonth;
  const whole = lastWithin(usdPerMonth, usdAt, upTo, Math.floor(linear));
  const usdAtWhole = usdAt(whole);
  const exact = solveFor === 'turns' ? whole + (usdPerMonth - usdAtWhole) / (usdAt(whole + 1) - usdAtWhole) : linear;
  return {status: 'solved', exact, whole, usdAtWhole, fits: fitOf(offer, conversationFor(sized(whole), offer))};
}

function withCount(scenario: Scenario, counted: BudgetCount, count: number): Scenario {
  const {traffic, people} = scenario;
  if (counted === 'turns') return {...scenario, turns: count};
  if (counted === 'conversations') return {...scenario, traffic: {conversations: count, per: 'month'}};
  // At the very end of the range the product may be a rounding error past it.
  const conversations = Math.min(MAX_NUMBER, traffic.conversations * (count / people));
  return {...scenario, people: count, traffic: {...traffic, conversations}};
}

/** The largest count that makes a valid scenario. */
function mostOf({traffic, people, callsPerTurn}: Scenario, counted: BudgetCount): number {
  if (counted === 'turns') return Math.floor(MAX_CALLS_PER_CONVERSATION / callsPerTurn);
  if (counted === 'conversations') return MAX_NUMBER;
  return Math.floor(Math.min(MAX_NUMBER, (MAX_NUMBER / traffic.conversations) * people));
}

/** Prices hang on offer and day, not on the count: where one has a price, all have. */
function usdOf(result: Estimate): number {
  return result.status === 'priced' ? result.usd.perMonth : Infinity;
}

/**
 * The last count that costs no more than the budget: 1 does, `over` does not, and more never costs less.
 *
 * @param guess - Where to look first: what is linear in the count is found there, or one beside it.
 */
function lastWithin(usdPerMonth: number, usdAt: (count: number) => number, over: number, guess: number): number {
  let within = 1;
  const narrow = (count: number): void => {
    if (usdAt(count) <= usdPerMonth) within = count;
    else over = count;
  };
  for (const count of [guess, guess - 1, guess + 1]) if (count > within && count < over) narrow(count);
  while (over - within > 1) narrow(Math.floor((within + over) / 2));
  return within;
}
