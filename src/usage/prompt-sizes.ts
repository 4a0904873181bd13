import {cellsReached} from './prompt-cells.js';

const LARGEST_POWER = 9;

/** 0, then 1, 2, 5, 10, 20, 50, ... 1e9 tokens: each size is at most 2.5 times the one before. */
export const PROMPT_SIZES: readonly number[] = [0, ...sizesInSteps(), 10 ** LARGEST_POWER];

/** Counts calls by the size of their prompt. */
export class PromptSizes {
  readonly #counts = PROMPT_SIZES.map(() => 0);
  #largest = 0;

  /** @param promptTokens - Whole prompt of a call, >= 0. */
  add(promptTokens: number): void {
    const index = cellsReached(PROMPT_SIZES, promptTokens) - 1;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#largest = Math.max(this.#largest, promptTokens);
  }

  /** @returns A copy of the counts so far; `counts[i]` belongs to `from[i]`. */
  result(): {from: readonly number[]; counts: readonly number[]; largest: number} {
    return {from: PROMPT_SIZES, counts: [...this.#counts], largest: this.#largest};
  }
}

function sizesInSteps(): number[] {
  return Array.from({length: LARGEST_POWER}, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
}
