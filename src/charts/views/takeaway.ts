import {text} from '../../i18n/text.js';

/** Most words of a caption that is read at a glance. */
export const MAX_TAKEAWAY_WORDS = 12;

/**
 * Fills the caption of a chart; names that make it too long lose their last words.
 *
 * @param facts - Formatted figures and dates, which are never cut.
 * @param names - Names of models and plans: sellers write up to five words, visitors any number.
 */
export function takeaway(
  message: string,
  facts: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): string {
  for (let words = MAX_TAKEAWAY_WORDS; ; words -= 1) {
    const cut = Object.entries(names).map(([key, name]) => [key, firstWords(name, words)] as const);
    const filled = text(message, {...facts, ...Object.fromEntries(cut)});
    if (words === 1 || wordsOf(filled).length <= MAX_TAKEAWAY_WORDS) return filled;
  }
}

function firstWords(name: string, most: number): string {
  const words = wordsOf(name);
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : name;
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => word !== '');
}
