import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Snapshot} from '../../src/state/snapshot.js';
import {Visitor, deepAll, settled, show} from './visitor.js';

/** Two models that a page compares. */
export const TWO = 'openai/gpt-4o openai/gpt-4o-mini';

/** Opens a page with the choice of models beside a table. */
export async function visit(settings = `models="${TWO}"`): Promise<Visitor> {
  const stage = await show(
    `<token-cost-scenario ${settings}><token-cost-models></token-cost-models><token-cost-table></token-cost-table></token-cost-scenario>`,
  );
  const visitor = new Visitor(stage);
  deepAll(stage, 'details.models > summary')[0]?.click();
  await waitUntil(() => deepAll(stage, 'input[type=search]').length > 0, 'it is there', {timeout: 8000});
  await settled();
  return visitor;
}

export function snapshot({stage}: Visitor): Snapshot {
  return stage.querySelector('token-cost-scenario')!.snapshot!;
}

export function button({stage}: Visitor, name: string): HTMLButtonElement {
  const found = deepAll<HTMLButtonElement>(stage, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no button is called "${name}"`);
  return found;
}

export async function press(visitor: Visitor, name: string): Promise<void> {
  button(visitor, name).click();
  await settled();
}

export async function search(visitor: Visitor, words: string): Promise<void> {
  const field = deepAll<HTMLInputElement>(visitor.stage, 'input[type=search]')[0]!;
  field.focus();
  field.select();
  await sendKeys(words === '' ? {press: 'Delete'} : {type: words});
  await settled();
}

export const listed = ({stage}: Visitor): string[] =>
  deepAll(stage, '.offers label').map((each) => each.textContent.trim());

export async function add(visitor: Visitor, name: string): Promise<void> {
  await press(visitor, 'Add your own rates');
  await visitor.enter('Name', name);
  await visitor.enter('Input, USD per million tokens', '2');
  await visitor.type('Output, USD per million tokens', '8');
  await sendKeys({press: 'Enter'});
  await settled();
}

// 1,000 conversations of one call: 1,000 x (1,000 x $2 + 500 x $8) / 1,000,000 = $6.
export const SIMPLE = `models="openai/gpt-4o" conversations="1000" per="month" turns="1" calls-per-turn="1" system-tokens="0"
  tools-tokens="0" context-tokens="0" user-tokens="1000" output-tokens="500" reasoning-tokens="0" cache-enabled="false"`;
