import type {Catalogue} from '../data/catalogue.js';
import {compare} from '../engine/compare.js';
import {MODEL_TIERS, compareTiers, type ModelTier, type TierComparison} from '../engine/compare-tiers.js';
import type {Estimate, PricedEstimate} from '../engine/estimate-result.js';
import type {ISODate, Offer} from '../engine/offer.js';
import type {Scenario} from '../engine/scenario.js';
import {TIER_MODES, tierMatrix, type TierCell} from '../engine/tier-matrix.js';

export type TierMode = (typeof TIER_MODES)[number];

/** What one offer costs if all is asked in one way. */
export interface ModeCell {
  mode: TierMode;
  cost: TierCell;
  /** No other way of asking is cheaper, and one is dearer. */
  isCheapest: boolean;
  /** Hours within which the answer comes, where that is promised. */
  turnaroundHours: number | undefined;
  /** The day on which the mode ends, where that is known. */
  until: ISODate | undefined;
}

export interface ModeRow {
  offer: Offer;
  cells: readonly ModeCell[];
}

/** The offers of one lab, sold by itself: its cheapest in each tier that takes the workload. */
export interface LabRow {
  lab: string;
  cheapest: Readonly<Record<ModelTier, PricedEstimate | undefined>>;
}

/**
 * Lists what each offer costs in each way of asking, in the order of `TIER_MODES`.
 *
 * The order of the rows is that of the standard prices, chat before embeddings, so that rows stay where they are
 * when another way of asking is put in force.
 */
export function modeRows(scenario: Scenario, offers: readonly Offer[], at: ISODate): ModeRow[] {
  return tierMatrix(scenario, offers, {at})
    .map(({offer, usdPerMonth}) => {
      const known = TIER_MODES.map((mode) => usdPerMonth[mode]).filter((cost) => typeof cost === 'number');
      const least = Math.min(...known);
      const isOneCheaper = known.some((cost) => cost > least);
      const cells = TIER_MODES.map((mode): ModeCell => {
        const sold = mode === 'standard' || usdPerMonth[mode] === 'not offered' ? undefined : offer.modes?.[mode];
        return {
          mode,
          cost: usdPerMonth[mode],
          isCheapest: isOneCheaper && usdPerMonth[mode] === least,
          turnaroundHours: sold?.turnaroundHours,
          until: sold?.until,
        };
      });
      return {offer, cells};
    })
    .sort((a, b) => place(a) - place(b) || standardUsd(a) - standardUsd(b));
}

function place({offer, cells}: ModeRow): number {
  return cells[0]?.cost === 'unknown' ? 2 : offer.kind === 'chat' ? 0 : 1;
}

/** Only compared among rows that have a price, or none. */
function standardUsd({cells: [standard]}: ModeRow): number {
  return typeof standard?.cost === 'number' ? standard.cost : 0;
}

/** @returns The way of asking that all of a workload uses; undefined where some of it is batched and some is not. */
export function modeInForce({batchShare, mode}: Scenario): TierMode | undefined {
  if (batchShare === 1) return 'batch';
  return batchShare === 0 ? mode : undefined;
}

/** @returns The workload with all of it asked in one way. */
export function scenarioInMode(scenario: Scenario, mode: TierMode): Scenario {
  return mode === 'batch' ? {...scenario, batchShare: 1} : {...scenario, batchShare: 0, mode};
}

/** Compares the tiers of all models on sale; what its seller is giving up is nothing to move to. */
export function modelTiers(scenario: Scenario, catalogue: Catalogue, at: ISODate): TierComparison[] {
  return compareTiers(scenario, onSale(catalogue), (offer) => tierOf(catalogue, offer), {at});
}

/** Lists labs by name, each with the cheapest offer of its own in each tier; a lab without any is left out. */
export function labRows(scenario: Scenario, catalogue: Catalogue, at: ISODate): LabRow[] {
  const fitting = compare(scenario, chatOffersOfLabs(catalogue), {at}).filter(isFitting);
  const labs = new Map<string, LabRow['cheapest']>();
  for (const result of fitting) {
    const tier = tierOf(catalogue, result.offer);
    const known = labs.get(result.offer.seller) ?? {frontier: undefined, mid: undefined, budget: undefined};
    if (tier) labs.set(result.offer.seller, {...known, [tier]: known[tier] ?? result});
  }
  return [...labs]
    .map(([lab, cheapest]) => ({lab, cheapest}))
    .sort((a, b) => (nameOf(catalogue, a.lab) < nameOf(catalogue, b.lab) ? -1 : 1));
}

function onSale({offers}: Catalogue): Offer[] {
  return offers.filter(({status}) => status !== 'deprecated' && status !== 'retired');
}

function chatOffersOfLabs(catalogue: Catalogue): Offer[] {
  return onSale(catalogue).filter(({kind, seller}) => kind === 'chat' && catalogue.seller(seller)?.kind === 'lab');
}

function isFitting(result: Estimate): result is PricedEstimate {
  return result.status === 'priced' && result.fits.ok;
}

function tierOf(catalogue: Catalogue, {model}: Offer): ModelTier | undefined {
  const tier = catalogue.model(model)?.tier;
  return MODEL_TIERS.find((known) => known === tier);
}

function nameOf(catalogue: Catalogue, seller: string): string {
  return catalogue.seller(seller)?.name ?? seller;
}
