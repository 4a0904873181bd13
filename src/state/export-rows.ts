import type {Estimate, Note} from '../engine/estimate-result.js';
import {pricePeriodAt} from '../engine/price-period.js';
import type {Snapshot} from './snapshot.js';

/** What is known about one offer of a comparison, for use outside of the page. Amounts are unrounded. */
export interface ExportRow {
  readonly offer: string;
  readonly name: string;
  readonly seller: string;
  readonly sellerName: string;
  /** Undefined where the price is not known, like the other amounts. */
  readonly usdPerMonth: number | undefined;
  readonly usdPerConversation: number | undefined;
  readonly usdPerCall: number | undefined;
  /** Whether the model takes the workload; undefined where there is no price. */
  readonly fits: boolean | undefined;
  readonly notes: readonly Note['code'][];
  /** Day on which the price was last compared with its source. */
  readonly checked: string | undefined;
  readonly trust: string | undefined;
  /** Address of the source, else its id. */
  readonly source: string | undefined;
}

/** @returns One row per estimate, in the order of the ranking. */
export function exportRows(snapshot: Snapshot): ExportRow[] {
  return snapshot.estimates.map((estimate) => exportRow(estimate, snapshot));
}

function exportRow(estimate: Estimate, {catalogue, at}: Snapshot): ExportRow {
  const {offer} = estimate;
  const period = pricePeriodAt(offer, at);
  const priced = estimate.status === 'priced' ? estimate : undefined;
  return {
    offer: offer.id,
    name: offer.name,
    seller: offer.seller,
    sellerName: catalogue.seller(offer.seller)?.name ?? offer.seller,
    usdPerMonth: priced?.usd.perMonth,
    usdPerConversation: priced?.usd.perConversation,
    usdPerCall: priced?.usd.perCall,
    fits: priced?.fits.ok,
    notes: priced?.notes.map(({code}) => code) ?? [],
    checked: period?.checked,
    trust: period?.trust,
    source: period && (catalogue.source(period.source)?.url ?? period.source),
  };
}
