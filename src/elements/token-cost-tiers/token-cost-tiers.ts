import {css, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type * as TiersModule from './tiers-view.js';

const lazy = new LazyModule(() => import('./tiers-view.js'));

const reservedHeight = css`
  [aria-busy='true'] {
    min-block-size: 20em;
  }
`;

/**
 * What the same workload costs in another tier: other ways of asking the same model, and other tiers of models.
 *
 * It prices all of the workload in one way at a time; mixing batch with the rest is the inputs' business. The picked
 * offers are in the first table, the whole catalogue in the second.
 *
 * @tag token-cost-tiers
 * @slot - Shown until a scenario is linked and the view is loaded.
 * @csspart modes - The table of ways of asking.
 * @csspart models - The table of tiers of models.
 * @cssprop [--token-cost-accent] - Colour of links and focus.
 */
export class TokenCostTiersElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, reservedHeight];
  static override readonly properties: PropertyDeclarations = {show: {}};

  /** Tables to show, space-separated: `modes` (standard, batch, flex, priority, fast), `models`; default: both. */
  show: string | undefined;

  #view: TiersModule.TiersView | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = lazy.for(this);
    if (!module) return lazyPlaceholder(lazy, this, context.messages);
    this.#view ??= this.#open(module);
    return this.#view.render(context, typeof this.show === 'string' ? this.show : '');
  }

  /** The styles come with the view: most of them are for its table. */
  #open(module: typeof TiersModule): TiersModule.TiersView {
    adoptViewStyles(this, module.tiersStyles);
    return new module.TiersView(this, {
      snapshot: () => this.link.snapshot,
      patch: (change) => this.link.patch(change),
      undo: () => void this.link.command('undo'),
    });
  }
}
