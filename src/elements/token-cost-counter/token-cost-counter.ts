import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type {CounterPanel} from './counter-view.js';

const view = new LazyModule(() => import('./counter-view.js'));

/**
 * Counts the tokens of a text that a visitor pastes, types or drops, and puts the count into the scenario.
 *
 * The text stays in the page: it is in no attribute, address, storage or event. It is exact where a tokenizer is public
 * and says so where it is an estimate, or not known. It prices nothing itself; that is the part of the views around it.
 *
 * @tag token-cost-counter
 * @slot - Shown until a scenario is linked and the counter is loaded.
 * @csspart text - The text area.
 * @csspart tokens - The number of tokens.
 * @csspart marked - The text with its tokens marked.
 * @csspart elsewhere - The table of the same text with other tokenizers.
 * @cssprop [--token-cost-accent] - Colour of links, buttons, focus and progress.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-error] - Colour of messages about what could not be used.
 */
export class TokenCostCounterElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {
    useAs: {attribute: 'use-as'},
    encoding: {},
    workerUrl: {attribute: 'worker-url'},
  };

  /**
   * Part of the scenario that a count is offered for at first: `system`, `user`, `context`, `tool-result`, `output` or
   * `tools`; default: `system`.
   */
  useAs: string | undefined;
  /** Tokenizer that counts: `o200k_base` or `cl100k_base`; default: the selected model's if it is one of them, else `o200k_base`. */
  encoding: string | undefined;
  /** Address of the counting worker's script (https or of the page's own origin), for pages whose policy allows no Blob. */
  workerUrl: string | undefined;

  #panel: CounterPanel | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.counterStyles);
    this.#panel ??= new module.CounterPanel(this, this.link);
    return html`<div
      class="root"
      @input=${stopEvent}
      @beforeinput=${stopEvent}
      @change=${stopEvent}
      @compositionstart=${stopEvent}
      @compositionupdate=${stopEvent}
      @compositionend=${stopEvent}
    >
      ${this.#panel.view(context)}
    </div>`;
  }
}
