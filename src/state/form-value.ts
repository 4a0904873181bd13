import type {PricedEstimate} from '../engine/estimate-result.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/** What a form sends about the offer that the answer is about. */
type FormResult = {readonly offer: string; readonly at: string} & {
  readonly [Unit in keyof PricedEstimate['usd'] as `usd${Capitalize<Unit>}`]: number | null;
};

/**
 * Writes what a form sends: the workload, what it costs, and what that rests on. Amounts are unrounded.
 *
 * @returns JSON of `{scenario, result, dataset}`; a price that is not known is null, never 0; without any model, so is
 *   `result`.
 */
export function formValue(snapshot: Snapshot): string {
  const {scenario, dataset} = snapshot;
  return JSON.stringify({scenario, result: resultOf(snapshot), dataset});
}

function resultOf(snapshot: Snapshot): FormResult | null {
  const estimate = selectedEstimate(snapshot);
  if (!estimate) return null;
  const usd = estimate.status === 'priced' ? estimate.usd : undefined;
  return {
    offer: estimate.offer.id,
    at: snapshot.at,
    usdPerCall: usd?.perCall ?? null,
    usdPerTurn: usd?.perTurn ?? null,
    usdPerConversation: usd?.perConversation ?? null,
    usdPerDay: usd?.perDay ?? null,
    usdPerMonth: usd?.perMonth ?? null,
    usdPerYear: usd?.perYear ?? null,
  };
}
