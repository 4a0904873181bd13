import {commonEnd, commonStart} from './common-ends.js';
import {GrowableNumbers} from './growable-numbers.js';
import type {TokenCounter} from './token-counter.js';

/**
 * A piece's end is decided by what stands up to here behind the end of the second piece after it: all a contraction
 * reads, and the character that shows that a run is over.
 */
const LOOKAHEAD_UNITS = 4;
const LOOKAHEAD_PIECES = 2;
const UNITS_PER_STEP = 8_192;

/** What of a text is counted anew. */
interface Recount {
  /** The first piece of the old text that goes, and where it starts. */
  readonly piece: number;
  readonly start: number;
  /** From here on the new text is as the old one, `shift` units earlier. */
  readonly same: number;
  readonly shift: number;
}

/**
 * Counts a text that is being edited: only what changed is counted again, and the result is that of counting it all.
 *
 * Where a piece ends does not depend on anything before it. So counting starts a little before the first change, and
 * stops at the first piece that ends where one did before, in the part that is the same.
 */
export class IncrementalCount {
  readonly #counter: TokenCounter;
  #text = '';
  #tokens = 0;
  readonly #ends = new GrowableNumbers();
  readonly #counts = new GrowableNumbers();

  constructor(counter: TokenCounter) {
    this.#counter = counter;
  }

  /** @returns How many tokens the text is. */
  set(text: string): number {
    const steps = this.setInSlices(text);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * Counts step by step, each a few milliseconds long. A count that is not run to its end changes nothing.
   *
   * @returns Steps that tell how many UTF-16 units are done, and in the end how many tokens there are.
   */
  *setInSlices(text: string): Generator<number, number> {
    const {piece, start, same, shift} = this.#recount(text);
    const ends = new GrowableNumbers();
    const counts = new GrowableNumbers();
    let added = 0;
    let pause = start + UNITS_PER_STEP;
    let at = start;
    while (at < text.length && !(at >= same && this.#endsAt(at - shift))) {
      const end = this.#counter.pieceEnd(text, at);
      const tokens = yield* this.#counter.countPieceInSlices(text, at, end);
      ends.push(end);
      counts.push(tokens);
      added += tokens;
      at = end;
      if (at < pause) continue;
      yield at;
      pause = at + UNITS_PER_STEP;
    }
    const kept = at < text.length ? this.#ends.firstAtLeast(at - shift + 1) : this.#ends.length;
    this.#keep(text, {piece, kept, shift, added}, ends, counts);
    return this.#tokens;
  }

  /** Forgets the text. */
  clear(): void {
    this.#text = '';
    this.#tokens = 0;
    this.#ends.clear();
    this.#counts.clear();
  }

  #recount(text: string): Recount {
    const old = this.#text;
    const before = commonStart(old, text);
    const after = commonEnd(old, text, Math.min(old.length, text.length) - before);
    const piece = Math.max(0, this.#ends.firstAtLeast(before - LOOKAHEAD_UNITS + 1) - LOOKAHEAD_PIECES);
    const start = piece === 0 ? 0 : this.#ends.at(piece - 1);
    return {piece, start, same: text.length - after, shift: text.length - old.length};
  }

  #endsAt(oldOffset: number): boolean {
    return oldOffset === 0 || this.#ends.at(this.#ends.firstAtLeast(oldOffset)) === oldOffset;
  }

  #keep(
    text: string,
    {piece, kept, shift, added}: {piece: number; kept: number; shift: number; added: number},
    ends: GrowableNumbers,
    counts: GrowableNumbers,
  ): void {
    let removed = 0;
    for (let index = piece; index < kept; index++) removed += this.#counts.at(index);
    if (shift !== 0) this.#ends.shift(kept, shift);
    this.#ends.replace(piece, kept, ends);
    this.#counts.replace(piece, kept, counts);
    this.#tokens += added - removed;
    this.#text = text;
  }
}
