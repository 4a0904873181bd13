import type {ISODate, Offer, Region} from '../engine/offer.js';
import {costNotes, type BilledGroup} from './cost-notes.js';
import {addGroup, addPriced, emptyCost, entryOf} from './cost-sums.js';
import {loggedCost} from './logged-cost.js';
import {priceGroup} from './price-group.js';
import {emptySums} from './token-sums.js';
import type {UnpricedUsage, UnpricedUsageReason, UsageCosts} from './usage-costs.js';
import type {UsageGroup, UsageSummary} from './usage-summary.js';

export interface PriceUsageSummaryOptions {
  /** Finds what sells a model, by the log's name for it; undefined: nobody that is known. */
  readonly find: (model: string) => Offer | undefined;
  /** Day whose prices count for calls without a day. Default: the day on which their offer was last checked. */
  readonly at?: ISODate | undefined;
  /** Default: global. */
  readonly region?: Region | undefined;
}

/** A group that nobody can price. */
interface UnknownGroup {
  readonly status: 'unpriced';
  readonly group: UsageGroup;
  readonly reason: UnpricedUsageReason;
}

/**
 * Says what a log cost as it was billed: each call at its own model, mode and day, past a threshold if it was.
 *
 * It is what the tokens cost; fees for requests and tools are not in a log's counters.
 *
 * @throws {RangeError} If `at` is not a day.
 * @see docs/guides/billing-rules.md#long-context
 */
export function priceUsageSummary(summary: UsageSummary, options: PriceUsageSummaryOptions): UsageCosts {
  const bills = summary.groups.map((group) => billOf(group, summary.thresholds, options));
  const billed = bills.filter((bill) => bill.status === 'priced');
  const total = emptyCost();
  for (const {group, priced} of billed) addPriced(total, group, priced);
  return {
    total,
    byModel: modelsOf(billed),
    byDay: daysOf(billed),
    unpriced: unpricedOf(bills.filter((bill) => bill.status === 'unpriced')),
    logged: loggedCost(summary.groups, billed),
    notes: costNotes(summary, billed, options.at),
    pricedGroups: billed.map(({group}) => group),
  };
}

function billOf(
  group: UsageGroup,
  thresholds: readonly number[],
  {find, at, region = 'global'}: PriceUsageSummaryOptions,
): BilledGroup | UnknownGroup {
  const {model, day = at, mode = 'standard'} = group;
  if (model === undefined) return {status: 'unpriced', group, reason: {code: 'no-model', params: {}}};
  const offer = find(model);
  if (!offer) return {status: 'unpriced', group, reason: {code: 'unknown-model', params: {}}};
  const priced = priceGroup(group, thresholds, offer, {mode, region, ...(day !== undefined && {at: day})});
  if (priced.status === 'unpriced') return {...priced, group};
  return {status: 'priced', group, model, offer, priced};
}

function modelsOf(billed: readonly BilledGroup[]): UsageCosts['byModel'] {
  const models = new Map<string, ReturnType<typeof emptyModel>>();
  const emptyModel = ({model, offer}: BilledGroup) => ({model, offer, ...emptyCost()});
  for (const bill of billed)
    addPriced(
      entryOf(models, bill.model, () => emptyModel(bill)),
      bill.group,
      bill.priced,
    );
  return [...models.values()].sort((a, b) => b.usd - a.usd || (a.model < b.model ? -1 : 1));
}

function daysOf(billed: readonly BilledGroup[]): UsageCosts['byDay'] {
  const days = new Map<string, ReturnType<typeof emptyDay>>();
  const emptyDay = (day: ISODate) => ({day, ...emptyCost()});
  for (const {group, priced} of billed) {
    const {day} = group;
    if (day !== undefined)
      addPriced(
        entryOf(days, day, () => emptyDay(day)),
        group,
        priced,
      );
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function unpricedOf(unknown: readonly UnknownGroup[]): UnpricedUsage[] {
  const entries = new Map<string, UnpricedUsage & Parameters<typeof addGroup>[0]>();
  for (const {group, reason} of unknown) {
    const {model} = group;
    const fresh = () => ({model, reason, rows: 0, calls: 0, tokens: emptySums()});
    addGroup(entryOf(entries, `${reason.code} ${model ?? ''}`, fresh), group);
  }
  return [...entries.values()].sort((a, b) => b.calls - a.calls);
}
