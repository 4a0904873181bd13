import type {LeftOut, Transcript, TranscriptTurn} from './transcript.js';

/** Sums over conversations. */
export interface TranscriptTotals {
  readonly turns: number;
  readonly userMessages: number;
  readonly userTokens: number;
  readonly calls: number;
  readonly outputTokens: number;
  /** Thinking that is shown. */
  readonly reasoningTokens: number;
  readonly toolResults: number;
  readonly toolResultTokens: number;
  /** Calls whose results a further call has read, or is to read. */
  readonly steps: number;
  /** Calls of each turn that was answered. */
  readonly callsOfTurns: readonly number[];
  /** Turns whose last call waits for another: its results are there, and nothing came of them. */
  readonly unfinishedTurns: number;
  readonly leftOut: LeftOut;
}

/**
 * Sums up conversations.
 *
 * @param count - Counts the tokens of a text.
 */
export function totalsOf(conversations: readonly Transcript[], count: (text: string) => number): TranscriptTotals {
  const turns = conversations.flatMap((conversation) => conversation.turns);
  const calls = turns.flatMap((turn) => turn.calls);
  const tokens = (texts: readonly string[]) => sumOf(texts, count);
  const leftOut = (what: keyof LeftOut) => sumOf(conversations, (conversation) => conversation.leftOut[what]);
  return {
    turns: turns.length,
    userMessages: sumOf(turns, ({user}) => user.length),
    userTokens: sumOf(turns, ({user}) => tokens(user)),
    calls: calls.length,
    outputTokens: sumOf(calls, ({output}) => tokens(output)),
    reasoningTokens: sumOf(calls, ({reasoning}) => tokens(reasoning)),
    toolResults: sumOf(calls, ({toolResults}) => toolResults.length),
    toolResultTokens: sumOf(calls, ({toolResults}) => tokens(toolResults)),
    steps: sumOf(turns, (turn) => Math.max(0, turn.calls.length - 1) + Number(isUnfinished(turn))),
    callsOfTurns: turns.map((turn) => turn.calls.length).filter((number) => number > 0),
    unfinishedTurns: turns.filter(isUnfinished).length,
    leftOut: {
      images: leftOut('images'),
      files: leftOut('files'),
      other: leftOut('other'),
      hiddenReasoning: leftOut('hiddenReasoning'),
    },
  };
}

function isUnfinished({calls}: TranscriptTurn): boolean {
  return (calls.at(-1)?.toolResults.length ?? 0) > 0;
}

/** Adds up what each item counts for. */
export function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
