/** Capital and title-case letters. */
export const CAPITAL = 1;
export const SMALL = 2;
/** Letters without case, and modifiers. */
export const CASELESS = 4;
export const MARK = 8;
export const NUMBER = 16;
/** Unicode White_Space. */
export const SPACE = 32;
/** CR and LF; they are also `SPACE`. */
export const LINE_BREAK = 64;
export const OTHER = 128;
export const LETTER = CAPITAL | SMALL | CASELESS;

/**
 * Letters, marks and numbers since Unicode 17: the reference (tiktoken 1.0.22) knows Unicode 16, and nothing of them.
 * Pairs of first and last code point; found by asking its own regular expressions about every code point.
 */
const SINCE_UNICODE_17: readonly (readonly [first: number, last: number])[] = [
  [0x088f, 0x088f],
  [0x0c5c, 0x0c5c],
  [0x0cdc, 0x0cdc],
  [0x1acf, 0x1add],
  [0x1ae0, 0x1aeb],
  [0xa7ce, 0xa7cf],
  [0xa7d2, 0xa7d2],
  [0xa7d4, 0xa7d4],
  [0xa7f1, 0xa7f1],
  [0x10940, 0x10959],
  [0x10ec5, 0x10ec7],
  [0x10efa, 0x10efb],
  [0x11b60, 0x11b67],
  [0x11db0, 0x11ddb],
  [0x11de0, 0x11de9],
  [0x16ea0, 0x16eb8],
  [0x16ebb, 0x16ed3],
  [0x16ff2, 0x16ff6],
  [0x187f8, 0x187ff],
  [0x18d09, 0x18d1e],
  [0x18d80, 0x18df2],
  [0x1e6c0, 0x1e6de],
  [0x1e6e0, 0x1e6f5],
  [0x1e6fe, 0x1e6ff],
  [0x2b73a, 0x2b73f],
  [0x2cea2, 0x2cead],
  [0x323b0, 0x33479],
];

/** A small letter up to Unicode 16, one without case since. */
const LATIN_PHARYNGEAL_FRICATIVE = 0x0295;

const TESTS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\n\r]/u, SPACE | LINE_BREAK],
  // JavaScript's \s has U+FEFF, which is no white space, and lacks U+0085, which is
  [/\p{White_Space}/u, SPACE],
  [/\p{Ll}/u, SMALL],
  [/[\p{Lo}\p{Lm}]/u, CASELESS],
  [/[\p{Lu}\p{Lt}]/u, CAPITAL],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
];

/** By code point; 0 until it is asked for. Memory that no text touches costs nothing. */
const classes = new Uint8Array(0x110000);

/** @returns The class of the character at a UTF-16 offset below the text's length; a lone surrogate is `OTHER`. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const codePoint = unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
  return (classes[codePoint] ?? 0) || classify(codePoint);
}

/** @returns Where the run of characters ends whose class is in `mask`. */
export function skipClass(text: string, from: number, mask: number): number {
  const {length} = text;
  let at = from;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const codePoint = unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
    const kind = (classes[codePoint] ?? 0) || classify(codePoint);
    if ((kind & mask) === 0) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** @returns The UTF-16 offset after the character at `at`. */
export function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** @returns The UTF-16 offset of the character that ends at `end`. */
export function beforeCharacter(text: string, end: number): number {
  const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return isPair ? end - 2 : end - 1;
}

function classify(codePoint: number): number {
  const kind = classOf(codePoint);
  classes[codePoint] = kind;
  return kind;
}

function classOf(codePoint: number): number {
  if (codePoint === LATIN_PHARYNGEAL_FRICATIVE) return SMALL;
  if (SINCE_UNICODE_17.some(([first, last]) => first <= codePoint && codePoint <= last)) return OTHER;
  const character = String.fromCodePoint(codePoint);
  return TESTS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
}
