import type {ISODate, Offer} from '../engine/offer.js';
import type {PricedGroup} from './price-group.js';
import type {UsageNote} from './usage-note.js';
import type {UsageGroup, UsageSummary} from './usage-summary.js';

/** A group with what it cost. */
export interface BilledGroup {
  readonly status: 'priced';
  readonly group: UsageGroup;
  /** As the log names it. */
  readonly model: string;
  readonly offer: Offer;
  readonly priced: PricedGroup;
}

/**
 * Lists what a reader has to know about the price of a log.
 *
 * @param at - Day that was taken for rows without one.
 * @returns What was not counted first, then what was assumed.
 */
export function costNotes(
  {groups, merged}: UsageSummary,
  billed: readonly BilledGroup[],
  at: ISODate | undefined,
): UsageNote[] {
  const counted: [code: 'models-merged' | 'days-merged' | 'sums-at-base-rates' | 'calls-unknown', rows: number][] = [
    ['models-merged', merged.rowsWithoutModel],
    ['days-merged', merged.rowsWithoutDay],
    ['sums-at-base-rates', rowsOf(billed.filter(hasUntoldBands).map(({group}) => group))],
    ['calls-unknown', rowsOf(groups.filter(({callsAreKnown}) => !callsAreKnown))],
  ];
  const rows = rowsOf(billed.map(({group}) => group).filter(({day}) => day === undefined));
  return [
    ...counted.filter(([, rows]) => rows > 0).map(([code, rows]): UsageNote => ({code, params: {rows}})),
    ...thresholdNotes(billed),
    ...modeNotes(billed),
    ...(rows > 0 ? [{code: 'day-assumed', params: {rows, at}} as const] : []),
    ...offerNotes(billed),
  ];
}

function rowsOf(groups: readonly UsageGroup[]): number {
  return groups.reduce((sum, {rows}) => sum + rows, 0);
}

/** Of one without bands, the base rates are all there is. */
function hasUntoldBands({group, offer}: BilledGroup): boolean {
  const {prices, modes = {}} = offer;
  return group.isSum && [...prices, ...Object.values(modes)].some(({bands = []}) => bands.length > 0);
}

function modeNotes(billed: readonly BilledGroup[]): UsageNote[] {
  const notes = new Map<string, Extract<UsageNote, {code: 'mode-not-offered'}>>();
  for (const {group, offer, priced} of billed) {
    const {unsold: mode} = priced;
    if (mode === undefined) continue;
    const key = `${offer.id} ${mode}`;
    const rows = (notes.get(key)?.params.rows ?? 0) + group.rows;
    notes.set(key, {code: 'mode-not-offered', params: {mode, offer: offer.id, rows}});
  }
  return [...notes.values()];
}

function thresholdNotes(billed: readonly BilledGroup[]): UsageNote[] {
  const calls = new Map<string, number>();
  for (const {offer, priced} of billed) calls.set(offer.id, (calls.get(offer.id) ?? 0) + priced.uncertainCalls);
  return [...calls]
    .filter(([, uncertain]) => uncertain > 0)
    .map(([offer, uncertain]) => ({code: 'threshold-not-tallied', params: {offer, calls: uncertain}}));
}

function offerNotes(billed: readonly BilledGroup[]): UsageNote[] {
  const offers = new Map(billed.map(({offer}) => [offer.id, offer]));
  return [...offers.values()].flatMap(({id: offer, fees, prices}): UsageNote[] => {
    const usdPer1k = fees?.requestPer1k ?? 0;
    return [
      ...(usdPer1k > 0 ? [{code: 'request-fee-left-out', params: {offer, usdPer1k}} as const] : []),
      ...(prices.some(({schedule = []}) => schedule.length > 0)
        ? [{code: 'time-of-day', params: {offer}} as const]
        : []),
    ];
  });
}
