import {countCjkCharacters, countOtherCharacters, type ScriptShares} from '../../tokens/tokenizer-estimate-script.js';

/** What is looked at of a long text: its script does not change from page to page. */
const SAMPLE_LENGTH = 100_000;

/** @returns What the beginning of a text is written in. */
export function scriptSharesOf(text: string): ScriptShares {
  // Spaces are of no script.
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/\s+/g, '');
  const characters = Array.from(sample).length;
  if (characters === 0) return {cjkShare: 0};
  return {cjkShare: countCjkCharacters(sample) / characters, otherShare: countOtherCharacters(sample) / characters};
}
