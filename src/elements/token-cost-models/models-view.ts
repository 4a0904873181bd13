import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import {filterBar} from '../../internal/model-filter-bar.js';
import {MoreModels} from '../../internal/more-models.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {PickerTexts} from '../../internal/picker-context.js';
import {picker as english} from '../../i18n/en/picker.js';
import {withTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {pickModels, withoutCustomOffer} from '../../state/custom-choices.js';
import {MOST_EMPHASISED} from '../../state/emphasis.js';
import {NO_FILTER, isFiltering, offerFilter, type ModelFilter} from '../../state/model-filter.js';
import {presetModels, type ModelPreset} from '../../state/model-presets.js';
import {ADDING, CustomOfferForm} from './custom-offer-form.js';
import {focusDrawn, type FocusHost} from '../../internal/focus-drawn.js';
import {modelList} from './model-list.js';
import {modelFilterStyles} from '../../styles/model-filter.styles.js';
import {styles} from './token-cost-models.styles.js';

/** Styles of the choice; they come with it. */
export const modelsStyles = [modelFilterStyles, styles];

const PRESETS: readonly ModelPreset[] = ['frontier', 'cheapest', 'authored'];

/** What shows once the choice of models is unfolded, and what a visitor is in the middle of there. */
export class ModelsPanel {
  readonly #host: FocusHost;
  readonly #link: ScenarioLink;
  readonly #more: MoreModels;
  readonly #form: CustomOfferForm;
  #filter: ModelFilter = NO_FILTER;
  /** Sellers that are unfolded. */
  readonly #unfolded = new Set<string>();

  constructor(host: FocusHost, link: ScenarioLink) {
    this.#host = host;
    this.#link = link;
    this.#more = new MoreModels(host, link);
    this.#form = new CustomOfferForm(host, link);
  }

  /** Draws the picked models, ready-made choices, the search, the list and the visitor's own rates. */
  view(given: ViewContext): TemplateResult {
    const context = {...given, messages: withTexts(given.messages, 'picker', english)};
    const {snapshot, messages} = context;
    const found = snapshot.catalogue.offers.filter(offerFilter(this.#filter, snapshot));
    return html`${this.#chips(context)} ${this.#presets(context)}
      ${filterBar({...context, filter: this.#filter, found: found.length, change: (filter) => this.#ask(filter)})}
      ${found.length === 0 ? html`<p class="hint">${messages.picker.noModelFound}</p>` : nothing}
      ${modelList(found, {
        ...context,
        isUnfolded: (seller) => isFiltering(this.#filter) || this.#unfolded.has(seller),
        unfold: (seller, open) => this.#unfold(seller, open),
        pick: (id, on) => this.#pick(id, on),
        edit: (id) => this.#form.open(id, context),
        remove: (id) => this.#remove(id),
      })}
      <p class="actions">${this.#more.button(context)} ${this.#form.button(context)}</p>
      ${this.#form.view(context)}`;
  }

  #chips({snapshot, messages, locale}: ViewContext & PickerTexts): TemplateResult {
    const {catalogue, models} = snapshot;
    const {picker} = messages;
    const further = models.length - MOST_EMPHASISED;
    const grey = {most: formatCount(MOST_EMPHASISED, locale), n: formatCount(further, locale)};
    return html`<ul class="chips" aria-label=${picker.picked}>
        ${models.map((id) => {
          const name = catalogue.offer(id)?.name ?? id;
          return html`<li>
            <button class="chip" aria-label=${text(picker.remove, {model: name})} @click=${() => this.#drop(id)}>
              ${name}<span aria-hidden="true">×</span>
            </button>
          </li>`;
        })}
      </ul>
      <p class="hint" role="status">${further > 0 ? text(plural(locale, further, picker.grey), grey) : ''}</p>`;
  }

  #presets(context: ViewContext & PickerTexts): TemplateResult {
    const {picker} = context.messages;
    const pick = (preset: ModelPreset): void => this.#pickPreset(preset, context);
    return html`<div class="presets" role="group" aria-label=${picker.quickly}>
      ${PRESETS.map((preset) => html`<button class="link" @click=${() => pick(preset)}>${picker[preset]}</button>`)}
    </div>`;
  }

  #pickPreset(preset: ModelPreset, context: ViewContext & PickerTexts): void {
    const snapshot = this.#link.snapshot ?? context.snapshot;
    const models = presetModels(preset, snapshot).filter((id) => snapshot.catalogue.offer(id));
    if (models.length > 0) this.#link.patch(pickModels(snapshot.selected, models));
  }

  #ask(filter: ModelFilter): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  #unfold(seller: string, open: boolean): void {
    // A filter unfolds everything for as long as it is on.
    if (isFiltering(this.#filter) || open === this.#unfolded.has(seller)) return;
    if (open) this.#unfolded.add(seller);
    else this.#unfolded.delete(seller);
    this.#host.requestUpdate();
  }

  /** Two boxes may be ticked before the next drawing: each starts from what is picked by then. */
  #pick(id: string, on: boolean): void {
    const {snapshot} = this.#link;
    if (!snapshot || on === snapshot.models.includes(id)) return;
    const models = on ? [...snapshot.models, id] : snapshot.models.filter((each) => each !== id);
    this.#link.patch(pickModels(snapshot.selected, models));
  }

  /** Takes a chip away; the focus goes to the one that follows, else to the last. */
  #drop(id: string): void {
    const index = this.#link.snapshot?.models.indexOf(id) ?? 0;
    this.#pick(id, false);
    focusDrawn(this.#host, [
      `.chips li:nth-child(${index + 1}) button`,
      '.chips li:last-child button',
      '[type="search"]',
    ]);
  }

  #remove(id: string): void {
    const {snapshot} = this.#link;
    if (!snapshot) return;
    this.#form.closeOn(id);
    this.#link.patch(withoutCustomOffer(snapshot, id));
    focusDrawn(this.#host, ADDING);
  }
}
