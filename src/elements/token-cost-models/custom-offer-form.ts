import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {PickerTexts} from '../../internal/picker-context.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {withCustomOffer} from '../../state/custom-choices.js';
import type {CustomOffer} from '../../state/custom-offer.js';
import {
  EMPTY_DRAFT,
  LONGEST_CUSTOM_NAME,
  MOST_CUSTOM_OFFERS,
  readCustomOffer,
  type CustomDraft,
  type CustomProblem,
  type CustomProblems,
} from '../../state/read-custom-offer.js';
import {focusDrawn, type FocusHost} from '../../internal/focus-drawn.js';

const FIELDS = Object.keys(EMPTY_DRAFT) as (keyof CustomDraft)[];

/** Where one more offer can be added, and what is there once there can be no more. */
export const ADDING = ['.add-own', '[type="search"]'];

/** The form in which a visitor types rates of their own, and what they have typed so far. */
export class CustomOfferForm {
  readonly #host: FocusHost;
  readonly #link: ScenarioLink;
  /** Undefined while the form is shut. */
  #draft: CustomDraft | undefined;
  #edited: CustomOffer | undefined;
  #problems: CustomProblems = {};

  constructor(host: FocusHost, link: ScenarioLink) {
    this.#host = host;
    this.#link = link;
  }

  /** Draws the button that opens the form, or why there can be no more. */
  button({messages, snapshot, locale}: ViewContext & PickerTexts): TemplateResult | string | typeof nothing {
    const {picker} = messages;
    if (this.#draft) return nothing;
    if (snapshot.customOffers.length >= MOST_CUSTOM_OFFERS)
      return text(picker.tooMany, {most: formatCount(MOST_CUSTOM_OFFERS, locale)});
    return html`<button class="link add-own" @click=${() => this.#show(EMPTY_DRAFT)}>${picker.add}</button>`;
  }

  /** Opens the form on an offer that is there already. */
  open(id: string, {snapshot, locale}: ViewContext & PickerTexts): void {
    const offer = snapshot.customOffers.find((each) => each.id === id);
    if (offer) this.#show(draftOf(offer, locale), offer);
  }

  /** Shuts the form if it is on this offer. */
  closeOn(id: string): void {
    if (this.#edited?.id === id) this.#close();
  }

  /** Draws the form while it is open. */
  view(context: ViewContext & PickerTexts): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (!draft) return nothing;
    const {picker} = context.messages;
    return html`<form
      class="custom"
      novalidate
      aria-labelledby="custom-title"
      @submit=${(event: Event) => this.#submit(event, context)}
      @keydown=${(event: KeyboardEvent) => this.#escape(event)}
    >
      <p id="custom-title" class="title">${picker.form}</p>
      ${FIELDS.map((field) => this.#field(field, draft, context))}
      <p class="actions">
        <button class="button">${picker.save}</button>
        <button class="link" type="button" @click=${() => this.#close()}>${picker.cancel}</button>
      </p>
    </form>`;
  }

  #field(field: keyof CustomDraft, draft: CustomDraft, context: ViewContext & PickerTexts): TemplateResult {
    const problem = this.#problems[field];
    return html`<div class="custom-field">
      <label for="custom-${field}">${context.messages.picker[field]}</label>
      <input
        type="text"
        id="custom-${field}"
        inputmode=${field === 'name' ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck="false"
        .value=${draft[field]}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="custom-${field}-message"
        @input=${(event: Event) => this.#type(field, (event.target as HTMLInputElement).value)}
      />
      <span id="custom-${field}-message" class="problem">${problem ? problemText(problem, context) : ''}</span>
    </div>`;
  }

  #type(field: keyof CustomDraft, typed: string): void {
    this.#draft = {...(this.#draft ?? EMPTY_DRAFT), [field]: typed};
    this.#problems = {...this.#problems, [field]: undefined};
    this.#host.requestUpdate();
  }

  #submit(event: Event, context: ViewContext & PickerTexts): void {
    event.preventDefault();
    const {snapshot} = this.#link;
    if (!this.#draft || !snapshot) return;
    const read = readCustomOffer(this.#draft, context.locale, snapshot.customOffers, this.#edited);
    this.#problems = read.ok ? {} : read.problems;
    if (read.ok) {
      this.#link.patch(withCustomOffer(snapshot, read.offer));
      this.#close();
    } else this.#focus(FIELDS.find((field) => field in read.problems) ?? 'name');
  }

  #show(draft: CustomDraft, edited?: CustomOffer): void {
    this.#draft = draft;
    this.#edited = edited;
    this.#problems = {};
    this.#focus('name');
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  /** The focus goes back to where the form was opened. */
  #close(): void {
    this.#draft = undefined;
    const opener = this.#edited ? [`[data-offer="${CSS.escape(this.#edited.id)}"] .own button`] : [];
    focusDrawn(this.#host, [...opener, ...ADDING]);
  }

  #focus(field: keyof CustomDraft): void {
    focusDrawn(this.#host, [`#custom-${field}`]);
  }
}

function draftOf({name, input, output, cacheRead, batch, context}: CustomOffer, locale: string): CustomDraft {
  const typed = (value: number | undefined, isShare = false): string =>
    value === undefined ? '' : formatFieldValue(value, locale, isShare);
  return {
    name,
    input: typed(input),
    output: typed(output),
    cacheRead: typed(cacheRead),
    batch: typed(batch, true),
    context: typed(context),
  };
}

function problemText(problem: CustomProblem, {messages, locale}: ViewContext & PickerTexts): string {
  const {picker} = messages;
  const shown = (value: number): string => formatFieldValue(value, locale, 'max' in problem && problem.max === 1);
  if (problem.code === 'no-name' || problem.code === 'long-name')
    return text(picker[problem.code], {most: formatCount(LONGEST_CUSTOM_NAME, locale)});
  return text(messages.problem[problem.code], {
    example: shown('max' in problem && problem.max === 1 ? 0.5 : 3),
    suggestion: 'suggestion' in problem ? (problem.suggestion ?? '') : '',
    min: 'min' in problem ? shown(problem.min) : '',
    max: 'max' in problem ? shown(problem.max) : '',
  });
}
