import {en, type Messages} from './en.js';

/** Texts by language; a locale finds the longest tag that begins it. */
const MESSAGES: Readonly<Record<string, Messages>> = {en};

/**
 * Finds the texts for a locale: `de-AT`, then `de`, then English.
 *
 * @param locale - BCP 47 tag.
 */
export function messagesFor(locale: string): Messages {
  for (let tag = locale; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(MESSAGES, tag)) return MESSAGES[tag] ?? en;
  }
  return en;
}
