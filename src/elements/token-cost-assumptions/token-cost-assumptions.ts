import {html, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

const load = () => import('./assumptions-view.js');
const view = new LazyModule(load);

/**
 * All that an answer rests on: every input with its value and who set it, and what the dataset says about the model.
 *
 * It changes nothing; the form is `token-cost-inputs`.
 *
 * @tag token-cost-assumptions
 * @slot - Shown until a scenario is linked.
 * @csspart table - The table.
 * @cssprop [--token-cost-accent] - Colour of links and focus.
 * @cssprop [--token-cost-line] - Colour of hairlines.
 * @cssprop [--token-cost-muted] - Colour of secondary text.
 * @cssprop [--token-cost-font=inherit] - Font family.
 * @cssprop [--token-cost-space=1] - Density: what spaces are multiplied with.
 */
export class TokenCostAssumptionsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.assumptionsStyles);
    return html`<div class="root">${module.assumptionsView(context)}</div>`;
  }

  /** Settles when the table itself is on show, not what stands in for it while it is being loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.renderRoot.querySelector('[aria-busy]')) return done;
    await load().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    return super.getUpdateComplete();
  }
}
