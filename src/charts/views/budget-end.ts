/** Beyond ten years no forecast says anything. */
export const MOST_MONTHS = 120;

/** A sum that lasts for whole months may miss its end by the last digits of a double. */
const SLACK = 1e-12;

/**
 * Finds the month in which a budget for all months together is spent.
 *
 * @param firstUsd - Expected cost of the first month, USD, >= 0.
 * @param growthPerMonth - Growth of that cost from each month to the next, >= -1 (0.1 = 10 %).
 * @param budgetUsd - USD in all, >= 0.
 * @returns Number of the month, from 1; undefined where it is not spent within {@link MOST_MONTHS}.
 */
export function monthOfLastUsd(firstUsd: number, growthPerMonth: number, budgetUsd: number): number | undefined {
  if (firstUsd === 0) return undefined;
  let spentUsd = 0;
  for (let month = 1; month <= MOST_MONTHS; month += 1) {
    spentUsd += firstUsd * (1 + growthPerMonth) ** (month - 1);
    if (spentUsd >= budgetUsd * (1 - SLACK)) return month;
  }
  return undefined;
}
