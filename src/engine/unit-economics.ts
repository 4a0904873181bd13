import {ANY_AMOUNT, checkArgument} from './check-argument.js';
import type {PricedEstimate} from './estimate-result.js';
import {MAX_NUMBER} from './scenario-fields.js';

/** A product with this workload behind it, per month. */
export interface ProductTerms {
  /** Users who share the estimated traffic, a whole number >= 1. */
  readonly users: number;
  /** What one of them pays a month, USD >= 0. */
  readonly revenuePerUserUsd: number;
  /** Hosting, support and the like for one of them, USD a month, >= 0. Default: 0. */
  readonly otherCostPerUserUsd?: number;
}

/** USD a month, unrounded. */
export interface UnitEconomics {
  /** The estimated cost, shared by all users. */
  modelCostPerUserUsd: number;
  /** Model and other cost. */
  costPerUserUsd: number;
  grossMarginPerUserUsd: number;
  /** Of all users together; negative for a loss. */
  grossMarginUsd: number;
  /** Share of revenue that is left, at most 1; negative for a loss; null without revenue. */
  grossMarginShare: number | null;
  /** What each user has to pay for the margin to be 0. */
  breakEvenPriceUsd: number;
}

/**
 * Sets what a workload costs against what its users pay.
 *
 * @param estimate - Of all users' traffic together.
 * @returns Cost, margin and break-even price of one user, and the margin of all.
 * @throws {RangeError} If a term is out of its domain.
 */
export function unitEconomics(estimate: PricedEstimate, terms: ProductTerms): UnitEconomics {
  const {users, revenuePerUserUsd, otherCostPerUserUsd = 0} = terms;
  checkArgument('users', users, {type: 'integer', min: 1, max: MAX_NUMBER});
  checkArgument('revenuePerUserUsd', revenuePerUserUsd, ANY_AMOUNT);
  checkArgument('otherCostPerUserUsd', otherCostPerUserUsd, ANY_AMOUNT);
  const modelCostPerUserUsd = estimate.usd.perMonth / users;
  const costPerUserUsd = modelCostPerUserUsd + otherCostPerUserUsd;
  const grossMarginPerUserUsd = revenuePerUserUsd - costPerUserUsd;
  return {
    modelCostPerUserUsd,
    costPerUserUsd,
    grossMarginPerUserUsd,
    grossMarginUsd: grossMarginPerUserUsd * users,
    grossMarginShare: revenuePerUserUsd === 0 ? null : grossMarginPerUserUsd / revenuePerUserUsd,
    breakEvenPriceUsd: costPerUserUsd,
  };
}
