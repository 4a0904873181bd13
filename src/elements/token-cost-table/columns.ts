import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedTexts} from '../../i18n/texts.js';
import type {SortColumn, SortOrder} from '../../state/sort-estimates.js';

/** What multiples are of: the selected offer or the cheapest one on show. */
export type Against = 'selected' | 'cheapest';

/** How the columns stand. */
export interface ColumnContext {
  readonly messages: LoadedTexts;
  readonly sortBy: SortColumn;
  readonly sortOrder: SortOrder;
  readonly against: Against;
  readonly sort: (column: SortColumn) => void;
}

export const PICKED_COLUMNS: readonly SortColumn[] = ['model', 'month', 'thousand', 'against'];
export const ALL_COLUMNS: readonly SortColumn[] = [...PICKED_COLUMNS, 'input', 'output', 'context'];

/** Draws the row of column headings, each a button that sorts. */
export function headerRow(columns: readonly SortColumn[], context: ColumnContext): TemplateResult {
  const {sortBy, sortOrder, sort} = context;
  return html`<thead>
    <tr>
      ${columns.map(
        (column) =>
          html`<th scope="col" class=${column} aria-sort=${column === sortBy ? sortOrder : nothing}>
            <button class="sort" @click=${() => sort(column)}>${columnText(column, context)}</button>
          </th>`,
      )}
    </tr>
  </thead>`;
}

/** @returns What stands over a column, or behind its figures where there is no room for columns. */
export function columnText(
  column: SortColumn,
  {messages, against}: Pick<ColumnContext, 'messages' | 'against'>,
): string {
  const {table} = messages;
  return column === 'against' && against === 'cheapest' ? table.againstCheapest : table[column];
}
