import {html, type TemplateResult} from 'lit';
import type {FrameTexts} from '../../charts/chart-readings.js';
import {chartTable, type TableCell} from '../../charts/chart-table.js';
import type {ChartView} from '../../charts/chart-view.js';

/** Draws everything that the chart shows as a table, closed until it is asked for. */
export function dataTable(view: ChartView, texts: FrameTexts): TemplateResult {
  const {columns, rows} = chartTable(view, texts);
  return html`<details>
    <summary>${texts.table}</summary>
    <div class="scroll" role="region" aria-label=${view.takeaway} tabindex="0">
      <table part="table">
        <caption class="visually-hidden">
          ${view.takeaway}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({name, cells}) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map(cellView)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function cellView({shown, value}: TableCell): TemplateResult {
  if (value !== undefined) return html`<td><data class="amount" value=${value}>${shown}</data></td>`;
  return html`<td class=${shown.length > 24 ? 'words' : ''}>${shown}</td>`;
}
