import type {Rates, UsdPerMTok} from './offer.js';
import type {LineKind} from './estimate-result.js';

/** Kinds of token that usage counters tell apart. */
export type TokenKind = 'input' | 'cacheRead' | 'cacheWrite' | 'cacheWrite1h' | 'output' | 'reasoning';

/** The line on which tokens are billed, and at what rate. */
export interface BilledRate {
  kind: Exclude<LineKind, 'fees'>;
  usdPerMTok: UsdPerMTok;
}

/**
 * Says at which rate tokens of a kind are billed.
 *
 * A missing cache rate means that the tokens bill as `input`; it never means zero. Reasoning bills as output
 * unless it has a rate of its own; either way it keeps its own line.
 */
export function billedRate({input = 0, output = 0, ...rates}: Rates, kind: TokenKind): BilledRate {
  switch (kind) {
    case 'input':
      return {kind, usdPerMTok: input};
    case 'output':
      return {kind, usdPerMTok: output};
    case 'reasoning':
      return {kind, usdPerMTok: rates.reasoning ?? output};
    case 'cacheRead':
      return rates.cacheRead === undefined ? {kind: 'input', usdPerMTok: input} : {kind, usdPerMTok: rates.cacheRead};
    default: {
      const write = (kind === 'cacheWrite1h' ? rates.cacheWrite1h : undefined) ?? rates.cacheWrite;
      return write === undefined ? {kind: 'input', usdPerMTok: input} : {kind: 'cacheWrite', usdPerMTok: write};
    }
  }
}
