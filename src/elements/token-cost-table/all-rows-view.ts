import {html, noChange, type LitElement, type TemplateResult} from 'lit';
import type {Offer} from '../../engine/offer.js';
import {filterBar} from '../../internal/model-filter-bar.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {pickModels} from '../../state/custom-choices.js';
import {emphasisedIds} from '../../state/emphasis.js';
import {NO_FILTER, offerFilter, type ModelFilter} from '../../state/model-filter.js';
import type {RankedOffer} from '../../state/rank-offers.js';
import {selectedEstimate} from '../../state/snapshot.js';
import {sortEstimates} from '../../state/sort-estimates.js';
import {allRow, type AllRowContext} from './all-row.js';
import {ALL_COLUMNS, headerRow, type ColumnContext} from './columns.js';
import type {OpenedRow} from './estimate-row.js';
import {GroupPainter} from './group-painter.js';
import {PricedCatalogue} from './priced-catalogue.js';
import {picker as english} from '../../i18n/en/picker.js';
import {withTexts} from '../../i18n/texts.js';
import {MoreModels} from '../../internal/more-models.js';
import type {PickerTexts} from '../../internal/picker-context.js';
import {modelFilterStyles} from '../../styles/model-filter.styles.js';
import {allStyles} from './all-rows.styles.js';

/** Styles of the table of all rows; they come with it. */
export const allRowsStyles = [modelFilterStyles, allStyles];

type PricedOffer = Extract<RankedOffer, {status: 'priced'}>;

/** Rows that the browser skips, and that are drawn, together: few, because all of a group follow while one is in sight. */
const GROUP_SIZE = 4;

/** What all rows need from the table around them. */
export type AllRowsContext = ViewContext & PickerTexts & ColumnContext & OpenedRow;

/** Draws every offer of the catalogue, with filters, and follows a slider at the speed of the screen. */
export class AllRows {
  readonly #link: ScenarioLink;
  readonly #host: LitElement;
  readonly #showPicked: () => void;
  readonly #more: MoreModels;
  readonly #prices = new PricedCatalogue();
  readonly #painter: GroupPainter;
  #filter: ModelFilter = NO_FILTER;
  #isScrolled = false;

  /** @param showPicked - Goes back to what the visitor picked. */
  constructor(host: LitElement, link: ScenarioLink, showPicked: () => void) {
    this.#host = host;
    this.#link = link;
    this.#showPicked = showPicked;
    this.#more = new MoreModels(host, link);
    this.#painter = new GroupPainter(host);
  }

  /** Draws filters and table. Groups of rows that are out of sight keep what they show until there is time. */
  view(given: ViewContext & ColumnContext & OpenedRow): TemplateResult {
    const context: AllRowsContext = {...given, messages: withTexts(given.messages, 'picker', english)};
    const {snapshot, messages, sortBy, sortOrder} = context;
    const passes = offerFilter(this.#filter, snapshot);
    const found = this.#prices.ranked(snapshot).filter(({offer}) => passes(offer));
    const rows = sortEstimates(found, sortBy, sortOrder, snapshot.at);
    const change = (filter: ModelFilter): void => this.#ask(filter);
    this.#beginDrawing(rows, context);
    return html`<p class="hint">
        <button class="link" @click=${this.#showPicked}>${messages.picker.comparePicked}</button>
        ${this.#more.button(context)}
      </p>
      ${filterBar({...context, filter: this.#filter, found: found.length, change})}
      <div
        class="scroll ${this.#isScrolled ? 'scrolled' : ''}"
        role="region"
        aria-labelledby="caption"
        tabindex="0"
        @scroll=${this.#scrolled}
      >
        <table part="table" aria-busy=${this.#painter.isBusy}>
          <caption id="caption" class="visually-hidden">
            ${messages.picker.allCaption}
          </caption>
          ${headerRow(ALL_COLUMNS, context)} ${this.#groups(rows, this.#rowContexts(found, context))}
        </table>
      </div>
      <p class="hint">
        ${found.length === 0 ? messages.picker.noneFound : `${messages.table.open} ${messages.picker.cut}`}
      </p>`;
  }

  #beginDrawing(rows: readonly RankedOffer[], context: AllRowsContext): void {
    const {snapshot, messages, locale, sortBy, sortOrder, against, openId} = context;
    // `messages` is put together anew for every drawing, its parts are not.
    const from = [snapshot, messages.table, locale, sortBy, sortOrder, against, openId, this.#filter];
    this.#painter.begin(from, Math.ceil(rows.length / GROUP_SIZE));
  }

  #groups(rows: readonly RankedOffer[], contexts: Record<Offer['kind'], AllRowContext>): TemplateResult[] {
    const count = Math.ceil(rows.length / GROUP_SIZE);
    return Array.from({length: count}, (_, index) => {
      const group = rows.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE);
      const hasOpen = group.some(({offer}) => offer.id === contexts.chat.openId);
      const draws = this.#painter.takes(index, hasOpen);
      return html`<tbody data-group=${index} class=${this.#painter.isDrawn(index) ? '' : 'undrawn'}>
        ${draws ? group.map((ranked) => allRow(ranked, contexts[ranked.offer.kind])) : noChange}
      </tbody>`;
    });
  }

  /** Chat and embedding offers do different jobs: each kind has a scale and a basis of its own. */
  #rowContexts(found: readonly RankedOffer[], context: AllRowsContext): Record<Offer['kind'], AllRowContext> {
    const {snapshot} = context;
    const common = {
      ...context,
      selectedId: snapshot.selected,
      emphasised: emphasisedIds(snapshot),
      picked: new Set(snapshot.models),
      pick: this.#picked,
    };
    const ofKind = (kind: Offer['kind']): AllRowContext => {
      const priced = found.filter((each): each is PricedOffer => each.offer.kind === kind && each.status === 'priced');
      const picked = priced.filter(({offer}) => common.emphasised.has(offer.id));
      // One offer at a thousand times the others would leave nothing to see of theirs.
      const longestUsd = Math.max(0, ...(picked.length > 0 ? picked : priced).map(({usd}) => usd.perMonth));
      return {...common, longestUsd, basisUsd: this.#basisUsd(kind, priced, context)};
    };
    return {chat: ofKind('chat'), embedding: ofKind('embedding')};
  }

  #basisUsd(
    kind: Offer['kind'],
    priced: readonly PricedOffer[],
    {against, snapshot}: AllRowsContext,
  ): number | undefined {
    if (against === 'cheapest') return priced[0]?.usd.perMonth;
    const selected = selectedEstimate(snapshot);
    return selected?.status === 'priced' && selected.offer.kind === kind ? selected.usd.perMonth : undefined;
  }

  #ask(filter: ModelFilter): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  /** Two boxes may be ticked before the next drawing: each starts from what is picked by then. */
  readonly #picked = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement;
    const id = box.closest<HTMLElement>('tr')?.dataset['offer'];
    const {snapshot} = this.#link;
    if (!snapshot || id === undefined || box.checked === snapshot.models.includes(id)) return;
    const models = box.checked ? [...snapshot.models, id] : snapshot.models.filter((each) => each !== id);
    this.#link.patch(pickModels(snapshot.selected, models));
  };

  /** Names get a background only while figures pass beneath them. */
  readonly #scrolled = (event: Event): void => {
    const isScrolled = (event.currentTarget as Element).scrollLeft !== 0;
    if (isScrolled === this.#isScrolled) return;
    this.#isScrolled = isScrolled;
    this.#host.requestUpdate();
  };
}
