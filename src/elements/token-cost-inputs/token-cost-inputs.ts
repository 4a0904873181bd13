import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fieldValue, withField} from '../../engine/scenario-fields.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import {termButton} from '../../internal/term-button.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import {termStyles} from '../../styles/term.styles.js';
import {FieldDrafts} from './field-drafts.js';
import {fieldView} from './field-views.js';
import {ADVANCED_FIELDS, BASIC_FIELDS, CONVERSATIONS_FIELD, idOf, isShare, type InputField} from './input-fields.js';
import type {NumberFieldContext} from './number-field.js';
import {presetField} from './preset-field.js';
import {problemList} from './problem-list.js';
import {ScenarioForm} from './scenario-form.js';
import {USER_PARTS, trafficCountView, userPartView} from './traffic-fields.js';
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
  static override readonly styles = [rootStyles, controlStyles, termStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    withoutModels: {attribute: 'without-models', type: Boolean},
    folded: {type: Boolean},
  };

  /** Leaves the choice of models to another place on the page. */
  withoutModels = false;
  /** Folds everything away behind one line, for narrow columns. */
  folded = false;

  readonly #drafts = new FieldDrafts(this);
  readonly #form = new ScenarioForm(this.link, this.#drafts);

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {messages, snapshot} = context;
    this.#drafts.follow(snapshot);
    const form = this.#fieldset(context);
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      ${
        this.folded
          ? html`<details>
              <summary>${messages.calculator.inputs}</summary>
              ${form}
            </details>`
          : form
      }
    </div>`;
  }

  #fieldset(context: ViewContext): TemplateResult {
    const {messages} = context;
    return html`<fieldset class="inputs">
      <legend>${messages.inputs.title}</legend>
      ${problemList(context)}
      ${presetField(context, (patch) => {
        this.#drafts.clear();
        this.link.patch(patch);
      })}
      <div class="fields">
        ${this.#traffic(context)}
        ${trafficCountView({...context, help: termButton('traffic.per', context, messages.field['traffic.per'])}, (count) => this.#form.count(count))}
        ${BASIC_FIELDS.map((field) => this.#field(field, context))}
      </div>
      ${this.withoutModels ? nothing : html`<token-cost-models></token-cost-models>`}
      <details class="advanced">
        <summary>${text(messages.inputs.more, {count: ADVANCED_FIELDS.length})}</summary>
        <div class="fields">${ADVANCED_FIELDS.map((field) => this.#field(field, context))}</div>
      </details>
    </fieldset>`;
  }

  #traffic(context: ViewContext): readonly TemplateResult[] {
    const {users} = context.snapshot;
    if (!users) return [this.#field(CONVERSATIONS_FIELD, context)];
    return USER_PARTS.map((part) =>
      userPartView(part, users, {...context, ...this.#number(part, users[part], false, context), help: nothing}),
    );
  }

  #field(field: InputField, context: ViewContext): TemplateResult {
    const {path} = field;
    const {locale, messages, snapshot} = context;
    return fieldView(field, {
      ...context,
      ...this.#number(idOf(path), Number(fieldValue(snapshot.scenario, path)), isShare(path), context),
      help: termButton(path, context, messages.field[path]),
      choose: (value) => this.#form.patch(({scenario}) => ({scenario: withField(scenario, path, value)}), locale),
    });
  }

  #number(
    id: string,
    value: number,
    percent: boolean,
    {locale}: ViewContext,
  ): Pick<NumberFieldContext, 'draft' | 'type' | 'leave' | 'slide'> {
    return {
      draft: this.#drafts.get(id, value),
      type: (typed) => this.#form.type(id, typed, locale),
      leave: () => this.#drafts.leave(id),
      slide: (to) => this.#form.enter(id, formatFieldValue(to, locale, percent), locale),
    };
  }
}
