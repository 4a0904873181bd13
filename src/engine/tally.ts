import {billedRate, type TokenKind} from './billed-rate.js';
import type {ComponentPart, CostComponent, CostLine, LineKind, RatePart} from './estimate-result.js';
import type {Rates} from './offer.js';

const LINE_KINDS = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning', 'fees'] as const;
const PARTS = ['tools', 'system', 'history', 'context', 'user', 'toolResults', 'output', 'reasoning', 'fees'] as const;

/** Tokens of one part that one conversation bills at one rate, or its fees. */
export interface TallyEntry {
  part: ComponentPart;
  kind: LineKind;
  tokens: number;
  usd: number;
  usdPerMTok: number;
}

/**
 * Bills tokens of one part at the rate of their kind.
 *
 * @param tokens - Billed tokens, retries included, >= 0.
 * @param discount - Share of the price that is not paid, [0, 1].
 */
export function billTokens(
  part: ComponentPart,
  kind: TokenKind,
  tokens: number,
  rates: Rates,
  discount: number,
): TallyEntry {
  const billed = billedRate(rates, kind);
  return {part, ...billed, tokens, usd: ((tokens * billed.usdPerMTok) / 1e6) * (1 - discount)};
}

/** Adds up one figure of some entries. */
export function sumOf(entries: readonly TallyEntry[], figure: 'tokens' | 'usd'): number {
  return entries.reduce((sum, entry) => sum + entry[figure], 0);
}

/** Sees entries by what was billed. @param times - Conversations a month that reach the model. */
export function linesOf(entries: readonly TallyEntry[], times: number): CostLine[] {
  return grouped(entries, 'kind', LINE_KINDS, times).map(({name: kind, own, ...figures}) => {
    const rates: RatePart[] = [];
    for (const {usdPerMTok, tokens} of kind === 'fees' ? [] : own) {
      const known = rates.find((rate) => rate.usdPerMTok === usdPerMTok);
      if (known) known.tokens += tokens * times;
      else rates.push({usdPerMTok, tokens: tokens * times});
    }
    return {kind, ...figures, rates};
  });
}

/** Sees entries by part of prompt and answer. @param times - Conversations a month that reach the model. */
export function componentsOf(entries: readonly TallyEntry[], times: number): CostComponent[] {
  return grouped(entries, 'part', PARTS, times).map(({name: part, tokens, usd}) => ({part, tokens, usd}));
}

function grouped<K extends 'kind' | 'part'>(
  entries: readonly TallyEntry[],
  key: K,
  order: readonly TallyEntry[K][],
  times: number,
): {name: TallyEntry[K]; own: TallyEntry[]; tokens: number; usd: number}[] {
  return order.flatMap((name) => {
    const own = entries.filter((entry) => entry[key] === name);
    const figures = {tokens: sumOf(own, 'tokens') * times, usd: sumOf(own, 'usd') * times};
    return own.length === 0 ? [] : [{name, own, ...figures}];
  });
}
