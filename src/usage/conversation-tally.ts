import {copiedText} from './copied-text.js';
import type {UsageShares} from './usage-summary.js';

/** Conversations that are remembered. */
export const MOST_CONVERSATIONS = 100_000;

/** Ids of nonsense length are passed over, so that a hundred thousand of them stay small. */
const LONGEST_ID = 200;

/** Counts conversations, their calls and the size of their first prompts, in memory that has a bound. */
export class ConversationTally {
  readonly #lastPrompts = new Map<string, number>();
  #calls = 0;
  #firstPrompts = 0;
  #latestPrompts = 0;
  #isPartial = false;

  /**
   * Adds a call.
   *
   * @param id - What ties it to the others of its conversation.
   * @param promptTokens - Its whole prompt.
   */
  add(id: string, promptTokens: number): void {
    const last = this.#lastPrompts.get(id);
    if (last === undefined && (this.#lastPrompts.size >= MOST_CONVERSATIONS || id.length > LONGEST_ID)) {
      this.#isPartial = true;
      return;
    }
    if (last === undefined) this.#firstPrompts += promptTokens;
    this.#lastPrompts.set(last === undefined ? copiedText(id) : id, promptTokens);
    this.#latestPrompts += promptTokens - (last ?? 0);
    this.#calls += 1;
  }

  /** @returns Undefined where no call was tied to any. */
  result(): UsageShares['conversations'] {
    const count = this.#lastPrompts.size;
    if (count === 0) return undefined;
    // As many exports begin with the newest call as with the oldest. Transcripts grow: the short end is the beginning.
    const meanFirstPrompt = Math.min(this.#firstPrompts, this.#latestPrompts) / count;
    return {count, calls: this.#calls, meanFirstPrompt, isPartial: this.#isPartial};
  }
}
