import type {EncodingName} from '../tokens/encoding.js';
import type {TextStructure} from './text-structure.js';

/** What was counted in a text. */
export interface TextCount {
  readonly tokens: number;
  /** Unicode code points. */
  readonly characters: number;
  /** Runs of anything but white space. */
  readonly words: number;
  /** Where each token ends, in UTF-16 units; a token inside a character ends where the character does. Only if asked for. */
  readonly tokenEnds?: readonly number[];
  /** Where it was counted. */
  readonly via: 'worker' | 'page';
}

export interface CountOptions {
  readonly encoding: EncodingName;
  /** Asks for `tokenEnds`; for short texts. */
  readonly withTokenEnds?: boolean;
  readonly signal?: AbortSignal;
  /** Told the share that is counted, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface StructureOptions {
  readonly encoding: EncodingName;
  /** Key of the dataset's models, for what its provider adds to tools. */
  readonly model?: string;
  readonly signal?: AbortSignal;
}

/** Counts tokens without blocking the page. */
export interface CountingClient {
  /**
   * Counts a text, or a file of UTF-8.
   *
   * A text like the one before is recounted where it has changed only.
   *
   * @throws {DOMException} `AbortError` once the signal says so, or a newer count is asked for; `NotReadableError` where the file cannot be read.
   */
  count(source: string | Blob, options: CountOptions): Promise<TextCount>;
  /**
   * Says whether a text is a conversation or tool definitions, and what it amounts to in tokens.
   *
   * @throws {DOMException} As `count` does.
   */
  structureOf(source: string | Blob, options: StructureOptions): Promise<TextStructure>;
  /** Forgets the last text. */
  clear(): void;
  /** Lets go of the text, the worker and the tables. Counting afterwards starts anew. */
  close(): void;
}
