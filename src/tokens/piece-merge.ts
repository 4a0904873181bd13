import {canFollow} from './can-follow.js';
import {GrowableNumbers} from './growable-numbers.js';
import {MergeWindow} from './merge-window.js';
import {MOST_BYTES, type Vocabulary} from './vocabulary.js';

/** Tokens that are tried at a place, the longest first; more are seldom of use. */
const TRIED_TOKENS = 4;
/** Bytes that are merged at a place where no token fits; twice as many each time it happens again. */
const FIRST_WINDOW_BYTES = 32;
const LAST_WINDOW_BYTES = 1_024;

/**
 * Merges the bytes of one piece into tokens, in a time that grows with its length and no faster.
 *
 * A row of tokens is what merging makes of its bytes if merging leaves each two neighbours side by side. So the longest
 * token is taken that can follow the last one. Where none fits, the next bytes are merged step by step, together with
 * tokens before them, more and more of these until the two rows fit together.
 */
export class PieceMerge {
  readonly #vocabulary: Vocabulary;
  readonly #window: MergeWindow;
  #bytes = new Uint8Array(0);
  #length = 0;
  #at = 0;
  readonly #tokens = new GrowableNumbers();
  readonly #found = new Int32Array(MOST_BYTES);
  #windowBytes = FIRST_WINDOW_BYTES;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#window = new MergeWindow(vocabulary);
  }

  /** How many tokens there are, once all steps are done. */
  get size(): number {
    return this.#tokens.length;
  }

  /** How many bytes are merged so far. */
  get done(): number {
    return this.#at;
  }

  /** @returns The rank of a token, once all steps are done. */
  tokenAt(index: number): number {
    return this.#tokens.at(index);
  }

  /** Begins with the first `length` of some bytes, which must not change until all steps are done. */
  start(bytes: Uint8Array<ArrayBuffer>, length: number): void {
    this.#bytes = bytes;
    this.#length = length;
    this.#at = 0;
    this.#tokens.shorten(0);
    this.#windowBytes = FIRST_WINDOW_BYTES;
  }

  /**
   * Goes on for so many bytes, and a few more.
   *
   * @returns Whether the piece is merged.
   */
  advance(bytes: number): boolean {
    const pause = Math.min(this.#at + bytes, this.#length);
    while (this.#at < pause) this.#step();
    return this.#at === this.#length;
  }

  /** Forgets the piece. */
  clear(): void {
    this.start(new Uint8Array(0), 0);
    this.#tokens.clear();
    this.#window.clear();
  }

  #step(): void {
    const found = this.#found;
    const count = this.#vocabulary.tokensAt(this.#bytes, this.#at, this.#length, found);
    for (let index = count - 1; index >= 0 && index >= count - TRIED_TOKENS; index--) {
      const token = found[index] ?? 0;
      if (!this.#fits(token)) continue;
      this.#add(token);
      this.#windowBytes = FIRST_WINDOW_BYTES;
      return;
    }
    this.#mergeWindow();
  }

  #mergeWindow(): void {
    const to = Math.min(this.#at + this.#windowBytes, this.#length);
    this.#windowBytes = Math.min(this.#windowBytes * 2, LAST_WINDOW_BYTES);
    for (let redone = 1; ; redone *= 2) {
      this.#takeBack(redone);
      this.#window.merge(this.#bytes, this.#at, to);
      if (this.#fits(this.#window.first)) break;
    }
    this.#window.forEach((token) => this.#add(token));
  }

  #add(token: number): void {
    this.#tokens.push(token);
    this.#at += this.#vocabulary.byteLength(token);
  }

  #takeBack(most: number): void {
    const size = Math.max(0, this.#tokens.length - most);
    for (let index = size; index < this.#tokens.length; index++) {
      this.#at -= this.#vocabulary.byteLength(this.#tokens.at(index));
    }
    this.#tokens.shorten(size);
  }

  #fits(token: number): boolean {
    const last = this.#tokens.length - 1;
    return last < 0 || canFollow(this.#vocabulary, this.#tokens.at(last), token);
  }
}
