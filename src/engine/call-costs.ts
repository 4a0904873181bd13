import {billedRate, type TokenKind} from './billed-rate.js';
import {callAt, valueAt, type CallRun, type Conversation} from './conversation.js';
import type {CallCost} from './estimate-result.js';
import {cacheRegime, type CacheTerms} from './meter.js';
import type {ModeShare} from './mode-shares.js';
import {bandIndex} from './rate-card.js';

/** One share of the conversations with what its calls are billed by. */
export interface BilledShare extends ModeShare {
  terms: CacheTerms;
}

/**
 * Prices every call of one conversation by itself, for the growth chart and the ledger.
 *
 * @param factor - What every token's price is multiplied with: retries and discount.
 * @param feesPerCall - This call's share of the fees, USD.
 * @param answer - Output and reasoning tokens of each call that are billed; none for embeddings.
 * @returns Calls in the order in which they are made; their USD sum to the conversation's.
 */
export function callCosts(
  conversation: Conversation,
  shares: readonly BilledShare[],
  factor: number,
  feesPerCall: number,
  answer: {output: number; reasoning: number},
): CallCost[] {
  const calls: CallCost[] = [];
  for (const run of conversation.runs) {
    for (let index = 0; index < run.count; index += 1) {
      const promptTokens = valueAt(run.prompt, index);
      const cost = {
        ...callAt(run, index),
        promptTokens,
        cachedTokens: 0,
        band: firstBand(shares, promptTokens),
        usd: feesPerCall,
      };
      for (const share of shares) addShare(cost, run, index, share, factor, answer);
      calls.push(cost);
    }
  }
  // Runs come in the order of their calls, and sorting keeps that within a turn.
  return calls.sort((a, b) => a.turn - b.turn);
}

function firstBand([first]: readonly BilledShare[], promptTokens: number): number {
  return first ? (first.card.bands[bandIndex(first.card, promptTokens)]?.over ?? 0) : 0;
}

function addShare(
  cost: CallCost,
  run: CallRun,
  index: number,
  {share, card, terms}: BilledShare,
  factor: number,
  answer: {output: number; reasoning: number},
): void {
  const rates = card.bands[bandIndex(card, cost.promptTokens)]?.rates ?? {};
  const regime = cacheRegime(run, index, terms);
  const cached = regime === 'find' ? terms.hitRate * valueAt(run.prefix, index) : 0;
  const price = (kind: TokenKind, tokens: number): number =>
    ((tokens * billedRate(rates, kind).usdPerMTok) / 1e6) * share * factor;
  // Without a cache-read rate these tokens bill as input: nothing of the cache shows on the bill.
  if (billedRate(rates, 'cacheRead').kind === 'cacheRead') cost.cachedTokens += share * cached;
  cost.usd +=
    price('cacheRead', cached) +
    price(regime === 'off' ? 'input' : terms.writeKind, cost.promptTokens - cached) +
    price('output', answer.output) +
    price('reasoning', answer.reasoning);
}
