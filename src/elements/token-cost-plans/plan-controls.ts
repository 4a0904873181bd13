import {html, nothing, type TemplateResult} from 'lit';
import type {PlanBilling} from '../../engine/plan-comparison.js';
import type {Plan} from '../../engine/plan.js';
import {SCENARIO_FIELDS, withField} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import {termButton} from '../../internal/term-button.js';
import {termLabel} from '../../internal/term-label.js';
import {readTypedField, type TypedField} from '../../state/typed-field.js';
import type {PeopleDraft} from './people-draft.js';
import type {PlansContext} from './plans-context.js';

const AUDIENCES: readonly Plan['audience'][] = ['individual', 'team', 'enterprise'];
const BILLINGS: readonly PlanBilling[] = ['monthly', 'annual'];

/** What a visitor narrows the list by; nothing of it is part of the scenario. */
export interface PlanChoices {
  billing: PlanBilling;
  vendor: string | undefined;
  audience: Plan['audience'] | undefined;
}

/** What the controls do when a visitor uses them. */
export interface ControlsContext extends PlansContext {
  draft: PeopleDraft;
  choices: PlanChoices;
  /** Vendors and kinds that are worth a choice. */
  plans: readonly Plan[];
  /** The scenario in force by now: two controls may be used before the next drawing. */
  now: () => Scenario;
  change: (scenario: Scenario) => void;
  choose: (choices: Partial<PlanChoices>) => void;
}

/** Draws who uses it and how, which belong to the scenario, and what narrows the list. */
export function planControls(context: ControlsContext): TemplateResult {
  const {texts, plans, choices, file, choose} = context;
  const vendors = [...new Set(plans.map(({vendor}) => vendor))].map(
    (id) => [id, file.vendors[id]?.name ?? id] as const,
  );
  const audiences = AUDIENCES.filter((each) => plans.some(({audience}) => audience === each));
  const hasYearly = plans.some(({prices}) => new Set(prices.map(({billing}) => billing)).size > 1);
  return html`<div class="controls" role="group" aria-label=${texts.controls}>
    ${peopleField(context)} ${useField(context)}
    ${
      hasYearly
        ? selectField(
            'billing',
            texts.billingField,
            choices.billing,
            BILLINGS.map((id) => [id, texts.billing[id]]),
            (id) => choose({billing: id === 'annual' ? 'annual' : 'monthly'}),
          )
        : nothing
    }
    ${
      vendors.length > 1
        ? selectField('vendor', texts.vendorField, choices.vendor, [['', texts.allVendors], ...vendors], (id) =>
            choose({vendor: id || undefined}),
          )
        : nothing
    }
    ${
      audiences.length > 1
        ? selectField(
            'audience',
            texts.audienceField,
            choices.audience,
            [['', texts.audience.all], ...audiences.map((id) => [id, texts.audience[id]] as const)],
            (id) => choose({audience: AUDIENCES.find((each) => each === id)}),
          )
        : nothing
    }
  </div>`;
}

function peopleField(context: ControlsContext): TemplateResult {
  const {texts, draft, snapshot, locale, now, change} = context;
  const problem = draft.problem ? problemText(draft.problem, context) : '';
  const type = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value;
    const result = readTypedField(now(), 'people', typed, locale, false);
    draft.type(typed, result);
    if (result.ok) change(result.scenario);
  };
  return html`<div class="field people">
    <span class="label"
      ><label for="people">${texts.peopleField}</label
      >${termButton('people', context, termLabel('people', context.messages))}</span
    >
    <input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      id="people"
      .value=${draft.typed ?? formatFieldValue(snapshot.scenario.people, locale, false)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="people-message"
      @input=${type}
      @change=${() => draft.leave()}
      @blur=${() => draft.leave()}
    />
    <span id="people-message" class="problem">${problem}</span>
  </div>`;
}

function problemText(
  {problem, suggestion = '', limit}: Extract<TypedField, {ok: false}>,
  {messages, locale}: ControlsContext,
): string {
  const {people} = SCENARIO_FIELDS;
  const most = 'max' in people ? people.max : 0;
  return text(messages.problem[problem], {
    example: formatFieldValue(30, locale, false),
    suggestion,
    min: formatFieldValue(limit ?? 0, locale, false),
    max: formatFieldValue(limit ?? most, locale, false),
  });
}

function useField(context: ControlsContext): TemplateResult {
  const {texts, snapshot, now, change} = context;
  const options = Object.entries(texts.use);
  return selectField(
    'use',
    texts.useField,
    snapshot.scenario.use,
    options,
    (id) => change(withField(now(), 'use', id)),
    termButton('use', context, termLabel('use', context.messages)),
  );
}

function selectField(
  id: string,
  label: string,
  value: string | undefined,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  term: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="field">
    <span class="label"><label for=${id}>${label}</label>${term}</span>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([option, name]) => html`<option value=${option} .selected=${option === (value ?? '')}>${name}</option>`,
      )}
    </select>
  </div>`;
}
