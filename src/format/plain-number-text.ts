import type {NumberSigns} from './number-signs.js';

/** Stands for a `.` or `,` that has no meaning in the language. */
const FOREIGN_SIGN = ';';

/**
 * Writes what a person typed in one alphabet: digits 0-9, `.` before decimals, `,` for the language's own groups.
 *
 * A space, `_`, apostrophe and currency sign stay what they are, in one form each; a `.` or `,` without a meaning
 * becomes `;`.
 */
export function plainNumberText(text: string, signs: NumberSigns): string {
  return Array.from(text.trim(), (character) => plainCharacter(character, signs)).join('');
}

function plainCharacter(typed: string, {decimal, group}: NumberSigns): string {
  const character = halfWidth(typed);
  if (/[\u061c\u200e\u200f\u2066-\u2069]/.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return String(digitValue(character));
  if (character === decimal || character === '\u066b') return '.';
  if (/\p{Sc}/u.test(character)) return '$';
  if (/\s/.test(character)) return ' ';
  if (/['’]/.test(character)) return "'";
  if (character === group || character === '\u066c') return ',';
  if (character === '.' || character === ',') return FOREIGN_SIGN;
  return character === '−' ? '-' : character === '\u066a' ? '%' : character;
}

/** East Asian keyboards write `１，５００`. */
function halfWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character;
}

/** Unicode keeps the ten digits of a script together, 0 first; several sets may follow one another. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
