/** Tokenizers whose tables are public, so that tokens can be counted exactly. */
export type EncodingName = 'o200k_base' | 'cl100k_base';
