import {MAX_CALLS_PER_CONVERSATION} from '../engine/scenario-fields.js';
import type {MeanCall} from './mean-call.js';
import type {ScenarioNote} from './scenario-note.js';
import type {UsageShares} from './usage-summary.js';

/** How the prompts of a conversation come about. */
export interface ConversationShape {
  readonly turns: number;
  readonly callsPerTurn: number;
  readonly keep: 'all' | 'none';
  /** Prompt of the first call, tokens. */
  readonly firstPrompt: number;
  /** What of it must be the user's message; undefined: any part of it can be. */
  readonly user: number | undefined;
  readonly toolResult: number;
  /** What each call's prompt has more than the one before, tokens. */
  readonly growth: number;
  readonly notes: readonly ScenarioNote[];
}

/**
 * Finds turns whose prompts have the log's mean, and begin as its conversations do.
 *
 * Prompts that grow by g tokens from F have the mean P = F + g (n - 1) / 2 over n calls, so g = 2 (P - F) / (n - 1). A chat
 * grows by a user's message and an answer. Where that message were longer than the whole first prompt, the rest are
 * results of tools: an agent's calls within one turn. Where prompts grow by less than an answer, none is sent again.
 *
 * The mean is over all calls, in which long conversations weigh more. So growth is more than in a conversation of middle
 * length, and the sum of all prompts is right.
 */
export function conversationShapeOf(
  {calls, promptTokens, tokens: {output}}: MeanCall,
  conversations: UsageShares['conversations'],
): ConversationShape {
  const alone = {
    turns: 1,
    callsPerTurn: 1,
    toolResult: 0,
    growth: 0,
    user: undefined,
    firstPrompt: promptTokens,
  } as const;
  if (!conversations || !isTold(conversations, calls)) {
    const params = {calls: conversations?.calls ?? 0, ofCalls: calls};
    return {...alone, keep: 'all', notes: [{code: 'conversations-unknown', params}]};
  }
  const {count, isPartial, meanFirstPrompt} = conversations;
  const length = lengthOf(conversations);
  const notes: ScenarioNote[] = [
    ...(isPartial ? [{code: 'conversations-partial', params: {count}} as const] : []),
    ...(length.calls === length.mean ? [] : [{code: 'turns-rounded', params: length} as const]),
  ];
  if (length.calls === 1) return {...alone, keep: 'all', notes};
  const growth = (2 * (promptTokens - meanFirstPrompt)) / (length.calls - 1);
  const added = growth - output;
  // Calls that answer nothing, as of embeddings, would grow by a message of no tokens.
  if (added < 0 || growth <= 0) {
    return {...alone, turns: length.calls, keep: 'none', notes: [...notes, {code: 'history-not-kept', params: {}}]};
  }
  const growing = {...alone, keep: 'all', firstPrompt: meanFirstPrompt, growth} as const;
  if (added <= meanFirstPrompt) return {...growing, turns: length.calls, user: added, notes};
  const loop: ScenarioNote = {code: 'agent-loop', params: {calls: length.calls, tokensPerCall: added}};
  return {...growing, callsPerTurn: length.calls, toolResult: added, notes: [...notes, loop]};
}

/** Ties that hold for less than half of the calls say little about the rest. */
function isTold({calls, isPartial}: NonNullable<UsageShares['conversations']>, ofCalls: number): boolean {
  return isPartial || calls * 2 >= ofCalls;
}

function lengthOf({calls, count}: NonNullable<UsageShares['conversations']>): {mean: number; calls: number} {
  const mean = calls / count;
  return {mean, calls: Math.min(MAX_CALLS_PER_CONVERSATION, Math.max(1, Math.round(mean)))};
}
