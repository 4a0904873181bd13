import {html, type TemplateResult} from 'lit';
import type {Offer} from '../../engine/offer.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {Sentence} from '../../state/sentence.js';
import type {TierTextContext} from '../../state/tier-texts.js';

/** What every part of the view draws from. */
export type TiersContext = ViewContext & TierTextContext;

/** An amount in a column. */
export function usdView(usd: number, {locale}: TiersContext): TemplateResult {
  return html`<data value=${usd}>${formatUsd(usd, locale)}</data>`;
}

/** A sentence with its amounts rounded for reading. */
export function sentenceView(parts: Sentence, {locale}: TiersContext): unknown[] {
  return parts.map((part) =>
    typeof part === 'string' ? part : html`<data value=${part.usd}>${formatUsdRounded(part.usd, locale)}</data>`,
  );
}

/** Name of who sells an offer. */
export function sellerName({seller}: Offer, {snapshot}: TiersContext): string {
  return snapshot.catalogue.seller(seller)?.name ?? seller;
}
