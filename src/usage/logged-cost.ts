import type {BilledGroup} from './cost-notes.js';
import type {UsageCosts} from './usage-costs.js';
import type {UsageGroup} from './usage-summary.js';

/** Adds up what a log itself says that it cost, beside the price of the same calls. */
export function loggedCost(groups: readonly UsageGroup[], billed: readonly BilledGroup[]): UsageCosts['logged'] {
  const rows = groups.reduce((sum, {loggedRows}) => sum + loggedRows, 0);
  if (rows === 0) return undefined;
  const compared = {loggedUsd: 0, usd: 0};
  for (const {group, priced} of billed) {
    if (group.loggedUsd === undefined || group.loggedRows < group.rows) continue;
    compared.loggedUsd += group.loggedUsd;
    compared.usd += priced.usd;
  }
  return {usd: groups.reduce((sum, {loggedUsd = 0}) => sum + loggedUsd, 0), rows, compared};
}
