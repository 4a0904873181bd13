import {billedRate, type TokenKind} from '../engine/billed-rate.js';
import {conversationFor} from '../engine/estimate.js';
import type {CostLine, PricedEstimate} from '../engine/estimate-result.js';
import {cacheTerms, meterConversation, type BandMeter} from '../engine/meter.js';
import {modeShares, type ModeShare} from '../engine/mode-shares.js';
import {conversationsPerMonth} from '../engine/month.js';
import type {PricePeriod} from '../engine/offer.js';
import {priceInForce} from '../engine/price-in-force.js';
import type {Scenario} from '../engine/scenario.js';
import {rateOrigin, type RateOrigin} from './rate-origin.js';

/** Tokens of a line that bill at one rate, with where that rate is from. */
export interface RatePiece {
  readonly kind: Exclude<CostLine['kind'], 'fees'>;
  readonly usdPerMTok: number;
  /** Billed tokens a month, retries included. */
  readonly tokens: number;
  /** USD a month, after the discount. */
  readonly usd: number;
  readonly origin: RateOrigin;
}

/**
 * Takes the lines of an estimate apart by where each rate is from.
 *
 * @param scenario - The one that was priced.
 * @returns In the order of the lines; the pieces of a line sum to its tokens and USD.
 */
export function ratePieces({offer, at, lines}: PricedEstimate, scenario: Scenario): RatePiece[] {
  const period = priceInForce(offer, at);
  if ('code' in period) return [];
  const conversation = conversationFor(scenario, offer);
  const answer = offer.kind === 'embedding' ? {output: 0, reasoning: 0} : conversation;
  const pieces = new Map<string, RatePiece>();
  for (const share of modeShares(scenario, offer, period, at)) {
    const meters = meterConversation(conversation, share.card, cacheTerms(scenario, offer.cache, share.card));
    meters.forEach((meter, band) => {
      for (const [kind, tokens] of tokensByKind(meter, answer)) {
        addPiece(pieces, pieceOf(kind, tokens * share.share, share, band, {offer, at, period, scenario}));
      }
    });
  }
  return lines.flatMap(({kind}) => [...pieces.values()].filter((piece) => piece.kind === kind));
}

type PieceContext = Pick<PricedEstimate, 'offer' | 'at'> & {period: PricePeriod; scenario: Scenario};

function pieceOf(
  kind: TokenKind,
  perConversation: number,
  share: ModeShare,
  band: number,
  {offer, at, period, scenario}: PieceContext,
): RatePiece {
  const {retryRate, discount, responseCacheHitRate} = scenario;
  const tokens = perConversation * (1 + retryRate) * conversationsPerMonth(scenario) * (1 - responseCacheHitRate);
  const billed = billedRate(share.card.bands[band]?.rates ?? {}, kind);
  const usd = ((tokens * billed.usdPerMTok) / 1e6) * (1 - discount);
  const origin = rateOrigin(kind, {offer, at, period, region: scenario.region, asked: share.asked, band});
  return {...billed, tokens, usd, origin};
}

function addPiece(pieces: Map<string, RatePiece>, piece: RatePiece): void {
  if (piece.tokens === 0) return;
  const key = JSON.stringify([piece.kind, piece.origin]);
  const known = pieces.get(key);
  const {tokens, usd} = known ?? {tokens: 0, usd: 0};
  pieces.set(key, {...piece, tokens: tokens + piece.tokens, usd: usd + piece.usd});
}

/** Tokens of one conversation in one band. */
function tokensByKind(
  {calls, prompt}: BandMeter,
  {output, reasoning}: {output: number; reasoning: number},
): [TokenKind, number][] {
  const inPrompt = Object.values(prompt).flatMap((kinds) => Object.entries(kinds) as [TokenKind, number][]);
  return [...inPrompt, ['output', output * calls], ['reasoning', reasoning * calls]];
}
