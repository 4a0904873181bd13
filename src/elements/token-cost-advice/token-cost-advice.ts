import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import type {TakenAdvice} from '../../state/advice-taken.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

const view = new LazyModule(() => import('./advice-view.js'));

/**
 * What could be changed about the workload, or its model, and what each change alone would save a month.
 *
 * It suggests and never orders: what a saving assumes stands beside it, and every change it makes can be undone. It is
 * not about all changes at once; that is the savings chart.
 *
 * @tag token-cost-advice
 * @slot - Shown until a scenario is linked and the advice is worked out.
 * @csspart list - The list of suggestions.
 * @csspart saving - Each amount saved.
 * @cssprop [--token-cost-accent] - Colour of links, buttons and focus.
 */
export class TokenCostAdviceElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {done: {state: true}, status: {state: true}};

  private done: readonly TakenAdvice[] = [];
  private status = '';

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.adviceStyles);
    return html`<div class="root">
      ${module.adviceView({
        ...context,
        done: this.done,
        status: this.status,
        patch: (change, group) => {
          this.link.patch(change, group);
          return this.link.snapshot;
        },
        takeBack: () => {
          void this.link.command('undo');
          return this.link.snapshot;
        },
        note: (change) => void this.#note(change),
      })}
    </div>`;
  }

  async #note({done, status, key}: {done?: TakenAdvice; status: string; key: string}): Promise<void> {
    if (done) this.done = [...this.done.filter(({item}) => item.key !== key), done];
    this.status = status;
    await this.updateComplete;
    // The list is in another order now, and a button that is moved loses the focus.
    const item = [...this.renderRoot.querySelectorAll<HTMLElement>('li')].find(
      ({dataset}) => dataset['advice'] === key,
    );
    item?.querySelector<HTMLElement>('button')?.focus();
  }
}
