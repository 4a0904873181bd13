import {exportRows} from './export-rows.js';
import type {Snapshot} from './snapshot.js';

/**
 * Writes a comparison as JSON with everything that it rests on.
 *
 * @returns `{scenario, users, selected, pricesOf, dataset, results, customOffers}`; amounts are unrounded USD and null
 *   where the price is not known.
 */
export function exportJson(snapshot: Snapshot): string {
  const {scenario, users, selected, customOffers, at, dataset} = snapshot;
  const results = exportRows(snapshot);
  const content = {scenario, users, selected, pricesOf: at, dataset, results, customOffers};
  return JSON.stringify(content, (_, value: unknown) => value ?? null, 2);
}
