import {numberSigns, type NumberSigns} from './number-signs.js';
import {readNumber, type ParsedNumber} from './read-number.js';

export type {NumberProblem, ParsedNumber} from './read-number.js';

export interface ParseNumberOptions {
  /** Reads a percentage as a share: `80 %` and `80` are both 0.8. */
  percent?: boolean;
}

/**
 * Reads a number as people type it: `1,500`, `1 500`, `1_500`, `1.5k`, `2M`, `3bn`, `1e6`, `$12`, `+5`, `१५००`.
 *
 * `m` is always million. Digits of any script are read; the decimal sign is the language's own. A sign between groups
 * where no group ends is a problem and never a guess, since `1,5k` is 1,500 to some and 15,000 to others.
 *
 * @param text - At most 64 characters.
 * @param locale - BCP 47 tag.
 * @returns A number from 0 to 1e15, or the problem, with a text that would be read if one is likely meant.
 */
export function parseNumber(text: string, locale: string, options: ParseNumberOptions = {}): ParsedNumber {
  const signs = numberSigns(locale);
  const percent = options.percent ?? false;
  const parsed = readNumber(text, signs, percent);
  if (parsed.ok || parsed.problem !== 'misplaced-group') return parsed;
  const suggestion = suggest(text.trim(), signs, percent);
  return suggestion === undefined ? parsed : {...parsed, suggestion};
}

/**
 * Reads a number in an HTML attribute, whatever the language of the page: `1500`, `1,500`, `1_500`, `1.5k`, `2M`.
 *
 * @returns As `parseNumber` for `en`.
 */
export function parseAttributeNumber(text: string, options?: ParseNumberOptions): ParsedNumber {
  return parseNumber(text, 'en', options);
}

/** Someone used to other signs has swapped them; else the digits between the signs belong together. */
function suggest(text: string, signs: NumberSigns, percent: boolean): string | undefined {
  if (isForeignGrouping(text, signs, percent)) return undefined;
  const swapped = text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  const joined = text.replace(/(\p{Nd})([\s_'’.,])(?=\p{Nd})/gu, (match, digit: string, sign: string) =>
    sign === signs.decimal ? match : digit,
  );
  return [swapped, joined].find((candidate) => readNumber(candidate, signs, percent).ok);
}

/** `1.500` in `fr`, which has no use for the point, may be 1500 or 1.5: nothing to suggest. */
function isForeignGrouping(text: string, signs: NumberSigns, percent: boolean): boolean {
  if (signs.group === '.' || signs.group === ',') return false;
  return readNumber(text, {...signs, group: signs.decimal === '.' ? ',' : '.'}, percent).ok;
}
