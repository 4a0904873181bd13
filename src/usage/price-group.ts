import {billedRate} from '../engine/billed-rate.js';
import type {UnpricedReason} from '../engine/estimate-result.js';
import type {ModeId, Offer, Rates} from '../engine/offer.js';
import type {PriceUsageOptions} from '../engine/price-usage.js';
import {priceInForce} from '../engine/price-in-force.js';
import {newestChecked} from '../engine/price-period.js';
import {bandIndex, rateCard, soldMode, type RateCard} from '../engine/rate-card.js';
import {cellsReached, firstPromptPast} from './prompt-cells.js';
import {emptySums, PROMPT_KINDS, TOKEN_KINDS, type TokenSums} from './token-sums.js';
import type {UsageCell, UsageGroup} from './usage-summary.js';

/** What the calls of a group cost on an offer. */
export interface PricedGroup {
  readonly status: 'priced';
  /** USD, unrounded. */
  usd: number;
  readonly usdByKind: TokenSums;
  /** Calls past a threshold for long prompts, and what they cost more than they would at base rates. */
  longContext: {calls: number; extraUsd: number};
  /** Calls of cells that a threshold of the offer cuts, so that the lower rates are a guess. */
  uncertainCalls: number;
  /** Asked for and not sold, so standard rates count. */
  readonly unsold: ModeId | undefined;
}

/**
 * Prices the sums of a group as its calls were priced one by one.
 *
 * The rates of a cell are those of its smallest prompt: no threshold lies between that and the largest. Averages are
 * not computed with, because the average of prompts that lie on a threshold may come out a hair past it.
 *
 * @param thresholds - Those that the log was summed by.
 */
export function priceGroup(
  {cells, isSum}: Pick<UsageGroup, 'cells' | 'isSum'>,
  thresholds: readonly number[],
  offer: Offer,
  {at = newestChecked(offer), mode = 'standard', region = 'global'}: PriceUsageOptions,
): PricedGroup | {readonly status: 'unpriced'; readonly reason: UnpricedReason} {
  const period = priceInForce(offer, at);
  if ('code' in period) return {status: 'unpriced', reason: period};
  const sold = soldMode(offer, mode, at);
  const card = rateCard(offer, period, sold, region);
  const priced: PricedGroup = {
    status: 'priced',
    usd: 0,
    usdByKind: emptySums(),
    longContext: {calls: 0, extraUsd: 0},
    uncertainCalls: 0,
    unsold: sold || mode === 'standard' ? undefined : mode,
  };
  for (const cell of cells) {
    addCell(priced, cell, card, offer.kind);
    if (!isSum && isCut(cell, thresholds, card)) priced.uncertainCalls += cell.calls;
  }
  return priced;
}

function addCell(
  priced: PricedGroup,
  {fromPromptTokens, calls, tokens}: UsageCell,
  card: RateCard,
  kind: Offer['kind'],
): void {
  const band = bandIndex(card, fromPromptTokens);
  let usd = 0;
  let baseUsd = 0;
  // An embedding offer sells no output: nothing bills there.
  for (const each of kind === 'embedding' ? PROMPT_KINDS : TOKEN_KINDS) {
    const price = (rates: Rates = {}): number => (tokens[each] * billedRate(rates, each).usdPerMTok) / 1e6;
    const own = price(card.bands[band]?.rates);
    priced.usdByKind[each] += own;
    usd += own;
    baseUsd += price(card.bands[0]?.rates);
  }
  priced.usd += usd;
  if (band === 0) return;
  priced.longContext.calls += calls;
  priced.longContext.extraUsd += usd - baseUsd;
}

function isCut({fromPromptTokens}: UsageCell, thresholds: readonly number[], {bands}: RateCard): boolean {
  const until = thresholds[cellsReached(thresholds, fromPromptTokens)] ?? Infinity;
  return bands.some((band) => {
    const past = firstPromptPast(band);
    return past > fromPromptTokens && past < until;
  });
}
