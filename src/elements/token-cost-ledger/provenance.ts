import {html, nothing, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {PricePeriod} from '../../engine/offer.js';
import {pricePeriodAt} from '../../engine/price-period.js';
import {formatDate} from '../../format/format-date.js';
import {pieces, text} from '../../i18n/text.js';
import {safeHttpsUrl} from '../../internal/safe-url.js';
import type {ViewContext} from '../../links/scenario-view.js';

/** Shows when the prices were last checked, how far they can be trusted and where they are from. */
export function provenanceView(estimate: PricedEstimate, context: ViewContext): TemplateResult | typeof nothing {
  const period = pricePeriodAt(estimate.offer, estimate.at);
  if (!period) return nothing;
  const {messages} = context;
  const {address, label} = sourceOf(period, context);
  const source = address ? html`<a href=${address} rel="noopener noreferrer nofollow">${label}</a>` : label;
  return html`<p class="source">${pieces(messages.ledger.prices, {...facts(period, context), source})}</p>`;
}

/** The same as one line of plain text. */
export function provenanceText(estimate: PricedEstimate, context: ViewContext): string {
  const period = pricePeriodAt(estimate.offer, estimate.at);
  if (!period) return '';
  const {address, label} = sourceOf(period, context);
  return text(context.messages.ledger.prices, {...facts(period, context), source: address ?? label});
}

function facts({checked, trust}: PricePeriod, {messages, locale}: ViewContext): {date: string; trust: string} {
  return {date: formatDate(checked, locale), trust: messages.ledger.trust[trust]};
}

function sourceOf(period: PricePeriod, {snapshot}: ViewContext): {address: string | undefined; label: string} {
  const source = snapshot.catalogue.source(period.source);
  const address = source && safeHttpsUrl(source.url);
  return {address, label: source?.package ?? (address ? new URL(address).host : period.source)};
}
