import type {Estimate} from '../engine/estimate-result.js';
import {selectedEstimate, type SharedAnswer, type Snapshot} from './snapshot.js';

/** The last bits of a double may differ between versions of the library; no reader would call that a change. */
const SAME_WITHIN = 1e-9;

/** What a link said it cost, and what it costs with the prices on show. */
export interface SharedChange {
  readonly shared: SharedAnswer;
  readonly now: Estimate;
}

/** @returns Undefined where nothing shared is on show, or it costs what it did. */
export function sharedChange(snapshot: Snapshot): SharedChange | undefined {
  const {shared, at, dataset} = snapshot;
  const now = selectedEstimate(snapshot);
  if (!shared || !now || (shared.at === at && shared.dataset === dataset.version)) return undefined;
  if (now.status === 'unpriced') return {shared, now};
  const difference = Math.abs(now.usd.perMonth - shared.usdPerMonth);
  return difference <= SAME_WITHIN * shared.usdPerMonth ? undefined : {shared, now};
}
