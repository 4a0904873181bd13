import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {withField, type ScenarioPath} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {PRESET_IDS, presetOf, presetScenario} from '../../state/presets.js';
import {readTypedField, setNumber, type TypedField} from '../../state/typed-field.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import {FieldDrafts} from './field-drafts.js';
import {fieldView} from './field-views.js';
import {ADVANCED_FIELDS, BASIC_FIELDS, type InputField} from './input-fields.js';
import {modelPicker} from './model-picker.js';
import {problemList} from './problem-list.js';
import {styles} from './token-cost-inputs.styles.js';

/**
 * The form of a scenario: presets, the few inputs that matter, and all the rest one click away.
 *
 * It keeps what is typed exactly as it is, says at the field what is wrong with it, and leaves the last good value in
 * force. Opening the advanced inputs never changes a number.
 *
 * @tag token-cost-inputs
 * @slot - Shown until a scenario is linked.
 * @cssprop [--token-cost-accent] - Colour of sliders, links and focus.
 * @cssprop [--token-cost-error] - Colour of messages about unusable values.
 */
export class TokenCostInputsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, styles];
  static override readonly properties: PropertyDeclarations = {query: {state: true}};

  private query = '';

  readonly #drafts = new FieldDrafts(this);

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {messages} = context;
    return html`<div class="root" @input=${stop}>
      <fieldset class="inputs">
        <legend>${messages.inputs.title}</legend>
        ${problemList(context)} ${this.#presetField(context)}
        <div class="fields">${BASIC_FIELDS.map((field) => this.#field(field, context))}</div>
        ${modelPicker({
          ...context,
          query: this.query,
          search: (query) => (this.query = query),
          pick: (models) => this.link.patch({models}),
        })}
        <details class="advanced">
          <summary>${text(messages.inputs.more, {count: ADVANCED_FIELDS.length})}</summary>
          <div class="fields">${ADVANCED_FIELDS.map((field) => this.#field(field, context))}</div>
        </details>
      </fieldset>
    </div>`;
  }

  #presetField({messages, snapshot}: ViewContext): TemplateResult {
    const labels: Readonly<Record<string, string>> = messages.preset;
    const current = presetOf(snapshot.scenario) ?? '';
    return html`<div class="field choice">
      <label for="preset">${messages.inputs.preset}</label>
      <select id="preset" @change=${this.#choosePreset}>
        <option value="" .selected=${current === ''}>${messages.inputs.presetNone}</option>
        ${PRESET_IDS.map((id) => html`<option value=${id} .selected=${id === current}>${labels[id] ?? id}</option>`)}
      </select>
    </div>`;
  }

  #field(field: InputField, context: ViewContext): TemplateResult {
    const {path} = field;
    const {locale} = context;
    const percent = field.control === 'share';
    // Two fields may change before the next drawing: each starts from what is in force by then.
    const now = (): Scenario => (this.link.snapshot ?? context.snapshot).scenario;
    return fieldView(field, {
      ...context,
      draft: this.#drafts.get(path),
      type: (typed) => this.#take(path, typed, readTypedField(now(), path, typed, locale, percent)),
      leave: () => this.#drafts.leave(path),
      slide: (value) => {
        this.#take(path, formatFieldValue(value, locale, percent), setNumber(now(), path, value));
        this.#drafts.leave(path);
      },
      choose: (value) => this.link.patch({scenario: withField(now(), path, value)}),
    });
  }

  #take(path: ScenarioPath, typed: string, result: TypedField): void {
    this.#drafts.type(path, typed, result);
    if (result.ok) this.link.patch({scenario: result.scenario});
  }

  readonly #choosePreset = (event: Event): void => {
    const preset = (event.target as HTMLSelectElement).value;
    const scenario = presetScenario(preset);
    this.#drafts.clear();
    if (scenario) this.link.patch({scenario});
  };
}

/** A native `input` event would leave the shadow root and look like the page's own. */
function stop(event: Event): void {
  event.stopPropagation();
}
