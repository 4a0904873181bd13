import type {EncodingName} from './encoding.js';

const TABLES: Readonly<Record<EncodingName, () => Promise<{readRanks: () => Promise<string>}>>> = {
  o200k_base: () => import('./ranks/o200k_base.js'),
  cl100k_base: () => import('./ranks/cl100k_base.js'),
};

/**
 * Loads the ranks of a tokenizer, packed; each is a file of its own that nothing else needs.
 *
 * @returns What `Vocabulary` is built from.
 * @throws {Error} If the file cannot be loaded; asking again tries again.
 */
export async function loadRanks(encoding: EncodingName): Promise<string> {
  const {readRanks} = await TABLES[encoding]();
  return readRanks();
}
