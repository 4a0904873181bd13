import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TokenCostActionsElement, TokenCostScenarioElement} from '../../src/elements.js';
import {deepAll, settled, show, textOf} from './visitor.js';

/** 10,000 conversations of 1,000 tokens in and 500 out: $75 on GPT-4o, $4.50 on GPT-4o mini. */
export const PLAIN =
  'models="openai/gpt-4o openai/gpt-4o-mini" turns="1" system-tokens="0" user-tokens="1000" output-tokens="500" cache-enabled="false"';

/** Somebody who keeps and shares an answer: presses buttons by their labels, from the keyboard. */
export class ActionsPage {
  readonly scenario: TokenCostScenarioElement;
  readonly actions: TokenCostActionsElement;

  private constructor(stage: HTMLElement) {
    this.scenario = stage.querySelector('token-cost-scenario') as TokenCostScenarioElement;
    this.actions = stage.querySelector('token-cost-actions') as TokenCostActionsElement;
  }

  /** Opens a page with a scenario and the toolbar, which is loaded on first use. */
  static async open(attributes = PLAIN): Promise<ActionsPage> {
    const page = new ActionsPage(
      await show(`<token-cost-scenario ${attributes}><token-cost-actions></token-cost-actions></token-cost-scenario>`),
    );
    await waitUntil(() => page.actions.renderRoot.querySelector('.toolbar'), 'the toolbar is loaded');
    return page;
  }

  button(label: string): HTMLElement {
    const found = deepAll(this.actions.renderRoot, 'button, summary');
    const match = found.find((each) => each.textContent.trim() === label);
    if (!match) throw new Error(`no button says "${label}": ${found.map(textOf).join(', ')}`);
    return match;
  }

  isOff(label: string): boolean {
    return this.button(label).getAttribute('aria-disabled') === 'true';
  }

  async press(label: string): Promise<void> {
    this.button(label).focus();
    await sendKeys({press: 'Enter'});
    await settled();
  }

  part(name: string): HTMLElement | null {
    return this.actions.renderRoot.querySelector<HTMLElement>(`[part=${name}]`);
  }

  /** First paragraph of a part, as read. */
  sentence(name: string): string {
    return textOf(this.part(name)?.querySelector('p') ?? undefined);
  }

  /** What was last said to everybody. */
  get status(): string {
    return textOf(this.actions.renderRoot.querySelector<HTMLElement>('[role=status]') ?? undefined);
  }
}

/** Puts something in place of a member of a browser object while something runs. */
export async function replaced(target: object, name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

/** What something puts on the clipboard, which a test may not write to. */
export async function copied(run: () => Promise<void>): Promise<string> {
  let text = '';
  const writeText = (written: string): Promise<void> => {
    text = written;
    return Promise.resolve();
  };
  await replaced(navigator, 'clipboard', {writeText}, async () => {
    await run();
    await settled();
  });
  return text;
}
