import type {ISODate} from './offer.js';
import type {Allowance, Plan, PlanEstimate, PlanPrice} from './plan.js';

export type PlanBilling = PlanPrice['billing'];

export type PlanAnswer = 'yes' | 'no' | 'unknown';

/** What use is counted in where it can be compared with an allowance. */
export type UseMetric = PlanEstimate['metric'];

/** An amount of use. Equal ends where it is exact; `high` is null where nothing says how much it can be at most. */
export interface AllowanceRange {
  low: number;
  high: number | null;
}

/**
 * Why a check says what it says.
 *
 * `between`: over the low end of a range but not over its high one. `at-least`: over what the vendor promises at least.
 * `not-comparable`: it counts tasks or completions, which a scenario does not have. `other-product`: it is for API use
 * and the scenario is not, or the other way round.
 */
export type AllowanceReason =
  | 'within'
  | 'over'
  | 'between'
  | 'at-least'
  | 'not-published'
  | 'no-window'
  | 'credits-not-convertible'
  | 'unverified'
  | 'not-comparable'
  | 'other-product'
  | 'other-model'
  | 'not-yet';

/** One allowance against the use it limits. */
export interface AllowanceCheck {
  allowance: Allowance;
  /** False: it is listed, but limits nothing in this scenario. */
  applies: boolean;
  answer: PlanAnswer;
  /** Unit of `used` and `included`: the allowance's own, that of the plan it refers to, or the estimate's. */
  metric: UseMetric | 'credits' | null;
  /** Use in one window, by one person; by all of them where it is pooled. */
  used: number | null;
  included: AllowanceRange | null;
  /** The window that `used` is counted in; it may be an estimate's, longer than the allowance's own. */
  windowHours: number | null;
  basis: 'published' | 'estimate' | 'none';
  /** The estimate it rests on; that of the plan it refers to where it is relative. */
  estimate?: PlanEstimate;
  reason: AllowanceReason;
}

/** Whether a plan takes the workload, with one check per allowance. */
export interface PlanFit {
  answer: PlanAnswer;
  /** What rules the plan out besides its allowances. */
  reason: {code: 'over-max-seats'; params: {people: number; maxSeats: number}} | null;
  checks: readonly AllowanceCheck[];
}

export interface PricedPlan {
  status: 'priced';
  plan: Plan;
  /** Its `billing` is the one that was found, which may not be the one asked for. */
  price: PlanPrice;
  billing: PlanBilling;
  seats: number;
  /** Seats x price, USD a month. */
  feeUsd: number;
  /** USD a month for use past the allowance; 0 where there is none, or where it costs nothing; null: unknown. */
  beyondUsd: number | null;
  /** The fee and what is known of `beyondUsd`: where that is null, at least so much. */
  planUsd: number;
  /** The reference offer at the same use, USD a month. */
  apiUsd: number;
  /** `apiUsd` as a multiple of `planUsd`; null where both are free, Infinity where only the plan is. */
  ratio: number | null;
  cheaper: 'plan' | 'api' | 'equal';
  /** Conversations a month at which the API costs as much as the fee. Infinity where the API is free. */
  breakEvenConversations: number;
  /** Billed tokens of so many conversations. */
  breakEvenTokens: number;
  /** Whether the plan takes so many conversations; null where no number of them breaks even. */
  breakEvenFits: PlanAnswer | null;
  fits: PlanFit;
  /** Share of the use that is answered: under 1 where the plan stops, null where that is unknown. */
  servedShare: number | null;
  /** Whether the scenario's use is one that the plan is sold for, with the key of the source that says so. */
  allowed: {answer: PlanAnswer; source: string};
  /** True where a check rests on an estimate, or an amount on a range. */
  isEstimate: boolean;
}

export type UnpricedPlanReason =
  | {code: 'no-price'; params: {at: ISODate}}
  | {code: 'price-unverified'; params: {at: ISODate; source: string}}
  | {code: 'reference-unpriced'; params: {offer: string}};

/** No number: unknown is never 0 and never in a ranking. */
export interface UnpricedPlan {
  status: 'unpriced';
  plan: Plan;
  reason: UnpricedPlanReason;
}

export type PlanComparison = PricedPlan | UnpricedPlan;

export interface PlanPriceOptions {
  /** Default: `monthly`. A plan that is not sold so is priced by its other billing. */
  billing?: PlanBilling;
  /** Day whose prices count. */
  at?: ISODate;
}

export interface ComparePlansOptions extends PlanPriceOptions {
  /** What others measured, for allowances that vendors do not publish. Default: none. */
  estimates?: readonly PlanEstimate[];
}
