import type {ChatMessageTokens} from './token-facts.js';
import type {Transcript} from './transcript.js';
import {sumOf, type TranscriptTotals} from './transcript-totals.js';

/** What an average hides, what could not be counted, and what was added; the words are the reader's language's. */
export type TranscriptNote =
  /** Turns differ in their calls, or conversations in their turns: the whole number in use stands for all of them. */
  | {
      readonly code: 'calls-averaged' | 'turns-averaged';
      readonly params: {readonly least: number; readonly mean: number; readonly most: number; readonly used: number};
    }
  /** User messages without an answer. */
  | {readonly code: 'unanswered' | 'unfinished'; readonly params: {readonly turns: number}}
  | {readonly code: 'system-missing' | 'tools-missing' | 'reasoning-missing'; readonly params: Record<string, never>}
  /** Thinking was billed that the transcript does not show. */
  | {readonly code: 'reasoning-hidden'; readonly params: {readonly items: number}}
  /** What is shown of the thinking may be a summary, and the whole is billed. */
  | {readonly code: 'reasoning-summarised'; readonly params: Record<string, never>}
  | {
      readonly code: 'left-out';
      readonly params: {readonly images: number; readonly files: number; readonly other: number};
    }
  /** Tools whose definition the provider writes, so that it cannot be counted here. */
  | {readonly code: 'built-in-tools'; readonly params: {readonly tools: number}}
  /** Definitions and calls of tools count as JSON; how providers render them is not published. */
  | {readonly code: 'tools-as-json'; readonly params: Record<string, never>}
  /** Tokens that the chat format adds, contained in the averages. */
  | {
      readonly code: 'message-overhead';
      readonly params: {
        readonly perMessage: number;
        readonly perReply: number;
        readonly system: number;
        readonly user: number;
        readonly toolResult: number;
      };
    };

/**
 * Lists what a reader of the averages has to know.
 *
 * @param used - The whole numbers in use; `callsPerTurn` undefined where nobody answered.
 */
export function transcriptNotes(
  conversations: readonly Transcript[],
  totals: TranscriptTotals,
  used: {readonly turns: number; readonly callsPerTurn: number | undefined},
): TranscriptNote[] {
  const turnsOf = conversations.map(({turns}) => turns.length);
  const unanswered = totals.turns - totals.callsOfTurns.length;
  const {unfinishedTurns} = totals;
  return [
    ...averaged('turns-averaged', turnsOf, used.turns),
    ...(used.callsPerTurn === undefined ? [] : averaged('calls-averaged', totals.callsOfTurns, used.callsPerTurn)),
    ...(unanswered > 0 ? [{code: 'unanswered', params: {turns: unanswered}} as const] : []),
    ...(unfinishedTurns > 0 ? [{code: 'unfinished', params: {turns: unfinishedTurns}} as const] : []),
    ...missing(conversations, totals),
    ...reasoning(conversations, totals),
    ...leftOut(conversations, totals),
  ];
}

/** @returns The note about what was added around messages, as an average of each kind. */
export function overheadNote(
  {perMessage, perReply}: ChatMessageTokens,
  added: {readonly system: number; readonly user: number; readonly toolResult: number},
): TranscriptNote {
  return {code: 'message-overhead', params: {perMessage, perReply, ...added}};
}

function averaged(
  code: 'calls-averaged' | 'turns-averaged',
  numbers: readonly number[],
  used: number,
): TranscriptNote[] {
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (numbers.length === 0 || least === most) return [];
  return [{code, params: {least, mean: sumOf(numbers, Number) / numbers.length, most, used}}];
}

function missing(conversations: readonly Transcript[], {toolResults}: TranscriptTotals): TranscriptNote[] {
  const notes: TranscriptNote[] = [];
  if (!conversations.some(saysSystem)) notes.push({code: 'system-missing', params: {}});
  const hasNoTools = conversations.every(({tools}) => tools === undefined);
  if (hasNoTools) notes.push({code: 'tools-missing', params: {}});
  const hasTools = conversations.some(({tools}) => tools !== undefined && tools.length > 0);
  if (hasTools || toolResults > 0) notes.push({code: 'tools-as-json', params: {}});
  return notes;
}

function reasoning(conversations: readonly Transcript[], totals: TranscriptTotals): TranscriptNote[] {
  const {reasoningTokens, leftOut: counts} = totals;
  if (counts.hiddenReasoning > 0) return [{code: 'reasoning-hidden', params: {items: counts.hiddenReasoning}}];
  if (reasoningTokens === 0) return totals.calls > 0 ? [{code: 'reasoning-missing', params: {}}] : [];
  const isSummary = conversations.some(({format}) => format === 'anthropic' || format === 'gemini');
  return isSummary ? [{code: 'reasoning-summarised', params: {}}] : [];
}

function leftOut(conversations: readonly Transcript[], {leftOut: counts}: TranscriptTotals): TranscriptNote[] {
  const {images, files, other} = counts;
  const builtIn = (conversation: Transcript) => (conversation.tools ?? []).filter((tool) => tool.builtIn !== undefined);
  const tools = sumOf(conversations, (conversation) => builtIn(conversation).length);
  return [
    ...(images + files + other > 0 ? [{code: 'left-out', params: {images, files, other}} as const] : []),
    ...(tools > 0 ? [{code: 'built-in-tools', params: {tools}} as const] : []),
  ];
}

/** @returns Whether a conversation says what its system prompt was, or that there was none. */
export function saysSystem({system, isRequest}: Transcript): boolean {
  return isRequest || system.length > 0;
}
