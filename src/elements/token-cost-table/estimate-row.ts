import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Estimate, PricedEstimate} from '../../engine/estimate-result.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatUsd} from '../../format/format-usd.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {rowNoteTexts} from '../../state/note-texts.js';

const CONVERSATIONS_PER_UNIT = 1000;

/** What a row needs besides its estimate. */
export interface RowContext extends ViewContext {
  /** Estimate that the others are measured against. */
  selected: Estimate | undefined;
  /** Cost at which a bar is full, USD a month. */
  longestUsd: number;
  open: boolean;
  toggle: () => void;
}

/** Draws one offer, and its ledger while it is open. */
export function estimateRow(estimate: Estimate, context: RowContext): TemplateResult {
  const {offer} = estimate;
  const isSelected = estimate === context.selected;
  return html`<tr class=${isSelected ? 'selected' : ''} data-offer=${offer.id}>
      <th scope="row" class="model">
        <button class="name" aria-expanded=${context.open} @click=${context.toggle}>${offer.name}</button>
        ${isSelected ? html`<span class="badge">${context.messages.table.yours}</span>` : nothing}
        <small
          >${[context.snapshot.catalogue.seller(offer.seller)?.name ?? offer.seller, ...rowNoteTexts(estimate, context)].join(' · ')}</small
        >
      </th>
      ${estimate.status === 'priced' ? pricedCells(estimate, context) : unknownCells(context)}
    </tr>
    ${
      context.open
        ? html`<tr class="detail">
            <td colspan="4"><token-cost-ledger offer=${offer.id}></token-cost-ledger></td>
          </tr>`
        : nothing
    }`;
}

function pricedCells({usd, offer}: PricedEstimate, context: RowContext): TemplateResult {
  const {messages, locale, longestUsd, selected} = context;
  const width = longestUsd === 0 ? 0 : (100 * usd.perMonth) / longestUsd;
  const thousand = usd.perConversation * CONVERSATIONS_PER_UNIT;
  const comparable = selected?.status === 'priced' && selected.offer.kind === offer.kind && selected.usd.perMonth > 0;
  return html`<td class="month">
      <div class="cost">
        <data value=${usd.perMonth}>${formatUsd(usd.perMonth, locale)}</data>
        <svg class="bar" part="bar" preserveAspectRatio="none" viewBox="0 0 100 1" aria-hidden="true">
          ${svg`<rect width=${width} height="1" />`}
        </svg>
      </div>
    </td>
    <td class="thousand" data-label=${messages.table.thousand}>
      <data value=${thousand}>${formatUsd(thousand, locale)}</data>
    </td>
    <td class="against" data-label=${messages.table.against}>
      ${comparable ? formatMultiple(usd.perMonth / selected.usd.perMonth, locale) : '–'}
    </td>`;
}

function unknownCells({messages}: RowContext): TemplateResult {
  const unknown = html`<span class="badge">${messages.table.unknown}</span>`;
  return html`<td class="month"><div class="cost">${unknown}</div></td>
    <td class="thousand" data-label=${messages.table.thousand}>${unknown}</td>
    <td class="against" data-label=${messages.table.against}>–</td>`;
}
