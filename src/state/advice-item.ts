import type {PricedEstimate} from '../engine/estimate-result.js';
import type {Finding, FindingCode} from '../engine/finding.js';
import type {Offer} from '../engine/offer.js';
import type {Plan} from '../engine/plan.js';
import {changeOf, moveTo, type AdviceChange} from './advice-changes.js';
import {comparableEstimates, type Snapshot} from './snapshot.js';

/** What can be advised. Capacity needs answers that a scenario has no place for. */
export type AdviceCode =
  | Exclude<FindingCode, 'provision' | 'self-host' | 'stay-pay-per-token'>
  /** Moving to the cheapest of the offers that the visitor compares, whatever its tier. */
  | 'change-to-picked';

/** One thing that would save money. */
export interface AdviceItem {
  /** Tells it from all others, also after other changes. */
  readonly key: string;
  readonly code: AdviceCode;
  /** What the workload runs on. */
  readonly from: Offer;
  /** Another offer that it is about. */
  readonly other: Offer | undefined;
  readonly plan: Plan | undefined;
  /** USD a month, > 0, if nothing else changes. */
  readonly savesUsdPerMonth: number;
  /** Of what the workload costs now, (0, 1]. */
  readonly savesShare: number;
  readonly params: Finding['params'];
  readonly assumes: Finding['assumes'];
  /** True where the saving rests on what somebody outside the vendor measured. */
  readonly isEstimate: boolean;
  /** Undefined: it cannot be made here. */
  readonly change: AdviceChange | undefined;
}

/** A saving as small as the last digits of a bill is rounding, not a saving. */
export const ROUNDING_SHARE = 1e-9;

/** @returns The finding as an item; none for what saves nothing to speak of, or is not advised here. */
export function itemOf(finding: Finding, current: PricedEstimate, snapshot: Snapshot): AdviceItem[] {
  const {code, params, assumes, savesUsdPerMonth, fromUsdPerMonth} = finding;
  const savesShare = savesUsdPerMonth / fromUsdPerMonth;
  if (code === 'stay-pay-per-token' || code === 'provision' || code === 'self-host') return [];
  if (savesShare < ROUNDING_SHARE) return [];
  const other = snapshot.catalogue.offer(String(params['offer']));
  const item = {code, params, assumes, savesUsdPerMonth, savesShare, from: current.offer, other};
  return [
    {
      ...item,
      key: other ? `${code} ${other.id}` : code,
      plan: undefined,
      isEstimate: false,
      change: changeOf(finding, snapshot.scenario),
    },
  ];
}

/** @returns Moving to the cheapest picked offer, unless an item names it already. */
export function pickedItem(snapshot: Snapshot, current: PricedEstimate, items: readonly AdviceItem[]): AdviceItem[] {
  const cheapest = comparableEstimates(snapshot, current.offer.kind).find(({fits}) => fits.ok);
  if (!cheapest || items.some(({change}) => change?.selected === cheapest.offer.id)) return [];
  const savesUsdPerMonth = current.usd.perMonth - cheapest.usd.perMonth;
  const savesShare = savesUsdPerMonth / current.usd.perMonth;
  if (!(savesShare >= ROUNDING_SHARE)) return [];
  const {id} = cheapest.offer;
  return [
    {
      key: `change-to-picked ${id}`,
      code: 'change-to-picked',
      from: current.offer,
      other: cheapest.offer,
      plan: undefined,
      savesUsdPerMonth,
      savesShare,
      params: {offer: id},
      assumes: [],
      isEstimate: false,
      change: moveTo(id),
    },
  ];
}

/** @returns The largest saving first, and of equal ones always the same. */
export function sorted(items: readonly AdviceItem[]): AdviceItem[] {
  return items.toSorted((a, b) => b.savesUsdPerMonth - a.savesUsdPerMonth || (a.key < b.key ? -1 : 1));
}
