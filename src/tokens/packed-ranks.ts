import {BASE, bitmapLength, digitAt, RANK_DIGITS, SINGLE_BYTES} from './rank-digits.js';

const SIDES = 2;

/** Reads what `packRanks` wrote. */
export class PackedRanks {
  /** How many ranks there are, 256 or more. */
  readonly count: number;
  readonly #packed: string;
  readonly #pairs: number;
  readonly #firstPlane: number;
  readonly #used: readonly Int32Array[];

  /** @throws {RangeError} If the text is not packed ranks. */
  constructor(packed: string) {
    this.#packed = packed;
    this.count = this.#number(0, RANK_DIGITS, 1);
    this.#pairs = this.count - SINGLE_BYTES;
    const bitmaps = RANK_DIGITS + 2 * SINGLE_BYTES;
    this.#firstPlane = bitmaps + SIDES * bitmapLength(this.count);
    const length = this.#firstPlane + SIDES * RANK_DIGITS * this.#pairs;
    if (this.#pairs < 0 || packed.length !== length) {
      throw new RangeError(`Expected ${length} characters of packed ranks, not ${packed.length}.`);
    }
    this.#used = Array.from({length: SIDES}, (_, side) => this.#readBitmap(bitmaps + side * bitmapLength(this.count)));
  }

  /** @returns The byte of a rank below 256. */
  byteOf(rank: number): number {
    return this.#number(RANK_DIGITS + rank, 2, SINGLE_BYTES);
  }

  /**
   * @param rank - 256 or more.
   * @param side - 0 for the token that stands left in this one, 1 for the one at its right.
   * @returns Its rank, below `rank`.
   * @throws {RangeError} If there is none.
   */
  partOf(rank: number, side: 0 | 1): number {
    const id = this.#number(
      this.#firstPlane + side * this.#pairs + rank - SINGLE_BYTES,
      RANK_DIGITS,
      SIDES * this.#pairs,
    );
    const part = this.#used[side]?.[id] ?? rank;
    if (part >= rank) throw new RangeError(`Expected rank ${rank} to join two lower ranks.`);
    return part;
  }

  /** Reads digits, highest first, that stand `apart` characters from each other. */
  #number(at: number, digits: number, apart: number): number {
    let value = 0;
    for (let place = 0; place < digits; place++) value = value * BASE + digitAt(this.#packed, at + place * apart);
    return value;
  }

  #readBitmap(at: number): Int32Array {
    const used = new Int32Array(this.count);
    let ids = 0;
    for (let rank = 0; rank < this.count; rank += 6) {
      const bits = digitAt(this.#packed, at++);
      for (let bit = 0; bit < 6 && rank + bit < this.count; bit++) if ((bits >> bit) & 1) used[ids++] = rank + bit;
    }
    return used.slice(0, ids);
  }
}
