import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import type {CounterContext, CounterHost} from './counter-context.js';
import type {Counting} from './counting.js';
import type {ScenarioChange} from './scenario-change.js';
import {TOKEN_PARTS, type TokenPart} from './token-part.js';

/** Offers a count for a part of the scenario. */
export class UseAs {
  readonly #host: CounterHost;
  readonly #change: ScenarioChange;
  /** What the visitor has picked; undefined: nothing yet, and the author's choice holds. */
  #picked: TokenPart | undefined;

  constructor(host: CounterHost, change: ScenarioChange) {
    this.#host = host;
    this.#change = change;
  }

  /** Draws the choice of a part and the button that takes the count over. */
  view(counting: Counting | undefined, preselected: TokenPart, context: CounterContext): TemplateResult {
    const {texts, locale, snapshot} = context;
    const part = this.#picked ?? preselected;
    const n = counting?.counted?.tokens ?? 0;
    const tokens = text(plural(locale, n, texts.tokens), {n: formatCount(n, locale)});
    const isIdle = part === 'toolResult' && snapshot.scenario.callsPerTurn === 1;
    return html`<div class="use">
      <label for="use-as">${texts.useAs}</label>
      <select id="use-as" @change=${this.#pick} aria-describedby="use-hint">
        ${TOKEN_PARTS.map((each) => html`<option value=${each} .selected=${each === part}>${texts.part[each]}</option>`)}
      </select>
      <button
        class="button"
        type="button"
        ?disabled=${n === 0}
        aria-describedby="use-hint"
        @click=${() => this.#use(part, n, tokens, context)}
      >
        ${text(n === 0 ? texts.useNothing : texts.use, {tokens, part: texts.part[part]})}
      </button>
      <p id="use-hint" class="hint">
        ${counting && n > 0 ? text(texts.basis.counted, {table: counting.encoding}) : nothing}
        ${isIdle ? texts.noToolCalls : nothing}
      </p>
    </div>`;
  }

  #use(part: TokenPart, n: number, tokens: string, context: CounterContext): void {
    const {texts, snapshot} = context;
    const {scenario} = snapshot;
    this.#change.apply(
      {...scenario, tokens: {...scenario.tokens, [part]: n}},
      part,
      text(texts.used, {tokens, part: texts.part[part]}),
      context,
    );
  }

  readonly #pick = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    this.#picked = TOKEN_PARTS.find((part) => part === value);
    this.#host.requestUpdate();
  };
}
