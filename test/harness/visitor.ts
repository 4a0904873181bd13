import {sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import type {LitElement} from 'lit';

/** Finds every match below a node, through open shadow roots. */
export function deepAll<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const found = [...root.querySelectorAll<E>(selector)];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...deepAll<E>(element.shadowRoot, selector));
  }
  return found;
}

/** Waits until nothing is left to draw: links, snapshots and views each take a turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    const elements = deepAll<LitElement>(document, '*').filter(({localName}) => localName.startsWith('token-cost-'));
    await Promise.all(elements.map((element) => element.updateComplete));
  }
}

/** Puts markup into the page; everything is removed after each test. */
export async function show(markup: string): Promise<HTMLElement> {
  const stage = document.createElement('main');
  stage.innerHTML = markup;
  document.body.append(stage);
  await settled();
  return stage;
}

afterEach(() => document.querySelectorAll('main').forEach((stage) => stage.remove()));

/** Somebody at a calculator: names fields and models as the page does, and reads what the page shows. */
export class Visitor {
  readonly stage: HTMLElement;

  constructor(stage: HTMLElement) {
    this.stage = stage;
  }

  /** Opens a page with one calculator of which the clock is pinned. */
  static async at(attributes = '', clock = Date.UTC(2026, 10, 21)): Promise<Visitor> {
    const stage = document.createElement('main');
    stage.innerHTML = `<token-cost-calculator ${attributes}></token-cost-calculator>`;
    const calculator = stage.querySelector('token-cost-calculator');
    if (calculator) calculator.clock = () => clock;
    document.body.append(stage);
    await settled();
    return new Visitor(stage);
  }

  /** The control that a label belongs to. */
  field(label: string): HTMLInputElement {
    const found = deepAll<HTMLLabelElement>(this.stage, 'label').find((each) => each.textContent.trim() === label);
    const control = found?.control ?? found?.querySelector('input');
    if (!control) throw new Error(`no field is called "${label}"`);
    return control as HTMLInputElement;
  }

  /** Replaces what a field says, key by key, and stays in it. */
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.select();
    await sendKeys({press: 'Delete'});
    if (text !== '') await sendKeys({type: text});
    await settled();
  }

  /** Types and leaves the field. */
  async enter(label: string, text: string): Promise<void> {
    await this.type(label, text);
    await this.leave();
  }

  /** Replaces what a field says at once, as pasting does, and leaves it. */
  async paste(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    await this.leave();
  }

  async leave(): Promise<void> {
    await sendKeys({press: 'Tab'});
    await settled();
  }

  async choose(label: string, option: string): Promise<void> {
    const select = this.field(label) as unknown as HTMLSelectElement;
    const wanted = [...select.options].find((each) => each.text.trim() === option);
    if (!wanted) throw new Error(`"${label}" does not offer "${option}"`);
    select.value = wanted.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }

  async tick(label: string, on: boolean): Promise<void> {
    const box = this.field(label);
    if (box.checked !== on) box.click();
    await settled();
  }

  /** The message at a field; empty where all is well. */
  problem(label: string): string {
    const field = this.field(label);
    if (field.getAttribute('aria-invalid') !== 'true') return '';
    const id = field.getAttribute('aria-describedby') ?? '';
    return (field.getRootNode() as ShadowRoot).getElementById(id)?.textContent.trim() ?? '';
  }

  /** The answer at the top, as read. */
  get sentence(): string {
    return textOf(this.#summaries[0]);
  }

  /** What a model costs a month according to its row, exact. */
  monthlyUsd(model: string): number {
    return amountIn(this.row(model).querySelector('td.month'));
  }

  /** Names of the models, in the order of the rows. */
  get ranking(): string[] {
    return this.#rows.map((row) => row.querySelector('.name')?.textContent.trim() ?? '');
  }

  row(model: string): HTMLTableRowElement {
    const row = this.#rows.find((each) => each.querySelector('.name')?.textContent.trim() === model);
    if (!row) throw new Error(`no row is about "${model}"; there are ${this.ranking.join(', ')}`);
    return row;
  }

  /** Opens the ledger of a model and reads the cost by unit, exact. */
  async ledgerUsd(model: string): Promise<Record<string, number>> {
    const button = this.row(model).querySelector<HTMLButtonElement>('.name');
    if (button?.getAttribute('aria-expanded') !== 'true') button?.click();
    await settled();
    const units = deepAll<HTMLDataElement>(this.stage, 'token-cost-ledger').flatMap((ledger) =>
      deepAll<HTMLDataElement>(ledger.shadowRoot as ShadowRoot, 'data[data-unit]'),
    );
    return Object.fromEntries(units.map((unit) => [unit.dataset['unit'] ?? '', Number(unit.value)]));
  }

  /** What the calculator says it could not use. */
  get pageProblems(): string[] {
    return deepAll(this.stage, '.problems li').map(textOf);
  }

  get #rows(): HTMLTableRowElement[] {
    return deepAll<HTMLTableRowElement>(this.stage, 'tr[data-offer]');
  }

  get #summaries(): HTMLElement[] {
    return deepAll(this.stage, 'token-cost-summary');
  }
}

/** The exact USD that an amount on the page stands for. */
export function amountIn(root: ParentNode | null): number {
  const amount = root?.querySelector('data');
  if (!amount) throw new Error('no amount is shown here');
  return Number(amount.value);
}

/** What an element says, without what only screen readers hear. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  const root = element.shadowRoot ?? element;
  return [...root.childNodes]
    .filter((node) => node.nodeType !== Node.COMMENT_NODE)
    .filter((node) => !(node instanceof Element && node.matches('[role=status], style')))
    .map((node) => (node instanceof Element ? textOf(node) : node.textContent))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
