import {
  afterCharacter,
  beforeCharacter,
  CAPITAL,
  CASELESS,
  classAt,
  LETTER,
  LINE_BREAK,
  MARK,
  NUMBER,
  skipClass,
  SMALL,
} from './character-classes.js';
import {scanContraction, scanNumbers, scanOthers, scanSpace} from './scan-shared.js';

/** What can stand both before and among small letters. */
const EITHER = CASELESS | MARK;
const NO_WORD = -1;

/**
 * Finds where a piece of o200k_base ends.
 *
 * It is this pattern, written out; `c` stands for `(?i:'s|'t|'re|'ve|'m|'ll|'d)?`:
 * `[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+c`
 * `|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*c`
 * `|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
 *
 * @param at - Where the piece starts; below the text's length.
 * @returns Where it ends. What stands before `at` has no say in it.
 * @see https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py
 */
export function scanO200k(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind & LETTER) return scanWord(text, at);
  if (kind === NUMBER) return scanNumbers(text, at);
  if (!(kind & LINE_BREAK)) {
    const end = scanWordAfter(text, at, kind);
    if (end !== NO_WORD) return end;
  }
  const end = scanOthers(text, at, true);
  return end > at ? end : scanSpace(text, at);
}

/** Ends a word that another character leads. */
function scanWordAfter(text: string, at: number, kind: number): number {
  const from = afterCharacter(text, at);
  if (from < text.length && classAt(text, from) & (LETTER | MARK)) {
    if (kind !== MARK) return scanWord(text, from);
    const end = scanWithSmall(text, from);
    if (end !== NO_WORD) return scanContraction(text, end);
  }
  // A mark is a word of its own
  return kind === MARK ? scanWord(text, at) : NO_WORD;
}

function scanWord(text: string, from: number): number {
  const end = scanWithSmall(text, from);
  return scanContraction(text, end === NO_WORD ? skipClass(text, from, CAPITAL) : end);
}

/** Ends capitals, if any, and at least one letter that is none. */
function scanWithSmall(text: string, from: number): number {
  const small = skipClass(text, from, CAPITAL | EITHER);
  const end = skipClass(text, small, SMALL | EITHER);
  if (end > small) return end;
  // Without a small letter the last caseless one ends the word, and capitals after it begin another
  let last = small;
  while (last > from) {
    const before = beforeCharacter(text, last);
    if (classAt(text, before) & EITHER) return last;
    last = before;
  }
  return NO_WORD;
}
