import {DAYS_PER_MONTH} from './month.js';

/** Shares of a budget at which spend alerts are usually set. */
const SHARES = [0.5, 0.75, 0.9, 1] as const;

/** Spend of a month that is even over its days may miss a share it meets by the last digit of a double. */
const SLACK = 1e-12;

/** When the expected spend of a month reaches a share of the budget. */
export interface BudgetCrossing {
  /** Month of the forecast, from 1. */
  readonly month: number;
  readonly share: (typeof SHARES)[number];
  /** Day of that month, 1 to 30, in the course of which it is reached; null where the month does not reach it. */
  readonly day: number | null;
}

/**
 * Finds the days on which a month of even spend reaches 50, 75, 90 and 100 % of a budget.
 *
 * @param month - From 1.
 * @param usdPerMonth - Expected spend of the month, USD, >= 0.
 * @param budgetUsd - USD a month, >= 0. One of 0 is reached on the first day on which anything is spent.
 */
export function crossingsOf(month: number, usdPerMonth: number, budgetUsd: number): BudgetCrossing[] {
  return SHARES.map((share) => {
    const day = Math.ceil(DAYS_PER_MONTH * ((share * budgetUsd) / usdPerMonth) * (1 - SLACK));
    return {month, share, day: day <= DAYS_PER_MONTH ? Math.max(1, day) : null};
  });
}
