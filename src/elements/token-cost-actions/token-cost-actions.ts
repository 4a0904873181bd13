import {html, type TemplateResult} from 'lit';
import {VERSION} from '../../internal/version.js';
import {ScenarioView} from '../../links/scenario-view.js';
import {rootStyles} from '../../styles/root.styles.js';

/**
 * Being written.
 *
 * @tag token-cost-actions
 * @slot - Shown until a scenario is linked.
 */
export class TokenCostActionsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles];

  /** @internal */
  protected override renderView(): TemplateResult {
    return html`<div class="root"></div>`;
  }
}
