import type {Catalogue} from '../data/catalogue.js';
import type {PlanFile} from '../data/plan-file.js';
import {comparePlans} from '../engine/compare-plans.js';
import type {Estimate} from '../engine/estimate-result.js';
import type {ISODate} from '../engine/offer.js';
import type {PlanBilling, PlanComparison, PricedPlan, UnpricedPlanReason} from '../engine/plan-comparison.js';
import {planPriceInForce, seatsFor} from '../engine/plan-fee.js';
import type {Plan, PlanPrice} from '../engine/plan.js';
import type {Scenario} from '../engine/scenario.js';

/** How a plan stands to a workload, the most useful first. */
export const PLAN_GROUPS = ['usable', 'unknown', 'over', 'not-allowed', 'unpriced'] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

/** What a plan costs before anything is used. */
export interface PlanFee {
  price: PlanPrice;
  seats: number;
  /** USD a month. */
  usd: number;
}

/** One plan of the table. */
export interface PlanRow {
  plan: Plan;
  /** Undefined where there is nothing to compare plans with. */
  group: PlanGroup | undefined;
  fee: PlanFee | undefined;
  /** Undefined where the plan or what it is compared with has no price. */
  comparison: PricedPlan | undefined;
  /** Why there is no fee. */
  reason: UnpricedPlanReason | undefined;
}

/** Which plans a visitor wants to see; what is left out does not narrow. */
export interface PlanFilter {
  /** Ids of plans, with or without their vendor. */
  names?: readonly string[];
  vendor?: string | undefined;
  audience?: Plan['audience'] | undefined;
}

/** What plans are listed for. */
export interface PlanQuestion extends PlanFilter {
  scenario: Scenario;
  /** What the API costs for the same use; undefined: no model is picked. */
  reference: Estimate | undefined;
  billing: PlanBilling;
  at: ISODate;
  /** Vendors that make models, see `modelMakers`: their allowances in money are for models of their own. */
  makers?: ReadonlySet<string>;
}

/**
 * Lists plans, those first that take the workload, then by what they cost a month.
 *
 * Without a chat offer that has a price, there is nothing to compare with: the rows then have fees only.
 *
 * @throws {RangeError} If a field of the scenario is out of its domain.
 */
export function planRows(file: PlanFile, question: PlanQuestion): PlanRow[] {
  const {scenario, reference, billing, at} = question;
  const rows = isComparable(reference)
    ? comparePlans(scenario, plansFor(reference, file, question), reference, {
        billing,
        at,
        estimates: file.estimates,
      }).map((result) => comparedRow(result, question))
    : file.plans.map((plan) => feeRow(plan, question)).sort((a, b) => feeUsd(a) - feeUsd(b));
  return rows.filter(({plan}) => isWanted(plan, question)).sort((a, b) => rank(a) - rank(b));
}

/** @returns Those who make models of a catalogue, by the id that vendors of plans go by as well. */
export function modelMakers({dataset}: Catalogue): ReadonlySet<string> {
  return new Set(Object.keys(dataset.models).map((id) => id.slice(0, id.indexOf('/'))));
}

/** Counts of what is asked are the same for any model; money at a vendor's rates is spent on what the vendor sells. */
const COUNTS: ReadonlySet<string> = new Set(['requests', 'messages', 'tokens', 'tasks', 'completions']);

function plansFor({offer}: Estimate, {plans}: PlanFile, {makers}: PlanQuestion): Plan[] {
  return plans.map((plan) => {
    if (!makers?.has(plan.vendor) || offer.model.startsWith(`${plan.vendor}/`)) return plan;
    const allowances = plan.allowances.map((each) => (COUNTS.has(each.metric) ? each : {...each, models: []}));
    return {...plan, allowances};
  });
}

/** Tells whether plans can be held against an estimate: it has a price, and it is for what plans sell. */
export function isComparable(reference: Estimate | undefined): reference is Extract<Estimate, {status: 'priced'}> {
  return reference?.status === 'priced' && reference.offer.kind === 'chat';
}

/** @returns Those names that no plan has. */
export function unknownPlanNames(names: readonly string[], {plans}: PlanFile): string[] {
  return names.filter((name) => !plans.some((plan) => isCalled(plan, name)));
}

function comparedRow(result: PlanComparison, question: PlanQuestion): PlanRow {
  if (result.status === 'unpriced') return {...feeRow(result.plan, question), group: 'unpriced', reason: result.reason};
  const {plan, price, seats, feeUsd} = result;
  return {plan, group: groupOf(result), fee: {price, seats, usd: feeUsd}, comparison: result, reason: undefined};
}

function feeRow(plan: Plan, {scenario, billing, at}: PlanQuestion): PlanRow {
  const price = planPriceInForce(plan, billing, at);
  if ('code' in price) return {plan, group: undefined, fee: undefined, comparison: undefined, reason: price};
  const seats = seatsFor(plan, scenario.people);
  const fee = {price, seats, usd: seats * price.usdPerMonth};
  return {plan, group: undefined, fee, comparison: undefined, reason: undefined};
}

/** What cannot be bought now, or only with something else, is never more than a maybe. */
function groupOf({plan, allowed, fits, servedShare, beyondUsd}: PricedPlan): PlanGroup {
  if (allowed.answer === 'no') return 'not-allowed';
  const takesAll = fits.answer === 'yes' || (servedShare === 1 && beyondUsd !== null);
  if (fits.reason || (fits.answer === 'no' && !takesAll)) return 'over';
  const isOpen = allowed.answer === 'yes' && plan.signupsPausedSince === undefined && !plan.addOn;
  return isOpen && takesAll ? 'usable' : 'unknown';
}

function rank({group}: PlanRow): number {
  return group ? PLAN_GROUPS.indexOf(group) : 0;
}

function feeUsd({fee}: PlanRow): number {
  return fee?.usd ?? Infinity;
}

function isWanted(plan: Plan, {names = [], vendor, audience}: PlanFilter): boolean {
  return (
    (vendor === undefined || plan.vendor === vendor) &&
    (audience === undefined || plan.audience === audience) &&
    (names.length === 0 || names.some((name) => isCalled(plan, name)))
  );
}

function isCalled({id}: Plan, name: string): boolean {
  return id === name || id.endsWith(`/${name}`);
}
