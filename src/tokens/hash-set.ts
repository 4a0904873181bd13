/** A set of hashes that forgets none, but at times takes a stranger for a member. */
export class HashSet {
  readonly #bits: Uint8Array;
  readonly #mask: number;

  /** @param sizeBits - The set has 2^sizeBits places, one bit each. */
  constructor(sizeBits: number) {
    this.#bits = new Uint8Array(2 ** sizeBits / 8);
    this.#mask = 2 ** sizeBits - 1;
  }

  add(hash: number): void {
    const place = this.#placeOf(hash);
    this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
  }

  /** @returns False if the hash was never added. */
  mayHave(hash: number): boolean {
    const place = this.#placeOf(hash);
    return (((this.#bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
