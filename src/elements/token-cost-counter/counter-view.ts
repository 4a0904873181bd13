import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {counter as english} from '../../i18n/en/counter.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {focusDrawn} from '../../internal/focus-drawn.js';
import {ResultAnnouncer} from '../../internal/result-announcer.js';
import {expectedText} from '../../state/expected-text.js';
import {selectedEstimate, type Problem, type Snapshot} from '../../state/snapshot.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {termStyles} from '../../styles/term.styles.js';
import type {EncodingName} from '../../tokens/encoding.js';
import {chatView} from './chat-view.js';
import {ClientInUse} from './client-in-use.js';
import type {CounterContext, CounterHost} from './counter-context.js';
import {readCounterSettings} from './counter-settings.js';
import {Counting} from './counting.js';
import {countsView, spokenText, stateView, type CountActions} from './counts-view.js';
import {Elsewhere} from './elsewhere.js';
import {elsewhereStyles} from './elsewhere.styles.js';
import {encodingInUse, modelCountingOtherwise} from './encoding-in-use.js';
import {isLarge, sizeOf, type GivenText} from './given-text.js';
import {ScenarioChange} from './scenario-change.js';
import {StructureReading} from './structure-reading.js';
import {structureStyles} from './structure.styles.js';
import {TextField} from './text-field.js';
import {styles} from './token-cost-counter.styles.js';
import {marksView} from './token-marks.js';
import {marksStyles} from './token-marks.styles.js';
import {toolsView} from './tools-view.js';
import {UseAs} from './use-as.js';

/** Styles of the view; they come with it. */
export const counterStyles = [badgeStyles, termStyles, styles, marksStyles, structureStyles, elsewhereStyles];

/** Everything of the counter but its properties: the text, its counts, and what they are used for. */
export class CounterPanel implements ReactiveController {
  readonly #host: CounterHost;
  readonly #client = new ClientInUse();
  readonly #countings: Readonly<Record<EncodingName, Counting>>;
  #encoding: EncodingName = 'o200k_base';
  readonly #actions: CountActions = {
    cancel: (counting) => this.#did(() => counting.cancel()),
    again: (counting) => this.#did(() => counting.start()),
  };
  readonly #field: TextField;
  readonly #change: ScenarioChange;
  readonly #use: UseAs;
  readonly #elsewhere: Elsewhere;
  readonly #reading: StructureReading;
  readonly #announcer: ResultAnnouncer;

  constructor(host: CounterHost, link: ScenarioLink) {
    this.#host = host;
    const counting = (encoding: EncodingName): Counting =>
      new Counting(encoding, this.#client.open, () => host.requestUpdate());
    this.#countings = {o200k_base: counting('o200k_base'), cl100k_base: counting('cl100k_base')};
    this.#field = new TextField(host, (given) => this.#given(given));
    this.#change = new ScenarioChange(host, link);
    this.#use = new UseAs(host, this.#change);
    this.#elsewhere = new Elsewhere(host);
    this.#reading = new StructureReading(this.#client.open, () => host.requestUpdate());
    this.#announcer = new ResultAnnouncer(host);
    host.addController(this);
  }

  /** Draws the counter. */
  view(given: ViewContext): TemplateResult {
    const context = {...given, texts: viewTexts(given.messages, 'counter', english)};
    const settings = readCounterSettings(this.#host);
    if (this.#client.useWorker(settings.workerUrl)) this.#countAnew();
    const {given: text} = this.#field;
    const main = this.#count(text, settings.encoding, given.snapshot);
    const counted = main?.counted;
    const otherModel =
      main && counted?.tokens ? modelCountingOtherwise(main.encoding, given.snapshot, this.#host) : undefined;
    const drawn = {...context, given: text, countings: this.#countings, main, actions: this.#actions};
    return html`${problemsView(settings.problems, context)} ${this.#field.view(context, counted?.characters)}
      <div class="counts">
        ${countsView(main, otherModel, context)} ${stateView(main, isLarge(text), this.#actions, context)}
      </div>
      ${this.#structureView(main, context)} ${this.#use.view(main, settings.useAs ?? 'system', context)}
      ${this.#change.view(context)} ${marksView(counted, context)} ${this.#elsewhere.view(drawn)}
      ${this.#announcer.region(main ? spokenText(main, context) : '')}`;
  }

  hostConnected(): void {
    for (const counting of Object.values(this.#countings)) counting.resume();
  }

  /** A move is not a removal: what is out of the page only for a moment goes on counting. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      for (const counting of Object.values(this.#countings)) counting.pause();
      this.#reading.pause();
      this.#client.close();
    });
  }

  /**
   * Counts what is not counted yet.
   *
   * @returns The count on show; undefined while it is not known yet which tokenizer it is to be.
   */
  #count({source}: GivenText, setting: EncodingName | undefined, snapshot: Snapshot): Counting | undefined {
    // Nothing is loaded, not even to tell which tokenizer it is to be, before there is a text.
    const encoding = sizeOf(source) === 0 ? (setting ?? this.#encoding) : encodingInUse(setting, snapshot, this.#host);
    if (!encoding) return undefined;
    this.#encoding = encoding;
    const main = this.#countings[encoding];
    for (const counting of Object.values(this.#countings)) {
      // What nobody looks at holds on to no text: it may be of ten megabytes.
      counting.use(counting === main || this.#elsewhere.isOpen ? source : '');
    }
    return main;
  }

  #structureView(main: Counting | undefined, context: CounterContext): TemplateResult | typeof nothing {
    const {source, shown} = this.#field.given;
    const model = selectedEstimate(context.snapshot)?.offer.model;
    if (sizeOf(source) === 0) this.#reading.use(undefined);
    else if (main?.counted?.source === source) {
      this.#reading.use({source, beginning: shown, encoding: main.encoding, model});
    }
    const {structure} = this.#reading;
    if (structure?.kind === 'transcript') return chatView(structure, this.#encoding, this.#change, context);
    return structure?.kind === 'tools' ? toolsView(structure, this.#encoding, this.#change, context) : nothing;
  }

  #given({source}: GivenText): void {
    if (sizeOf(source) === 0) this.#client.clear();
  }

  /** The button that was pressed goes away, and the focus would go with it. */
  #did(what: () => void): void {
    what();
    focusDrawn(this.#host, ['.state button', 'textarea']);
  }

  #countAnew(): void {
    this.#reading.pause();
    for (const counting of Object.values(this.#countings)) {
      counting.pause();
      counting.resume();
    }
  }
}

function problemsView(problems: readonly Problem[], {messages}: CounterContext): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const {inputs} = messages;
  return html`<ul class="problems" aria-label=${inputs.problems}>
    ${problems.map((problem) => {
      const {name, value} = problem;
      return html`<li>${text(inputs.setting, {name, value, expected: expectedText(problem, messages)})}</li>`;
    })}
  </ul>`;
}
