import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import type {UsageContext} from './usage-context.js';

const BYTES_PER_MEGABYTE = 1e6;

/** Writes the size of a file: `12 MB`, `0.4 MB`. */
export function sizeText(bytes: number, {texts, locale}: Pick<UsageContext, 'texts' | 'locale'>): string {
  return text(texts.megabytes, {n: formatCount(bytes / BYTES_PER_MEGABYTE, locale)});
}
