/** Longest piece that fits: three words of four ASCII characters. */
export const SHORT_PIECE = 12;

const SLOT_BITS = 15;
const WORDS = 4;
const NOT_ASCII = -1;

/**
 * Remembers how many tokens short ASCII pieces have; of two pieces that share a slot, the later one.
 *
 * Most pieces of most texts are such. A slot holds the characters themselves, so that one look at 16 bytes is enough,
 * where the vocabulary is looked at in three places that are far apart.
 */
export class ShortPieces {
  /** Per slot: the characters, four to a word, and a word of the length and the count. */
  readonly #slots = new Int32Array(2 ** SLOT_BITS * WORDS);
  readonly #key = new Int32Array(WORDS);
  #at = 0;

  /**
   * Looks for a piece.
   *
   * @param from - UTF-16 offset; at most `SHORT_PIECE` before `to`.
   * @returns Its tokens; 0 if they are not remembered, -1 if they never are.
   */
  find(text: string, from: number, to: number): number {
    const first = packAscii(text, from, Math.min(from + 4, to));
    const second = packAscii(text, from + 4, Math.min(from + 8, to));
    const third = packAscii(text, from + 8, to);
    if ((first | second | third) < 0) return NOT_ASCII;
    const slots = this.#slots;
    const at = slotOf(first, second, third) * WORDS;
    const last = slots[at + 3] ?? 0;
    const isThere =
      slots[at] === first && slots[at + 1] === second && slots[at + 2] === third && last >> 8 === to - from;
    if (isThere) return last & 0xff;
    this.#note(at, first, second, third, to - from);
    return 0;
  }

  /** Remembers the tokens, 1 to 12, of the piece that was looked for last and not found. */
  keep(tokens: number): void {
    const [first = 0, second = 0, third = 0, length = 0] = this.#key;
    this.#slots[this.#at] = first;
    this.#slots[this.#at + 1] = second;
    this.#slots[this.#at + 2] = third;
    this.#slots[this.#at + 3] = (length << 8) | tokens;
  }

  /** Forgets all pieces. */
  clear(): void {
    this.#slots.fill(0);
    this.#key.fill(0);
  }

  #note(at: number, first: number, second: number, third: number, length: number): void {
    this.#at = at;
    this.#key[0] = first;
    this.#key[1] = second;
    this.#key[2] = third;
    this.#key[3] = length;
  }
}

/** @returns Up to four characters in one word, or -1 if one is not ASCII. */
function packAscii(text: string, from: number, to: number): number {
  let word = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return NOT_ASCII;
    word = (word << 8) | unit;
  }
  return word;
}

/** The highest bits of a product depend on all bits that went into it. */
function slotOf(first: number, second: number, third: number): number {
  const mixed = first ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 16), 0x9e3779b1) >>> (32 - SLOT_BITS);
}
