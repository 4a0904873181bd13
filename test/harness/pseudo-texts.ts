import type {Texts} from '../../src/i18n/texts.js';

/** Puts marks around every message, so that text on a page that is between none was never taken from the messages. */
export function pseudoTexts(texts: Texts): Texts {
  return marked(texts) as Texts;
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]));
}

/** @returns A text without what is between marks; marks may stand within marks. */
export function outsideMarks(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) outside += sign;
  }
  return outside;
}
