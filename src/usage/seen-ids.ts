/** Ids that are remembered at least; at most twice as many are. */
const MOST_YOUNG = 100_000;

/**
 * Remembers which rows have been counted that a log may repeat, in memory that has a bound.
 *
 * Readers of several files may share one: a coding agent copies messages into the logs of sessions that go on from others.
 */
export class SeenIds {
  #young = new Set<string>();
  #old = new Set<string>();

  has(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  add(id: string): void {
    this.#young.add(id);
    if (this.#young.size < MOST_YOUNG) return;
    this.#old = this.#young;
    this.#young = new Set();
  }
}
