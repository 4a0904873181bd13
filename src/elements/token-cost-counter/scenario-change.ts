import {html, nothing, type TemplateResult} from 'lit';
import type {Scenario} from '../../engine/scenario.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {sharing} from '../../i18n/en/sharing.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {focusDrawn} from '../../internal/focus-drawn.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import {choicesOf, sameChoices, type Choices} from '../../state/choices.js';
import {selectedEstimate} from '../../state/snapshot.js';
import type {CounterContext, CounterHost} from './counter-context.js';

/** Puts a count into the scenario, says what that costs, and takes it back. */
export class ScenarioChange {
  readonly #host: CounterHost;
  readonly #link: ScenarioLink;
  #said = '';
  /** What was in force when it was said; once it is not, neither is what was said. */
  #after: Choices | undefined;
  #isUndoable = false;

  constructor(host: CounterHost, link: ScenarioLink) {
    this.#host = host;
    this.#link = link;
  }

  /**
   * Changes the scenario.
   *
   * @param group - What is changed: quick changes of one group are undone as one.
   * @param said - A sentence about the change; what it costs is added.
   */
  apply(scenario: Scenario, group: string, said: string, context: CounterContext): void {
    const before = this.#link.snapshot;
    this.#link.patch({scenario}, `counter ${group}`);
    const after = this.#link.snapshot;
    // Where nothing has changed, undoing would take back something else.
    this.#isUndoable = before !== undefined && after !== undefined && !sameChoices(before, after);
    this.#say(said, context);
  }

  /** Draws what was done last, and the way back while nothing else has been changed. */
  view(context: CounterContext): TemplateResult {
    const {snapshot, messages} = context;
    const holds = this.#after !== undefined && sameChoices(this.#after, snapshot);
    const undo = (): void => {
      void this.#link.command('undo');
      this.#isUndoable = false;
      this.#say(viewTexts(messages, 'sharing', sharing).done.undo, context);
      focusDrawn(this.#host, ['.use button:not(:disabled)', 'textarea']);
    };
    return html`<p class="done">
      <span role="status">${holds ? this.#said : ''}</span>
      ${
        holds && this.#isUndoable && snapshot.undoable
          ? html`<button class="link" @click=${undo}>${viewTexts(messages, 'sharing', sharing).undo}</button>`
          : nothing
      }
    </p>`;
  }

  #say(said: string, {texts, locale}: CounterContext): void {
    const {snapshot} = this.#link;
    if (!snapshot) return;
    const current = selectedEstimate(snapshot);
    const costs =
      current?.status === 'priced'
        ? text(texts.costs, {model: current.offer.name, usd: formatUsdRounded(current.usd.perMonth, locale)})
        : '';
    this.#said = [said, costs].filter((sentence) => sentence !== '').join(' ');
    this.#after = choicesOf(snapshot);
    this.#host.requestUpdate();
  }
}
