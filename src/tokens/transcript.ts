import type {ToolDefinition} from './tool-definitions.js';

/** Whose format it is; `messages`: OpenAI's and Anthropic's read the same here. */
export type TranscriptFormat = 'messages' | 'openai-chat' | 'openai-responses' | 'anthropic' | 'gemini';

/** One request to a model, and what was handed back to it afterwards. A text per message or block. */
export interface TranscriptCall {
  /** What it said; a call of a tool counts as the tool's name and its arguments. */
  readonly output: readonly string[];
  /** Thinking that the transcript shows. */
  readonly reasoning: readonly string[];
  /** Results of the tools that it called. */
  readonly toolResults: readonly string[];
}

/** One message of the user and all calls that answer it. */
export interface TranscriptTurn {
  /** Several where the user wrote again before there was an answer; none where the transcript starts with an answer. */
  readonly user: readonly string[];
  /** None where nobody answered. */
  readonly calls: readonly TranscriptCall[];
}

/** What cannot be counted as text, by how often it is there. */
export interface LeftOut {
  readonly images: number;
  /** Audio and video among them. */
  readonly files: number;
  readonly other: number;
  /** Thinking that is encrypted, or left out by the provider. */
  readonly hiddenReasoning: number;
}

/** One conversation. */
export interface Transcript {
  readonly format: TranscriptFormat;
  readonly system: readonly string[];
  /** Undefined where the transcript does not say. */
  readonly tools: readonly ToolDefinition[] | undefined;
  readonly turns: readonly TranscriptTurn[];
  /** True where it is a whole request: what is not in it was not sent. */
  readonly isRequest: boolean;
  readonly leftOut: LeftOut;
}

/** A part that was skipped. */
export interface TranscriptProblem {
  /** Where, from 0, e.g. `messages[3]`; lines count from 1: `line 3`. Empty: the whole text. */
  readonly at: string;
  readonly expected: string;
}

/** What was made out of a text. */
export type ReadTranscript =
  | {
      readonly ok: true;
      /** At least one; several where a file has a conversation a line. */
      readonly conversations: readonly Transcript[];
      /** Lines, messages and items that are in no conversation. */
      readonly skipped: number;
      /** The first 20 of them. */
      readonly problems: readonly TranscriptProblem[];
    }
  | {readonly ok: false; readonly problems: readonly TranscriptProblem[]};
