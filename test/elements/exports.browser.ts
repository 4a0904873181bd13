import {expect, waitUntil} from '@open-wc/testing';
import {ActionsPage, PLAIN, copied, replaced} from '../harness/actions-page.js';

describe('exports', () => {
  for (const {label, pattern} of [
    {
      label: 'Copy table as Markdown',
      pattern:
        /^### What this workload costs.*\n\n\| Model \|.*\n.*\n\| GPT-4o mini \| OpenAI \| 4\.5 \| 0\.00045 \| yes \|/,
    },
    {label: 'Copy table as CSV', pattern: /^offer,name,.*\r\nopenai\/gpt-4o-mini,GPT-4o mini,OpenAI,4\.5/},
    {label: 'Copy all as JSON', pattern: /^\{\s+"scenario": \{/},
  ]) {
    it(`are copied: ${label}`, async () => {
      const page = await ActionsPage.open();
      await page.press('Export');
      expect(await copied(() => page.press(label))).to.match(pattern);
      expect(page.status).to.equal('Copied.');
    });
  }

  it('say so when the browser does not allow it', async () => {
    const page = await ActionsPage.open();
    await page.press('Export');
    const writeText = (): Promise<void> => Promise.reject(new Error('denied'));
    await replaced(navigator, 'clipboard', {writeText}, () => page.press('Copy all as JSON'));
    await waitUntil(() => page.status === 'The browser did not allow copying.', 'the refusal is said');
  });

  it('are saved as a file, and the address made for it is given back', async () => {
    const page = await ActionsPage.open(`${PLAIN} at="2026-11-21"`);
    const made: Blob[] = [];
    const revoked: string[] = [];
    const links: HTMLAnchorElement[] = [];
    const create = (blob: Blob): string => `blob:test-${made.push(blob)}`;
    const click = function (this: HTMLAnchorElement): void {
      links.push(this);
    };
    await page.press('Export');
    await replaced(URL, 'createObjectURL', create, () =>
      replaced(
        URL,
        'revokeObjectURL',
        (address: string) => revoked.push(address),
        () =>
          replaced(HTMLAnchorElement.prototype, 'click', click, async () => {
            await page.press('Download CSV');
            await waitUntil(() => revoked.length > 0, 'the address is given back', {timeout: 3000});
          }),
      ),
    );
    expect([links[0]?.download, links[0]?.href]).to.deep.equal(['token-cost-2026-11-21.csv', revoked[0]]);
    const [first, second, third] = new Uint8Array((await made[0]?.arrayBuffer()) ?? []);
    expect([first, second, third]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await made[0]?.text()).to.contain('offer,name,');
    expect(made[0]?.type).to.equal('text/csv;charset=utf-8');
    expect(page.status).to.equal('Downloaded as token-cost-2026-11-21.csv.');
  });

  it('print the page', async () => {
    const page = await ActionsPage.open();
    await page.press('Export');
    let printed = 0;
    const print = (): number => (printed += 1);
    await replaced(window, 'print', print, () => page.press('Print'));
    expect(printed).to.equal(1);
  });

  it('say on paper what they rest on, and where it is to be found', async () => {
    for (const {attributes, lines} of [
      {attributes: `${PLAIN} at="2026-11-21"`, lines: 1},
      {attributes: `${PLAIN} at="2026-11-21" state-key="tcc"`, lines: 2},
    ]) {
      const page = await ActionsPage.open(attributes);
      const printed = [...page.actions.renderRoot.querySelectorAll('.print-only p')].map((each) => each.textContent);
      expect(printed).to.have.lengthOf(lines);
      expect(printed[0]).to.match(/^Prices of Nov 21, 2026, dataset [\d.]+\. A month is 30 days\./);
      if (lines > 1) expect(printed[1]).to.contain('tcc=1.t.1~');
    }
  });
});
