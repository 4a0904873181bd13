import type {ChatMessageTokens} from './token-facts.js';
import type {Transcript} from './transcript.js';
import {overheadNote, saysSystem, transcriptNotes, type TranscriptNote} from './transcript-notes.js';
import {sumOf, totalsOf, type TranscriptTotals} from './transcript-totals.js';

/** The scenario that conversations amount to, as far as they tell; what they do not tell is left out. */
export interface TranscriptScenario {
  /** Integer >= 1. */
  readonly turns: number;
  /** Integer >= 1; undefined where nobody answered. */
  readonly callsPerTurn?: number;
  /** Averages, so fractions are usual. */
  readonly tokens: {
    readonly system?: number;
    readonly tools?: number;
    readonly user: number;
    readonly toolResult?: number;
    readonly output?: number;
    readonly reasoning?: number;
  };
  readonly notes: readonly TranscriptNote[];
}

/**
 * Averages conversations into a scenario: a turn is a message of the user and all calls that answer it; results of tools
 * go to every call of a turn but its last.
 *
 * @param conversations - At least one.
 * @param count - Counts the tokens of a text.
 * @param overhead - What OpenAI's chat format adds around messages; absent: nothing is added. Its other formats and the
 * other providers publish nothing of the kind, so it holds for `openai-chat` only.
 * @throws {RangeError} If there is no conversation.
 * @see https://github.com/openai/openai-cookbook/blob/main/examples/How_to_count_tokens_with_tiktoken.ipynb
 */
export function transcriptScenario(
  conversations: readonly Transcript[],
  count: (text: string) => number,
  overhead?: ChatMessageTokens,
): TranscriptScenario {
  if (conversations.length === 0) throw new RangeError('conversations: expected at least one');
  const totals = totalsOf(conversations, count);
  const turns = Math.max(1, Math.round(totals.turns / conversations.length));
  const {callsOfTurns} = totals;
  const callsPerTurn =
    callsOfTurns.length > 0 ? Math.max(1, Math.round(totals.calls / callsOfTurns.length)) : undefined;
  const isChat = conversations.every(({format}) => format === 'openai-chat');
  const added = overhead && isChat ? addedAround(conversations, totals, count, overhead) : undefined;
  const system = systemTokens(conversations, count);
  const tools = toolsTokens(conversations, count);
  return {
    turns,
    ...(callsPerTurn !== undefined && {callsPerTurn}),
    tokens: {
      ...(system !== undefined && {system: system + (added?.system ?? 0)}),
      ...(tools !== undefined && {tools}),
      user: ratio(totals.userTokens, totals.turns) + (added?.user ?? 0),
      ...callTokens(totals, added?.toolResult ?? 0),
    },
    notes: [
      ...transcriptNotes(conversations, totals, {turns, callsPerTurn}),
      ...(overhead && added ? [overheadNote(overhead, added)] : []),
    ],
  };
}

function callTokens(totals: TranscriptTotals, addedToResult: number): Partial<TranscriptScenario['tokens']> {
  const {calls, steps, reasoningTokens, leftOut} = totals;
  if (calls === 0) return {};
  // Thinking that is not shown has been billed all the same: what is shown would pass for the whole.
  const isReasoningKnown = reasoningTokens > 0 && leftOut.hiddenReasoning === 0;
  return {
    toolResult: ratio(totals.toolResultTokens, steps) + addedToResult,
    output: totals.outputTokens / calls,
    ...(isReasoningKnown && {reasoning: reasoningTokens / calls}),
  };
}

function systemTokens(conversations: readonly Transcript[], count: (text: string) => number): number | undefined {
  const known = conversations.filter(saysSystem);
  if (known.length === 0) return undefined;
  return sumOf(known, ({system}) => sumOf(system, count)) / known.length;
}

function toolsTokens(conversations: readonly Transcript[], count: (text: string) => number): number | undefined {
  const known = conversations.flatMap(({tools}) => (tools ? [tools] : []));
  if (known.length === 0) return undefined;
  return sumOf(known, (tools) => sumOf(tools, ({json}) => (json === '' ? 0 : count(json)))) / known.length;
}

/** The role of a message is part of its text; the tokens that open the reply are in every request, as the system prompt is. */
function addedAround(
  conversations: readonly Transcript[],
  totals: TranscriptTotals,
  count: (text: string) => number,
  {perMessage, perReply}: ChatMessageTokens,
): {system: number; user: number; toolResult: number} {
  const around = (role: string) => perMessage + count(role);
  const systemMessages = sumOf(conversations, ({system}) => system.length) / conversations.length;
  return {
    system: perReply + systemMessages * around('system'),
    user: ratio(totals.userMessages, totals.turns) * around('user'),
    toolResult: ratio(totals.toolResults, totals.steps) * around('tool'),
  };
}

const ratio = (sum: number, number: number): number => (number === 0 ? 0 : sum / number);
