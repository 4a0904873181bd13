import {afterCharacter, classAt, LETTER, LINE_BREAK, NUMBER, skipClass} from './character-classes.js';
import {scanContraction, scanNumbers, scanOthers, scanSpace} from './scan-shared.js';

/**
 * Finds where a piece of cl100k_base ends.
 *
 * It is this pattern, written out: `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}`
 * `| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
 *
 * @param at - Where the piece starts; below the text's length.
 * @returns Where it ends. What stands before `at` has no say in it.
 * @see https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py
 */
export function scanCl100k(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind & LETTER) return skipClass(text, at, LETTER);
  if (kind === NUMBER) return scanNumbers(text, at);
  const contraction = scanContraction(text, at);
  if (contraction > at) return contraction;
  if (!(kind & LINE_BREAK)) {
    const from = afterCharacter(text, at);
    const end = skipClass(text, from, LETTER);
    if (end > from) return end;
  }
  const end = scanOthers(text, at, false);
  return end > at ? end : scanSpace(text, at);
}
