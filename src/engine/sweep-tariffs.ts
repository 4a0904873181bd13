import {billedRate} from './billed-rate.js';
import {tokenRatio} from './estimate.js';
import type {EstimateOptions} from './estimate-result.js';
import {cacheTerms, type CacheTerms} from './meter.js';
import {modeShares} from './mode-shares.js';
import type {ISODate, Offer, PricePeriod} from './offer.js';
import {POINT_KINDS, pointMeter, type PointMeter} from './point-meter.js';
import {priceInForce} from './price-in-force.js';
import {newestChecked} from './price-period.js';
import type {RateBand} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** What one offer charges for the conversations sent in one way. */
export interface SweepBill {
  /** Row of the sweep that it adds to. */
  readonly row: Float64Array;
  /** Whether it is for the batched conversations or for the rest. */
  readonly isBatch: boolean;
  /** USD per token, in the slots of the meter. */
  readonly usdPerToken: Float64Array;
}

/** Bills that rest on the same counts of tokens. */
export interface SweepGroup {
  readonly meter: PointMeter;
  readonly bills: SweepBill[];
}

/** What an offer charges for besides tokens, USD. */
export interface FeeRow {
  readonly row: Float64Array;
  readonly perCall: number;
  readonly perSearch: number;
}

/**
 * Finds what every offer charges, and which of them can share their token counts.
 *
 * @param scenario - Its `batchShare` says which ways of asking are needed: neither 0 nor 1 gives both.
 * @param rows - One per offer, all 0; that of an offer without a price is filled with NaN.
 * @throws {RangeError} If `at` is not a day.
 */
export function tariffsOf(
  scenario: Scenario,
  offers: readonly Offer[],
  rows: readonly Float64Array[],
  options: EstimateOptions,
): {groups: readonly SweepGroup[]; fees: readonly FeeRow[]} {
  const groups = new Map<string, SweepGroup>();
  const fees: FeeRow[] = [];
  rows.forEach((row, index) => {
    const offer = offers[index];
    if (!offer) return;
    const {at = newestChecked(offer)} = options;
    const period = priceInForce(offer, at);
    if ('code' in period) {
      row.fill(Number.NaN);
      return;
    }
    addToGroups(groups, scenario, offer, period, at, row);
    const {requestPer1k = 0, webSearchPer1k = 0} = offer.fees ?? {};
    fees.push({row, perCall: requestPer1k / 1000, perSearch: webSearchPer1k / 1000});
  });
  return {groups: [...groups.values()], fees};
}

/** Adds the ways of asking for one offer to the groups with which they share their token counts. */
function addToGroups(
  groups: Map<string, SweepGroup>,
  scenario: Scenario,
  offer: Offer,
  period: PricePeriod,
  at: ISODate,
  row: Float64Array,
): void {
  const ratio = tokenRatio(scenario, offer);
  for (const {asked, card} of modeShares(scenario, offer, period, at)) {
    const terms = cacheTerms(scenario, offer.cache, card);
    const thresholds = card.bands.map(({over, inclusive}) => `${over}${inclusive ? '=' : ''}`);
    const key = [ratio, terms.enabled ? terms.minTokens : 'off', ...thresholds].join(' ');
    const group = groups.get(key) ?? {meter: pointMeter(ratio, card, terms), bills: []};
    const usdPerToken = pricesOf(card.bands, terms.writeKind, offer.kind === 'embedding');
    group.bills.push({row, isBatch: asked === 'batch', usdPerToken});
    groups.set(key, group);
  }
}

function pricesOf(bands: readonly RateBand[], writeKind: CacheTerms['writeKind'], isEmbedding: boolean): Float64Array {
  return Float64Array.from(
    bands.flatMap(({rates}) =>
      POINT_KINDS.map((kind) => {
        if (isEmbedding && (kind === 'output' || kind === 'reasoning')) return 0;
        return billedRate(rates, kind === 'cacheWrite' ? writeKind : kind).usdPerMTok / 1e6;
      }),
    ),
  );
}
