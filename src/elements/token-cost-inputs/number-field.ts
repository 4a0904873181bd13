import {html, nothing, type TemplateResult} from 'lit';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {nearestIndex, niceValues} from '../../state/nice-values.js';
import type {TypedField} from '../../state/typed-field.js';
import type {FieldDraft} from './field-drafts.js';

/** Page keys move a slider by a decade. */
const DECADE = 10;
const PERCENT_STEP = 5;

/** A number that a visitor can type or slide to. */
export interface NumberField {
  /** Also the id of its control. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Shown as a percentage. */
  readonly percent: boolean;
  readonly min: number;
  readonly max: number;
  /** Right end of the slider; more can be typed. */
  readonly most: number;
}

/** What a number field does when a visitor uses it. */
export interface NumberFieldContext extends ViewContext {
  draft: FieldDraft | undefined;
  type: (typed: string) => void;
  leave: () => void;
  slide: (value: number) => void;
  /** Button that explains the field. */
  help: TemplateResult | typeof nothing;
}

/** Draws a number with its label, its slider and what there is to say about it. */
export function numberFieldView(field: NumberField, context: NumberFieldContext): TemplateResult {
  const {draft, locale} = context;
  const {id, label} = field;
  const problem = draft?.complained && !draft.result.ok ? problemText(draft.result, field, context) : '';
  const hint = draft?.result.ok ? understood(draft, field, locale) : '';
  return html`<div class="field" data-field=${id}>
    <span class="label"><label id="${id}-label" for=${id}>${label}</label>${context.help}</span>
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      id=${id}
      .value=${draft?.typed ?? shown(field.value, field, locale)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${id}-message"
      @input=${(event: Event) => context.type((event.target as HTMLInputElement).value)}
      @change=${context.leave}
      @blur=${context.leave}
    />
    ${sliderView(field, context)}
    <span id="${id}-message" class=${problem ? 'problem' : 'understood'}>${problem || hint}</span>
  </div>`;
}

function sliderView(field: NumberField, context: NumberFieldContext): TemplateResult {
  const {value} = field;
  const stops = stopsOf(field);
  const index = nearestIndex(stops, value);
  const slide = (position: number): void => context.slide(stops[position] ?? 0);
  const byDecade = (event: KeyboardEvent): void => {
    const factor = event.key === 'PageUp' ? DECADE : event.key === 'PageDown' ? 1 / DECADE : 0;
    if (factor === 0 || field.percent) return;
    event.preventDefault();
    slide(nearestIndex(stops, value * factor));
  };
  return html`<input
    type="range"
    min="0"
    max=${stops.length - 1}
    step="1"
    .value=${String(index)}
    aria-labelledby="${field.id}-label"
    aria-valuetext=${shown(value, field, context.locale)}
    @input=${(event: Event) => slide(Number((event.target as HTMLInputElement).value))}
    @keydown=${byDecade}
  />`;
}

/** Positions of a slider. */
function stopsOf({percent, min, most}: NumberField): readonly number[] {
  if (percent) return Array.from({length: 100 / PERCENT_STEP + 1}, (_, step) => (step * PERCENT_STEP) / 100);
  return niceValues(min, most, true);
}

function shown(value: number, {percent}: NumberField, locale: string): string {
  return formatFieldValue(value, locale, percent);
}

/** Says how shorthand was read; nothing where the text already says it. */
function understood({typed, result}: FieldDraft, field: NumberField, locale: string): string {
  if (!result.ok || !/[a-z]/i.test(typed)) return '';
  return `= ${shown(result.value, field, locale)}`;
}

function problemText(
  result: Extract<TypedField, {ok: false}>,
  field: NumberField,
  {messages, locale}: ViewContext,
): string {
  return text(messages.problem[result.problem], {
    example: shown(field.percent ? 0.3 : 30, field, locale),
    suggestion: result.suggestion ?? '',
    min: shown(result.limit ?? 0, field, locale),
    max: shown(result.limit ?? field.max, field, locale),
  });
}
