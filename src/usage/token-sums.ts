import type {TokenKind} from '../engine/billed-rate.js';
import type {Usage} from '../engine/price-usage.js';

/** Kinds of token that a prompt consists of. */
export const PROMPT_KINDS = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h'] as const;

export const TOKEN_KINDS = [...PROMPT_KINDS, 'output', 'reasoning'] as const satisfies readonly TokenKind[];

/** Tokens, or USD, of every kind. */
export type TokenSums = Record<TokenKind, number>;

export function emptySums(): TokenSums {
  return {input: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, output: 0, reasoning: 0};
}

export function addTokens(sums: TokenSums, usage: Usage): void {
  for (const kind of TOKEN_KINDS) sums[kind] += usage[kind] ?? 0;
}

/** @returns The whole prompt: uncached, read and written tokens together. */
export function promptTokensOf({input = 0, cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0}: Usage): number {
  return input + cacheRead + cacheWrite + cacheWrite1h;
}
