import {html, nothing, type TemplateResult} from 'lit';
import type {Estimate} from '../../engine/estimate-result.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {text} from '../../i18n/text.js';
import {estimatesAt, scenarioAt} from '../../state/cost-map.js';
import type {MapCell} from '../../state/map-cells.js';
import {rowNoteTexts} from '../../state/note-texts.js';
import {cellText} from './map-texts.js';
import type {DrawnMapContext} from './map-view.js';

/** Says what stands in a cell that was opened. */
export function openedText(cell: MapCell, name: string, {texts, locale}: DrawnMapContext): string {
  if (cell.status !== 'won' && cell.status !== 'tied') return text(texts.openedNone, {cell: name});
  const usd = formatUsdRounded(cell.usdPerMonth, locale);
  if (cell.status === 'tied') return text(texts.openedTied, {cell: name, usd});
  return text(texts.opened, {cell: name, model: cell.offer.name, usd});
}

/** Draws what every model costs in the cell that is open, and offers its numbers. */
export function mapReadout(context: DrawnMapContext): TemplateResult | typeof nothing {
  const {map, opened, snapshot, texts, messages} = context;
  const {x, y} = map;
  if (!opened || !x.values.includes(opened.x) || !y.values.includes(opened.y)) return nothing;
  const estimates = estimatesAt(snapshot, map, opened);
  const cheapest = estimates[0]?.status === 'priced' && estimates[0].fits.ok ? estimates[0].usd.perMonth : 0;
  return html`<div class="readout" role="group" aria-labelledby="readout" part="readout">
    <table>
      <caption id="readout">
        ${cellText(map, opened, context)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.table.model}</th>
          <th scope="col" class="number">${messages.table.month}</th>
          <th scope="col" class="number">${texts.times}</th>
        </tr>
      </thead>
      <tbody>
        ${estimates.map((estimate) => row(estimate, cheapest, context))}
      </tbody>
    </table>
    ${useView(context)}
  </div>`;
}

function row(estimate: Estimate, cheapestUsd: number, context: DrawnMapContext): TemplateResult {
  const {messages, locale} = context;
  const isPriced = estimate.status === 'priced';
  return html`<tr data-offer=${estimate.offer.id}>
    <th scope="row">${estimate.offer.name} <small>${rowNoteTexts(estimate, context).join(' · ')}</small></th>
    <td class="number">
      ${
        isPriced
          ? html`<data value=${estimate.usd.perMonth}>${formatUsd(estimate.usd.perMonth, locale)}</data>`
          : messages.table.unknown
      }
    </td>
    <td class="number times">
      ${isPriced && cheapestUsd > 0 ? formatMultiple(estimate.usd.perMonth / cheapestUsd, locale) : '–'}
    </td>
  </tr>`;
}

function useView(context: DrawnMapContext): TemplateResult {
  const {map, opened, snapshot, texts, use} = context;
  const {x, y} = map;
  if (!opened || (opened.x === x.values[x.own] && opened.y === y.values[y.own])) return html`<p>${texts.yours}</p>`;
  const scenario = scenarioAt(snapshot.scenario, map, opened);
  return html`<p><button class="link" @click=${() => use(scenario, texts.used)}>${texts.use}</button></p>`;
}
