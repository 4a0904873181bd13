import {classAt, SPACE} from './character-classes.js';

const UNITS_PER_STEP = 65_536;

/** What a reader would count in a text. */
export interface TextSize {
  /** Unicode code points; a lone surrogate is one. */
  readonly characters: number;
  /** Runs of anything but Unicode White_Space. */
  readonly words: number;
}

/** @returns The characters and words of a text. */
export function measureText(text: string): TextSize {
  const steps = measureInSlices(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Counts characters and words step by step, each a few milliseconds long.
 *
 * @returns Steps that tell how many UTF-16 units are done, and in the end the size.
 */
export function* measureInSlices(text: string): Generator<number, TextSize> {
  let [characters, words] = [0, 0];
  for (let from = 0; from < text.length; from += UNITS_PER_STEP) {
    const to = Math.min(from + UNITS_PER_STEP, text.length);
    characters += charactersIn(text, from, to);
    words += wordsIn(text, from, to);
    if (to < text.length) yield to;
  }
  return {characters, words};
}

/** Counts characters by where they end, so that a surrogate pair on an edge belongs to one side. */
function charactersIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = Math.max(from, 1); at < to; at++) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs += 1;
  }
  return to - from - pairs;
}

function wordsIn(text: string, from: number, to: number): number {
  let words = 0;
  let wasSpace = from === 0 || isSpaceAt(text, from - 1);
  for (let at = from; at < to; at++) {
    const isSpace = isSpaceAt(text, at);
    if (wasSpace && !isSpace) words += 1;
    wasSpace = isSpace;
  }
  return words;
}

/** White space is never more than one UTF-16 unit. */
function isSpaceAt(text: string, at: number): boolean {
  return (classAt(text, at) & SPACE) !== 0;
}
