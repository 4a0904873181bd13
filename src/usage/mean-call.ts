import type {Scenario} from '../engine/scenario.js';
import type {ScenarioNote} from './scenario-note.js';
import {emptySums, promptTokensOf, TOKEN_KINDS, type TokenSums} from './token-sums.js';
import type {UsageTotals} from './usage-totals.js';

/** The mean call of a log, and how many calls there were. */
export interface MeanCall {
  readonly calls: number;
  /** Tokens of one call. */
  readonly tokens: Readonly<TokenSums>;
  readonly promptTokens: number;
  readonly notes: readonly ScenarioNote[];
}

/**
 * Works out the mean call of a log.
 *
 * Rows that do not say how many calls they are bring their tokens, as calls of the size that the other calls have; where
 * there are no others, of the size that the visitor's scenario begins with. Either way all tokens of the log are there.
 *
 * @returns Undefined for a log without calls.
 */
export function meanCallOf({calls, tokens, uncounted}: UsageTotals, base: Scenario): MeanCall | undefined {
  const uncountedPrompt = promptTokensOf(uncounted.tokens);
  const size = calls > 0 ? promptTokensOf(tokens) / calls : firstPromptOf(base);
  const estimated = uncounted.rows === 0 ? 0 : Math.max(1, size > 0 ? uncountedPrompt / size : uncounted.rows);
  const all = calls + estimated;
  if (all === 0) return undefined;
  const mean = emptySums();
  for (const kind of TOKEN_KINDS) mean[kind] = (tokens[kind] + uncounted.tokens[kind]) / all;
  const {rows} = uncounted;
  const notes: ScenarioNote[] = rows > 0 ? [{code: 'calls-estimated', params: {rows, calls: estimated}}] : [];
  return {calls: all, tokens: mean, promptTokens: promptTokensOf(mean), notes};
}

function firstPromptOf({tokens: {tools, system, context, user}}: Scenario): number {
  return tools + system + context + user;
}
