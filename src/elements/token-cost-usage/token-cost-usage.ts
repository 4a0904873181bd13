import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {CopyController} from '../../internal/copy-controller.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type * as UsageModule from './usage-panel.js';

const lazy = new LazyModule(() => import('./usage-panel.js'));

/**
 * What a log of real usage cost, what it would cost on other models, tiers and plans, and the scenario it amounts to.
 *
 * A log is pasted, dropped or opened, and read in this page: it is not sent, not stored, and in no attribute, address
 * or event. Rows that cannot be used are counted and skipped, never guessed; a model without a known price is in no
 * total. It is not about usage to come; that is what the scenario is for, and a button hands the log over to it.
 *
 * @tag token-cost-usage
 * @slot - Shown until a scenario is linked and the view is loaded.
 * @csspart text - The field for a pasted log.
 * @csspart total - What the log cost.
 * @csspart table - Each table.
 * @csspart bar - Each bar in a table.
 * @cssprop [--token-cost-accent] - Colour of links, buttons, focus and bars.
 * @cssprop [--token-cost-bar] - Colour of the bars.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-soft] - Background of the field and of the row that others are measured against.
 * @cssprop [--token-cost-error] - Colour of messages about what could not be read.
 */
export class TokenCostUsageElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {workerUrl: {attribute: 'worker-url'}};

  /** Where the page hosts the script of the worker that reads; default: the one that comes along. */
  workerUrl: string | undefined;

  readonly #copier = new CopyController(this);
  #panel: UsageModule.UsagePanel | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is not a removal: the log goes only if this is still out of the page afterwards.
    queueMicrotask(() => {
      if (!this.isConnected) this.#forget();
    });
  }

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = lazy.for(this);
    if (!module) return lazyPlaceholder(lazy, this, context.messages);
    adoptViewStyles(this, module.usageStyles);
    this.#panel ??= new module.UsagePanel(this, this.link, this.#copier, () => addressIn(this.workerUrl));
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>${this.#panel.view(context)}</div>`;
  }

  #forget(): void {
    this.#panel?.close();
    this.#panel = undefined;
    // What is drawn holds parts of the log.
    this.requestUpdate();
  }
}

/** A framework may hand over anything. */
function addressIn(workerUrl: unknown): string | undefined {
  return typeof workerUrl === 'string' && workerUrl !== '' ? workerUrl : undefined;
}
