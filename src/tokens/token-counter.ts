import {hashBytes} from './byte-hash.js';
import {afterCharacter} from './character-classes.js';
import type {EncodingName} from './encoding.js';
import {CACHED_BYTES, PieceCache} from './piece-cache.js';
import {PieceMerge} from './piece-merge.js';
import {scanCl100k} from './scan-cl100k.js';
import {scanO200k} from './scan-o200k.js';
import type {Scan} from './scan-shared.js';
import {SHORT_PIECE, ShortPieces} from './short-pieces.js';
import {BYTES_PER_UNIT, utf8Length, writeUtf8} from './utf8.js';
import type {Vocabulary} from './vocabulary.js';

const SCANS: Readonly<Record<EncodingName, Scan>> = {o200k_base: scanO200k, cl100k_base: scanCl100k};

/** Pieces of more UTF-16 units are merged in slices. */
const LONG_PIECE = 4_096;
/** UTF-16 units that are counted within a few milliseconds on a slow machine. */
const UNITS_PER_STEP = 8_192;
const BYTES_PER_STEP = 4_096;

/**
 * Counts the tokens of texts, exactly.
 *
 * Special tokens are plain text here: `<|endoftext|>` in a prompt is what a visitor typed.
 */
export class TokenCounter {
  readonly #vocabulary: Vocabulary;
  readonly #scan: Scan;
  readonly #short = new ShortPieces();
  readonly #cache = new PieceCache();
  readonly #merge: PieceMerge;
  readonly #bytes = new Uint8Array(LONG_PIECE * BYTES_PER_UNIT);

  /** @param vocabulary - The one of `encoding`. */
  constructor(vocabulary: Vocabulary, encoding: EncodingName) {
    this.#vocabulary = vocabulary;
    this.#scan = SCANS[encoding];
    this.#merge = new PieceMerge(vocabulary);
  }

  /** @returns How many tokens a text is. */
  count(text: string): number {
    let tokens = 0;
    for (let at = 0; at < text.length;) {
      const end = this.#scan(text, at);
      tokens += this.countPiece(text, at, end);
      at = end;
    }
    return tokens;
  }

  /**
   * Counts a text step by step, each a few milliseconds long whatever the text.
   *
   * @returns Steps that tell how many UTF-16 units are done, and in the end how many tokens there are.
   */
  *countInSlices(text: string): Generator<number, number> {
    let tokens = 0;
    let pause = UNITS_PER_STEP;
    for (let at = 0; at < text.length;) {
      const end = this.#scan(text, at);
      tokens += yield* this.countPieceInSlices(text, at, end);
      at = end;
      if (at < pause) continue;
      yield at;
      pause = at + UNITS_PER_STEP;
    }
    return tokens;
  }

  /** @returns The ranks of a text's tokens. */
  encode(text: string): number[] {
    const ranks: number[] = [];
    this.#forEachPiece(text, (merged) => {
      for (let index = 0; index < merged.size; index++) ranks.push(merged.tokenAt(index));
    });
    return ranks;
  }

  /**
   * Finds where tokens end in a text.
   *
   * @returns One UTF-16 offset per token; a token that ends inside a character ends where the character does, so that
   *   offsets can repeat.
   */
  tokenEnds(text: string): number[] {
    const ends: number[] = [];
    this.#forEachPiece(text, (merged, from) => {
      let at = from;
      let [written, due] = [0, 0];
      for (let index = 0; index < merged.size; index++) {
        due += this.#vocabulary.byteLength(merged.tokenAt(index));
        while (written < due) {
          written += utf8Length(text.codePointAt(at) ?? 0);
          at = afterCharacter(text, at);
        }
        ends.push(at);
      }
    });
    return ends;
  }

  /** Forgets what it has seen of texts. */
  clear(): void {
    this.#short.clear();
    this.#cache.clear();
    this.#bytes.fill(0);
    this.#merge.clear();
  }

  /** @returns Where the piece ends that starts at a UTF-16 offset below the text's length. */
  pieceEnd(text: string, at: number): number {
    return this.#scan(text, at);
  }

  /** @returns The tokens of one piece of a text. */
  countPiece(text: string, from: number, to: number): number {
    const short = to - from <= SHORT_PIECE ? this.#short.find(text, from, to) : -1;
    if (short > 0) return short;
    if (to - from > LONG_PIECE) return runThrough(this.#mergeLong(text, from, to)).size;
    const tokens = this.#countBytes(writeUtf8(text, from, to, this.#bytes), short === 0);
    if (short === 0) this.#short.keep(tokens);
    return tokens;
  }

  /** Counts one piece of a text, with pauses if it is long. */
  *countPieceInSlices(text: string, from: number, to: number): Generator<number, number> {
    if (to - from <= LONG_PIECE) return this.countPiece(text, from, to);
    return (yield* this.#mergeLong(text, from, to)).size;
  }

  #countBytes(length: number, isKept: boolean): number {
    const bytes = this.#bytes;
    const hash = hashBytes(bytes, 0, length);
    if (this.#vocabulary.rankOf(bytes, 0, length, hash) >= 0) return 1;
    if (isKept || length > CACHED_BYTES) return this.#mergeShort(length).size;
    const known = this.#cache.get(bytes, length, hash);
    if (known > 0) return known;
    const {size} = this.#mergeShort(length);
    this.#cache.set(bytes, length, hash, size);
    return size;
  }

  #forEachPiece(text: string, read: (merged: PieceMerge, from: number) => void): void {
    for (let at = 0; at < text.length;) {
      const end = this.#scan(text, at);
      const isLong = end - at > LONG_PIECE;
      read(
        isLong ? runThrough(this.#mergeLong(text, at, end)) : this.#mergeShort(writeUtf8(text, at, end, this.#bytes)),
        at,
      );
      at = end;
    }
  }

  #mergeShort(length: number): PieceMerge {
    this.#merge.start(this.#bytes, length);
    this.#merge.advance(length);
    return this.#merge;
  }

  /** Has a merge and bytes of its own: other texts may be counted while it pauses. */
  *#mergeLong(text: string, from: number, to: number): Generator<number, PieceMerge> {
    const bytes = new Uint8Array((to - from) * BYTES_PER_UNIT);
    let length = 0;
    for (let at = from; at < to;) {
      const last = Math.min(at + UNITS_PER_STEP, to);
      const end = last < to ? afterCharacter(text, last - 1) : to;
      length = writeUtf8(text, at, end, bytes, length);
      at = end;
      yield from;
    }
    const merge = new PieceMerge(this.#vocabulary);
    merge.start(bytes, length);
    while (!merge.advance(BYTES_PER_STEP)) yield from + Math.floor(((to - from) * merge.done) / length);
    return merge;
  }
}

function runThrough<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
