import type {PricedEstimate} from '../../engine/estimate-result.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {comparableEstimates, selectedEstimate, type Snapshot} from '../../state/snapshot.js';
import type {NoChart} from '../chart-view.js';

/** Most series that a reader can tell apart. */
export const MAX_SERIES = 8;

/** @returns Estimates that do the selected offer's job, itself first where it has a price, then the cheapest. */
export function comparedEstimates(snapshot: Snapshot): PricedEstimate[] {
  const selected = selectedEstimate(snapshot);
  if (!selected) return [];
  const comparable = comparableEstimates(snapshot, selected.offer.kind);
  return comparable.sort((one, other) => Number(other === selected) - Number(one === selected));
}

/** Says why there is nothing to draw: no offer is picked, or the price of the selected one is not known. */
export function noPrice({snapshot, messages}: ViewContext): NoChart {
  const selected = selectedEstimate(snapshot);
  const {empty, unknown} = messages.summary;
  return {nothing: selected ? text(unknown, {model: selected.offer.name}) : empty};
}

/** @returns A sentence where the selected offer is missing among what is drawn, because nobody knows its price. */
export function missingSelection(context: ViewContext): string[] {
  return selectedEstimate(context.snapshot)?.status === 'unpriced' ? [noPrice(context).nothing] : [];
}

/** @returns Names by offer id, with the seller's where several sell a model under the same name. */
export function offerLabels(estimates: readonly PricedEstimate[], {catalogue}: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    estimates.map(({offer: {id, name, seller}}) => {
      const isShared = estimates.some(({offer}) => offer.id !== id && offer.name === name);
      return [id, isShared ? `${name}, ${catalogue.seller(seller)?.name ?? seller}` : name];
    }),
  );
}
