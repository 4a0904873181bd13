import type {PricedEstimate} from '../../engine/estimate-result.js';
import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {selectedEstimate} from '../../state/snapshot.js';
import type {NoChart} from '../chart-view.js';
import {noPrice} from './compared-offers.js';

/** Finds the estimate that a chart of one offer is about; or what to say where it has no price. */
export function pricedSelection(context: ViewContext): PricedEstimate | NoChart {
  const selected = selectedEstimate(context.snapshot);
  return selected?.status === 'priced' ? selected : noPrice(context);
}

/** @returns A sentence where the workload outgrows the offer; it is priced all the same. */
export function fitWarning({fits}: PricedEstimate, {messages, locale}: ViewContext): string[] {
  return fits.ok ? [] : [text(messages.summary.doesNotFit, {turn: formatCount(fits.turn, locale)})];
}
