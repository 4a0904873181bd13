import {addTokens, emptySums, promptTokensOf} from './token-sums.js';
import type {UsageSummary} from './usage-summary.js';
import {usageTotals, type DaySpan} from './usage-totals.js';

/** Where a share of the calls lies, as far as sums tell. */
export interface PromptQuantile {
  /** Share of the calls whose prompts are at most that large, e.g. 0.9. */
  readonly share: number;
  /** The size is at least this, tokens. */
  readonly from: number;
  /** And at most this: the end of the range, or the largest prompt of all. */
  readonly to: number;
}

/** How a log's calls are, each undefined where the log does not say. */
export interface UsageStatistics {
  readonly rows: number;
  /** Without those of which nobody says how many they were. */
  readonly calls: number;
  /** Rows that sum up nobody says how many calls. */
  readonly uncountedRows: number;
  readonly span: DaySpan | undefined;
  readonly callsPerDay: number | undefined;
  /** Tokens read from a cache in all prompt tokens, [0, 1]. */
  readonly cacheHitShare: number | undefined;
  /** Output and reasoning in all tokens, [0, 1]. */
  readonly outputShare: number | undefined;
  /** Tokens of one call. */
  readonly mean: {readonly prompt: number; readonly output: number; readonly reasoning: number} | undefined;
  /** Half, nine in ten and ninety-nine in a hundred of the calls; empty where a log has sums only. */
  readonly promptQuantiles: readonly PromptQuantile[];
}

const QUANTILES = [0.5, 0.9, 0.99];

/** Describes the calls of a log. */
export function usageStatistics(summary: UsageSummary): UsageStatistics {
  const {rows, calls, tokens, uncounted, span} = usageTotals(summary.groups);
  const all = emptySums();
  addTokens(all, tokens);
  addTokens(all, uncounted.tokens);
  const prompt = promptTokensOf(all);
  const answer = all.output + all.reasoning;
  const perCall = (sum: number): number => sum / calls;
  return {
    rows,
    calls,
    uncountedRows: uncounted.rows,
    span,
    callsPerDay: span && calls > 0 ? calls / span.days : undefined,
    cacheHitShare: prompt > 0 ? all.cacheRead / prompt : undefined,
    outputShare: prompt + answer > 0 ? answer / (prompt + answer) : undefined,
    mean:
      calls > 0
        ? {
            prompt: perCall(promptTokensOf(tokens)),
            output: perCall(tokens.output),
            reasoning: perCall(tokens.reasoning),
          }
        : undefined,
    promptQuantiles: quantilesOf(summary.promptSizes),
  };
}

function quantilesOf({from, counts, largest}: UsageSummary['promptSizes']): PromptQuantile[] {
  const calls = counts.reduce((sum, count) => sum + count, 0);
  if (calls === 0) return [];
  return QUANTILES.map((share) => {
    let reached = 0;
    const index = counts.findIndex((count) => (reached += count) >= share * calls);
    return {share, from: from[index] ?? 0, to: Math.min(largest, (from[index + 1] ?? Infinity) - 1)};
  });
}
