import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatCount} from '../../format/format-count.js';
import {text} from '../../i18n/text.js';
import type {LogReader} from './log-reader.js';
import {PREVIEW_LENGTH, isEditable, isSample, type LogSource} from './log-source.js';
import {sizeText} from './size-text.js';
import type {UsageContext} from './usage-context.js';

const MOST_ROWS = 1_000_000;
const MOST_BYTES = 200e6;

/** What the intake does when a visitor uses it. */
export interface IntakeContext extends UsageContext {
  readonly reader: LogReader;
  /** Text in the field, which may not have been read yet. */
  readonly typed: string;
  /** Whether something is being dragged over the field. */
  readonly isDraggedOver: boolean;
  readonly type: (event: InputEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly drag: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
  readonly choose: (event: Event) => void;
  readonly showExample: () => void;
  readonly clear: () => void;
}

/** Draws where a log is handed over: a field, a file, an example, and what can be read. */
export function intakeView(context: IntakeContext): TemplateResult {
  const {texts, reader, drag, drop, isDraggedOver} = context;
  const {source} = reader;
  const isField = !source || isEditable(source);
  return html`<div class="intake ${isDraggedOver ? 'over' : ''}" @dragover=${drag} @dragleave=${drag} @drop=${drop}>
    ${isField ? fieldView(context) : sourceView(source, context)}
    <p class="actions screen-only">${actionsView(context)}</p>
    <p class="hint">${isSample(source) ? texts.sampleNote : texts.stays}</p>
    ${formatsView(context)}
  </div>`;
}

function fieldView({texts, typed, type, paste}: IntakeContext): TemplateResult {
  return html`<label for="text" class="title">${texts.paste}</label>
    <textarea
      id="text"
      part="text"
      rows="5"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="off"
      translate="no"
      .value=${live(typed)}
      @input=${type}
      @paste=${paste}
    ></textarea>`;
}

/** Stands in for the field where a log is too large for one. */
function sourceView(source: LogSource, {texts, locale}: IntakeContext): TemplateResult {
  if (source.kind === 'file') {
    const {name, size} = source.file;
    return html`<p class="title">${text(texts.file, {name})} <small>${sizeText(size, {texts, locale})}</small></p>`;
  }
  const {length} = source.text;
  return html`<p class="title" id="preview-title">${text(texts.longText, {n: formatCount(length, locale)})}</p>
    <pre class="preview" role="region" aria-labelledby="preview-title" tabindex="0" translate="no">
${source.text.slice(0, PREVIEW_LENGTH)}…</pre>`;
}

function actionsView({texts, reader, choose, showExample, clear}: IntakeContext): TemplateResult {
  const {source} = reader;
  return html`<input type="file" hidden accept=".json,.jsonl,.ndjson,.csv,.tsv,.txt,.log" @change=${choose} />
    <button class="button" data-do="open" @click=${openFile}>${texts.openFile}</button>
    <span class="hint">${texts.orDrop}</span>
    ${isSample(source) ? nothing : html`<button class="link" data-do="example" @click=${showExample}>${texts.example}</button>`}
    ${source ? html`<button class="link" data-do="clear" @click=${clear}>${texts.clear}</button>` : nothing}`;
}

/** A file input of its own look cannot be translated; a button can. */
function openFile(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
}

function formatsView({texts, locale}: IntakeContext): TemplateResult {
  const limits = {rows: formatCount(MOST_ROWS, locale), size: sizeText(MOST_BYTES, {texts, locale})};
  return html`<details class="formats">
    <summary>${texts.formats}</summary>
    <p>${text(texts.formatsLead, limits)}</p>
    <ul>
      ${Object.values(texts.format).map((format) => html`<li>${format}</li>`)}
    </ul>
  </details>`;
}
