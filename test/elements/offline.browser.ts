import {expect, waitUntil} from '@open-wc/testing';
import {expectConsole} from '../harness/console-guard.js';
import {deepAll, settled, show} from '../harness/visitor.js';

const PARTS = ['/src/state/read-currency.ts', '/src/links/scenario-url.ts', '/src/data/full-catalogue.ts'];

/** What the page has not asked for yet can still be sent elsewhere. */
function loseNetwork(): void {
  const map = document.createElement('script');
  map.type = 'importmap';
  const nowhere = 'data:text/javascript,throw new Error("no network")';
  map.textContent = JSON.stringify({imports: Object.fromEntries(PARTS.map((part) => [part, nowhere]))});
  document.head.append(map);
}

describe('a part of the library that cannot be loaded', () => {
  const unhandled: string[] = [];
  const note = (event: PromiseRejectionEvent): void => void unhandled.push(String(event.reason));

  before(() => {
    loseNetwork();
    addEventListener('unhandledrejection', note);
  });
  after(() => removeEventListener('unhandledrejection', note));

  it('is left out: the page is told, the answer stays', async () => {
    expectConsole(/(catalogue|currency|state-key)="" is not used/);
    const stage = await show('');
    const heard: string[] = [];
    stage.addEventListener('token-cost-error', (event) => {
      heard.push(...(event as CustomEvent<{problems: {name: string}[]}>).detail.problems.map(({name}) => name));
    });
    stage.innerHTML = `<token-cost-scenario models="openai/gpt-4o" at="2026-11-21" state-key="w" catalogue="full"
      currency="EUR" exchange-rate="0.85" exchange-date="2026-11-01"><token-cost-summary></token-cost-summary></token-cost-scenario>`;
    await waitUntil(() => heard.length === 3, `three problems, not ${heard.join(' ')}`);
    expect(heard.sort()).to.deep.equal(['catalogue', 'currency', 'state-key']);
    await settled();
    expect(deepAll(stage, '[part=amount]').length).to.equal(1);
    expect(unhandled).to.deep.equal([]);
  });

  it('can be asked for again', async () => {
    expectConsole(/catalogue="" is not used/);
    const stage = await show('<token-cost-scenario><token-cost-models open></token-cost-models></token-cost-scenario>');
    const button = (): HTMLElement | undefined => deepAll(stage, '.more-models')[0];
    await waitUntil(() => button() !== undefined, 'the button');
    const words = button()?.textContent.trim();
    button()?.click();
    await settled();
    await waitUntil(() => button()?.textContent.trim() === words, `"${words}" again`);
    expect(unhandled).to.deep.equal([]);
  });
});
