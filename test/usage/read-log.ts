import {readFileSync} from 'node:fs';
import type {TokenKind} from '../../src/engine/billed-rate.js';
import type {UsageMapping} from '../../src/usage/usage-mapping.js';
import {UsageReader} from '../../src/usage/usage-reader.js';
import type {UsageReading} from '../../src/usage/usage-reading.js';
import type {UsageRow} from '../../src/usage/usage-row.js';

export interface Log {
  readonly rows: UsageRow[];
  readonly reading: UsageReading;
}

/** Reads a text, in one piece or in the pieces given. */
export function readLog(text: string | readonly string[], mapping?: UsageMapping): Log {
  const rows: UsageRow[] = [];
  const reader = new UsageReader({onRow: (row) => rows.push(row), mapping});
  for (const chunk of typeof text === 'string' ? [text] : text) reader.push(chunk);
  return {rows, reading: reader.end()};
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/usage/${name}`, import.meta.url), 'utf8');
}

/** Input, read, written, written for an hour, output, reasoning: of all rows together. */
export function tokensOf(rows: readonly UsageRow[]): number[] {
  const kinds: TokenKind[] = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning'];
  return kinds.map((kind) => rows.reduce((sum, {usage}) => sum + (usage[kind] ?? 0), 0));
}

/** A chat answer of OpenAI's, in which the prompt's tokens tell rows apart. */
export function chat(prompt: number, more: object = {}): object {
  return {model: 'm', usage: {prompt_tokens: prompt, completion_tokens: 1}, ...more};
}

/** The prompts of rows in order, bad rows' lines, and how many lines were no calls. */
export function gist({rows, reading}: Log): {prompts: unknown[]; badLines: number[]; passedOver: number} {
  return {
    prompts: rows.map(({usage}) => usage.input),
    badLines: reading.firstBadRows.map(({line}) => line),
    passedOver: reading.passedOver,
  };
}
