import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Estimate, PricedEstimate} from '../../engine/estimate-result.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {comparableEstimates, selectedEstimate} from '../../state/snapshot.js';
import {sortEstimates, type SortColumn, type SortOrder} from '../../state/sort-estimates.js';
import {rootStyles} from '../../styles/root.styles.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {estimateRow, type RowContext} from './estimate-row.js';
import {styles} from './token-cost-table.styles.js';

const COLUMNS: readonly SortColumn[] = ['model', 'month', 'thousand', 'against'];

/**
 * Offers ranked by what this scenario costs on each, with bars on one shared scale.
 *
 * A row opens its ledger and becomes the one that the others are measured against. Offers without a price come last
 * and say so; embedding models are never compared with chat models.
 *
 * @tag token-cost-table
 * @slot - Shown until a scenario is linked.
 * @csspart table - The table.
 * @csspart bar - Each bar behind a cost.
 * @cssprop [--token-cost-accent] - Colour of links, focus and bars.
 * @cssprop [--token-cost-bar] - Colour of the bars.
 */
export class TokenCostTableElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    sortBy: {attribute: 'sort-by'},
    sortOrder: {attribute: 'sort-order'},
    openId: {state: true},
  };

  /** Column that the rows are sorted by: `model`, `month`, `thousand` or `against`. */
  sortBy: SortColumn = 'month';
  /** `ascending` or `descending`. */
  sortOrder: SortOrder = 'ascending';

  private openId: string | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {snapshot, messages} = context;
    const rows = sortEstimates(snapshot.estimates, this.sortBy, this.sortOrder);
    return html`<div class="root">
      <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table">
          <caption id="caption" class="visually-hidden">
            ${messages.table.caption}
          </caption>
          <thead>
            <tr>
              ${COLUMNS.map((column) => this.#header(column, context))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((estimate) => estimateRow(estimate, this.#rowContext(estimate, context)))}
          </tbody>
        </table>
      </div>
      <p class="hint">${rows.length === 0 ? messages.summary.empty : messages.table.open}</p>
    </div>`;
  }

  #header(column: SortColumn, {messages}: ViewContext): TemplateResult {
    const sorted = column === this.sortBy;
    return html`<th scope="col" class=${column} aria-sort=${sorted ? this.sortOrder : nothing}>
      <button class="sort" @click=${() => this.#sort(column)}>${messages.table[column]}</button>
    </th>`;
  }

  #rowContext(estimate: Estimate, context: ViewContext): RowContext {
    const selected = selectedEstimate(context.snapshot);
    return {
      ...context,
      selected,
      longestUsd: longestBar(comparableEstimates(context.snapshot, estimate.offer.kind)),
      open: estimate.offer.id === this.openId,
      toggle: () => this.#toggle(estimate.offer.id),
    };
  }

  #sort(column: SortColumn): void {
    const reverse = column === this.sortBy && this.sortOrder === 'ascending';
    this.sortOrder = reverse ? 'descending' : 'ascending';
    this.sortBy = column;
  }

  #toggle(id: string): void {
    this.openId = this.openId === id ? undefined : id;
    if (this.openId !== undefined) this.link.patch({selected: id});
  }
}

function longestBar(estimates: readonly PricedEstimate[]): number {
  return estimates.reduce((longest, {usd}) => Math.max(longest, usd.perMonth), 0);
}
