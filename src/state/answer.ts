import type {Estimate, PricedEstimate} from '../engine/estimate-result.js';
import {comparableEstimates, selectedEstimate, type Snapshot} from './snapshot.js';

/** What one sentence can say about a comparison. */
export interface Answer {
  main: Estimate;
  /** The cheapest other offer that does the same job, among those that take the workload if any does; none but what costs something where `main` is free. */
  other: PricedEstimate | undefined;
  /** How `main` stands to `other`; `too-long` where only the other takes the workload, and costs more. */
  standing: 'cheapest' | 'dearer' | 'too-long';
  /** Offers that the comparison is among, `main` included if it belongs. */
  count: number;
  /** Whether some were left out because the workload does not fit into them. */
  onlyFitting: boolean;
}

/**
 * Picks what the answer is about and what to hold against it.
 *
 * @param offerId - Id or alias of an offer; default: the selected one.
 * @returns Undefined where nothing is compared or the named offer is not among it.
 */
export function answerOf(snapshot: Snapshot, offerId?: string | null): Answer | undefined {
  const id = offerId ? snapshot.catalogue.find(offerId)?.id : undefined;
  const main = offerId ? snapshot.estimates.find(({offer}) => offer.id === id) : selectedEstimate(snapshot);
  if (!main) return undefined;
  const comparable = comparableEstimates(snapshot, main.offer.kind);
  const fitting = comparable.filter(({fits}) => fits.ok);
  const among = fitting.length > 0 ? fitting : comparable;
  // What costs nothing is not held against something else that costs nothing.
  const isFree = main.status === 'priced' && main.usd.perMonth === 0;
  const other = among.find((estimate) => estimate !== main && !(isFree && estimate.usd.perMonth === 0));
  const isDearer = main.status === 'priced' && other !== undefined && other.usd.perMonth < main.usd.perMonth;
  const belongs = among.some((estimate) => estimate === main);
  const standing = isDearer ? 'dearer' : belongs ? 'cheapest' : 'too-long';
  return {main, other, standing, count: among.length, onlyFitting: among.length < comparable.length};
}
