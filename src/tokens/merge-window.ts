import {LowestFirst} from './lowest-first.js';
import type {Vocabulary} from './vocabulary.js';

/** More than any place in a window. */
const PLACES = 2 ** 31;
const GONE = -1;

/** Merges bytes as the encodings define it: always the two neighbours of the lowest rank, the leftmost first. */
export class MergeWindow {
  readonly #vocabulary: Vocabulary;
  /** By the place of its first byte, each token; `GONE` in between. */
  #tokens = new Int32Array(0);
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  /** Rank and place of each two neighbours that can be merged, and of some that were; in one number. */
  readonly #pairs = new LowestFirst();
  #length = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The first token of the last merge. */
  get first(): number {
    return this.#tokens[0] ?? 0;
  }

  /** Merges `bytes[from]` up to, not including, `bytes[to]`. */
  merge(bytes: Uint8Array, from: number, to: number): void {
    this.#read(bytes, from, to);
    while (this.#pairs.size > 0) {
      const pair = this.#pairs.pop();
      const at = pair % PLACES;
      const rank = (pair - at) / PLACES;
      if (this.#rankOfPairAt(at) === rank) this.#mergeAt(at, rank);
    }
  }

  /** Calls `read` with each token of the last merge. */
  forEach(read: (token: number) => void): void {
    for (let at = 0; at < this.#length; at = this.#next[at] ?? this.#length) read(this.#tokens[at] ?? 0);
  }

  /** Forgets the last merge. */
  clear(): void {
    this.#length = 0;
    this.#tokens.fill(0);
  }

  #read(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length > this.#tokens.length) {
      this.#tokens = new Int32Array(length);
      this.#next = new Int32Array(length);
      this.#previous = new Int32Array(length);
    }
    this.#length = length;
    for (let at = 0; at < length; at++) {
      this.#tokens[at] = this.#vocabulary.rankOfByte(bytes[from + at] ?? 0);
      this.#next[at] = at + 1;
      this.#previous[at] = at - 1;
    }
    for (let at = 0; at < length; at++) this.#plan(at);
  }

  #plan(at: number): void {
    const rank = this.#rankOfPairAt(at);
    if (rank >= 0) this.#pairs.push(rank * PLACES + at);
  }

  #rankOfPairAt(at: number): number {
    const token = this.#tokens[at] ?? GONE;
    const next = this.#next[at] ?? this.#length;
    if (token === GONE || next >= this.#length) return -1;
    return this.#vocabulary.rankOfPair(token, this.#tokens[next] ?? GONE);
  }

  #mergeAt(at: number, rank: number): void {
    const gone = this.#next[at] ?? 0;
    const next = this.#next[gone] ?? this.#length;
    const previous = this.#previous[at] ?? -1;
    this.#tokens[at] = rank;
    this.#tokens[gone] = GONE;
    this.#next[at] = next;
    if (next < this.#length) this.#previous[next] = at;
    this.#plan(at);
    if (previous >= 0) this.#plan(previous);
  }
}
