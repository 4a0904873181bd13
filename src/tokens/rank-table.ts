const EMPTY = -1;
/** Low bits of an entry are the rank, the others come from the hash: most strangers are told apart without a look. */
const RANK_BITS = 18;
const RANK_MASK = (1 << RANK_BITS) - 1;

/** A hash table of ranks with open addressing; who owns it compares the keys. */
export class RankTable {
  readonly #entries: Int32Array;
  readonly #mask: number;

  /** @param ranks - How many will be added, below 2^18 - 1. */
  constructor(ranks: number) {
    let slots = 1;
    while (slots < ranks * 2) slots *= 2;
    this.#entries = new Int32Array(slots).fill(EMPTY);
    this.#mask = slots - 1;
  }

  add(hash: number, rank: number): void {
    let slot = this.first(hash);
    while (this.#entries[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#entries[slot] = (hash & ~RANK_MASK) | rank;
  }

  /** @returns The slot where looking for a hash starts. */
  first(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** @returns The slot to look at after this one. */
  next(slot: number): number {
    return (slot + 1) & this.#mask;
  }

  /** @returns The rank in a slot, -1 where it is empty and the search is over, -2 where another hash stands. */
  rankIn(slot: number, hash: number): number {
    const entry = this.#entries[slot] ?? EMPTY;
    if (entry === EMPTY) return -1;
    return (entry ^ hash) >>> RANK_BITS === 0 ? entry & RANK_MASK : -2;
  }
}
