import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {problemsInPage} from '../harness/axe-in-page.js';
import {settled, show, textOf} from '../harness/visitor.js';

async function ledger(attributes: string): Promise<ShadowRoot> {
  const stage = await show(
    `<token-cost-scenario at="2026-11-21" ${attributes}><token-cost-ledger></token-cost-ledger></token-cost-scenario>`,
  );
  return stage.querySelector('token-cost-ledger')?.shadowRoot as ShadowRoot;
}

function amounts(root: ShadowRoot, selector: string): number[] {
  return [...root.querySelectorAll<HTMLDataElement>(`${selector} data`)].map(({value}) => Number(value));
}

function workings(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.working')].map(textOf).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Presses a button and reads what it puts on the clipboard. */
async function copied(root: ShadowRoot, name: string): Promise<string> {
  let content = '';
  const {clipboard} = navigator;
  const writeText = (text: string): Promise<void> => Promise.resolve(void (content = text));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  [...root.querySelectorAll('button')].find((button) => textOf(button) === name)?.click();
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  await settled();
  expect(textOf(root.querySelector('.actions') ?? undefined)).to.contain(name);
  expect(root.querySelector('[role=status]')?.textContent).to.equal('Copied.');
  return content;
}

// Sonnet 4.6 caches from 1,024 tokens on. Prompts of the six turns: 950 (too short), 1,450 (written whole: its beginning is
// too short), then 1,950 to 3,450, of which 80 % of 1,450 + 1,950 + 2,450 + 2,950 are read and the rest is written.
const READ = 0.8 * 8800;
const WRITTEN = 1450 + (1950 + 2450 + 2950 + 3450 - READ);

describe('<token-cost-ledger>', () => {
  it('writes each line out with the visitor’s numbers and says where its rate is from', async () => {
    const root = await ledger('preset="chatbot" models="anthropic/claude-sonnet-4-6"');
    expect([WRITTEN, READ]).to.deep.equal([5210, 7040]);
    expect(workings(root)).to.deep.equal([
      '9,500,000 tokens × $3.00 per million = $28.50 standard rate · since Mar 13, 2026',
      '70,400,000 tokens × $0.30 per million = $21.12 standard rate · since Mar 13, 2026',
      '52,100,000 tokens × $3.75 per million = $195.38 standard rate · since Mar 13, 2026',
      '21,000,000 tokens × $15.00 per million = $315.00 standard rate · since Mar 13, 2026',
      'A conversation: 6 turns × $0.00933 on average = $0.0559995',
      'A month: 10,000 conversations × $0.0559995 = $560.00',
    ]);
  });

  for (const {why, attributes} of [
    {why: 'with caching', attributes: 'preset="chatbot" models="anthropic/claude-sonnet-4-6"'},
    {
      why: 'with batch, discount, retries and searches',
      attributes:
        'preset="rag" batch-share="30%" discount="10%" retry-rate="5%" web-searches-per-conversation="1" models="openai/gpt-5.4-mini"',
    },
    {why: 'with long prompts', attributes: 'user-tokens="90,000" turns="5" models="google/gemini-2.5-pro"'},
  ]) {
    it(`adds up to the headline ${why}`, async () => {
      const root = await ledger(attributes);
      const lines = amounts(root, 'tr[data-line]');
      const [total = NaN] = amounts(root, '.total');
      expect(lines.length).to.be.at.least(2);
      expect(lines.reduce((sum, usd) => sum + usd, 0)).to.be.closeTo(total, total * 1e-12);
      expect(amounts(root, 'dd')).to.include(total);
    });
  }

  it('names the source of the prices and of each mode', async () => {
    const root = await ledger('batch-share="50%" models="openai/gpt-5.4-mini"');
    const sources = [...root.querySelectorAll('.source p')].map(textOf);
    expect(sources[0]).to.match(/^Prices of \w+ \d+, 2026, .+\. Source: .+\.$/);
    expect(sources[1]).to.match(/^batch: read on \w+ \d+, 2026\. Source: developers\.openai\.com\.$/);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.source a')];
    expect(links.map(({protocol}) => protocol)).to.deep.equal(['https:', 'https:']);
  });

  it('calls rates that a visitor typed their own', async () => {
    const root = await ledger('models="openai/gpt-5.4-mini"');
    const scenario = document.querySelector('token-cost-scenario');
    const customOffers = [{id: 'custom/mine', name: 'Mine', input: 2, output: 8}];
    scenario?.patch({customOffers, models: ['custom/mine'], selected: 'custom/mine'});
    await settled();
    expect(workings(root)[0]).to.match(/ your own rate/);
    expect(textOf(root.querySelector('.source') ?? undefined)).to.equal('Your own rates.');
  });

  it('says why there is no price instead of a number', async () => {
    const root = await ledger('models="anthropic/claude-3-5-sonnet"');
    expect(root.querySelectorAll('data').length).to.equal(0);
  });

  it('is copied as Markdown with its arithmetic', async () => {
    const root = await ledger('preset="chatbot" models="anthropic/claude-sonnet-4-6"');
    const markdown = await copied(root, 'Copy as Markdown');
    expect(markdown).to.contain('| Cache writes | 52100000 | 3.75 | 195.375 |');
    expect(markdown).to.contain(
      '- Cache writes: 52,100,000 tokens × $3.75 per million = $195.38 (standard rate · since Mar 13, 2026)',
    );
  });

  it('is copied as CSV with source and date of each rate', async () => {
    const root = await ledger('preset="chatbot" models="anthropic/claude-sonnet-4-6"');
    const [head, first] = (await copied(root, 'Copy as CSV')).split('\r\n');
    expect(head).to.equal('Billed,Tokens a month,USD per million,USD a month,Rate from,Source,Checked on,Trust');
    expect(first).to.match(
      /^Input,9500000,3,28\.5,"?standard rate .+,https:\/\/platform\.claude\.com\/.+,2026-.+,verified$/,
    );
  });

  it('is copied as JSON with the origin of each rate', async () => {
    const root = await ledger('preset="chatbot" batch-share="100%" models="anthropic/claude-sonnet-4-6"');
    const {rates, sources} = JSON.parse(await copied(root, 'Copy as JSON')) as {
      rates: {origin: {mode: string; times: number}; sources: string[]}[];
      sources: Record<string, {url: string}>;
    };
    expect(rates.map(({origin}) => `${origin.mode} ${origin.times}`)).to.deep.equal(Array(4).fill('batch 0.5'));
    expect(rates[0]?.sources.map((id) => sources[id]?.url)).to.deep.equal([
      'https://platform.claude.com/docs/en/about-claude/pricing',
      'https://platform.claude.com/docs/en/build-with-claude/batch-processing',
    ]);
  });

  it('prints its turns and no buttons', async () => {
    const root = await ledger('preset="chatbot" models="anthropic/claude-sonnet-4-6"');
    const details = root.querySelector('details') as HTMLDetailsElement;
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    expect(getComputedStyle(root.querySelector('.actions') as Element).display).to.equal('none');
    expect(getComputedStyle(root.querySelector('.term') as Element).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    await emulateMedia({media: 'screen'});
  });

  it('is accessible', async () => {
    const root = await ledger('preset="rag" batch-share="30%" models="openai/gpt-5.4-mini"');
    expect(await problemsInPage(root.host)).to.deep.equal([]);
  });
});
