import {waitUntil} from '@open-wc/testing';
import type {Snapshot} from '../../src/state/snapshot.js';
import {Visitor, amountIn, deepAll, settled, show, textOf} from './visitor.js';

/** All offers and the reader of logs are loaded on first use. */
export const PATIENCE = {timeout: 8_000};

export const TWO_MODELS = 'models="openai/gpt-4o openai/gpt-4o-mini" at="2026-11-21"';

/** An answer of OpenAI's chat API of 20 November 2026. */
export function openAiAnswer(model: string, prompt: number, cached: number, output: number): string {
  return JSON.stringify({
    object: 'chat.completion',
    created: Date.UTC(2026, 10, 20, 12) / 1000,
    model,
    usage: {
      prompt_tokens: prompt,
      completion_tokens: output,
      total_tokens: prompt + output,
      prompt_tokens_details: {cached_tokens: cached},
    },
  });
}

/** Somebody who has a log, at a page with the month's cost beside it. */
export class UsageVisitor extends Visitor {
  static async visit(scenario = TWO_MODELS, settings = ''): Promise<UsageVisitor> {
    const stage = await show(
      `<token-cost-scenario ${scenario}>
        <token-cost-summary show="month"></token-cost-summary>
        <token-cost-usage ${settings}>what the author wrote</token-cost-usage>
      </token-cost-scenario>`,
    );
    await waitUntil(() => deepAll(stage, 'textarea').length > 0, 'the field is there', PATIENCE);
    await settled();
    return new UsageVisitor(stage);
  }

  get element(): HTMLElement {
    return this.stage.querySelector<HTMLElement>('token-cost-usage')!;
  }

  get area(): HTMLTextAreaElement | undefined {
    return this.all<HTMLTextAreaElement>('textarea')[0];
  }

  get snapshot(): Snapshot {
    return this.stage.querySelector('token-cost-scenario')!.snapshot!;
  }

  /** What the log cost, exact. */
  get usd(): number {
    return amountIn(this.one('.total'));
  }

  /** What the scenario costs a month, exact. */
  get usdPerMonth(): number {
    return amountIn(this.stage.querySelector('token-cost-summary')!.shadowRoot);
  }

  /** What screen readers were told last about the log. */
  get status(): string {
    return this.all('.root > [role=status]')[0]!.textContent.trim();
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  }

  said(selector: string): string {
    return textOf(this.all(selector)[0]);
  }

  /** Rows of a table, each cell as read. */
  table(id: string): string[][] {
    return this.all<HTMLTableRowElement>(`[data-table=${id}] tbody tr`).map((row) => [...row.cells].map(textOf));
  }

  /** What an offer would have cost, exact. */
  usdOn(offer: string): number {
    return amountIn(this.one(`[data-table=elsewhere] [data-offer="${offer}"] .main`));
  }

  async press(what: string): Promise<void> {
    this.one(`[data-do=${what}]`).click();
    await settled();
  }

  /** Pastes as a browser does. @returns Whether the browser was kept from putting it into the field. */
  async insert(text: string): Promise<boolean> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true});
    const area = this.area!;
    if (area.dispatchEvent(event)) {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true, composed: true}));
    }
    await settled();
    return event.defaultPrevented;
  }

  async open(file: File): Promise<void> {
    const input = this.all<HTMLInputElement>('input[type=file]')[0]!;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }

  async drop(file: File): Promise<void> {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const init = {dataTransfer, bubbles: true, composed: true, cancelable: true};
    this.one('.intake').dispatchEvent(new DragEvent('dragover', init));
    this.one('.intake').dispatchEvent(new DragEvent('drop', init));
    await settled();
  }

  /** Waits until what was handed over last is read, or is found to be nothing. */
  async isRead(): Promise<void> {
    const isDone = (): boolean => this.all('progress').length === 0 && this.all('.answer, .failure, .bad').length > 0;
    await waitUntil(isDone, 'the log is read', PATIENCE);
    await settled();
  }

  /** Pastes a log and waits until it is read. */
  async read(...lines: string[]): Promise<void> {
    await this.insert(lines.join('\n'));
    // A paste is read in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    await this.isRead();
  }

  override async choose(id: string, value: string): Promise<void> {
    const select = this.all<HTMLSelectElement>(`#${id}`)[0]!;
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }
}
