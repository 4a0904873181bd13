import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {FramePace} from '../../internal/frame-pace.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {emphasisedIds} from '../../state/emphasis.js';
import {comparableEstimates, selectedEstimate} from '../../state/snapshot.js';
import {sortEstimates, type SortColumn, type SortOrder} from '../../state/sort-estimates.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type {AllRows} from './all-rows-view.js';
import {PICKED_COLUMNS, headerRow, type Against, type ColumnContext} from './columns.js';
import {estimateRow, type OpenedRow, type RowContext} from './estimate-row.js';
import {styles} from './token-cost-table.styles.js';

const ledger = new LazyModule(() => import('../token-cost-ledger/define.js'));
const allView = new LazyModule(() => import('./all-rows-view.js'));

/**
 * Offers ranked by what this scenario costs on each, with bars on one shared scale.
 *
 * A row opens its ledger and becomes the one that the others are measured against. Offers without a price come last
 * and say so; embedding models are never compared with chat models. At most eight picked offers stand out, others are
 * grey.
 *
 * @tag token-cost-table
 * @slot - Shown until a scenario is linked.
 * @csspart table - The table.
 * @csspart bar - Each bar behind a cost.
 * @cssprop [--token-cost-accent] - Colour of links, focus and bars.
 * @cssprop [--token-cost-bar] - Colour of the bars.
 * @cssprop [--token-cost-surface=Canvas] - Background of the names while the figures are scrolled beneath them.
 */
export class TokenCostTableElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    rows: {},
    against: {},
    sortBy: {attribute: 'sort-by'},
    sortOrder: {attribute: 'sort-order'},
    openId: {state: true},
  };

  /** Offers on show: `picked`, or `all` that the dataset has, with filters. */
  rows: 'picked' | 'all' = 'picked';
  /** What multiples are of: the `selected` offer, or the `cheapest` on show that takes the workload. */
  against: Against = 'selected';
  /** Column that rows are sorted by: `model`, `month`, `thousand`, `against`; with all rows `input`, `output`, `context`. */
  sortBy: SortColumn = 'month';
  /** `ascending` or `descending`. */
  sortOrder: SortOrder = 'ascending';

  private openId: string | undefined;

  readonly #pace = new FramePace();
  #all: AllRows | undefined;
  /** One for all rows, so that it goes along with its row, as it was left. */
  #ledger: Element | undefined;

  /** @internal */
  protected override scheduleUpdate(): Promise<void> | undefined {
    return this.#pace.draw(() => void super.scheduleUpdate());
  }

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    if (this.openId !== undefined) {
      ledger.for(this);
      (this.#ledger ??= document.createElement('token-cost-ledger')).setAttribute('offer', this.openId);
    }
    const rows = this.rows === 'all' ? this.#everything(context) : this.#picked(context);
    return ledger.failed ? html`${lazyPlaceholder(ledger, this, context.messages)}${rows}` : rows;
  }

  #picked(context: ViewContext): TemplateResult {
    const {snapshot, messages, locale} = context;
    const rows = sortEstimates(snapshot.estimates, this.sortBy, this.sortOrder, snapshot.at);
    const offers = formatCount(snapshot.catalogue.offers.length, locale);
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table">
          <caption id="caption" class="visually-hidden">
            ${messages.table.caption}
          </caption>
          ${headerRow(PICKED_COLUMNS, this.#columns(context))}
          <tbody>
            ${rows.map((estimate) => estimateRow(estimate, this.#rowContext(estimate.offer.kind, context)))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        <span>${rows.length === 0 ? messages.summary.empty : messages.table.open}</span>
        <button class="link" @click=${() => (this.rows = 'all')}>
          ${text(messages.table.compareAll, {n: offers})}
        </button>
        ${context.converted?.note}
      </p>
    </div>`;
  }

  #everything(context: ViewContext): TemplateResult {
    const module = allView.for(this);
    if (!module) return lazyPlaceholder(allView, this, context.messages);
    adoptViewStyles(this, module.allRowsStyles);
    const all = (this.#all ??= new module.AllRows(this, this.link, () => (this.rows = 'picked')));
    return html`<div class="root all" @input=${stopEvent} @change=${stopEvent}>
      ${all.view({...this.#columns(context), ...context, converted: undefined, ...this.#opened()})}
    </div>`;
  }

  #columns({messages}: ViewContext): ColumnContext {
    const {sortBy, sortOrder, against} = this;
    return {messages, sortBy, sortOrder, against, sort: (column) => this.#sort(column)};
  }

  #rowContext(kind: 'chat' | 'embedding', context: ViewContext): RowContext {
    const {snapshot} = context;
    const selected = selectedEstimate(snapshot);
    const comparable = comparableEstimates(snapshot, kind);
    const cheapest = comparable.find(({fits}) => fits.ok) ?? comparable[0];
    const basis = this.against === 'cheapest' ? cheapest : comparable.find((each) => each === selected);
    return {
      ...context,
      against: this.against,
      basisUsd: basis?.usd.perMonth,
      selectedId: selected?.offer.id,
      emphasised: emphasisedIds(snapshot),
      longestUsd: comparable.reduce((longest, {usd}) => Math.max(longest, usd.perMonth), 0),
      ...this.#opened(),
    };
  }

  #opened(): OpenedRow {
    return {openId: this.openId, ledger: this.#ledger, toggle: this.#toggle};
  }

  #sort(column: SortColumn): void {
    const reverse = column === this.sortBy && this.sortOrder === 'ascending';
    this.sortOrder = reverse ? 'descending' : 'ascending';
    this.sortBy = column;
  }

  /** The ledger is that of a picked offer: opening a row picks it. */
  readonly #toggle = (event: Event): void => {
    const id = (event.currentTarget as Element).closest<HTMLElement>('tr')?.dataset['offer'];
    const models = this.link.snapshot?.models ?? [];
    this.openId = this.openId === id ? undefined : id;
    if (this.openId === undefined) return;
    this.link.patch({
      selected: this.openId,
      ...(models.includes(this.openId) ? {} : {models: [...models, this.openId]}),
    });
  };
}
