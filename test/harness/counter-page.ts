import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Snapshot} from '../../src/state/snapshot.js';
import {Visitor, amountIn, deepAll, settled, show, textOf} from './visitor.js';

/** The tokenizer is loaded and built on first use. */
export const PATIENCE = {timeout: 8_000};

// 1,000 conversations of one call on GPT-4o at $2.50 in and $10 out per million tokens:
// 1,000 x (1,000 x $2.50 + 500 x $10) / 1,000,000 = $7.50.
export const SIMPLE = `models="openai/gpt-4o" at="2026-11-21" conversations="1000" per="month" turns="1" calls-per-turn="1"
  system-tokens="0" tools-tokens="0" context-tokens="0" user-tokens="1000" output-tokens="500" reasoning-tokens="0"
  cache-enabled="false" retry-rate="0"`;

/** Somebody at a counter beside the cost of a month. */
export class CounterVisitor extends Visitor {
  /** Opens a page with a counter in a scenario. */
  static async visit(settings = '', scenario = SIMPLE): Promise<CounterVisitor> {
    const stage = await show(
      `<token-cost-scenario ${scenario}>
        <token-cost-summary show="month"></token-cost-summary>
        <token-cost-counter ${settings}>what the author wrote</token-cost-counter>
      </token-cost-scenario>`,
    );
    await waitUntil(() => deepAll(stage, 'textarea').length > 0, 'the counter is there', PATIENCE);
    await settled();
    return new CounterVisitor(stage);
  }

  get area(): HTMLTextAreaElement {
    return this.one('textarea') as HTMLTextAreaElement;
  }

  get snapshot(): Snapshot {
    return this.stage.querySelector('token-cost-scenario')!.snapshot!;
  }

  /** What the month costs, exact. */
  get usdPerMonth(): number {
    return amountIn(this.stage.querySelector('token-cost-summary')!.shadowRoot);
  }

  /** The large figure, as read. */
  get tokens(): string {
    return textOf(this.find('[part=tokens]'));
  }

  /** What is said at the text area. */
  get refusal(): string {
    return textOf(this.find('#text-problem'));
  }

  all(selector: string): HTMLElement[] {
    return deepAll(this.stage.querySelector('token-cost-counter')!.shadowRoot!, selector);
  }

  find(selector: string): HTMLElement | undefined {
    return this.all(selector)[0];
  }

  one(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  }

  button(name: string | RegExp): HTMLButtonElement {
    const buttons = this.all('button') as HTMLButtonElement[];
    const found = buttons.find((each) => (typeof name === 'string' ? textOf(each) === name : name.test(textOf(each))));
    if (!found) throw new Error(`no button is called "${String(name)}"; there are ${buttons.map(textOf).join(', ')}`);
    return found;
  }

  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await settled();
  }

  /** Types key by key. */
  async write(text: string): Promise<void> {
    this.area.focus();
    await sendKeys({type: text});
    await settled();
  }

  /** Has a file chosen, as the browser's own dialogue does. */
  async chooses(file: File): Promise<void> {
    const input = this.one('input[type=file]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }

  /** Puts a text into the area at once, as the browser does for a short paste. */
  async put(text: string): Promise<void> {
    this.area.value = text;
    this.area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
  }

  /** Pastes; returns whether the browser's own pasting was prevented. */
  async insert(text: string): Promise<boolean> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return this.#dispatch(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true}),
    );
  }

  /** Waits until something is said, and reads it. */
  async hears(selector: string, says: RegExp): Promise<string> {
    const said = (): string =>
      this.all(selector)
        .map((each) => each.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    await waitUntil(() => says.test(said()), `${selector} says ${says.source}, not "${said()}"`, PATIENCE);
    return said();
  }

  /** Drops a file or a text on a part of the element; returns whether the browser's own dropping was prevented. */
  async drop(what: File | string, on: HTMLElement = this.one('.field')): Promise<boolean> {
    const dataTransfer = new DataTransfer();
    if (typeof what === 'string') dataTransfer.setData('text/plain', what);
    else dataTransfer.items.add(what);
    return this.#dispatch(new DragEvent('drop', {dataTransfer, bubbles: true, composed: true, cancelable: true}), on);
  }

  /** Waits until the large figure says so. */
  async reads(tokens: string): Promise<void> {
    await waitUntil(() => this.tokens === tokens, `"${tokens}", not "${this.tokens}"`, PATIENCE);
    await settled();
  }

  async opens(selector: string): Promise<void> {
    this.one(`${selector} > summary`).click();
    await waitUntil(() => (this.one(selector) as HTMLDetailsElement).open);
    await settled();
  }

  async #dispatch(event: Event, target: HTMLElement = this.area): Promise<boolean> {
    target.dispatchEvent(event);
    await settled();
    return event.defaultPrevented;
  }
}
