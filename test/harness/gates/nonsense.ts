import type {Page} from 'playwright-core';
import {deepText} from '../deep-text.js';

/** What a slip of the program would show to a reader. */
export const NONSENSE = /\bNaN\b|\bundefined\b|\bnull\b|Infinity|\[object|\{\w+\}/;

/** @returns The nonsense on a page, with what stands around it; empty is good. */
export async function nonsenseProblems(page: Page): Promise<string[]> {
  const text = await deepText(page);
  const match = NONSENSE.exec(text);
  return match ? [`nonsense: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`] : [];
}
