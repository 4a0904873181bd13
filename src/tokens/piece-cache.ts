const SLOTS = 1 << 14;
/** Longer pieces seldom come twice. */
export const CACHED_BYTES = 96;

/**
 * Remembers how many tokens a piece has; of two pieces that share a slot, the later one.
 *
 * It holds bytes and never strings: a short string cut from a long text would keep all of it in memory.
 */
export class PieceCache {
  readonly #bytes = new Uint8Array(SLOTS * CACHED_BYTES);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #counts = new Uint8Array(SLOTS);

  /**
   * @param length - From 1 to `CACHED_BYTES`.
   * @param hash - Of the first `length` bytes.
   * @returns The tokens of these bytes, 0 if they are not remembered.
   */
  get(bytes: Uint8Array, length: number, hash: number): number {
    const slot = slotOf(hash);
    if (this.#lengths[slot] !== length) return 0;
    const start = slot * CACHED_BYTES;
    for (let at = 0; at < length; at++) if (this.#bytes[start + at] !== bytes[at]) return 0;
    return this.#counts[slot] ?? 0;
  }

  /** @param tokens - At least 1. */
  set(bytes: Uint8Array, length: number, hash: number, tokens: number): void {
    const slot = slotOf(hash);
    const start = slot * CACHED_BYTES;
    for (let at = 0; at < length; at++) this.#bytes[start + at] = bytes[at] ?? 0;
    this.#lengths[slot] = length;
    this.#counts[slot] = tokens;
  }

  /** Forgets all pieces. */
  clear(): void {
    this.#bytes.fill(0);
    this.#lengths.fill(0);
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
