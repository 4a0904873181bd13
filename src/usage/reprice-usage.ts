import type {ModeId, Offer} from '../engine/offer.js';
import {newestChecked} from '../engine/price-period.js';
import {mergeGroups, type MergedGroup} from './merge-groups.js';
import {priceGroup} from './price-group.js';
import type {Repriced, RepriceUsageOptions} from './repriced-offer.js';
import type {UsageSummary} from './usage-summary.js';

/**
 * Says what a log would have cost elsewhere.
 *
 * Counts of tokens are taken as they are, although another tokenizer makes more or fewer of the same text. Tokens that
 * were read from a cache bill as input where an offer has no rate for them.
 *
 * @returns Chat offers first, those that take every prompt before those that do not, by USD and then by id; embedding
 *   offers after them, because they do another job; offers without a price last.
 * @throws {RangeError} If `at` is not a day.
 */
export function repriceUsage(
  summary: UsageSummary,
  offers: readonly Offer[],
  options: RepriceUsageOptions = {},
): Repriced[] {
  const {asBilled} = options;
  const isComparable = asBilled !== undefined && asBilled.pricedGroups.length > 0;
  const merged = mergeGroups(isComparable ? asBilled.pricedGroups : summary.groups);
  // Also of an empty log an offer without a price costs not nothing, but nobody knows what.
  const groups = merged.length > 0 ? merged : [{mode: undefined, isSum: false, cells: []}];
  const billedUsd = isComparable ? asBilled.total.usd : undefined;
  return offers
    .map((offer) => repriced(groups, summary, offer, options, billedUsd))
    .sort((a, b) => rankOf(a) - rankOf(b) || usdOf(a) - usdOf(b) || (a.offer.id < b.offer.id ? -1 : 1));
}

function repriced(
  groups: readonly MergedGroup[],
  {thresholds, promptSizes}: UsageSummary,
  offer: Offer,
  {mode = 'as-logged', at = newestChecked(offer), region = 'global'}: RepriceUsageOptions,
  billedUsd: number | undefined,
): Repriced {
  const sum = {usd: 0, longContext: {calls: 0, extraUsd: 0}, uncertainCalls: 0};
  const unsold = new Set<ModeId>();
  for (const group of groups) {
    const asked = mode === 'as-logged' ? (group.mode ?? 'standard') : mode;
    const priced = priceGroup(group, thresholds, offer, {at, mode: asked, region});
    if (priced.status === 'unpriced') return {...priced, offer};
    sum.usd += priced.usd;
    sum.longContext.calls += priced.longContext.calls;
    sum.longContext.extraUsd += priced.longContext.extraUsd;
    sum.uncertainCalls += priced.uncertainCalls;
    if (priced.unsold) unsold.add(priced.unsold);
  }
  const {context} = offer;
  return {
    status: 'priced',
    offer,
    at,
    ...sum,
    differenceUsd: billedUsd === undefined ? undefined : sum.usd - billedUsd,
    promptsFit: context === undefined ? undefined : promptSizes.largest <= context,
    unsold: [...unsold],
  };
}

function rankOf(result: Repriced): number {
  if (result.status === 'unpriced') return 4;
  return (result.offer.kind === 'embedding' ? 2 : 0) + (result.promptsFit === false ? 1 : 0);
}

function usdOf(result: Repriced): number {
  return result.status === 'priced' ? result.usd : 0;
}
