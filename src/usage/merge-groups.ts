import {entryOf} from './cost-sums.js';
import {addTokens, emptySums, type TokenSums} from './token-sums.js';
import type {UsageCell, UsageGroup} from './usage-summary.js';

/** Calls of any model and day that are asked for in one way. */
export type MergedGroup = Pick<UsageGroup, 'mode' | 'isSum' | 'cells'>;

interface OpenCell extends UsageCell {
  calls: number;
  readonly tokens: TokenSums;
}

/**
 * Puts together what one offer and one day price alike, so that pricing a log on all offers costs little.
 *
 * @returns One group for each mode, and for sums apart from calls.
 */
export function mergeGroups(groups: readonly UsageGroup[]): MergedGroup[] {
  const merged = new Map<string, {like: UsageGroup; cells: Map<number, OpenCell>}>();
  for (const group of groups) {
    const key = `${group.mode ?? ''} ${group.isSum ? 'sum' : 'call'}`;
    const {cells} = entryOf(merged, key, () => ({like: group, cells: new Map<number, OpenCell>()}));
    for (const {fromPromptTokens, calls, tokens} of group.cells) {
      const cell = entryOf(cells, fromPromptTokens, () => emptyCell(fromPromptTokens));
      cell.calls += calls;
      addTokens(cell.tokens, tokens);
    }
  }
  return [...merged.values()].map(({like: {mode, isSum}, cells}) => ({mode, isSum, cells: [...cells.values()]}));
}

function emptyCell(fromPromptTokens: number): OpenCell {
  return {fromPromptTokens, calls: 0, tokens: emptySums()};
}
