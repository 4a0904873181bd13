import {text} from '../i18n/text.js';
import type {LoadedTexts} from '../i18n/texts.js';
import type {Problem} from './snapshot.js';

/** @returns What a problem's setting accepts, in the reader's language where that has words for it, else in English. */
export function expectedText({expected}: Problem, texts: LoadedTexts): string {
  for (const [english, own] of Object.entries(texts.expected ?? {})) {
    const values = valuesIn(english, expected);
    if (values) return text(own, values);
  }
  return expected;
}

/** @returns What stands in the places of a message; undefined where it is another message. */
function valuesIn(message: string, written: string): Record<string, string> | undefined {
  if (message === written) return {};
  const pattern = message.replace(/[()]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)');
  return new RegExp(`^${pattern}$`).exec(written)?.groups;
}
