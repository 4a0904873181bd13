import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {SIMPLE, TWO, add, button, listed, search, visit} from '../harness/models-page.js';
import {deepAll, settled, type Visitor} from '../harness/visitor.js';

/** Presses a button that has the focus, as Enter does. */
async function pressFocused(visitor: Visitor, name: string): Promise<void> {
  button(visitor, name).focus();
  await sendKeys({press: 'Enter'});
  await settled();
}

/** Name of what has the focus; `BODY` where it is lost. */
function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('aria-label') ?? (active?.textContent.trim() || active?.tagName) ?? '';
}

describe('the focus in <token-cost-models>', () => {
  it('stays on the next chip when one is removed, and goes to the search after the last', async () => {
    const visitor = await visit(`models="${TWO} openai/gpt-5-mini"`);
    await pressFocused(visitor, 'Remove GPT-4o mini');
    expect(focused()).to.equal('Remove GPT-5 mini');
    await pressFocused(visitor, 'Remove GPT-5 mini');
    expect(focused()).to.equal('Remove GPT-4o');
    await pressFocused(visitor, 'Remove GPT-4o');
    expect(focused()).to.equal('Find a model');
  });

  it('goes to the search when the filters are cleared', async () => {
    const visitor = await visit();
    await search(visitor, 'claude');
    await pressFocused(visitor, 'Clear the filters');
    expect(focused()).to.equal('Find a model');
  });

  for (const {how, end} of [
    {how: 'Escape', end: () => sendKeys({press: 'Escape'})},
    {how: 'Cancel', end: (visitor: Visitor) => pressFocused(visitor, 'Cancel')},
  ]) {
    it(`goes back after ${how} to what opened the form`, async () => {
      const visitor = await visit(SIMPLE);
      await add(visitor, 'Our deal');
      expect(focused()).to.equal('Add your own rates');
      deepAll(visitor.stage, '[data-seller=custom] > summary')[0]!.click();
      await waitUntil(() => listed(visitor).includes('Our deal'));
      for (const opener of ['Add your own rates', 'Edit Our deal']) {
        await pressFocused(visitor, opener);
        await end(visitor);
        await settled();
        expect(focused()).to.equal(opener);
      }
    });
  }

  it('goes to where more can be added once own rates are deleted', async () => {
    const visitor = await visit(SIMPLE);
    await add(visitor, 'Our deal');
    deepAll(visitor.stage, '[data-seller=custom] > summary')[0]!.click();
    await waitUntil(() => listed(visitor).includes('Our deal'));
    await pressFocused(visitor, 'Delete Our deal');
    expect(focused()).to.equal('Add your own rates');
  });
});
