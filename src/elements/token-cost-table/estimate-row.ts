import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Estimate, PricedEstimate} from '../../engine/estimate-result.js';
import type {Offer} from '../../engine/offer.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatUsd} from '../../format/format-usd.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {rowNoteTexts} from '../../state/note-texts.js';
import {sellerName} from '../../state/seller-name.js';
import {columnText, type Against} from './columns.js';

const CONVERSATIONS_PER_UNIT = 1000;

/** Length at which a bar is cut, percent: the last digit of a double is no reason to. */
export const FULL = 100.001;

/** What rows show of an estimate. */
export type RowEstimate = {readonly offer: Offer} & (
  | {readonly status: 'priced'; readonly usd: Pick<PricedEstimate['usd'], 'perConversation' | 'perMonth'>}
  | {readonly status: 'unpriced'}
);

/** Which row is open. */
export interface OpenedRow {
  readonly openId: string | undefined;
  /** Ledger that the open row shows. */
  readonly ledger: Element | undefined;
  /** Called for a click in a row; the row's `data-offer` says which. */
  readonly toggle: (event: Event) => void;
}

/** What a row needs besides its estimate. */
export interface RowContext extends ViewContext, OpenedRow {
  readonly against: Against;
  /** USD a month that the multiples are of; undefined: there are none. */
  readonly basisUsd: number | undefined;
  readonly selectedId: string | undefined;
  /** Ids of the offers that stand out. */
  readonly emphasised: ReadonlySet<string>;
  /** Cost at which a bar is full, USD a month; a longer one is cut and ends in a point. */
  readonly longestUsd: number;
}

/** Draws one offer, and its ledger while it is open. */
export function estimateRow(estimate: Estimate, context: RowContext): TemplateResult {
  const {offer} = estimate;
  const {snapshot, messages} = context;
  const about = [sellerName(offer.seller, snapshot.catalogue, messages), ...rowNoteTexts(estimate, context)].join(
    ' · ',
  );
  return html`<tr class=${rowClass(offer.id, context)} data-offer=${offer.id}>
      <th scope="row" class="model">${nameCell(estimate, about, context)}</th>
      ${figureCells(estimate, context)}
    </tr>
    ${ledgerRow(estimate, 4, context)}`;
}

/** @returns Classes of a row: the one that others are measured against, and those that stand back. */
export function rowClass(id: string, {selectedId, emphasised}: RowContext): string {
  return id === selectedId ? 'selected' : emphasised.has(id) ? '' : 'grey';
}

/** Draws the name, which opens the ledger, what marks the offer, and what is to be known about it. */
export function nameCell({offer}: RowEstimate, about: string, context: RowContext): TemplateResult {
  const {messages, openId, selectedId, toggle} = context;
  return html`<button class="name" aria-expanded=${offer.id === openId} @click=${toggle}>${offer.name}</button>
    ${offer.id === selectedId ? html`<span class="badge">${messages.table.yours}</span>` : nothing}
    ${isCustomOffer(offer) ? html`<span class="badge">${messages.table.ownRates}</span>` : nothing}
    <small>${about}</small>`;
}

/**
 * Draws what an offer costs: a month with its bar, 1,000 conversations, the multiple.
 *
 * @param bar - Draws a bar from its length in percent.
 */
export function figureCells(estimate: RowEstimate, context: RowContext, bar = barView): TemplateResult {
  return estimate.status === 'priced' ? pricedCells(estimate, context, bar) : unknownCells(context);
}

/** Draws the ledger of an open row. @param columns - How many it spans. */
export function ledgerRow(
  {offer}: RowEstimate,
  columns: number,
  {openId, ledger}: RowContext,
): TemplateResult | typeof nothing {
  if (offer.id !== openId) return nothing;
  return html`<tr class="detail">
    <td colspan=${columns}>${ledger}</td>
  </tr>`;
}

/** Draws a bar; a longer one than all is cut. */
function barView(width: number): TemplateResult {
  return html`<svg
    class=${width > FULL ? 'bar cut' : 'bar'}
    part="bar"
    preserveAspectRatio="none"
    viewBox="0 0 100 1"
    aria-hidden="true"
  >
    ${svg`<rect width=${Math.min(100, width)} height="1" />`}
  </svg>`;
}

function pricedCells(
  {usd}: Extract<RowEstimate, {status: 'priced'}>,
  context: RowContext,
  bar: (percent: number) => TemplateResult,
): TemplateResult {
  const {messages, locale, longestUsd, basisUsd, converted} = context;
  const width = longestUsd === 0 ? 0 : (100 * usd.perMonth) / longestUsd;
  const thousand = usd.perConversation * CONVERSATIONS_PER_UNIT;
  const hasBasis = basisUsd !== undefined && basisUsd > 0;
  return html`<td class="month">
      <div class="cost">
        <data value=${usd.perMonth}>${formatUsd(usd.perMonth, locale)}</data>
        ${bar(width)} ${converted?.beside(usd.perMonth)}
      </div>
    </td>
    <td class="thousand" data-label=${messages.table.thousand}>
      <data value=${thousand}>${formatUsd(thousand, locale)}</data>
    </td>
    <td class="against" data-label=${columnText('against', context)}>
      <bdi>${hasBasis ? formatMultiple(usd.perMonth / basisUsd, locale) : '–'}</bdi>
    </td>`;
}

function unknownCells(context: RowContext): TemplateResult {
  const {messages} = context;
  const unknown = html`<span class="badge">${messages.table.unknown}</span>`;
  return html`<td class="month"><div class="cost">${unknown}</div></td>
    <td class="thousand" data-label=${messages.table.thousand}>${unknown}</td>
    <td class="against" data-label=${columnText('against', context)}>–</td>`;
}
