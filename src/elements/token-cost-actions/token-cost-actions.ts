import type {TemplateResult} from 'lit';
import {adoptViewStyles} from '../../internal/adopt-view-styles.js';
import {CopyController} from '../../internal/copy-controller.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import type {StateCommand} from '../../state/scenario-store.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

const view = new LazyModule(() => import('./actions-view.js'));

/**
 * What keeps an answer and passes it on: undo and redo, a baseline to compare with, a link, exports, print.
 *
 * Above them it says what has changed since a link was shared, where its prices have. A link can be copied only on a
 * page that has opted in with `state-key`.
 *
 * @tag token-cost-actions
 * @slot - Shown until a scenario is linked.
 * @csspart toolbar - The row of buttons.
 * @csspart baseline - The comparison with the saved baseline.
 * @csspart notice - What a shared link cost, and costs now.
 * @cssprop [--token-cost-accent] - Colour of buttons, focus and the line beside notices.
 * @cssprop [--token-cost-soft] - Background of notices.
 */
export class TokenCostActionsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];

  readonly #copier = new CopyController(this);
  #status = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#status = '';
  }

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = view.for(this);
    if (!module) return lazyPlaceholder(view, this, context.messages);
    adoptViewStyles(this, module.actionsStyles);
    return module.actionsView({
      ...context,
      status: this.#status,
      say: this.#say,
      command: (command, done) => this.#command(command, done),
      copy: (content, done) => void this.#copy(content, context, done),
    });
  }

  #command(command: StateCommand, done: string): void {
    void this.link.command(command);
    this.#say(done);
    // What was pressed may be gone with what it was about: the keyboard goes on from the toolbar.
    void this.updateComplete.then(() => {
      const {activeElement} = this.shadowRoot ?? {};
      if (!activeElement && this.isConnected && command.startsWith('drop-'))
        this.renderRoot.querySelector<HTMLElement>('.toolbar button')?.focus();
    });
  }

  async #copy(content: string, {messages}: ViewContext, done?: string): Promise<void> {
    await this.#copier.copy(content, messages);
    const {status} = this.#copier;
    this.#say(status === messages.ledger.copied ? (done ?? status) : status);
  }

  readonly #say = (sentence: string): void => {
    this.#status = sentence;
    this.requestUpdate();
  };
}
