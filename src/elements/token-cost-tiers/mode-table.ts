import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../engine/offer.js';
import {TIER_MODES} from '../../engine/tier-matrix.js';
import {formatCount} from '../../format/format-count.js';
import {formatDate} from '../../format/format-date.js';
import {formatUsd} from '../../format/format-usd.js';
import {text} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {badge} from '../../internal/badge.js';
import {termButton} from '../../internal/term-button.js';
import {termLabel} from '../../internal/term-label.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {sellerName} from '../../state/seller-name.js';
import {modeInForce, type ModeCell, type ModeRow, type TierMode} from '../../state/tier-rows.js';
import type {TiersContext} from './tiers-context.js';

/** What the table does when a visitor uses it. */
export interface ModeTableContext extends TiersContext {
  /** The offer that the answer is about. */
  selected: Offer | undefined;
  apply: (offer: Offer, mode: TierMode) => void;
}

/** Draws each picked offer in each way of asking. */
export function modeTable(rows: readonly ModeRow[], context: ModeTableContext): TemplateResult {
  const {texts} = context;
  return html`<div class="scroll" role="region" aria-labelledby="modes-caption" tabindex="0">
    <table part="modes" class="modes">
      <caption id="modes-caption">
        ${texts.modesCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="row">${texts.model}</th>
          ${TIER_MODES.map(
            (mode) =>
              html`<th scope="col" class="figure">
                ${texts.mode[mode]}
                ${mode === 'standard' ? nothing : termButton(mode, context, termLabel(mode, context.messages))}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => modeRow(row, context))}
      </tbody>
    </table>
  </div>`;
}

function modeRow({offer, cells}: ModeRow, context: ModeTableContext): TemplateResult {
  const isSelected = offer.id === context.selected?.id;
  const {yours} = context.messages.table;
  return html`<tr class=${isSelected ? 'selected' : ''} data-offer=${offer.id}>
    <th scope="row" class="row">
      <span class="model">${offer.name}</span> ${isSelected ? html`<span class="badge">${yours}</span>` : nothing}
      ${isCustomOffer(offer) ? nothing : html`<small>${sellerName(offer.seller, context.snapshot.catalogue, context.messages)}</small>`}
    </th>
    ${cells.map((cell) => modeCell(cell, offer, isSelected, context))}
  </tr>`;
}

function modeCell(cell: ModeCell, offer: Offer, isSelected: boolean, context: ModeTableContext): TemplateResult {
  const {texts, locale, snapshot, apply} = context;
  const {mode, cost} = cell;
  const label = texts.mode[mode];
  if (cost === 'not offered') {
    return html`<td class="figure none" data-label=${label}><small>${texts.notOffered}</small></td>`;
  }
  if (cost === 'unknown') return html`<td class="figure" data-label=${label}>${badge('unknown', context)}</td>`;
  const inForce = isSelected && modeInForce(snapshot.scenario) === mode;
  const name = text(texts.apply, {mode: label, model: offer.name, usd: formatUsd(cost, locale)});
  return html`<td class="figure ${cell.isCheapest ? 'cheapest' : ''}" data-label=${label}>
    <button
      class="apply"
      data-cell="${offer.id} ${mode}"
      aria-label=${name}
      aria-pressed=${inForce}
      @click=${() => apply(offer, mode)}
    >
      ${usdView(cost, context)}
    </button>
    ${remarks(cell, inForce, context).map((remark) => html`<small>${remark}</small>`)}
  </td>`;
}

function remarks(
  {isCheapest, turnaroundHours, until}: ModeCell,
  inForce: boolean,
  context: ModeTableContext,
): string[] {
  const {texts, locale} = context;
  return [
    ...(isCheapest ? [texts.cheapest] : []),
    ...(inForce ? [texts.inForce] : []),
    ...(turnaroundHours === undefined ? [] : [text(texts.hours, {n: formatCount(turnaroundHours, locale)})]),
    ...(until === undefined ? [] : [text(texts.until, {date: formatDate(until, locale)})]),
  ];
}
