import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Offer} from '../../engine/offer.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';

/** What the picker does when a visitor uses it. */
export interface PickerContext extends ViewContext {
  /** What is typed into the search field. */
  query: string;
  search: (query: string) => void;
  pick: (models: readonly string[]) => void;
}

/** Draws the list of offers to compare, by seller, with a search field. */
export function modelPicker(context: PickerContext): TemplateResult {
  const {snapshot, messages, query, search} = context;
  const {offers} = snapshot.catalogue;
  const found = offers.filter((offer) => matches(offer, query));
  return html`<details class="models">
    <summary>${text(messages.inputs.models, {picked: snapshot.models.length, all: offers.length})}</summary>
    <input
      type="search"
      aria-label=${messages.inputs.findModel}
      placeholder=${messages.inputs.findModel}
      .value=${live(query)}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
    />
    <div class="list">
      ${found.length === 0 ? html`<p>${messages.inputs.noModelFound}</p>` : sellersOf(found).map((seller) => sellerGroup(seller, found, context))}
    </div>
  </details>`;
}

function sellersOf(offers: readonly Offer[]): string[] {
  return [...new Set(offers.map(({seller}) => seller))];
}

function sellerGroup(seller: string, offers: readonly Offer[], context: PickerContext): TemplateResult {
  const {snapshot, pick} = context;
  const picked = new Set(snapshot.models);
  const toggle = (id: string, on: boolean): void =>
    pick(on ? [...snapshot.models, id] : snapshot.models.filter((each) => each !== id));
  return html`<fieldset>
    <legend>${snapshot.catalogue.seller(seller)?.name ?? seller}</legend>
    ${offers
      .filter((offer) => offer.seller === seller)
      .map(
        ({id, name}) =>
          html`<label class="model">
            <input
              type="checkbox"
              value=${id}
              .checked=${live(picked.has(id))}
              @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
            />${name}
          </label>`,
      )}
  </fieldset>`;
}

function matches({name, id}: Offer, query: string): boolean {
  const haystack = `${name} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
