import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../engine/offer.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {text} from '../../i18n/text.js';
import type {MapPlace} from '../../state/cost-map.js';
import type {MapCell} from '../../state/map-cells.js';
import type {Snapshot} from '../../state/snapshot.js';
import {openedText} from './map-readout.js';
import {cellToFocus} from './map-keys.js';
import {cellText, parameterName, valueText} from './map-texts.js';
import type {DrawnMapContext} from './map-view.js';

/** Tones that the styles know. */
const TONES = 8;

/** @returns Class that tints what an offer wins: the same for as long as the same offers are picked. */
export function toneOf(offer: Offer, {models}: Snapshot): string {
  return `tone-${1 + (Math.max(0, models.indexOf(offer.id)) % TONES)}`;
}

/** Draws the cells. The Tab key stops at one of them, arrow keys lead to the others. */
export function mapTable(context: DrawnMapContext): TemplateResult {
  const {map, texts, locale} = context;
  const {x, y} = map;
  const names = {x: parameterName(x.parameter, context), y: parameterName(y.parameter, context)};
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
    <table part="table" @keydown=${moveFocus}>
      <caption id="caption" class="visually-hidden">
        ${text(texts.caption, names)}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="colgroup" colspan=${x.values.length} class="across"><span>${names.x}</span></th>
        </tr>
        <tr>
          <th scope="col" class="down">${names.y}</th>
          ${x.values.map((value) => html`<th scope="col">${valueText(x.parameter, value, locale)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${y.values.map(
          (value, row) =>
            html`<tr>
              <th scope="row">${valueText(y.parameter, value, locale)}</th>
              ${x.values.map((xValue, column) => cellView(map.rows[row]?.[column], {x: xValue, y: value}, context))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellView(cell: MapCell | undefined, place: MapPlace, context: DrawnMapContext): TemplateResult {
  if (!cell) return html`<td></td>`;
  const {map, texts, snapshot, focused, opened, focus, open} = context;
  const own = ownPlace(context);
  const isOwn = isSame(place, own);
  const tone = cell.status === 'won' ? toneOf(cell.offer, snapshot) : 'none';
  const you = isOwn ? html`<span class="you">${texts.you}</span>` : nothing;
  return html`<td class="${tone} ${isOwn ? 'own' : ''}">
    <button
      class="cell"
      tabindex=${isSame(place, isShown(focused, context) ? focused : own) ? 0 : -1}
      aria-expanded=${isSame(place, opened)}
      @focus=${() => focus(place)}
      @click=${() => open(place, openedText(cell, cellText(map, place, context), context))}
    >
      ${cellContent(cell, you, context)}
    </button>
  </td>`;
}

function cellContent(cell: MapCell, you: TemplateResult | typeof nothing, context: DrawnMapContext): TemplateResult {
  const {texts, locale} = context;
  if (cell.status === 'won') return wonView(cell, you, context);
  if (cell.status !== 'tied') return html`<span class="name">${noWinnerText(cell, context)}</span> ${you}`;
  const {usdPerMonth} = cell;
  return html`<span class="name">${texts.tied}</span>
    <span class="cost"><data value=${usdPerMonth}>${formatUsdRounded(usdPerMonth, locale)}</data> ${you}</span>`;
}

function wonView(
  {offer, usdPerMonth, nearTie}: Extract<MapCell, {status: 'won'}>,
  you: TemplateResult | typeof nothing,
  {texts, locale}: DrawnMapContext,
): TemplateResult {
  return html`<span class="name">${offer.name}</span>
    <span class="cost"
      ><data value=${usdPerMonth} class=${nearTie ? 'tie' : ''}>${formatUsdRounded(usdPerMonth, locale)}</data>
      ${nearTie ? html`<span class="visually-hidden">${text(texts.nearTie, {model: nearTie.name})}</span>` : nothing}
      ${you}</span
    >`;
}

function noWinnerText({status}: MapCell, {texts, messages}: DrawnMapContext): string {
  return status === 'none-fits' ? texts.noneFits : messages.table.unknown;
}

function ownPlace({map: {x, y}}: DrawnMapContext): MapPlace {
  return {x: x.values[x.own] ?? 0, y: y.values[y.own] ?? 0};
}

/** A place that was chosen on an earlier map may not be on this one. */
function isShown(place: MapPlace | undefined, {map: {x, y}}: DrawnMapContext): place is MapPlace {
  return place !== undefined && x.values.includes(place.x) && y.values.includes(place.y);
}

function isSame(a: MapPlace, b: MapPlace | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

function moveFocus(event: KeyboardEvent): void {
  const from = (event.target as Element).closest('td');
  const to = from && !event.ctrlKey && !event.metaKey && !event.altKey ? cellToFocus(from, event.key) : undefined;
  const button = to?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
