import {html, nothing, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import type {ScriptShares} from '../../tokens/tokenizer-estimate-script.js';
import {scriptSharesOf} from './script-shares.js';
import type {EncodingName} from '../../tokens/encoding.js';
import type {CounterContext, CounterHost} from './counter-context.js';
import type {Counting} from './counting.js';
import {stateView, type CountActions} from './counts-view.js';
import {isLarge, type GivenText} from './given-text.js';

/** With it come the facts about tokenizers that have no public table. */
const table = new LazyModule(() => import('./elsewhere-view.js'));

/** What the table is drawn from. */
export interface ElsewhereContext extends CounterContext {
  readonly given: GivenText;
  readonly countings: Readonly<Record<EncodingName, Counting>>;
  /** The one whose count is on show anyway. */
  readonly main: Counting | undefined;
  readonly actions: CountActions;
}

/** The same text with other tokenizers; nothing of it is loaded or counted before it is opened. */
export class Elsewhere {
  readonly #host: CounterHost;
  #isOpen = false;
  readonly #scripts = new WeakMap<GivenText, ScriptShares>();

  constructor(host: CounterHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Draws the table, or how far it is. Once it is open, both counts are asked for. */
  view(drawn: ElsewhereContext): TemplateResult {
    return html`<details class="elsewhere" .open=${this.#isOpen} @toggle=${this.#toggled}>
      <summary id="elsewhere-caption">${drawn.texts.elsewhere}</summary>
      ${this.#isOpen ? this.#body(drawn) : nothing}
    </details>`;
  }

  #body(drawn: ElsewhereContext): TemplateResult {
    const {countings, main, given, actions, texts, messages} = drawn;
    const module = table.for(this.#host);
    if (table.failed) return lazyPlaceholder(table, this.#host, messages);
    const {counted} = countings.o200k_base;
    const counts = counted && {
      o200k: counted.tokens,
      cl100k: countings.cl100k_base.counted?.tokens,
      characters: counted.characters,
      words: counted.words,
      ...this.#scriptOf(given),
    };
    const others = Object.values(countings).filter((counting) => counting !== main);
    return html`<p class="hint">${texts.elsewhereHint}</p>
      ${others.map((counting) => stateView(counting, isLarge(given), actions, drawn))}
      ${module && counts && counts.o200k > 0 ? module.elsewhereView(counts, drawn) : nothing}`;
  }

  /** Of a file only its beginning is at hand. */
  #scriptOf(given: GivenText): ScriptShares {
    const known = this.#scripts.get(given);
    if (known !== undefined) return known;
    const shares = scriptSharesOf(typeof given.source === 'string' ? given.source : given.shown);
    this.#scripts.set(given, shares);
    return shares;
  }

  readonly #toggled = (event: Event): void => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    this.#host.requestUpdate();
  };
}
