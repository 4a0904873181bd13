import {billedRate, type TokenKind} from '../engine/billed-rate.js';
import {callAt, valueAt, type CallRun} from '../engine/conversation.js';
import {conversationFor} from '../engine/estimate.js';
import type {PricedEstimate} from '../engine/estimate-result.js';
import {cacheRegime, cacheTerms, type CacheTerms} from '../engine/meter.js';
import {modeShares} from '../engine/mode-shares.js';
import {priceInForce} from '../engine/price-in-force.js';
import {bandIndex, type RateCard} from '../engine/rate-card.js';
import type {Scenario} from '../engine/scenario.js';
import {conversationParts} from './conversation-parts.js';
import {sentTokens} from './sent-tokens.js';

/** What one turn costs by what its tokens are, USD. */
export interface TurnParts {
  /** From 1. */
  readonly turn: number;
  /** Tokens read from the prompt cache, those of a system prompt that other conversations left there included. */
  cached: number;
  /** Tokens that the conversation has sent or got before, at the price of new ones. */
  resent: number;
  /** Tokens that the conversation sends for the first time. */
  fresh: number;
  /** Output, and reasoning. */
  output: number;
  fees: number;
}

/** A share of the conversations: the rates of its calls and how they meet the cache. */
interface PricedShare {
  readonly card: RateCard;
  readonly terms: CacheTerms;
  /** What a token's price is multiplied with: the share itself, retries and discount. */
  readonly factor: number;
}

/**
 * Splits what every turn of one conversation costs into text that is sent again, new text and answers.
 *
 * What is sent again: the transcript, tools and system prompt after the first call, and within a turn all that its
 * earlier calls have sent. An answer counts as sent again from the first time that it goes back.
 *
 * @param scenario - The one that was priced.
 * @returns One entry per turn, in order; each sums to what the estimate's calls of the turn cost.
 */
export function turnParts(scenario: Scenario, estimate: PricedEstimate): TurnParts[] {
  const {offer} = estimate;
  const conversation = conversationFor(scenario, offer);
  const shares = pricedShares(scenario, estimate);
  const fees = (conversationParts(scenario, estimate).get('fees') ?? 0) / scenario.turns;
  const turns = Array.from({length: scenario.turns}, (_, index) => emptyTurn(index + 1, fees));
  const isEmbedding = offer.kind === 'embedding';
  const answer = isEmbedding ? {output: 0, reasoning: 0} : conversation;
  for (const run of conversation.runs) {
    for (let index = 0; index < run.count; index += 1) {
      const turn = turns[callAt(run, index).turn - 1];
      if (turn) for (const share of shares) addCall(turn, run, index, share, answer);
    }
  }
  return turns;
}

function emptyTurn(turn: number, fees: number): TurnParts {
  return {turn, cached: 0, resent: 0, fresh: 0, output: 0, fees};
}

function pricedShares(scenario: Scenario, {offer, at}: PricedEstimate): PricedShare[] {
  const period = priceInForce(offer, at);
  if ('code' in period) return [];
  return modeShares(scenario, offer, period, at).map(({share, card}) => ({
    card,
    terms: cacheTerms(scenario, offer.cache, card),
    factor: share * (1 + scenario.retryRate) * (1 - scenario.discount),
  }));
}

function addCall(
  turn: TurnParts,
  run: CallRun,
  index: number,
  {card, terms, factor}: PricedShare,
  answer: {readonly output: number; readonly reasoning: number},
): void {
  const rates = card.bands[bandIndex(card, valueAt(run.prompt, index))]?.rates ?? {};
  const usd = (kind: TokenKind, tokens: number): number =>
    ((tokens * billedRate(rates, kind).usdPerMTok) / 1e6) * factor;
  const regime = cacheRegime(run, index, terms);
  const sent = sentTokens(run, index, regime === 'find' ? terms.hitRate : 0);
  const plain = regime === 'off' ? 'input' : terms.writeKind;
  // Without a rate for reading the cache, nothing of it shows on the bill.
  const isShown = billedRate(rates, 'cacheRead').kind === 'cacheRead';
  turn[isShown ? 'cached' : 'resent'] += usd('cacheRead', sent.foundAgain);
  turn[isShown ? 'cached' : 'fresh'] += usd('cacheRead', sent.foundNew);
  turn.resent += usd(plain, sent.resent);
  turn.fresh += usd(plain, sent.fresh);
  turn.output += usd('output', answer.output) + usd('reasoning', answer.reasoning);
}
