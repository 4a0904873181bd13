import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Visitor, deepAll, settled, textOf} from './visitor.js';

/** No page has more stops than somebody would press Tab for. */
const MOST_STOPS = 80;

/** Views are loaded on first use. */
const PATIENCE = {timeout: 8_000};

/** Something on the page, as read. */
export interface Passage {
  readonly text: string;
  /** Its amounts, exact, USD. */
  readonly usd: readonly number[];
}

/** Somebody who has only a keyboard: every step is a real key, and steps are counted. */
export class KeyboardVisitor {
  readonly #stage: HTMLElement;
  #actions = 0;
  #tabs = 0;

  private constructor(stage: HTMLElement) {
    this.#stage = stage;
  }

  /** Opens a page with one calculator. */
  static async at(attributes: string): Promise<KeyboardVisitor> {
    return new KeyboardVisitor((await Visitor.at(attributes)).stage);
  }

  /** Things done to controls so far; each key that opens something counts. */
  get actions(): number {
    return this.#actions;
  }

  /** Presses of Tab so far. */
  get tabs(): number {
    return this.#tabs;
  }

  countAnew(): void {
    this.#actions = 0;
    this.#tabs = 0;
  }

  /** Presses Tab until the control of that name has the focus. */
  async tabTo(name: string): Promise<void> {
    const controls = (): Element[] => deepAll(this.#stage, 'button, input, select, summary');
    await waitUntil(() => controls().some((each) => nameOf(each) === name), `"${name}" is on show`, PATIENCE);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (nameOf(focused()) === name) return;
      await sendKeys({press: 'Tab'});
      this.#tabs += 1;
      await settled();
    }
    throw new Error(`Tab does not lead to "${name}"`);
  }

  /** Types into what has the focus: a number into a field, the first letters of a choice. */
  async type(text: string): Promise<void> {
    await sendKeys({type: text});
    await this.#acted();
  }

  /** Presses a key that does something. */
  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.#acted();
  }

  /** Waits until something is on show that says so, and reads it. */
  async read(selector: string, says: RegExp): Promise<Passage> {
    const found = (): HTMLElement | undefined =>
      deepAll(this.#stage, selector).find((each) => each.checkVisibility() && says.test(textOf(each)));
    await waitUntil(() => found() !== undefined, `${selector} says ${says.source}`, PATIENCE);
    const passage = found();
    const amounts = passage ? deepAll<HTMLDataElement>(passage.shadowRoot ?? passage, 'data') : [];
    return {text: textOf(passage), usd: amounts.map(({value}) => Number(value))};
  }

  async #acted(): Promise<void> {
    this.#actions += 1;
    await settled();
  }
}

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a screen reader calls a control. */
function nameOf(element: Element | null): string {
  if (!element) return '';
  const [label] = (element as HTMLInputElement).labels ?? [];
  return (element.getAttribute('aria-label') ?? label?.textContent ?? textOf(element)).trim();
}
