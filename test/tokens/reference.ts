import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import {get_encoding} from 'tiktoken';
import type {EncodingName} from '../../src/tokens/encoding.js';
import {TokenCounter} from '../../src/tokens/token-counter.js';
import {Vocabulary} from '../../src/tokens/vocabulary.js';
import {packedRanks} from '../../scripts/built-modules.mjs';

/** A tokenizer, ours, and the reference: tiktoken's own code, compiled to WASM. */
export interface Tokenizer {
  readonly name: EncodingName;
  readonly bpeRanks: string;
  readonly packed: string;
  readonly vocabulary: Vocabulary;
  readonly counter: TokenCounter;
  /** Ranks as the reference gives them, special tokens taken as text. */
  readonly reference: (text: string) => Uint32Array;
}

const RANKS: Readonly<Record<EncodingName, string>> = {o200k_base: o200k.bpe_ranks, cl100k_base: cl100k.bpe_ranks};
/** As the build packs them, and keeps them: packing takes seconds. */
const PACKED = {o200k_base: await packedRanks('o200k_base'), cl100k_base: await packedRanks('cl100k_base')};
const made = new Map<EncodingName, Tokenizer>();

/** Makes a tokenizer and its reference, once. */
export function tokenizer(name: EncodingName): Tokenizer {
  const known = made.get(name);
  if (known) return known;
  const packed = PACKED[name];
  const vocabulary = Vocabulary.from(packed);
  const encoding = get_encoding(name);
  const tokenizer = {
    name,
    bpeRanks: RANKS[name],
    packed,
    vocabulary,
    counter: new TokenCounter(vocabulary, name),
    reference: (text: string) => encoding.encode(text, [], []),
  };
  made.set(name, tokenizer);
  return tokenizer;
}

export const ENCODINGS: readonly EncodingName[] = ['o200k_base', 'cl100k_base'];

/** @returns Where two lists of ranks part, in words for a failed test; an empty string if they are equal. */
export function difference(text: string, ours: ArrayLike<number>, reference: ArrayLike<number>): string {
  const longest = Math.max(ours.length, reference.length);
  for (let index = 0; index < longest; index++) {
    if (ours[index] === reference[index]) continue;
    return `token ${index} is ${ours[index]}, not ${reference[index]}, in ${JSON.stringify(text.slice(0, 200))}`;
  }
  return '';
}
