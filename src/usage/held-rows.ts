import type {SeenIds} from './seen-ids.js';
import type {UsageRow} from './usage-row.js';
import type {UsageShape} from './usage-shape.js';

/** How many rows are held back at least; at most twice as many are, so that memory does not grow with a log. */
const MOST_YOUNG = 10_000;

interface Held {
  row: UsageRow;
  readonly shape: UsageShape;
}

/**
 * Holds rows back that a log may repeat, and lets each go once.
 *
 * Claude Code writes a message down again for every part of it, at times before its last tokens are counted, and copies
 * it into the logs of sessions that go on from it: the most that is said of a message is what it used.
 */
export class HeldRows {
  readonly #letGo: (row: UsageRow, shape: UsageShape) => void;
  readonly #gone: SeenIds;
  // Rows go by generations: taking the oldest out of a map one by one takes longer the more were taken before.
  #young = new Map<string, Held>();
  #old = new Map<string, Held>();

  /** @param gone - Remembers rows that were let go, maybe by another. */
  constructor(letGo: (row: UsageRow, shape: UsageShape) => void, gone: SeenIds) {
    this.#letGo = letGo;
    this.#gone = gone;
  }

  /** @returns Whether the row is the first of its id. */
  hold(id: string, row: UsageRow, shape: UsageShape): boolean {
    const held = this.#young.get(id) ?? this.#old.get(id);
    if (held) {
      if (tokensOf(row) > tokensOf(held.row)) held.row = row;
      return false;
    }
    if (this.#gone.has(id)) return false;
    this.#young.set(id, {row, shape});
    if (this.#young.size >= MOST_YOUNG) this.#age();
    return true;
  }

  end(): void {
    this.#age();
    this.#age();
  }

  #age(): void {
    for (const [id, {row, shape}] of this.#old) {
      this.#gone.add(id);
      this.#letGo(row, shape);
    }
    this.#old = this.#young;
    this.#young = new Map();
  }
}

function tokensOf({usage}: UsageRow): number {
  return Object.values(usage).reduce((sum, tokens) => sum + tokens, 0);
}
