import type {Estimate, PricedEstimate} from '../engine/estimate-result.js';
import {comparableEstimates, selectedEstimate, type Snapshot} from './snapshot.js';

/** What one sentence can say about a comparison. */
export interface Answer {
  main: Estimate;
  /** The cheapest other offer that does the same job and takes the workload; undefined where there is none. */
  other: PricedEstimate | undefined;
  /** Whether `main` costs no more than `other`. */
  isCheapest: boolean;
  /** Offers of the same kind with a price, `main` included. */
  count: number;
}

/**
 * Picks what the answer is about and what to hold against it.
 *
 * @param offerId - Id or alias of an offer; default: the selected one.
 * @returns Undefined where nothing is compared or the named offer is not among it.
 */
export function answerOf(snapshot: Snapshot, offerId?: string): Answer | undefined {
  const id = offerId === undefined ? undefined : snapshot.catalogue.find(offerId)?.id;
  const main =
    offerId === undefined ? selectedEstimate(snapshot) : snapshot.estimates.find(({offer}) => offer.id === id);
  if (!main) return undefined;
  const comparable = comparableEstimates(snapshot, main.offer.kind);
  const others = comparable.filter((estimate) => estimate !== main);
  const other = others.find(({fits}) => fits.ok) ?? others[0];
  const isCheapest = main.status === 'priced' && (!other || main.usd.perMonth <= other.usd.perMonth);
  return {main, other, isCheapest, count: comparable.length};
}
