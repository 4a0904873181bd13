const REPLACEMENT = 0xfffd;

/** Most bytes that one UTF-16 unit takes; a surrogate pair takes four for two. */
export const BYTES_PER_UNIT = 3;

/**
 * Writes a range of a text as UTF-8; a lone surrogate is written as U+FFFD.
 *
 * @param from - UTF-16 offset of the first character.
 * @param to - UTF-16 offset of the end; must not part a surrogate pair.
 * @param target - Has room for 3 bytes per unit from `at` on.
 * @returns Where the bytes end in `target`.
 */
export function writeUtf8(text: string, from: number, to: number, target: Uint8Array, at = 0): number {
  let end = at;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) target[end++] = unit;
    else if (unit < 0x800) end = writeTwo(unit, target, end);
    else if (unit < 0xd800 || unit > 0xdfff) end = writeThree(unit, target, end);
    else {
      const character = text.codePointAt(index) ?? REPLACEMENT;
      if (character > 0xffff) {
        end = writeFour(character, target, end);
        index += 1;
      } else end = writeThree(REPLACEMENT, target, end);
    }
  }
  return end;
}

/** @returns Bytes that the character takes which starts at a UTF-16 offset. */
export function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}

function writeTwo(unit: number, target: Uint8Array, at: number): number {
  target[at] = 0xc0 | (unit >> 6);
  target[at + 1] = 0x80 | (unit & 0x3f);
  return at + 2;
}

function writeThree(unit: number, target: Uint8Array, at: number): number {
  target[at] = 0xe0 | (unit >> 12);
  target[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  target[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
}

function writeFour(character: number, target: Uint8Array, at: number): number {
  target[at] = 0xf0 | (character >> 18);
  target[at + 1] = 0x80 | ((character >> 12) & 0x3f);
  target[at + 2] = 0x80 | ((character >> 6) & 0x3f);
  target[at + 3] = 0x80 | (character & 0x3f);
  return at + 4;
}
