import {html, type TemplateResult} from 'lit';
import type {Catalogue} from '../data/catalogue.js';
import type {PricePeriod} from '../engine/offer.js';
import {formatDate} from '../format/format-date.js';
import {pieces, text} from '../i18n/text.js';
import type {TextContext} from '../state/note-texts.js';
import {safeHttpsUrl} from './safe-url.js';

/** Shows when prices were last checked, how far they can be trusted and where they are from. */
export function provenanceView(period: PricePeriod, catalogue: Catalogue, context: TextContext): TemplateResult {
  const {address, label} = sourceOf(period, catalogue);
  const source = address ? html`<a href=${address} rel="noopener noreferrer nofollow">${label}</a>` : label;
  return html`${pieces(context.messages.ledger.prices, {...facts(period, context), source})}`;
}

/** The same as one line of plain text. */
export function provenanceText(period: PricePeriod, catalogue: Catalogue, context: TextContext): string {
  const {address, label} = sourceOf(period, catalogue);
  return text(context.messages.ledger.prices, {...facts(period, context), source: address ?? label});
}

function facts({checked, trust}: PricePeriod, {messages, locale}: TextContext): {date: string; trust: string} {
  return {date: formatDate(checked, locale), trust: messages.ledger.trust[trust]};
}

function sourceOf(period: PricePeriod, catalogue: Catalogue): {address: string | undefined; label: string} {
  const source = catalogue.source(period.source);
  const address = source && safeHttpsUrl(source.url);
  return {address, label: source?.package ?? (address ? new URL(address).host : period.source)};
}
