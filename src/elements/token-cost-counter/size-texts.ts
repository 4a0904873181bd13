import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import type {ViewTexts} from '../../i18n/texts.js';

/** @returns The size of a file, in MB of 1,000,000 bytes, or kB below one. */
export function bytesText(bytes: number, texts: ViewTexts['counter'], locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return text(isLarge ? texts.megabytes : texts.kilobytes, {n: formatCount(bytes / (isLarge ? 1e6 : 1e3), locale)});
}
