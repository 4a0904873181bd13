import {expect, waitUntil} from '@open-wc/testing';
import {expectConsole} from '../harness/console-guard.js';
import {deepAll, settled, show} from '../harness/visitor.js';

// 1,000 conversations of 10,000 tokens out at $10 a million are $100; at 0.85 that is 85 of the other currency.
const WORKLOAD = `models="openai/gpt-4o" at="2026-11-21" conversations="1000" per="month" turns="1" system-tokens="0"
  user-tokens="0" output-tokens="10000" cache-enabled="false"`;
const EURO = 'currency="EUR" exchange-rate="0.85" exchange-date="2026-11-01"';
const NOTE = '≈: in EUR, at 0.85\u00a0EUR for 1 USD on Nov 1, 2026, set by this site.';

async function open(settings: string, views: string): Promise<HTMLElement> {
  const stage = await show(`<token-cost-scenario ${WORKLOAD} ${settings}>${views}</token-cost-scenario>`);
  await settled();
  return stage;
}

const textOf = (stage: HTMLElement, tag: string): string =>
  (stage.querySelector(tag)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a page with a currency of its own', () => {
  for (const {name, view, text} of [
    {
      name: 'the sentence',
      view: '<token-cost-summary></token-cost-summary>',
      text: 'About $100 (≈ €85.00) a month on GPT-4o.',
    },
    {name: 'an amount', view: '<token-cost-summary show="month"></token-cost-summary>', text: '$100 (≈ €85.00)'},
  ]) {
    it(`shows it beside USD in ${name}`, async () => {
      const stage = await open(EURO, view);
      await waitUntil(
        () => textOf(stage, 'token-cost-summary') === text,
        `${text}, not ${textOf(stage, 'token-cost-summary')}`,
      );
      expect(deepAll(stage, 'data').map((data) => (data as HTMLDataElement).value)).to.deep.equal(['100']);
      expect(deepAll(stage, '[title]').map(({title}) => title)).to.deep.equal([NOTE]);
    });
  }

  for (const [name, view] of [
    ['the workload', '<token-cost-summary show="workload"></token-cost-summary>'],
    ['the table', '<token-cost-table></token-cost-table>'],
  ] as const) {
    it(`says rate, day and who set them below ${name}`, async () => {
      const stage = await open(EURO, view);
      await waitUntil(() => deepAll(stage, 'p, span').some(({textContent}) => textContent.includes(NOTE)), NOTE);
    });
  }

  it('shows it in the table, the ledger and the plans', async () => {
    const views = ['table', 'ledger', 'plans'].map((name) => `<token-cost-${name}></token-cost-${name}>`).join('');
    const stage = await open(EURO, views);
    const said = (tag: string) => () => textOf(stage, tag).includes('≈ €85.00');
    await waitUntil(said('token-cost-table'), 'the table');
    await waitUntil(said('token-cost-ledger'), 'the ledger');
    await waitUntil(said('token-cost-plans'), 'the plans');
  });

  it('writes it as the language does', async () => {
    const stage = await open(`${EURO} locale="de"`, '<token-cost-summary></token-cost-summary>');
    await waitUntil(() => textOf(stage, 'token-cost-summary').includes('(≈ 85,00 €)'), '85,00 €');
  });

  it('shows no more of it once it is taken back', async () => {
    const stage = await open(EURO, '<token-cost-summary></token-cost-summary>');
    await waitUntil(() => textOf(stage, 'token-cost-summary').includes('≈'), 'converted');
    stage.querySelector('token-cost-scenario')?.removeAttribute('currency');
    await waitUntil(() => textOf(stage, 'token-cost-summary') === 'About $100 a month on GPT-4o.', 'USD only');
  });

  it('converts nothing without a rate, and says so', async () => {
    expectConsole(/exchange-rate="" is not used/);
    const stage = await show('');
    const heard: string[] = [];
    stage.addEventListener('token-cost-error', (event) => {
      heard.push(...(event as CustomEvent<{problems: {name: string}[]}>).detail.problems.map(({name}) => name));
    });
    stage.innerHTML = `<token-cost-scenario ${WORKLOAD} currency="EUR" exchange-date="2026-11-01"><token-cost-summary></token-cost-summary><token-cost-inputs></token-cost-inputs></token-cost-scenario>`;
    await waitUntil(() => heard.length > 0, 'an error');
    expect(heard).to.deep.equal(['exchange-rate']);
    expect(textOf(stage, 'token-cost-summary')).to.equal('About $100 a month on GPT-4o.');
    await waitUntil(
      () => textOf(stage, 'token-cost-inputs').includes('units of the currency for 1 USD'),
      'the problem',
    );
  });

  it('is handed on by a calculator', async () => {
    const stage = await show(`<token-cost-calculator ${WORKLOAD} ${EURO}></token-cost-calculator>`);
    await waitUntil(
      () => deepAll(stage, 'token-cost-summary').some((each) => each.shadowRoot?.textContent.includes('≈ €85.00')),
      '€',
    );
  });
});
