import {css, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type * as PlansModule from './plans-view.js';

const lazy = new LazyModule(() => import('./plans-view.js'));

const reservedHeight = css`
  [aria-busy='true'] {
    min-block-size: 20em;
  }
`;

/**
 * Flat-rate plans held against paying for the same use by API, for the people who share it.
 *
 * It compares with the offer that the scenario's answer is about. It suggests and never orders: what a vendor does not
 * publish stays unknown, and a figure that rests on an estimate says so. It is about seats and their allowances, not
 * about what models cost.
 *
 * @tag token-cost-plans
 * @slot - Shown until a scenario is linked and the plans are loaded.
 * @csspart verdict - The sentences at the top.
 * @csspart table - The table of plans.
 * @csspart bar - Each bar under a cost.
 * @cssprop [--token-cost-accent] - Colour of links, focus and bars.
 * @cssprop [--token-cost-bar] - Colour of the bars.
 */
export class TokenCostPlansElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, reservedHeight];
  static override readonly properties: PropertyDeclarations = {plans: {}};

  /** Plans to show, by id and space-separated, e.g. `anthropic/claude-max openai/chatgpt-plus`; default: all. */
  plans: string | undefined;

  #view: PlansModule.PlansView | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = lazy.for(this);
    if (!module) return lazyPlaceholder(lazy, this, context.messages);
    this.#view ??= this.#open(module);
    return this.#view.render(context, namesIn(this.plans));
  }

  /** The styles come with the view: most of them are for its table. */
  #open(module: typeof PlansModule): PlansModule.PlansView {
    adoptViewStyles(this, module.plansStyles);
    return new module.PlansView(this, {
      scenario: () => this.link.snapshot?.scenario,
      patch: (change, group) => this.link.patch(change, group),
    });
  }
}

/** A framework may hand over anything; only a text holds names. */
function namesIn(plans: unknown): string[] {
  return typeof plans === 'string' ? plans.split(/\s+/).filter((name) => name !== '') : [];
}
