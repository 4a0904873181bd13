import type {Texts} from '../../src/i18n/texts.js';

/** What is filled into a message later. */
const PLACE = /(\{\w+\})/;

/**
 * Puts marks around the words of every message, so that text on a page that is between none was never taken from the
 * messages. What is filled in stays outside: a word that is not a message shows there as well.
 */
export function pseudoTexts(texts: Texts): Texts {
  return marked(texts) as Texts;
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return markedMessage(value);
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]));
}

function markedMessage(message: string): string {
  const pieces = message.split(PLACE);
  return pieces.map((piece) => (piece === '' || PLACE.test(piece) ? piece : `⟦${piece}⟧`)).join('');
}

/** @returns A text with a space for what is between marks; marks may stand within marks. */
export function outsideMarks(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    outside += depth > 0 ? '' : sign === '⟧' ? ' ' : sign;
  }
  return outside;
}
