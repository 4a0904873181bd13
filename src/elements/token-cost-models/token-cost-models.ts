import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {text} from '../../i18n/text.js';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type {ModelsPanel} from './models-view.js';

const view = new LazyModule(() => import('./models-view.js'));

/**
 * The choice of what to compare: models by seller with search and filters, ready-made choices, and a visitor's own rates.
 *
 * It ranks nothing and shows no cost; that is the table's part.
 *
 * @tag token-cost-models
 * @slot - Shown until a scenario is linked.
 * @cssprop [--token-cost-accent] - Colour of links, buttons and focus.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-error] - Colour of messages about unusable rates.
 */
export class TokenCostModelsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {open: {type: Boolean}};

  /** Whether the choice is unfolded. */
  open = false;

  #panel: ModelsPanel | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {messages, snapshot} = context;
    const counts = {picked: snapshot.models.length, all: snapshot.catalogue.offers.length};
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      <details class="models" .open=${this.open} @toggle=${this.#toggled}>
        <summary>${text(messages.inputs.models, counts)}</summary>
        ${this.open ? this.#body(context) : ''}
      </details>
    </div>`;
  }

  #body(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.modelsStyles);
    return (this.#panel ??= new module.ModelsPanel(this, this.link)).view(context);
  }

  readonly #toggled = (event: Event): void => {
    // Groups of models fold in here as well, and the event of one that is just closing may still be on its way.
    if (event.target === event.currentTarget) this.open = (event.target as HTMLDetailsElement).open;
  };
}
