import {HOURS_PER_MONTH} from './month.js';
import {knownAllowance, reasonNotToApply, type AllowanceContext, type KnownAllowance} from './plan-allowance.js';
import type {AllowanceCheck, AllowanceRange, AllowanceReason, PlanAnswer, PlanFit} from './plan-comparison.js';
import {seatsFor} from './plan-fee.js';
import type {PlanUse} from './plan-use.js';
import type {Allowance, Plan} from './plan.js';

/** A use that fills an allowance exactly must not fail by the last bits of its quotients. */
const SLACK = 1 + 1e-12;

/**
 * Checks whether a plan takes so much use, spread evenly over people and time.
 *
 * A plan takes it if every allowance that applies does; one that is over rules it out, whatever the others are.
 *
 * @param use - Of all people in a month.
 * @param people - Integer >= 1.
 * @see docs/guides/billing-rules.md
 */
export function planFit(plan: Plan, use: PlanUse, people: number, context: AllowanceContext): PlanFit {
  const checks = plan.allowances.map((allowance) => checkAllowance(plan, allowance, use, people, context));
  const {maxSeats = people} = plan;
  if (people > maxSeats) return {answer: 'no', reason: {code: 'over-max-seats', params: {people, maxSeats}}, checks};
  return {answer: answerOf(checks), reason: null, checks};
}

/** @returns What the allowances that apply say together; unknown where none does. */
export function answerOf(checks: readonly AllowanceCheck[]): PlanAnswer {
  const answers = checks.filter(({applies}) => applies).map(({answer}) => answer);
  if (answers.includes('no')) return 'no';
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'yes';
}

function checkAllowance(
  plan: Plan,
  allowance: Allowance,
  use: PlanUse,
  people: number,
  context: AllowanceContext,
): AllowanceCheck {
  const outside = reasonNotToApply(plan, allowance, context);
  if (outside !== undefined) return unknownCheck(allowance, outside, false);
  const known = knownAllowance(plan, allowance, context);
  if (typeof known === 'string') return unknownCheck(allowance, known, known !== 'not-comparable');
  const {metric, windowHours, estimate} = known;
  const used = (amountUsed(use, known) / (known.pooled ? 1 : people)) * (windowHours / HOURS_PER_MONTH);
  const included = known.pooled ? timesRange(known, seatsFor(plan, people)) : timesRange(known, 1);
  return {
    allowance,
    applies: true,
    ...comparison(used, included),
    metric,
    used,
    included,
    windowHours,
    basis: estimate ? 'estimate' : 'published',
    ...(estimate && {estimate}),
  };
}

function unknownCheck(allowance: Allowance, reason: AllowanceReason, applies: boolean): AllowanceCheck {
  const nothing = {metric: null, used: null, included: null, windowHours: allowance.windowHours ?? null};
  return {allowance, applies, answer: 'unknown', ...nothing, basis: 'none', reason};
}

function amountUsed(use: PlanUse, {metric, usdPerCredit = 0}: KnownAllowance): number {
  if (metric !== 'credits') return use[metric];
  const usd = use['usd-at-api-rates'];
  return usd === 0 ? 0 : usd / usdPerCredit;
}

function timesRange({low, high}: AllowanceRange, factor: number): AllowanceRange {
  return {low: low * factor, high: high === null ? null : high * factor};
}

function comparison(used: number, {low, high}: AllowanceRange): Pick<AllowanceCheck, 'answer' | 'reason'> {
  if (used <= low * SLACK) return {answer: 'yes', reason: 'within'};
  if (high === null) return {answer: 'unknown', reason: 'at-least'};
  return used > high * SLACK ? {answer: 'no', reason: 'over'} : {answer: 'unknown', reason: 'between'};
}
