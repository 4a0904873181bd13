import type {Band, Offer} from '../engine/offer.js';

/**
 * Lists the prompt sizes at which the rates of any offer change, in any mode and at any time.
 *
 * They cut prompts into cells. All calls of a cell have the same rates on each of these offers, so the sums of a cell
 * price every call of it exactly, however many there were.
 *
 * @returns The smallest whole prompts that are past a threshold, tokens, ascending, each once.
 */
export function promptThresholds(offers: readonly Offer[]): number[] {
  const thresholds = offers.flatMap(bandsOf).map(firstPromptPast);
  return [...new Set(thresholds)].sort((a, b) => a - b);
}

/** @returns The smallest whole prompt that is in a band, tokens. */
export function firstPromptPast({over, inclusive = false}: Pick<Band, 'over' | 'inclusive'>): number {
  return inclusive ? Math.ceil(over) : Math.floor(over) + 1;
}

/**
 * Finds the cell that a prompt lies in.
 *
 * @param from - Where cells begin, tokens, ascending.
 * @returns How many of them the prompt has reached.
 */
export function cellsReached(from: readonly number[], promptTokens: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (promptTokens >= (from[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bandsOf({prices, modes = {}}: Offer): Band[] {
  return [...prices, ...Object.values(modes)].flatMap(({bands = []}) => bands);
}
