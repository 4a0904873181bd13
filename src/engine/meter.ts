import {valueAt, type CallRun, type Conversation, type Progression, type PromptPart} from './conversation.js';
import type {TokenKind} from './billed-rate.js';
import {firstIndex} from './first-index.js';
import type {CachePolicy} from './offer.js';
import {bandIndex, type RateCard} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** How a prompt meets the cache: it cannot, it is written whole, or its prefix may be found. */
const REGIMES = ['off', 'write', 'find'] as const;
type CacheRegime = (typeof REGIMES)[number];

/** How prompt caching works for one scenario on one offer and mode. */
export interface CacheTerms {
  enabled: boolean;
  /** Prompts and prefixes below it are not cached, tokens. */
  minTokens: number;
  hitRate: number;
  writeKind: Extract<TokenKind, 'cacheWrite' | 'cacheWrite1h'>;
}

/** What one conversation sends in one band: tokens by part of the prompt and kind, and how many calls. */
export interface BandMeter {
  calls: number;
  /** Calls that caching would serve but for the minimum size. */
  callsBelowMinimum: number;
  prompt: Record<PromptPart, Partial<Record<TokenKind, number>>>;
}

/** Consecutive calls of a run, from index `from` up to `until`, exclusive. */
interface Piece {
  readonly from: number;
  readonly until: number;
}

/**
 * Says how caching works for a scenario on an offer.
 *
 * @param policy - The offer's; absent: nothing known, so no minimum.
 */
export function cacheTerms({cache}: Scenario, policy: CachePolicy | undefined, card: RateCard): CacheTerms {
  return {
    enabled: cache.enabled && policy?.kind !== 'none' && card.caching,
    minTokens: policy?.minTokens ?? 0,
    hitRate: cache.hitRate,
    writeKind: cache.ttl === '1h' ? 'cacheWrite1h' : 'cacheWrite',
  };
}

/**
 * Counts the tokens of one conversation, by band.
 *
 * Runs are cut where a prompt enters a band and where prompt or prefix reach the cache's minimum; in between
 * every sum is an arithmetic series, so the count is exact and its cost does not grow with the calls.
 *
 * @returns One meter per band of the card, in tokens per conversation.
 */
export function meterConversation(conversation: Conversation, card: RateCard, terms: CacheTerms): BandMeter[] {
  const meters = card.bands.map(emptyMeter);
  for (const run of conversation.runs) {
    for (const piece of cutRun(run, card, terms)) {
      const meter = meters[bandIndex(card, valueAt(run.prompt, piece.from))];
      if (meter) addPiece(meter, run, piece, terms);
    }
  }
  return meters;
}

/**
 * Says how one call of a run meets the cache.
 *
 * @param index - Position in the run, from 0.
 */
export function cacheRegime(run: CallRun, index: number, {enabled, minTokens}: CacheTerms): CacheRegime {
  if (!enabled || valueAt(run.prompt, index) < minTokens) return 'off';
  return valueAt(run.prefix, index) < minTokens ? 'write' : 'find';
}

function emptyMeter(): BandMeter {
  const prompt = {tools: {}, system: {}, history: {}, context: {}, user: {}, toolResults: {}};
  return {calls: 0, callsBelowMinimum: 0, prompt};
}

function addPiece(meter: BandMeter, run: CallRun, piece: Piece, terms: CacheTerms): void {
  const {hitRate, writeKind} = terms;
  const calls = piece.until - piece.from;
  const regime = cacheRegime(run, piece.from, terms);
  meter.calls += calls;
  if (terms.enabled && regime === 'off') meter.callsBelowMinimum += calls;
  for (const {part, fresh, ...tokensPerCall} of run.parts) {
    const tokens = sumOver(tokensPerCall, piece);
    const kinds = meter.prompt[part];
    if (regime === 'off') add(kinds, 'input', tokens);
    if (regime === 'write') add(kinds, writeKind, tokens);
    if (regime !== 'find') continue;
    add(kinds, 'cacheRead', hitRate * Math.max(0, tokens - fresh * calls));
    add(kinds, writeKind, hitRate * fresh * calls + (1 - hitRate) * tokens);
  }
}

function add(kinds: Partial<Record<TokenKind, number>>, kind: TokenKind, tokens: number): void {
  kinds[kind] = (kinds[kind] ?? 0) + tokens;
}

function sumOver({start, step}: Progression, {from, until}: Piece): number {
  return (until - from) * (start + (step * (from + until - 1)) / 2);
}

/** Cuts a run where the band or the way it meets the cache changes; prompts never shrink along a run. */
function cutRun(run: CallRun, card: RateCard, terms: CacheTerms): Piece[] {
  const stateAt = (index: number): number =>
    bandIndex(card, valueAt(run.prompt, index)) * REGIMES.length + REGIMES.indexOf(cacheRegime(run, index, terms));
  const pieces: Piece[] = [];
  for (let from = 0; from < run.count;) {
    const state = stateAt(from);
    const until = firstIndex(from + 1, run.count, (index) => stateAt(index) !== state);
    pieces.push({from, until});
    from = until;
  }
  return pieces;
}
