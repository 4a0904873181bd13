import {html, nothing, type TemplateResult} from 'lit';
import {text} from '../i18n/text.js';
import {formatCount} from '../format/format-count.js';
import {filterChoices} from '../state/filter-choices.js';
import {NO_FILTER, filterCount, isFiltering, type ModelFilter} from '../state/model-filter.js';
import type {TextContext} from '../state/note-texts.js';
import {stopEvent} from './stop-event.js';
import type {PickerTexts} from './picker-context.js';
import {sellerName} from '../state/seller-name.js';
import type {Snapshot} from '../state/snapshot.js';

export {offerFilter} from '../state/model-filter.js';

/** What a filter bar needs. */
export interface FilterBarContext extends TextContext, PickerTexts {
  readonly messages: PickerTexts['messages'];
  readonly snapshot: Snapshot;
  readonly filter: ModelFilter;
  /** Offers that pass it. */
  readonly found: number;
  readonly change: (filter: ModelFilter) => void;
}

/** Draws the search field, the filters behind it, and how many offers are left. */
export function filterBar(context: FilterBarContext): TemplateResult {
  const {messages, locale, filter, found, snapshot, change} = context;
  const {picker} = messages;
  const on = filterCount(filter);
  const counts = {n: formatCount(found, locale), all: formatCount(snapshot.catalogue.offers.length, locale)};
  const clear = (event: Event): void => {
    // The button goes away, and the focus would go with it.
    (event.target as Element).closest('.filter-bar')?.querySelector('input')?.focus();
    change(NO_FILTER);
  };
  return html`<div class="filter-bar" @input=${stopEvent} @change=${stopEvent}>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${messages.picker.findModel}
      placeholder=${messages.picker.findModel}
      .value=${filter.query}
      @input=${(event: Event) => change({...filter, query: (event.target as HTMLInputElement).value})}
    />
    <details class="filters">
      <summary>${on === 0 ? picker.filters : text(picker.filtersOn, {n: formatCount(on, locale)})}</summary>
      <div class="filter-fields">${selects(context)} ${boxes(context)}</div>
    </details>
    <p class="found">
      <span role="status">${isFiltering(filter) ? text(picker.found, counts) : ''}</span>
      ${isFiltering(filter) ? html`<button class="link" @click=${clear}>${picker.clear}</button>` : nothing}
    </p>
  </div>`;
}

function selects(context: FilterBarContext): TemplateResult[] {
  const {messages, snapshot} = context;
  const {picker} = messages;
  const {sellers, tiers, capabilities} = filterChoices(snapshot.catalogue);
  const sellerText = (id: string): string => sellerName(id, snapshot.catalogue, messages);
  return [
    select('seller', picker.seller, sellers, sellerText, context),
    select('tier', picker.tierLabel, tiers, (tier) => picker.tier[tier], context),
    ...(capabilities.length === 0
      ? []
      : [select('capability', picker.capabilityLabel, capabilities, (each) => picker.capability[each], context)]),
  ];
}

function select<T extends string>(
  name: 'seller' | 'tier' | 'capability',
  label: string,
  values: readonly T[],
  textOf: (value: T) => string,
  {messages, filter, change}: FilterBarContext,
): TemplateResult {
  return html`<div class="filter-field">
    <label for="filter-${name}">${label}</label>
    <select
      id="filter-${name}"
      @change=${(event: Event) => change({...filter, [name]: (event.target as HTMLSelectElement).value})}
    >
      <option value="" .selected=${filter[name] === ''}>${messages.picker.any}</option>
      ${values.map((value) => html`<option value=${value} .selected=${value === filter[name]}>${textOf(value)}</option>`)}
    </select>
  </div>`;
}

function boxes(context: FilterBarContext): TemplateResult[] {
  const {filter, change, messages, snapshot} = context;
  const names = ['fits', 'priced', 'openWeights'] as const;
  const isAnswerable = filterChoices(snapshot.catalogue).openWeights;
  return names
    .filter((name) => name !== 'openWeights' || isAnswerable)
    .map(
      (name) =>
        html`<label class="filter-box"
          ><input
            type="checkbox"
            .checked=${filter[name]}
            @change=${(event: Event) => change({...filter, [name]: (event.target as HTMLInputElement).checked})}
          />${messages.picker[name]}</label
        >`,
    );
}
