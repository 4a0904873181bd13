import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Offer} from '../../engine/offer.js';
import {formatDate} from '../../format/format-date.js';
import {text} from '../../i18n/text.js';
import type {PickerTexts} from '../../internal/picker-context.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {groupBySeller, type ModelGroup} from '../../state/model-groups.js';
import {sellerName} from '../../state/seller-name.js';

/** What the list does when a visitor uses it. */
export interface ModelListContext extends ViewContext, PickerTexts {
  readonly messages: PickerTexts['messages'];
  readonly isUnfolded: (seller: string) => boolean;
  readonly unfold: (seller: string, open: boolean) => void;
  readonly pick: (id: string, on: boolean) => void;
  /** Only a visitor's own offers can be changed. */
  readonly edit: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** Draws offers by seller. The offers of a folded seller are not drawn at all. */
export function modelList(offers: readonly Offer[], context: ModelListContext): TemplateResult {
  const picked = new Set(context.snapshot.models);
  const groups = groupBySeller(offers, context.snapshot.catalogue);
  return html`${repeat(
    groups,
    ({seller}) => seller,
    (group) => sellerGroup(group, picked, context),
  )}`;
}

function sellerGroup(
  {seller, offers}: ModelGroup,
  picked: ReadonlySet<string>,
  context: ModelListContext,
): TemplateResult {
  const {snapshot, messages, isUnfolded, unfold} = context;
  const title = text(messages.inputs.seller, {
    seller: sellerName(seller, snapshot.catalogue, messages),
    picked: offers.filter(({id}) => picked.has(id)).length,
    all: offers.length,
  });
  const open = isUnfolded(seller);
  return html`<details
    class="seller"
    data-seller=${seller}
    .open=${open}
    @toggle=${(event: Event) => unfold(seller, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${title}</summary>
    ${
      open
        ? html`<ul class="offers">
            ${repeat(
              offers,
              ({id}) => id,
              (offer) => offerItem(offer, picked.has(offer.id), context),
            )}
          </ul>`
        : nothing
    }
  </details>`;
}

function offerItem(offer: Offer, isPicked: boolean, context: ModelListContext): TemplateResult {
  const {id, name} = offer;
  return html`<li data-offer=${id}>
    <label class="model"
      ><input
        type="checkbox"
        value=${id}
        aria-describedby="about-${id}"
        .checked=${isPicked}
        @change=${(event: Event) => context.pick(id, (event.target as HTMLInputElement).checked)}
      />${name}</label
    >
    <small id="about-${id}">${aboutText(offer, context)}</small>
    ${isCustomOffer(offer) ? ownButtons(offer, context) : nothing}
  </li>`;
}

/** What helps to choose: how good, how new; of a visitor's own, that it is theirs. */
function aboutText(offer: Offer, {snapshot, messages, locale}: ModelListContext): string {
  const {picker} = messages;
  if (isCustomOffer(offer)) return messages.table.ownRates;
  const model = snapshot.catalogue.model(offer.model);
  return [
    ...(model ? [picker.tier[model.tier]] : []),
    ...(model?.released === undefined ? [] : [text(picker.released, {date: formatDate(model.released, locale)})]),
  ].join(' · ');
}

function ownButtons({id, name}: Offer, {messages, edit, remove}: ModelListContext): TemplateResult {
  const {picker} = messages;
  return html`<span class="own">
    <button class="link" aria-label=${text(picker.edit, {model: name})} @click=${() => edit(id)}>
      ${picker.editShort}
    </button>
    <button class="link" aria-label=${text(picker.delete, {model: name})} @click=${() => remove(id)}>
      ${picker.deleteShort}
    </button>
  </span>`;
}
