import {html, nothing, type TemplateResult} from 'lit';
import type {UsageField, UsageMapping} from '../../usage/usage-mapping.js';
import type {UsageReading} from '../../usage/usage-reading.js';
import type {PromptMeaning} from '../../usage/usage-row.js';
import type {UsageContext} from './usage-context.js';

/** Nothing is mapped, for a file of which nothing could be told. */
const NO_MAPPING: UsageMapping = {fields: {}, promptMeans: 'with-cached', outputWithReasoning: true};

/** Values and what they are called. */
type Choices = readonly (readonly [value: string, name: string])[];

/**
 * Draws which column is taken for what, for rows of no known format.
 *
 * @param corrected - What the visitor has said already, whether or not it makes sense yet.
 * @param correct - Has the log read again in another way.
 */
export function mappingView(
  {mapping: used, columns, rows}: UsageReading,
  corrected: UsageMapping | undefined,
  correct: (mapping: UsageMapping) => void,
  context: UsageContext,
): TemplateResult | typeof nothing {
  const mapping = corrected ?? used;
  if (!mapping && (rows > 0 || columns.length === 0)) return nothing;
  const {texts} = context;
  const now = mapping ?? NO_MAPPING;
  const fields = Object.keys(texts.column) as UsageField[];
  return html`<fieldset class="part mapping">
    <legend class="title">${texts.mapping}</legend>
    <p class="hint">${mapping ? texts.mappingLead : texts.mappingNeeded}</p>
    <div class="fields">
      ${fields.map((field) => columnField(field, now, columns, correct, context))}
      ${choiceField('promptMeans', texts.promptMeans, Object.entries(texts.promptMeaning), now.promptMeans, (means) =>
        correct({...now, promptMeans: means as PromptMeaning}),
      )}
      ${choiceField(
        'outputMeans',
        texts.outputMeans,
        Object.entries(texts.outputMeaning),
        now.outputWithReasoning ? 'within' : 'onTop',
        (means) => correct({...now, outputWithReasoning: means === 'within'}),
      )}
    </div>
  </fieldset>`;
}

function columnField(
  field: UsageField,
  mapping: UsageMapping,
  columns: readonly string[],
  correct: (mapping: UsageMapping) => void,
  {texts}: UsageContext,
): TemplateResult {
  const choices: Choices = [['', texts.noColumn], ...columns.map((column) => [column, column] as const)];
  const choose = (column: string): void => {
    const {[field]: before, ...others} = mapping.fields;
    correct({...mapping, fields: column === '' ? others : {...others, [field]: column}});
  };
  return choiceField(`column-${field}`, texts.column[field], choices, mapping.fields[field] ?? '', choose);
}

function choiceField(
  id: string,
  label: string,
  choices: Choices,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
