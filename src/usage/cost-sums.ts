import type {PricedGroup} from './price-group.js';
import {addTokens, emptySums, type TokenSums} from './token-sums.js';
import type {UsageCost} from './usage-costs.js';
import type {UsageGroup} from './usage-summary.js';

/** Sums that are still growing. */
export interface OpenCost extends UsageCost {
  rows: number;
  calls: number;
  usd: number;
  readonly tokens: TokenSums;
  readonly usdByKind: TokenSums;
  readonly longContext: {calls: number; extraUsd: number};
}

export function emptyCost(): OpenCost {
  return {rows: 0, calls: 0, usd: 0, tokens: emptySums(), usdByKind: emptySums(), longContext: {calls: 0, extraUsd: 0}};
}

/** Adds the calls and tokens of a group. */
export function addGroup(sums: Pick<OpenCost, 'rows' | 'calls' | 'tokens'>, {rows, cells}: UsageGroup): void {
  sums.rows += rows;
  for (const {calls, tokens} of cells) {
    sums.calls += calls;
    addTokens(sums.tokens, tokens);
  }
}

/** Adds a group with what it cost. */
export function addPriced(cost: OpenCost, group: UsageGroup, priced: PricedGroup): void {
  addGroup(cost, group);
  cost.usd += priced.usd;
  addTokens(cost.usdByKind, priced.usdByKind);
  cost.longContext.calls += priced.longContext.calls;
  cost.longContext.extraUsd += priced.longContext.extraUsd;
}

/** Looks an entry up, and makes it where there is none. */
export function entryOf<K, V>(entries: Map<K, V>, key: K, made: () => V): V {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const fresh = made();
  entries.set(key, fresh);
  return fresh;
}
