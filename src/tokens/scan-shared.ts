import {classAt, MARK, NUMBER, OTHER, skipClass, afterCharacter, SPACE} from './character-classes.js';

/** Finds where a piece ends: at the offset where one starts, below the text's length, to the offset after it. */
export type Scan = (text: string, at: number) => number;

const LF = 10;
const CR = 13;
const BLANK = 32;
const SLASH = 47;
const APOSTROPHE = 39;
/** Bit that tells a small ASCII letter from its capital. */
const CASE = 32;

/** Characters that follow an apostrophe, in small letters. */
const [S, T, M, D, R, V, E, L] = [115, 116, 109, 100, 114, 118, 101, 108];
/** The long s is an s where case does not matter. */
const LONG_S = 0x17f;

/** Ends `(?i:'s|'t|'re|'ve|'m|'ll|'d)?`; nothing there ends where it starts. */
export function scanContraction(text: string, at: number): number {
  if (at + 1 >= text.length || text.charCodeAt(at) !== APOSTROPHE) return at;
  const unit = text.charCodeAt(at + 1);
  const first = unit | CASE;
  if (first === S || first === T || first === M || first === D || unit === LONG_S) return at + 2;
  if (at + 2 >= text.length) return at;
  const second = text.charCodeAt(at + 2) | CASE;
  const isLong = ((first === R || first === V) && second === E) || (first === L && second === L);
  return isLong ? at + 3 : at;
}

/** Ends `\p{N}{1,3}`, which has a number at `at`. */
export function scanNumbers(text: string, at: number): number {
  let end = at;
  for (let numbers = 0; numbers < 3 && end < text.length; numbers++) {
    if (classAt(text, end) !== NUMBER) break;
    end = afterCharacter(text, end);
  }
  return end;
}

/** Ends ` ?[^\s\p{L}\p{N}]+[\r\n]*`, with `/` beside the line breaks if asked for; nothing there ends where it starts. */
export function scanOthers(text: string, at: number, withSlashes: boolean): number {
  const from = text.charCodeAt(at) === BLANK ? at + 1 : at;
  let end = skipClass(text, from, OTHER | MARK);
  if (end === from) return at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit !== LF && unit !== CR && !(withSlashes && unit === SLASH)) break;
  }
  return end;
}

/** Ends `\s*[\r\n]+|\s+(?!\S)|\s+`, which has white space at `at`. */
export function scanSpace(text: string, at: number): number {
  const end = skipClass(text, at, SPACE);
  for (let index = end; index > at; index--) {
    const unit = text.charCodeAt(index - 1);
    if (unit === LF || unit === CR) return index;
  }
  if (end === text.length || end === at + 1) return end;
  // The last one goes to the word that follows
  return end - 1;
}
