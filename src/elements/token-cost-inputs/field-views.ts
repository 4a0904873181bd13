import {html, nothing, type TemplateResult} from 'lit';
import {SCENARIO_FIELDS, fieldValue, type ScenarioPath} from '../../engine/scenario-fields.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {nearestIndex, niceValues} from '../../state/nice-values.js';
import type {TypedField} from '../../state/typed-field.js';
import type {FieldDraft} from './field-drafts.js';
import type {InputField} from './input-fields.js';

/** Page keys move a slider by a decade. */
const DECADE = 10;
const PERCENT_STEP = 5;

/** What a field does when a visitor uses it. */
export interface FieldContext extends ViewContext {
  draft: FieldDraft | undefined;
  type: (typed: string) => void;
  leave: () => void;
  slide: (value: number) => void;
  choose: (value: string | boolean) => void;
}

/** Draws one field with its label. */
export function fieldView(field: InputField, context: FieldContext): TemplateResult {
  if (field.control === 'choice') return choiceView(field.path, context);
  if (field.control === 'flag') return flagView(field.path, context);
  return numberView(field, context);
}

function numberView(field: InputField, context: FieldContext): TemplateResult {
  const {messages, draft} = context;
  const {path} = field;
  const id = idOf(path);
  const value = Number(fieldValue(context.snapshot.scenario, path));
  const problem = draft?.complained && !draft.result.ok ? problemText(draft.result, field, context) : '';
  const hint = draft?.result.ok ? understood(draft, field, context) : '';
  return html`<div class="field" data-field=${path}>
    <label id="${id}-label" for=${id}>${messages.field[path]}</label>
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      id=${id}
      .value=${draft?.typed ?? shown(value, field, context.locale)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${id}-message"
      @input=${(event: Event) => context.type((event.target as HTMLInputElement).value)}
      @change=${context.leave}
      @blur=${context.leave}
    />
    ${sliderView(field, value, context)}
    <span id="${id}-message" class=${problem ? 'problem' : 'understood'}>${problem || hint}</span>
  </div>`;
}

function sliderView(field: InputField, value: number, context: FieldContext): TemplateResult {
  const stops = stopsOf(field);
  const index = nearestIndex(stops, value);
  const slide = (position: number): void => context.slide(stops[position] ?? 0);
  const byDecade = (event: KeyboardEvent): void => {
    const factor = event.key === 'PageUp' ? DECADE : event.key === 'PageDown' ? 1 / DECADE : 0;
    if (factor === 0 || field.control !== 'quantity') return;
    event.preventDefault();
    slide(nearestIndex(stops, value * factor));
  };
  return html`<input
    type="range"
    min="0"
    max=${stops.length - 1}
    step="1"
    .value=${String(index)}
    aria-labelledby="${idOf(field.path)}-label"
    aria-valuetext=${shown(value, field, context.locale)}
    @input=${(event: Event) => slide(Number((event.target as HTMLInputElement).value))}
    @keydown=${byDecade}
  />`;
}

/** Positions of a slider. */
function stopsOf(field: InputField): number[] {
  if (field.control !== 'quantity')
    return Array.from({length: 100 / PERCENT_STEP + 1}, (_, step) => (step * PERCENT_STEP) / 100);
  const domain = SCENARIO_FIELDS[field.path];
  return niceValues('min' in domain ? domain.min : 0, field.most, true);
}

function choiceView(path: ScenarioPath, {messages, snapshot, choose}: FieldContext): TemplateResult {
  const domain = SCENARIO_FIELDS[path];
  const value = String(fieldValue(snapshot.scenario, path));
  const labels: Readonly<Record<string, string>> = messages.choice;
  return html`<div class="field choice" data-field=${path}>
    <label for=${idOf(path)}>${messages.field[path]}</label>
    <select id=${idOf(path)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${(domain.type === 'choice' ? domain.choices : []).map(
        (choice) => html`<option value=${choice} .selected=${choice === value}>${labels[choice] ?? choice}</option>`,
      )}
    </select>
  </div>`;
}

function flagView(path: ScenarioPath, {messages, snapshot, choose}: FieldContext): TemplateResult {
  return html`<div class="field flag" data-field=${path}>
    <input
      type="checkbox"
      id=${idOf(path)}
      .checked=${fieldValue(snapshot.scenario, path) === true}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <label for=${idOf(path)}>${messages.field[path]}</label>
  </div>`;
}

function shown(value: number, {control}: InputField, locale: string): string {
  return formatFieldValue(value, locale, control === 'share');
}

/** Says how shorthand was read; nothing where the text already says it. */
function understood({typed, result}: FieldDraft, field: InputField, {locale}: FieldContext): string {
  if (!result.ok || !/[a-z]/i.test(typed)) return '';
  return `= ${shown(result.value, field, locale)}`;
}

function problemText(
  result: Extract<TypedField, {ok: false}>,
  field: InputField,
  {messages, locale}: FieldContext,
): string {
  const domain = SCENARIO_FIELDS[field.path];
  const max = 'max' in domain ? domain.max : 0;
  return text(messages.problem[result.problem], {
    example: shown(field.control === 'share' ? 0.3 : 30, field, locale),
    suggestion: result.suggestion ?? '',
    min: shown(result.limit ?? 0, field, locale),
    max: shown(result.limit ?? max, field, locale),
  });
}

function idOf(path: ScenarioPath): string {
  return path.replace('.', '-');
}
