import {html, type TemplateResult} from 'lit';
import type {Catalogue} from '../data/catalogue.js';
import type {PricePeriod} from '../engine/offer.js';
import {formatDate} from '../format/format-date.js';
import {termTexts} from '../i18n/en/terms.js';
import {pieces, text} from '../i18n/text.js';
import type {LoadedTexts} from '../i18n/texts.js';
import {CUSTOM_SELLER} from '../state/custom-offer.js';
import {safeHttpsUrl} from './safe-url.js';

/** Language of the texts and of the dates in them. */
export interface ProvenanceContext {
  readonly messages: LoadedTexts;
  readonly locale: string;
}

/** Shows when prices were last checked, how far they can be trusted and where they are from. */
export function provenanceView(
  period: PricePeriod,
  catalogue: Catalogue,
  context: ProvenanceContext,
): TemplateResult | string {
  if (period.source === CUSTOM_SELLER) return ownRates(context);
  const source = sourceLink(period.source, catalogue);
  return html`${pieces<string | TemplateResult>(context.messages.ledger.prices, {...facts(period, context), source})}`;
}

/** The same as one line of plain text. */
export function provenanceText(period: PricePeriod, catalogue: Catalogue, context: ProvenanceContext): string {
  if (period.source === CUSTOM_SELLER) return ownRates(context);
  const {address, label} = sourceOf(period.source, catalogue);
  return text(context.messages.ledger.prices, {...facts(period, context), source: address ?? label});
}

/** Names a source, as a link where it has an address. */
export function sourceLink(id: string, catalogue: Catalogue): TemplateResult | string {
  const {address, label} = sourceOf(id, catalogue);
  return address ? addressLink(address, label) : label;
}

/** Links to an address that has passed `safeHttpsUrl`. */
export function addressLink(address: string, label: string): TemplateResult {
  return html`<a href=${address} rel="noopener noreferrer nofollow">${label}</a>`;
}

/** @returns The address of a source if it is safe to follow, and its name: the package, the host, or else its id. */
export function sourceOf(id: string, catalogue: Catalogue): {address: string | undefined; label: string} {
  const source = catalogue.source(id);
  const address = source && safeHttpsUrl(source.url);
  return {address, label: source?.package ?? (address ? new URL(address).host : id)};
}

function facts({checked, trust}: PricePeriod, {messages, locale}: ProvenanceContext): {date: string; trust: string} {
  return {date: formatDate(checked, locale), trust: messages.ledger.trust[trust]};
}

function ownRates({messages}: ProvenanceContext): string {
  return (messages.explain?.texts ?? termTexts).ownRates;
}
