import {addToHash, HASH_OF_NOTHING, hashBytes} from './byte-hash.js';
import {HashSet} from './hash-set.js';
import {PackedRanks} from './packed-ranks.js';
import {SINGLE_BYTES} from './rank-digits.js';
import {RankTable} from './rank-table.js';

/** A few milliseconds of work on a slow machine. */
const RANKS_PER_STEP = 4_096;
/** About seven times as many places as the larger public table has beginnings. */
const BEGINNINGS_BITS = 22;
/** A token has at most so many bytes; the public tables stop at 128. */
export const MOST_BYTES = 255;

/** The tokens of one encoding: their ranks, their bytes, and the two tokens each is merged from. */
export class Vocabulary {
  /** How many ranks there are. */
  readonly size: number;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  /** Where the bytes of each rank start; one more entry than ranks. */
  readonly #starts: Int32Array;
  #bytes = new Uint8Array(0);
  readonly #rankOfByte = new Int32Array(SINGLE_BYTES);
  readonly #byBytes: RankTable;
  readonly #byPair: RankTable;
  /** Of what tokens begin with, the tokens themselves among it. */
  readonly #beginnings = new HashSet(BEGINNINGS_BITS);

  private constructor(size: number) {
    this.size = size;
    this.#left = new Int32Array(size);
    this.#right = new Int32Array(size);
    this.#starts = new Int32Array(size + 1);
    this.#byBytes = new RankTable(size);
    this.#byPair = new RankTable(size);
  }

  /**
   * Builds a vocabulary without a long task: run one step, let the page breathe, run the next.
   *
   * @param packed - From `packRanks`.
   * @throws {RangeError} At one of the steps, if `packed` is something else.
   */
  static *build(packed: string): Generator<undefined, Vocabulary> {
    const ranks = new PackedRanks(packed);
    const vocabulary = new Vocabulary(ranks.count);
    yield;
    for (let from = 0; from < ranks.count; from += RANKS_PER_STEP) {
      vocabulary.#readParts(ranks, from, Math.min(from + RANKS_PER_STEP, ranks.count));
      yield;
    }
    vocabulary.#bytes = new Uint8Array(vocabulary.#starts[ranks.count] ?? 0);
    for (let from = 0; from < ranks.count; from += RANKS_PER_STEP) {
      vocabulary.#addTokens(ranks, from, Math.min(from + RANKS_PER_STEP, ranks.count));
      yield;
    }
    return vocabulary;
  }

  /**
   * Builds a vocabulary in one go.
   *
   * @throws {RangeError} If `packed` is not from `packRanks`.
   */
  static from(packed: string): Vocabulary {
    const steps = Vocabulary.build(packed);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** @returns The rank that is just these bytes, -1 if there is none. */
  rankOf(bytes: Uint8Array, from: number, to: number, hash = hashBytes(bytes, from, to)): number {
    const table = this.#byBytes;
    let slot = table.first(hash);
    for (;;) {
      const rank = table.rankIn(slot, hash);
      if (rank === -1 || (rank >= 0 && this.#isAt(rank, bytes, from, to))) return rank;
      slot = table.next(slot);
    }
  }

  /** @returns The rank of the token that is a single byte. */
  rankOfByte(byte: number): number {
    return this.#rankOfByte[byte] ?? 0;
  }

  /**
   * Finds the tokens that start at a place.
   *
   * @param from - Below `to`.
   * @param to - Where a token must have ended.
   * @param found - Receives their ranks, the shortest token first; has room for `MOST_BYTES`.
   * @returns How many there are; at least one, as every byte is a token.
   */
  tokensAt(bytes: Uint8Array, from: number, to: number, found: Int32Array): number {
    const first = bytes[from] ?? 0;
    found[0] = this.rankOfByte(first);
    let count = 1;
    let hash = addToHash(HASH_OF_NOTHING, first);
    for (let at = from + 1; at < to; at++) {
      hash = addToHash(hash, bytes[at] ?? 0);
      if (!this.#beginnings.mayHave(hash)) return count;
      const rank = this.rankOf(bytes, from, at + 1, hash);
      if (rank >= 0) found[count++] = rank;
    }
    return count;
  }

  /** @returns The rank that two tokens are merged into, -1 if they are not. */
  rankOfPair(left: number, right: number): number {
    const hash = hashPair(left, right);
    const table = this.#byPair;
    let slot = table.first(hash);
    for (;;) {
      const rank = table.rankIn(slot, hash);
      if (rank === -1 || (rank >= 0 && this.#left[rank] === left && this.#right[rank] === right)) return rank;
      slot = table.next(slot);
    }
  }

  /** @returns How many bytes a token has. */
  byteLength(rank: number): number {
    return (this.#starts[rank + 1] ?? 0) - (this.#starts[rank] ?? 0);
  }

  /** @returns The left one of the two tokens that this one is merged from; itself if it is a single byte. */
  leftOf(rank: number): number {
    return this.#left[rank] ?? rank;
  }

  /** @returns The right one of the two tokens that this one is merged from; itself if it is a single byte. */
  rightOf(rank: number): number {
    return this.#right[rank] ?? rank;
  }

  #readParts(ranks: PackedRanks, from: number, to: number): void {
    for (let rank = from; rank < to; rank++) {
      const isByte = rank < SINGLE_BYTES;
      const left = isByte ? rank : ranks.partOf(rank, 0);
      const right = isByte ? rank : ranks.partOf(rank, 1);
      const length = isByte ? 1 : this.byteLength(left) + this.byteLength(right);
      if (length > MOST_BYTES) throw new RangeError(`Expected rank ${rank} to have at most ${MOST_BYTES} bytes.`);
      this.#left[rank] = left;
      this.#right[rank] = right;
      this.#starts[rank + 1] = (this.#starts[rank] ?? 0) + length;
    }
  }

  #addTokens(ranks: PackedRanks, from: number, to: number): void {
    for (let rank = from; rank < to; rank++) {
      if (rank < SINGLE_BYTES) this.#addByte(ranks.byteOf(rank), rank);
      else this.#addPair(rank);
      this.#addBytes(rank);
    }
  }

  #addByte(byte: number, rank: number): void {
    this.#bytes[rank] = byte;
    this.#rankOfByte[byte] = rank;
  }

  #addPair(rank: number): void {
    const left = this.#left[rank] ?? 0;
    const right = this.#right[rank] ?? 0;
    this.#copy(right, this.#copy(left, this.#starts[rank] ?? 0));
    this.#byPair.add(hashPair(left, right), rank);
  }

  #addBytes(rank: number): void {
    const end = this.#starts[rank + 1] ?? 0;
    let hash = HASH_OF_NOTHING;
    for (let at = this.#starts[rank] ?? 0; at < end; at++) {
      hash = addToHash(hash, this.#bytes[at] ?? 0);
      this.#beginnings.add(hash);
    }
    this.#byBytes.add(hash, rank);
  }

  #copy(rank: number, at: number): number {
    const bytes = this.#bytes;
    const end = this.#starts[rank + 1] ?? 0;
    let to = at;
    for (let from = this.#starts[rank] ?? 0; from < end; from++) bytes[to++] = bytes[from] ?? 0;
    return to;
  }

  #isAt(rank: number, bytes: Uint8Array, from: number, to: number): boolean {
    const own = this.#bytes;
    let start = this.#starts[rank] ?? 0;
    if ((this.#starts[rank + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (bytes[at] !== own[start++]) return false;
    return true;
  }
}

function hashPair(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}
