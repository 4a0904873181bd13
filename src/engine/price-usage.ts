import type {TokenKind} from './billed-rate.js';
import type {CostLine, UnpricedReason} from './estimate-result.js';
import type {ISODate, ModeId, Offer, Region} from './offer.js';
import {priceInForce} from './price-in-force.js';
import {newestChecked} from './price-period.js';
import {bandIndex, rateCard, soldMode} from './rate-card.js';
import {MAX_NUMBER} from './scenario-fields.js';
import {billTokens, linesOf, sumOf} from './tally.js';

/**
 * Tokens of one call as billed; what is left out is 0.
 *
 * `input` is the uncached part: where a provider's counter includes cached tokens, subtract them first.
 */
export type Usage = Partial<Record<TokenKind, number>>;

export interface PriceUsageOptions {
  /** Day of the call. Default: the newest `checked` date of the offer. */
  at?: ISODate;
  /** Default: standard. A mode that the offer does not sell bills at standard. */
  mode?: 'standard' | ModeId;
  /** Default: global. */
  region?: Region;
}

export type PricedUsage =
  | {
      status: 'priced';
      /** USD for the call, unrounded. */
      usd: number;
      lines: readonly CostLine[];
      /** Threshold of the band in force, tokens; 0 for the base rates. */
      band: number;
    }
  | {status: 'unpriced'; reason: UnpricedReason};

const KINDS: readonly TokenKind[] = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning'];
const PROMPT_KINDS: readonly TokenKind[] = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h'];

/**
 * Prices one call as billed.
 *
 * The band is chosen by the whole prompt (uncached, read and written tokens) and then applies to every token of the
 * call: one token past the threshold re-prices all.
 *
 * @param usage - Tokens by kind, each from 0 to 1e15.
 * @throws {RangeError} If a count is out of that range, or `at` is not a day.
 * @see docs/guides/billing-rules.md#long-context
 */
export function priceUsage(usage: Usage, offer: Offer, options: PriceUsageOptions = {}): PricedUsage {
  for (const kind of KINDS) checkTokens(kind, usage[kind]);
  const {at = newestChecked(offer), mode = 'standard', region = 'global'} = options;
  const period = priceInForce(offer, at);
  if ('code' in period) return {status: 'unpriced', reason: period};
  const card = rateCard(offer, period, soldMode(offer, mode, at), region);
  const promptTokens = PROMPT_KINDS.reduce((sum, kind) => sum + (usage[kind] ?? 0), 0);
  const {over = 0, rates = {}} = card.bands[bandIndex(card, promptTokens)] ?? {};
  const billable = offer.kind === 'embedding' ? PROMPT_KINDS : KINDS;
  const entries = billable
    .filter((kind) => usage[kind])
    .map((kind) => billTokens('user', kind, usage[kind] ?? 0, rates, 0));
  return {status: 'priced', usd: sumOf(entries, 'usd'), lines: linesOf(entries, 1), band: over};
}

function checkTokens(kind: TokenKind, tokens: number | undefined): void {
  if (tokens === undefined || (tokens >= 0 && tokens <= MAX_NUMBER)) return;
  throw new RangeError(`usage.${kind}: expected a number from 0 to ${MAX_NUMBER}, got ${tokens}`);
}
