import {html, nothing, type TemplateResult} from 'lit';
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
      .value=${query}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
    />
    ${found.length === 0 ? html`<p>${messages.inputs.noModelFound}</p>` : nothing}
    ${sellersOf(found).map((seller) => sellerGroup(seller, found, context))}
  </details>`;
}

function sellersOf(offers: readonly Offer[]): string[] {
  return [...new Set(offers.map(({seller}) => seller))];
}

/** A seller's offers, folded away until somebody looks for one of them. */
function sellerGroup(seller: string, found: readonly Offer[], context: PickerContext): TemplateResult {
  const {snapshot, messages, query, pick} = context;
  const own = found.filter((offer) => offer.seller === seller);
  const picked = own.filter(({id}) => snapshot.models.includes(id)).length;
  const toggle = (id: string, on: boolean): void =>
    pick(on ? [...snapshot.models, id] : snapshot.models.filter((each) => each !== id));
  const title = text(messages.inputs.seller, {
    seller: snapshot.catalogue.seller(seller)?.name ?? seller,
    picked,
    all: own.length,
  });
  return html`<details class="seller" ?open=${query !== ''}>
    <summary>${title}</summary>
    ${own.map(
      ({id, name}) =>
        html`<label class="model">
          <input
            type="checkbox"
            value=${id}
            .checked=${snapshot.models.includes(id)}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          />${name}
        </label>`,
    )}
  </details>`;
}

function matches({name, id}: Offer, query: string): boolean {
  const haystack = `${name} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
