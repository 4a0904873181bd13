/** What kind of text it is, as far as published figures tell texts apart. */
export type TextKind = 'english' | 'chinese' | 'mixed';

/** What a text is written in. */
export interface ScriptShares {
  readonly cjkShare: number;
  readonly otherShare?: number;
}

/** More of another script than this, and what holds for English says little. */
const MOST_CJK_IN_ENGLISH = 0.1;
const LEAST_CJK_IN_CHINESE = 0.5;
/** French has one accented letter in twenty; a text in Arabic or Cyrillic has next to nothing else. */
const MOST_OTHER_LETTERS = 0.2;

/**
 * Tells which figures hold for a text.
 *
 * @param shares.cjkShare - Share of Chinese, Japanese and Korean characters, [0, 1].
 * @param shares.otherShare - Share of characters that are neither ASCII nor any of those, [0, 1]; default: 0.
 * @returns `mixed` for whatever no published figure is about.
 */
export function textKindOf({cjkShare, otherShare = 0}: ScriptShares): TextKind {
  if (otherShare > MOST_OTHER_LETTERS) return 'mixed';
  if (cjkShare <= MOST_CJK_IN_ENGLISH) return 'english';
  return cjkShare >= LEAST_CJK_IN_CHINESE ? 'chinese' : 'mixed';
}

/** Counts the characters of a text that are neither ASCII nor Chinese, Japanese or Korean. */
export function countOtherCharacters(text: string): number {
  const beyondAscii = Array.from(text).filter((character) => character > '\u007f').length;
  return beyondAscii - countCjkCharacters(text);
}

/** First and last code point of what is written without spaces in China, Japan and Korea, in order. */
const CJK_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];

/**
 * Counts the Chinese, Japanese and Korean characters of a text, their punctuation among them.
 *
 * Counts of slices add up, as long as no slice ends inside a surrogate pair.
 *
 * @returns Unicode code points.
 */
export function countCjkCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x1100) continue;
    const point = text.codePointAt(index) ?? unit;
    if (point > 0xffff) index++;
    if (CJK_RANGES.some(([first, last]) => point >= first && point <= last)) count++;
  }
  return count;
}
