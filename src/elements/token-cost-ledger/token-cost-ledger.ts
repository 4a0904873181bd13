import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CopyController} from '../../internal/copy-controller.js';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {answerOf} from '../../state/answer.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

const load = () => import('./ledger-view.js');
const view = new LazyModule(load);

/**
 * How one offer's price comes about: tokens times rate is USD, line by line and turn by turn.
 *
 * Each rate says which price, mode and band it is from; the lines add up to the headline. It is about the money of one
 * offer, not a comparison.
 *
 * @tag token-cost-ledger
 * @slot - Shown until a scenario is linked.
 * @csspart table - The table of billed tokens.
 * @cssprop [--token-cost-accent] - Colour of links and focus.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-soft] - Background.
 * @cssprop [--token-cost-muted] - Colour of secondary text.
 * @cssprop [--token-cost-font=inherit] - Font family.
 * @cssprop [--token-cost-space=1] - Density: what spaces are multiplied with.
 */
export class TokenCostLedgerElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {offer: {}};

  /** Offer, id or alias; default: the scenario's selected one. */
  offer: string | undefined;

  readonly #copier = new CopyController(this);

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {messages, snapshot} = context;
    const main = answerOf(snapshot, this.offer)?.main;
    if (!main) return html`<div class="root">${messages.summary.empty}</div>`;
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, messages);
    adoptViewStyles(this, module.ledgerStyles);
    const copy = (content: string): void => void this.#copier.copy(content, messages);
    return html`<div class="root">
      ${module.ledgerView(main, {...context, copy, copyStatus: this.#copier.status})}
    </div>`;
  }

  /** Settles when the ledger itself is on show, not what stands in for it while it is being loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.renderRoot.querySelector('[aria-busy]')) return done;
    await load().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    return super.getUpdateComplete();
  }
}
