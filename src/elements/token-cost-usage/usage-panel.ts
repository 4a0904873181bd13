import {html, nothing, type TemplateResult} from 'lit';
import {usage as english} from '../../i18n/en/usage.js';
import {viewTexts} from '../../i18n/texts.js';
import type {CopyController} from '../../internal/copy-controller.js';
import {focusDrawn, type FocusHost} from '../../internal/focus-drawn.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {createUsageClient} from '../../workers/create-usage-client.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {intakeView, type IntakeContext} from './intake-view.js';
import {intakeStyles} from './intake.styles.js';
import {KnownOffers} from './known-offers.js';
import {LogReader} from './log-reader.js';
import {MOST_SHOWN, sourceIn, type LogSource} from './log-source.js';
import {mappingView} from './mapping-view.js';
import {progressView, readingView} from './reading-view.js';
import {UsageResults} from './usage-results.js';
import {USAGE_SAMPLE} from './usage-sample.js';
import type {UsageContext} from './usage-context.js';
import {tableStyles} from './usage-tables.styles.js';
import {narrowStyles} from './narrow-usage.styles.js';
import {styles} from './token-cost-usage.styles.js';

/** Styles of the view, the narrow ones last; they come with it. */
export const usageStyles = [badgeStyles, styles, tableStyles, intakeStyles, narrowStyles];

/** Nobody wants every key that is typed read at once. */
const QUIET_MS = 500;

/** What a visitor hands over and what is made of it; nothing of it outlives this. */
export class UsagePanel {
  readonly #host: FocusHost;
  readonly #link: ScenarioLink;
  readonly #known = new KnownOffers();
  readonly #reader: LogReader;
  readonly #results: UsageResults;
  #typed = '';
  #isDraggedOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param workerUrl - Where the page hosts the worker's script, asked for when the first log is read. */
  constructor(host: FocusHost, link: ScenarioLink, copier: CopyController, workerUrl: () => string | undefined) {
    this.#host = host;
    this.#link = link;
    this.#results = new UsageResults(host, link, copier);
    this.#reader = new LogReader(host, {
      open: () => createUsageClient(workerUrl()),
      thresholds: () => this.#loadThresholds(),
    });
  }

  /** Draws where a log is handed over, and what the last one says. */
  view(view: ViewContext): TemplateResult {
    const known = this.#known.in(view.snapshot);
    const context: UsageContext = {...view, known, texts: viewTexts(view.messages, 'usage', english)};
    const reader = this.#reader;
    reader.readFor(known.thresholds);
    return html`${intakeView(this.#intake(context))}
      ${reader.isReading ? progressView(reader, () => this.#cancel(), context) : nothing} ${this.#read(context)}
      <span role="status" class="visually-hidden">${this.#status(context)}</span>`;
  }

  /** Lets go of the log, of what was read, and of the worker. */
  close(): void {
    clearTimeout(this.#timer);
    this.#typed = '';
    this.#reader.close();
  }

  #read(context: UsageContext): TemplateResult | typeof nothing {
    const {failure, summary, isReading} = this.#reader;
    if (failure && !isReading) return html`<p class="failure">${context.texts.failure[failure]}</p>`;
    if (!summary) return nothing;
    const {reading} = summary;
    const isEmpty = reading.rows === 0;
    return html`${isEmpty ? html`<p class="failure">${context.texts.nothing}</p>` : nothing}
    ${isEmpty ? nothing : this.#results.answer(summary, context)} ${readingView(reading, context)}
    ${mappingView(reading, this.#reader.mapping, (mapping) => this.#reader.readAs(mapping), context)}
    ${isEmpty ? nothing : this.#results.more(summary, context)}`;
  }

  #status(context: UsageContext): string {
    const {texts} = context;
    const {failure, summary, isReading} = this.#reader;
    if (isReading) return texts.reading;
    if (failure) return texts.failure[failure];
    if (!summary) return '';
    return summary.reading.rows === 0 ? texts.saidNothing : this.#results.said(summary, context);
  }

  #intake(context: UsageContext): IntakeContext {
    return {
      ...context,
      reader: this.#reader,
      typed: this.#typed,
      isDraggedOver: this.#isDraggedOver,
      type: (event) => this.#type(event),
      paste: (event) => this.#paste(event),
      drag: (event) => this.#drag(event),
      drop: (event) => this.#drop(event),
      choose: (event) => this.#choose(event.target as HTMLInputElement),
      showExample: () => this.#take({kind: 'text', text: USAGE_SAMPLE, isSample: true}, ['[data-do=clear]']),
      clear: () => this.#clear(),
    };
  }

  #take(source: LogSource, focus: readonly string[] = []): void {
    clearTimeout(this.#timer);
    this.#typed = source.kind === 'text' && source.text.length <= MOST_SHOWN ? source.text : '';
    this.#results.forget();
    this.#reader.read(source);
    // What was used last may be gone: the field for a file, the example's button once it is on show.
    if (focus.length > 0) focusDrawn(this.#host, focus);
  }

  #type({target, inputType}: InputEvent): void {
    clearTimeout(this.#timer);
    const typed = (this.#typed = (target as HTMLTextAreaElement).value);
    const read = (): void => {
      if (typed.trim() === '') this.#reader.clear();
      else this.#take({kind: 'text', text: typed, isSample: false});
    };
    this.#timer = setTimeout(read, inputType === 'insertFromPaste' ? 0 : QUIET_MS);
  }

  /** A field freezes on a long text, so it never gets there. */
  #paste(event: ClipboardEvent): void {
    const source = sourceIn(event.clipboardData);
    if (!source || (source.kind === 'text' && source.text.length <= MOST_SHOWN)) return;
    event.preventDefault();
    this.#take(source, ['[data-do=clear]']);
  }

  #drag(event: DragEvent): void {
    const isWithin = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    const isOver = event.type === 'dragover' || isWithin;
    if (isOver) event.preventDefault();
    if (isOver === this.#isDraggedOver) return;
    this.#isDraggedOver = isOver;
    this.#host.requestUpdate();
  }

  #drop(event: DragEvent): void {
    this.#isDraggedOver = false;
    const source = sourceIn(event.dataTransfer);
    if (!source) return;
    event.preventDefault();
    this.#take(source);
  }

  #choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file may be opened again, and is then another choice.
    input.value = '';
    if (file) this.#take({kind: 'file', file});
  }

  #cancel(): void {
    this.#reader.cancel();
    focusDrawn(this.#host, ['[data-do=clear]', '[data-do=open]']);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#typed = '';
    this.#results.forget();
    this.#reader.clear();
    focusDrawn(this.#host, ['#text']);
  }

  async #loadThresholds(): Promise<readonly number[]> {
    const {snapshot} = this.#link;
    if (!snapshot) return [];
    await this.#known.load(snapshot);
    return this.#known.in(this.#link.snapshot ?? snapshot).thresholds;
  }
}
