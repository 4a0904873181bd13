import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {amountIn, settled, show, textOf} from '../harness/visitor.js';

async function price(attributes: string, content = ''): Promise<ShadowRoot> {
  const stage = await show(`<p>It costs <token-cost-price ${attributes}>${content}</token-cost-price>.</p>`);
  return stage.querySelector('token-cost-price')?.shadowRoot as ShadowRoot;
}

describe('a price in a sentence', () => {
  for (const {why, attributes, usd} of [
    {why: 'input by default', attributes: 'offer="openai/gpt-4o"', usd: 2.5},
    {why: 'output', attributes: 'offer="openai/gpt-4o" rate="output"', usd: 10},
    {why: 'cache reads', attributes: 'offer="openai/gpt-4o" rate="cache-read"', usd: 1.25},
    {why: 'by alias', attributes: 'offer="gpt-4o"', usd: 2.5},
    {why: 'on a day before the price cut', attributes: 'offer="openai/o3" at="2025-06-09"', usd: 10},
    {why: 'on the day of the price cut', attributes: 'offer="openai/o3" at="2025-06-10"', usd: 2},
  ]) {
    it(`is the published one: ${why}`, async () => {
      expect(amountIn(await price(attributes))).to.equal(usd);
    });
  }

  it('reads like text', async () => {
    const root = await price('offer="openai/gpt-4o"');
    expect(root.querySelector('data')?.textContent).to.equal('$2.50');
  });

  for (const {why, attributes} of [
    {why: 'an unknown offer', attributes: 'offer="acme/unheard-of"'},
    {why: 'a rate that is not sold', attributes: 'offer="groq/llama-3.3-70b-versatile" rate="cache-read"'},
    {why: 'a rate of no known kind', attributes: 'offer="openai/gpt-4o" rate="constructor"'},
    {why: 'a model that is no longer served', attributes: 'offer="anthropic/claude-3-5-sonnet" at="2025-10-28"'},
    {why: 'a day before the model was released', attributes: 'offer="openai/gpt-5" at="2025-01-01"'},
    {why: 'a day that does not exist', attributes: 'offer="openai/gpt-4o" at="2026-02-30"'},
  ]) {
    it(`is never invented: ${why}`, async () => {
      const root = await price(attributes, 'about $3');
      expect(root.querySelector('data')).to.equal(null);
      expect(root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('about $3');
      expect(textOf((await price(attributes)).querySelector('slot') ?? undefined)).to.equal('unknown');
    });
  }

  it('shows its date and source by keyboard, and hides them again', async () => {
    const root = await price('offer="openai/gpt-4o"');
    const source = root.querySelector<HTMLElement>('#source');
    root.querySelector('button')?.focus();
    await sendKeys({press: 'Enter'});
    expect(source?.matches(':popover-open')).to.equal(true);
    expect(textOf(source ?? undefined)).to.match(
      /^GPT-4o, OpenAI: input, USD per million tokens\. Prices of \w+ \d+, 2026, .+\. Source: .+\.$/,
    );
    expect(source?.querySelector('a')?.href).to.match(/^https:\/\//);
    await sendKeys({press: 'Escape'});
    expect(source?.matches(':popover-open')).to.equal(false);
  });

  it('tells of a promotion its end and the list price', async () => {
    const root = await price('offer="google/gemini-3.6-flash" at="2026-11-21"');
    expect(amountIn(root)).to.equal(0.75);
    expect(textOf(root.querySelector('#source') ?? undefined)).to.contain(
      'Promotion until Jan 1, 2027, then $1.50. Prices of',
    );
  });

  it('follows a change of its attributes', async () => {
    const root = await price('offer="openai/gpt-4o"');
    root.host.setAttribute('rate', 'output');
    await settled();
    expect(amountIn(root)).to.equal(10);
  });
});
