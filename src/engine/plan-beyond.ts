import {usdWithBundles} from './plan-bundles.js';
import type {AllowanceCheck} from './plan-comparison.js';
import {answerOf} from './plan-fit.js';
import type {PlanUse} from './plan-use.js';
import type {Beyond, Plan} from './plan.js';

/** What happens to use past the allowance, a month. */
export interface BeyondOutcome {
  /** Null: unknown. */
  usd: number | null;
  /** Share of the use that is answered; null: unknown. */
  servedShare: number | null;
  /** True where the excess is counted from the high end of a range: it may be more. */
  isFromRange: boolean;
}

const ALL_SERVED = {servedShare: 1, isFromRange: false};
const UNKNOWN: BeyondOutcome = {usd: null, servedShare: null, isFromRange: false};

/**
 * Says what use past the allowance costs and whether it is answered.
 *
 * Where several allowances are over, the one that is over most decides.
 *
 * @param use - Of all people in a month.
 * @param model - Model that does the work: a surcharge is for models of other makers than the plan's vendor.
 */
export function beyondAllowance(
  plan: Plan,
  checks: readonly AllowanceCheck[],
  use: PlanUse,
  people: number,
  model: string,
): BeyondOutcome {
  const {beyond} = plan;
  const answer = answerOf(checks);
  if (answer === 'yes') return {usd: 0, ...ALL_SERVED};
  if (!beyond || beyond.trust === 'unverified') return UNKNOWN;
  if (beyond.kind === 'slow' || beyond.kind === 'downgrade') return {usd: 0, ...ALL_SERVED};
  const tightest = tightestOf(checks);
  if (!tightest) return beyond.kind === 'stop' ? {...UNKNOWN, usd: 0} : {...UNKNOWN, servedShare: 1};
  const {check, servedShare} = tightest;
  const isFromRange = check.included?.low !== check.included?.high;
  if (beyond.kind === 'stop') return {usd: 0, servedShare, isFromRange};
  const excessShare = 1 - servedShare;
  const usd =
    beyond.kind === 'credits'
      ? usdForCredits(beyond, check, use['usd-at-api-rates'] * excessShare)
      : usdAtApiRates(plan, beyond, use, excessShare, people, model);
  return {usd, servedShare: 1, isFromRange};
}

/** Finds the check that leaves the smallest share of the use within its allowance. */
function tightestOf(checks: readonly AllowanceCheck[]): {check: AllowanceCheck; servedShare: number} | undefined {
  const over = checks.flatMap((check) => {
    const {applies, answer, used, included} = check;
    if (!applies || answer !== 'no' || used === null || typeof included?.high !== 'number') return [];
    return [{check, servedShare: included.high / used}];
  });
  return over.toSorted((one, other) => one.servedShare - other.servedShare)[0];
}

/** Credits can be counted only where the allowance says what one is worth. */
function usdForCredits({usdPerCredit}: Beyond, {allowance}: AllowanceCheck, excessUsd: number): number | null {
  if (usdPerCredit === undefined || allowance.metric !== 'credits') return null;
  return allowance.usdPerCredit === undefined ? null : (excessUsd / allowance.usdPerCredit) * usdPerCredit;
}

/** A personal account buys bundles for itself, an organization for all of its seats. */
function usdAtApiRates(
  {perSeat, vendor}: Plan,
  beyond: Beyond,
  use: PlanUse,
  excessShare: number,
  people: number,
  model: string,
): number {
  const buyers = perSeat ? 1 : people;
  const usd = usdWithBundles((use['usd-at-api-rates'] * excessShare) / buyers, beyond) * buyers;
  const {surchargeUsdPerMTok = 0} = beyond;
  return model.startsWith(`${vendor}/`) ? usd : usd + (use.tokens * excessShare * surchargeUsdPerMTok) / 1e6;
}
