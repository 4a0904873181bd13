import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {PageTheme} from '../../internal/page-theme.js';
import {ScenarioSettingsElement} from '../../internal/scenario-settings-element.js';
import {FormValue} from '../../internal/form-value.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioLink} from '../../links/scenario-link.js';
import type {ScenarioOwner} from '../../links/scenario-owner.js';
import {rootStyles} from '../../styles/root.styles.js';
import {styles} from './token-cost-calculator.styles.js';

/**
 * The whole calculator: the answer as a sentence, the inputs beside it, the models ranked.
 *
 * It is built only from the public elements, joined as any page can join them. It keeps a scenario of its own, which
 * other elements reach with `for` and its id; inside a `token-cost-scenario`, or with a `for` of its own, it shows that
 * one instead and its own scenario attributes are not used.
 *
 * @tag token-cost-calculator
 * @slot - Shown until the calculator is ready, e.g. a static price table.
 * @fires token-cost-change - A visitor changed something. `detail` is a frozen `{scenario, estimates, dataset}`.
 * @fires token-cost-error - A setting, a model id or a dataset could not be used. `detail` is `{problems}`.
 * @csspart answer - The sentence at the top.
 * @cssprop [--token-cost-accent] - Colour of links, focus, sliders and bars.
 * @cssprop [--token-cost-bar] - Colour of the bars.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-muted] - Colour of secondary text.
 * @cssprop [--token-cost-radius=6px] - Roundness of fields.
 */
export class TokenCostCalculatorElement extends ScenarioSettingsElement {
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override readonly styles = [rootStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for'},
    size: {reflect: true},
    sections: {},
    section: {},
    name: {reflect: true},
  };

  /** Id of a scenario in the same tree to show; default: the one around it, else its own. */
  htmlFor: string | undefined;
  /** `compact` for a narrow column of a page: the inputs are folded away and only the comparison is shown. */
  size: 'compact' | undefined;
  /**
   * Sections to offer, separated by spaces: `compare`, `anatomy`, `plans`, `tiers`, `forecast`, `advice`, `measure`;
   * default: all.
   */
  sections: string | undefined;
  /** Section that is open at first; default: the first one. */
  section: string | undefined;

  /** Makes the calculator a field of the form around it: its value is JSON of the workload and what that costs. */
  name: string | undefined;

  readonly #link = new ScenarioLink(this);
  readonly #formValue = new FormValue(this);
  /** The scenario inside that the settings were last handed to. */
  #settled: Element | null = null;

  constructor() {
    super();
    new PageTheme(this);
    void this.#listenForUndo();
  }

  /** The element that owns the scenario on show; undefined before the first render. */
  get scenarioElement(): ScenarioOwner | undefined {
    return this.#link.owner ?? this.shadowRoot?.querySelector('token-cost-scenario') ?? undefined;
  }

  override render(): TemplateResult {
    return this.#link.owner ? this.#layout() : html`<token-cost-scenario>${this.#layout()}</token-cost-scenario>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const own = this.renderRoot.querySelector('token-cost-scenario');
    const names = own === this.#settled ? changed.keys() : ScenarioSettingsElement.elementProperties.keys();
    this.#settled = own;
    if (own) for (const name of names) if (isSetting(name)) Reflect.set(own, name, this[name as keyof this]);
  }

  /** @internal */
  formResetCallback(): void {
    this.#formValue.reset();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.#formValue.disable(isDisabled);
  }

  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.#formValue.restore(state);
  }

  /** Nobody takes back a change before having made one. */
  async #listenForUndo(): Promise<void> {
    const module = await import('../../links/undo-keys.js').catch(() => undefined);
    if (module) new module.UndoKeys(this);
  }

  #layout(): TemplateResult {
    const isCompact = this.size === 'compact';
    return html`<div class="root ${isCompact ? 'compact' : ''}" ?inert=${this.#formValue.disabled}>
      <p class="answer" part="answer"><token-cost-summary announce></token-cost-summary></p>
      <p class="workload"><token-cost-summary show="workload"></token-cost-summary></p>
      <div class="columns">
        <token-cost-inputs ?folded=${isCompact}></token-cost-inputs>
        <div class="results">
          <token-cost-sections
            .sections=${this.sections ?? (isCompact ? 'compare' : undefined)}
            .section=${this.section}
            .stateKey=${this.stateKey}
          ></token-cost-sections>
          <token-cost-actions></token-cost-actions>
        </div>
      </div>
    </div>`;
  }
}

/** What is handed on to the scenario inside; known once the element has been registered. */
function isSetting(name: PropertyKey): boolean {
  return ScenarioSettingsElement.elementProperties.has(name);
}
