import type {Catalogue} from '../data/catalogue.js';
import type {Estimate, PricedEstimate} from '../engine/estimate-result.js';
import type {ISODate, Offer} from '../engine/offer.js';
import {compare} from '../engine/compare.js';
import type {Choices} from './choices.js';
import {withCustomOffers} from './custom-offer.js';
import type {PagePreset} from './page-presets.js';

/** Something a page or a visitor set that could not be used; the last good value stays. */
export interface Problem {
  /** Attribute, property or model id that holds the bad value. */
  name: string;
  value: string;
  /** What would have been accepted, in English; empty for unknown ids. */
  expected: string;
  kind: 'setting' | 'unknown-model';
}

/** What a link held that brought the visitor here, for "as shared it was … , today …". */
export interface SharedAnswer {
  /** Day whose prices it showed. */
  readonly at: ISODate;
  /** What the selected offer cost a month then, USD. */
  readonly usdPerMonth: number;
  /** Version of the dataset it was computed with. */
  readonly dataset: string;
}

/** Currency that a page shows amounts in besides USD. */
export interface DisplayCurrency {
  /** ISO 4217. */
  readonly code: string;
  /** Units of it for 1 USD. */
  readonly perUsd: number;
  /** Day of the rate. */
  readonly date: ISODate;
}

/** Everything a view shows: one new object per change, never altered. */
export interface Snapshot extends Choices {
  /** Ranked; see `compare`. */
  readonly estimates: readonly Estimate[];
  readonly dataset: {readonly version: string; readonly asOf: ISODate};
  /** The visitor's own offers first. */
  readonly catalogue: Catalogue;
  /** What the page and its author had set before the visitor changed anything. */
  readonly authored: Choices;
  /** What the visitor saved to compare with; undefined: nothing. */
  readonly baseline: Choices | undefined;
  /** Set while what is on show is what a link brought. */
  readonly shared: SharedAnswer | undefined;
  readonly undoable: boolean;
  readonly redoable: boolean;
  /** Day whose prices count. */
  readonly at: ISODate;
  /** Today by the page's clock, for the warning about stale prices. */
  readonly today: ISODate;
  /** BCP 47 tag set by the page's author; undefined: each view finds its own. */
  readonly locale: string | undefined;
  readonly problems: readonly Problem[];
  /** Set by the page's author; undefined: USD only. */
  readonly currency: DisplayCurrency | undefined;
  /** Scenarios that the page offers to start from, besides the library's. */
  readonly pagePresets: readonly PagePreset[];
  /** Query parameter that keeps the state in the page's address; undefined: the page has not opted in. */
  readonly stateKey: string | undefined;
}

/** What a snapshot is computed from. */
export type SnapshotInput = Omit<Snapshot, 'estimates' | 'dataset'>;

/** Prices the picked offers and freezes the result. */
export function takeSnapshot(input: SnapshotInput): Snapshot {
  const {models, scenario, at} = input;
  const catalogue = withCustomOffers(input.catalogue, input.customOffers, input.today);
  const offers = models.map((id) => catalogue.offer(id)).filter((offer): offer is Offer => offer !== undefined);
  const {version, asOf} = catalogue.dataset;
  return Object.freeze({...input, catalogue, estimates: compare(scenario, offers, {at}), dataset: {version, asOf}});
}

/** @returns The estimate of the offer that the answer is about, or undefined where there is none. */
export function selectedEstimate({estimates, selected}: Snapshot): Estimate | undefined {
  return estimates.find(({offer}) => offer.id === selected) ?? estimates[0];
}

/** @returns Estimates with a price that do the same job as the given one (chat with chat), cheapest first. */
export function comparableEstimates({estimates}: Snapshot, kind: Offer['kind']): PricedEstimate[] {
  return estimates.filter(
    (estimate): estimate is PricedEstimate => estimate.status === 'priced' && estimate.offer.kind === kind,
  );
}
