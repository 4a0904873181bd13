import type {EncodingName} from './encoding.js';
import {loadRanks} from './load-ranks.js';
import {TokenCounter} from './token-counter.js';
import {Vocabulary} from './vocabulary.js';

/**
 * Loads a tokenizer and builds its counter, which takes about a tenth of a second.
 *
 * On a page, `token-cost-counter` does this in a worker.
 *
 * @returns A counter for any number of texts.
 * @throws {Error} If the table cannot be loaded.
 * @example
 * const counter = await loadTokenCounter('o200k_base');
 * counter.count('Hello, world'); // 3
 */
export async function loadTokenCounter(encoding: EncodingName): Promise<TokenCounter> {
  return new TokenCounter(Vocabulary.from(await loadRanks(encoding)), encoding);
}
