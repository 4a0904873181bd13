import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ScenarioSettingsElement} from '../../internal/scenario-settings-element.js';
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
  static override readonly styles = [rootStyles, styles];
  static override readonly properties: PropertyDeclarations = {htmlFor: {attribute: 'for'}};

  /** Id of a scenario in the same tree to show; default: the one around it, else its own. */
  htmlFor: string | undefined;

  readonly #link = new ScenarioLink(this);
  /** The scenario inside that the settings were last handed to. */
  #settled: Element | null = null;

  /** The element that owns the scenario on show; undefined before the first render. */
  get scenarioElement(): ScenarioOwner | undefined {
    return this.#link.owner ?? this.shadowRoot?.querySelector('token-cost-scenario') ?? undefined;
  }

  override render(): TemplateResult {
    return this.#link.owner ? layout() : html`<token-cost-scenario>${layout()}</token-cost-scenario>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const own = this.renderRoot.querySelector('token-cost-scenario');
    const names = own === this.#settled ? changed.keys() : settingNames();
    this.#settled = own;
    if (own) for (const name of names) if (name !== 'htmlFor') Reflect.set(own, name, this[name as keyof this]);
  }
}

function settingNames(): Iterable<PropertyKey> {
  return ScenarioSettingsElement.elementProperties.keys();
}

function layout(): TemplateResult {
  return html`<div class="root">
    <p class="answer" part="answer"><token-cost-summary announce></token-cost-summary></p>
    <p class="workload"><token-cost-summary show="workload"></token-cost-summary></p>
    <div class="columns">
      <token-cost-inputs></token-cost-inputs>
      <token-cost-table></token-cost-table>
    </div>
  </div>`;
}
