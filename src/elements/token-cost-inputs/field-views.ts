import {html, type TemplateResult} from 'lit';
import {SCENARIO_FIELDS, fieldValue, type ScenarioPath} from '../../engine/scenario-fields.js';
import {idOf, type InputField} from './input-fields.js';
import {numberFieldView, type NumberFieldContext} from './number-field.js';

/** What a field does when a visitor uses it. */
export interface FieldContext extends NumberFieldContext {
  choose: (value: string | boolean) => void;
}

/** Draws one field of the scenario with its label. */
export function fieldView(field: InputField, context: FieldContext): TemplateResult {
  const {path, control} = field;
  if (control === 'choice') return choiceView(path, context);
  if (control === 'flag') return flagView(path, context);
  const domain = SCENARIO_FIELDS[path];
  const {min, max} = 'min' in domain ? domain : {min: 0, max: 0};
  return numberFieldView(
    {
      id: idOf(path),
      label: context.messages.field[path],
      value: Number(fieldValue(context.snapshot.scenario, path)),
      percent: control === 'share',
      min,
      max,
      most: control === 'quantity' ? field.most : 1,
    },
    context,
  );
}

function choiceView(path: ScenarioPath, {messages, snapshot, choose, help}: FieldContext): TemplateResult {
  const domain = SCENARIO_FIELDS[path];
  const value = String(fieldValue(snapshot.scenario, path));
  const labels: Readonly<Record<string, string>> = messages.choice;
  return html`<div class="field choice" data-field=${idOf(path)}>
    <span class="label"><label for=${idOf(path)}>${messages.field[path]}</label>${help}</span>
    <select id=${idOf(path)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${(domain.type === 'choice' ? domain.choices : []).map(
        (choice) => html`<option value=${choice} .selected=${choice === value}>${labels[choice] ?? choice}</option>`,
      )}
    </select>
  </div>`;
}

function flagView(path: ScenarioPath, {messages, snapshot, choose, help}: FieldContext): TemplateResult {
  return html`<div class="field flag" data-field=${idOf(path)}>
    <input
      type="checkbox"
      id=${idOf(path)}
      .checked=${fieldValue(snapshot.scenario, path) === true}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <span class="label"><label for=${idOf(path)}>${messages.field[path]}</label>${help}</span>
  </div>`;
}
