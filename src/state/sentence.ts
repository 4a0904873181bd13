import {pieces} from '../i18n/text.js';

/** An amount inside a sentence: the reader sees it formatted, the page keeps it unrounded. */
export interface Amount {
  readonly usd: number;
}

/** A sentence whose amounts are still numbers. */
export type Sentence = readonly (string | Amount)[];

/**
 * Fills a message with words and with amounts that are formatted later.
 *
 * @param words - Already in the reader's language.
 * @param amounts - USD, unrounded, by the name of their place.
 */
export function sentence(
  message: string,
  words: Readonly<Record<string, string>>,
  amounts: Readonly<Record<string, number>> = {},
): Sentence {
  const drawn = Object.entries(amounts).map(([name, usd]) => [name, {usd}] as const);
  return pieces<string | Amount>(message, {...words, ...Object.fromEntries(drawn)});
}

/** @returns The sentence as plain text. */
export function sentenceText(parts: Sentence, write: (usd: number) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : write(part.usd))).join('');
}
