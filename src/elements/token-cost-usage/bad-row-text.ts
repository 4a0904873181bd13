import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import type {BadRow} from '../../usage/usage-reading.js';
import type {UsageContext} from './usage-context.js';

/** Says where a row that cannot be used is, and what was expected there, in the reader's language. */
export function badRowText({line, field, expected}: BadRow, {texts, locale}: UsageContext): string {
  const message = field === '' ? texts.badRow : texts.badField;
  return text(message, {line: formatCount(line, locale), field, expected: ownWords(expected, texts.expected)});
}

/** @param words - What the reader of logs may say in English, with values at most at their place, by what it reads here. */
function ownWords(written: string, words: Readonly<Record<string, string>>): string {
  for (const [english, own] of Object.entries(words)) {
    const values = valuesIn(english, written);
    if (values) return text(own, values);
  }
  return written;
}

function valuesIn(english: string, written: string): Record<string, string> | undefined {
  const groups = new RegExp(`^${english.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`).exec(written);
  return groups ? {...groups.groups} : undefined;
}
