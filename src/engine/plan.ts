import type {ISODate} from './offer.js';
import type {Evidence} from './evidence.js';

/** What a plan costs under one way of billing. */
export interface PlanPrice extends Evidence {
  billing: 'monthly' | 'annual';
  /** USD per account or seat and month; for `annual` the year's price divided by 12. Free is an explicit 0. */
  usdPerMonth: number;
  /** Absent: since launch. Inclusive. */
  from?: ISODate;
  /** Absent: until further notice. Exclusive. */
  until?: ISODate;
  /** Computed from an exact percentage that the vendor publishes; the vendor does not print the amount. */
  derived?: true;
}

interface AllowanceBase extends Evidence {
  /** It refills after so many hours: 5, 24, 168 for a week, 720 for a month of 30 days. Absent: not published. */
  windowHours?: number;
  /** The one product it is for, e.g. `Codex`. Absent: the whole plan. */
  product?: string;
  /** Model ids it is for. Absent: all of the plan. */
  models?: readonly string[];
  /** Absent: as long as the plan. */
  from?: ISODate;
}

/** Use worth so many USD at API rates; 0 means that nothing is included. Converts exactly. */
export interface UsdAllowance extends AllowanceBase {
  metric: 'usd-at-api-rates';
  amount: number;
}

/** Credits of the vendor's own. */
export interface CreditAllowance extends AllowanceBase {
  metric: 'credits';
  amount: number;
  /** USD at API rates that one credit pays for. Absent: not published, so credits cannot be converted. */
  usdPerCredit?: number;
  /** The seats of an organization share their credits. */
  pooled?: true;
}

/** A published count: either `amount`, or `low` to `high` where the vendor prints a range. */
export interface CountAllowance extends AllowanceBase {
  metric: 'messages' | 'requests' | 'tasks' | 'completions' | 'tokens';
  amount?: number;
  low?: number;
  high?: number;
}

/** A multiple of another plan's allowance, which may itself be unpublished. */
export interface RelativeAllowance extends AllowanceBase {
  metric: 'relative';
  times: number;
  /** Id of the other plan. */
  of: string;
  /** The vendor says "at least". */
  atLeast?: true;
}

/** There is a limit, or fair use, and the vendor gives no figure. */
export interface UnpublishedAllowance extends AllowanceBase {
  metric: 'unpublished';
}

/** What the price includes, as far as the vendor publishes it. Community estimates are never here. */
export type Allowance = UsdAllowance | CreditAllowance | CountAllowance | RelativeAllowance | UnpublishedAllowance;

/** What happens past the allowance. */
export interface Beyond extends Evidence {
  kind: 'stop' | 'slow' | 'downgrade' | 'credits' | 'api-rates';
  /** For `credits`: USD per credit bought. Absent: not published. */
  usdPerCredit?: number;
  /** Added by the vendor to the API rates of other vendors' models, USD per million tokens. */
  surchargeUsdPerMTok?: number;
  /** Prepaid usage below its face value. */
  bundles?: readonly {usd: number; creditUsd: number}[];
  /** Most face value, in USD, that bundles may buy in a month. */
  bundleCreditUsdPerMonthMax?: number;
}

/**
 * Where a program may draw on the plan.
 *
 * `vendor-agent`: the vendor's own coding agent. `sign-in`: other tools that let you sign in with the plan.
 * `agent-sdk`: programs on the vendor's agent kit. `listed-tools`: an endpoint for the tools the vendor lists.
 * `api-credits`: an API key, up to the credits in the allowances.
 */
export type ProgrammaticUse = 'vendor-agent' | 'sign-in' | 'agent-sdk' | 'listed-tools' | 'api-credits';

/** A flat-rate subscription. */
export interface Plan {
  /** `<vendor>/<plan>`, e.g. `anthropic/claude-max`. */
  id: string;
  /** Key into the file's vendors. */
  vendor: string;
  name: string;
  audience: 'individual' | 'team' | 'enterprise';
  /** True: per user of an organization. False: per personal account. */
  perSeat: boolean;
  minSeats?: number;
  maxSeats?: number;
  /** Needs another licence that is not in the price. */
  addOn?: true;
  /** The vendor took no new subscribers from this day on, when last checked. */
  signupsPausedSince?: ISODate;
  /** Empty: no price is published or confirmed. Unknown, never 0. */
  prices: readonly PlanPrice[];
  /** Each one limits use on its own. */
  allowances: readonly Allowance[];
  /** Absent: unknown. */
  beyond?: Beyond;
  /** Whether the plan pays for calls by an API key of your own product. Absent: unknown. */
  includesApi?: boolean;
  programmaticUse: readonly ProgrammaticUse[];
  /** Key into the file's sources, for what the plan is and allows. */
  source: string;
  /** As in `Evidence`. */
  checked: string;
}

/** What somebody outside the vendor measured or reported. Never a fact of the plan: show it as an estimate, with its date. */
export interface PlanEstimate {
  /** Id of the plan. */
  plan: string;
  metric: 'usd-at-api-rates' | 'messages' | 'requests' | 'tokens';
  /** Equal to `high` where there is one measurement only. */
  low: number;
  high: number;
  windowHours: number;
  /** `quota-meter`: tokens counted against the plan's own meter. `single-report`: one user's session, scaled up. */
  basis: 'quota-meter' | 'single-report';
  product?: string;
  source: string;
  /** When it was measured; plans may have changed since. */
  date: string;
}
