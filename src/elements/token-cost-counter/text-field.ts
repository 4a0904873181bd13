import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import {focusDrawn} from '../../internal/focus-drawn.js';
import type {CounterContext, CounterHost} from './counter-context.js';
import {givenFile, givenText, LONGEST_SHOWN, LONGEST_TEXT, NO_TEXT, type GivenText} from './given-text.js';
import {bytesText} from './size-texts.js';

/** Why something that was given is not taken. What was there stays. */
type Refusal =
  | {readonly why: 'too-long' | 'too-large'; readonly size: number}
  | {readonly why: 'unreadable'}
  | {readonly why: 'no-text'};

/** Where a visitor types, pastes, drops or opens a text. The text is here and nowhere else. */
export class TextField {
  readonly #host: CounterHost;
  readonly #changed: (given: GivenText) => void;
  #given = NO_TEXT;
  #refusal: Refusal | undefined;
  #isDropping = false;
  /** Whether what is dragged is a part of the text itself, which the text area moves. */
  #isOwnDrag = false;

  /** @param changed - Called with every text that is taken; empty once it is cleared. */
  constructor(host: CounterHost, changed: (given: GivenText) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** What is there to count. */
  get given(): GivenText {
    return this.#given;
  }

  /**
   * Draws the text area with what goes into it, and what is said about that.
   *
   * @param characters - Of the text, once they are counted.
   */
  view(context: CounterContext, characters: number | undefined): TemplateResult {
    const {texts} = context;
    const {shown, isHeld} = this.#given;
    const problem = this.#refusal ? refusalText(this.#refusal, context) : '';
    return html`<div
      class="field ${this.#isDropping ? 'dropping' : ''}"
      @dragover=${this.#dragged}
      @dragleave=${this.#dragLeft}
      @drop=${this.#dropped}
    >
      <div class="head">
        <label for="text">${texts.label}</label>
        <span class="actions">
          <button class="link" type="button" @click=${this.#openFile}>${texts.open}</button>
          <input type="file" hidden aria-label=${texts.open} @change=${this.#fileChosen} />
          <button class="link" type="button" @click=${this.#clear}>${texts.clear}</button>
        </span>
      </div>
      <textarea
        id="text"
        part="text"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        translate="no"
        dir="auto"
        .value=${live(shown)}
        ?readonly=${isHeld}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="text-problem text-held text-stays"
        @input=${this.#typed}
        @paste=${this.#pasted}
        @dragstart=${() => (this.#isOwnDrag = true)}
        @dragend=${() => (this.#isOwnDrag = false)}
      ></textarea>
      <p id="text-problem" class="refusal" aria-live="polite">${problem}</p>
      <p id="text-held" class="hint">${isHeld ? heldText(this.#given, context, characters) : ''}</p>
      <p id="text-stays" class="hint">${texts.stays}</p>
    </div>`;
  }

  #take(given: GivenText): void {
    this.#given = given;
    this.#refusal = undefined;
    this.#changed(given);
    this.#host.requestUpdate();
  }

  #refuse(refusal: Refusal): void {
    this.#refusal = refusal;
    this.#host.requestUpdate();
  }

  #takeText(text: string): void {
    if (text.length > LONGEST_TEXT) this.#refuse({why: 'too-long', size: text.length});
    else this.#take(givenText(text));
  }

  async #takeFile(file: File): Promise<void> {
    if (file.size > LONGEST_TEXT) {
      this.#refuse({why: 'too-large', size: file.size});
      return;
    }
    const before = this.#given;
    try {
      const given = await givenFile(file);
      if (!given) this.#refuse({why: 'no-text'});
      // Whoever has typed on meanwhile has changed their mind.
      else if (this.#given === before) this.#take(given);
    } catch {
      this.#refuse({why: 'unreadable'});
    }
  }

  readonly #typed = (event: Event): void => {
    const {value} = event.target as HTMLTextAreaElement;
    // Where in the text it has been dropped, only the browser knows.
    const isDropped = event instanceof InputEvent && event.inputType === 'insertFromDrop';
    if (isDropped && value.length > LONGEST_SHOWN) this.#takeText(value);
    else this.#take({source: value, shown: value, isHeld: false});
  };

  /** A text area would freeze the page for seconds. */
  readonly #pasted = (event: ClipboardEvent): void => {
    event.stopPropagation();
    const [file] = event.clipboardData?.files ?? [];
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const {isHeld} = this.#given;
    const {value, selectionStart, selectionEnd} = event.target as HTMLTextAreaElement;
    const length = value.length - (selectionEnd - selectionStart) + pasted.length;
    if (!isHeld && length <= LONGEST_SHOWN && (!file || pasted !== '')) return;
    event.preventDefault();
    if (pasted === '') return void (file && this.#takeFile(file));
    this.#takeText(isHeld ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };

  readonly #dragged = (event: DragEvent): void => {
    const types = event.dataTransfer?.types ?? [];
    // A text area that can be written to takes text by itself, where the pointer is.
    if (this.#isOwnDrag || (!types.includes('Files') && (!types.includes('text/plain') || this.#isOwnText(event))))
      return;
    event.preventDefault();
    this.#showDropping(true);
  };

  readonly #dragLeft = (event: DragEvent): void => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!inside) this.#showDropping(false);
  };

  readonly #dropped = (event: DragEvent): void => {
    event.stopPropagation();
    this.#showDropping(false);
    const [file] = event.dataTransfer?.files ?? [];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (this.#isOwnDrag || (!file && (dropped === '' || (this.#isOwnText(event) && dropped.length <= LONGEST_SHOWN))))
      return;
    event.preventDefault();
    if (file) void this.#takeFile(file);
    else this.#takeText(dropped);
  };

  readonly #openFile = (): void => {
    this.#host.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly #fileChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#takeFile(file);
    // So that the same file can be opened again after it was changed.
    input.value = '';
  };

  readonly #clear = (): void => {
    this.#take(NO_TEXT);
    focusDrawn(this.#host, ['textarea']);
  };

  #isOwnText({target}: DragEvent): boolean {
    return target instanceof HTMLTextAreaElement && !this.#given.isHeld;
  }

  #showDropping(isDropping: boolean): void {
    if (isDropping === this.#isDropping) return;
    this.#isDropping = isDropping;
    this.#host.requestUpdate();
  }
}

function refusalText(refusal: Refusal, {texts, locale}: CounterContext): string {
  if (refusal.why === 'unreadable') return texts.unreadable;
  if (refusal.why === 'no-text') return texts.noText;
  const forms = refusal.why === 'too-large' ? texts.bytes : texts.characters;
  const written = (size: number): string => text(plural(locale, size, forms), {n: formatCount(size, locale)});
  return text(texts.tooLong, {size: written(refusal.size), most: written(LONGEST_TEXT)});
}

/** What is in memory, and that it cannot be edited here. */
function heldText(
  {source, shown, name}: GivenText,
  {texts, locale}: CounterContext,
  counted: number | undefined,
): string {
  const characters = (n: number): string => text(plural(locale, n, texts.characters), {n: formatCount(n, locale)});
  const isFile = typeof source !== 'string';
  // Some characters are two units long, which only counting them tells.
  const size = isFile ? bytesText(source.size, texts, locale) : characters(counted ?? source.length);
  const isWhole = !isFile && source.length === shown.length;
  return text(isWhole ? texts.heldWhole : texts.held, {
    what: name === undefined ? size : text(texts.file, {name, size}),
    shown: characters(Array.from(shown).length),
  });
}
