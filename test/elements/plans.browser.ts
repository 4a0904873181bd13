import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Scenario} from '../../src/engine/scenario.js';
import {Visitor, amountIn, deepAll, settled, show, textOf} from '../harness/visitor.js';

/** 8,000 tokens in at $3 and 2,000 out at $15: $0.054 a conversation, $54 for 1,000 a month. */
const WORKLOAD = `models="anthropic/claude-sonnet-4-6" conversations="1000" turns="1" system-tokens="0"
  user-tokens="8000" output-tokens="2000" cache-enabled="false" use="personal" at="2026-11-21"`;

/** Somebody who looks at plans. */
class PlansVisitor extends Visitor {
  static async open(attributes = '', plans = ''): Promise<PlansVisitor> {
    const stage = await show(`<token-cost-scenario ${attributes} ${WORKLOAD}>
      <token-cost-plans ${plans}>Plans are being looked up.</token-cost-plans></token-cost-scenario>`);
    await waitUntil(() => deepAll(stage, '.lead').length > 0, 'the plans are loaded', {timeout: 8_000});
    return new PlansVisitor(stage);
  }

  get verdict(): string {
    return textOf(deepAll(this.stage, '.verdict')[0]).replaceAll('\u00a0', ' ');
  }

  get plans(): string[] {
    return deepAll(this.stage, 'tr[data-plan] .name').map(textOf);
  }

  get scenario(): Scenario | undefined {
    return this.stage.querySelector('token-cost-scenario')?.snapshot?.scenario;
  }

  plan(name: string): HTMLElement {
    const row = deepAll(this.stage, 'tr[data-plan]').find((each) => textOf(each.querySelector('.name')!) === name);
    if (!row) throw new Error(`no plan is called "${name}"; there are ${this.plans.join(', ')}`);
    return row;
  }

  said(name: string, column: string): string {
    return textOf(this.plan(name).querySelector(column)!).replaceAll('\u00a0', ' ');
  }

  async press(label: string): Promise<void> {
    const button = deepAll<HTMLButtonElement>(this.stage, 'button').find((each) => textOf(each) === label);
    if (!button) throw new Error(`no button is called "${label}"`);
    button.click();
    await settled();
  }

  get details(): string {
    return deepAll(this.stage, '.details').map(textOf).join(' ').replaceAll('\u00a0', ' ');
  }
}

describe('<token-cost-plans>', () => {
  it('speaks about the visitor’s own volume first', async () => {
    const visitor = await PlansVisitor.open('', 'plans="cursor-pro-plus"');
    // 60 / 54 = 1.11; 60 / 0.054 = 1,111.
    expect(visitor.verdict).to.contain(
      'At your 1,000 conversations a month, Cursor Pro+ costs about $60 a month, 1.11 × the API: Claude Sonnet 4.6 costs $54.',
    );
    expect(visitor.verdict).to.contain('From 1,111 conversations a month on it costs no more than the API');
  });

  it('shows the published crossover of a $200 plan at $3 and $15, 80 to 20', async () => {
    const visitor = await PlansVisitor.open('', 'plans="cursor/cursor-ultra"');
    await visitor.press('Cursor Ultra');
    // 200 / (80 % x 3 + 20 % x 15) = 37.0 million tokens; 200 / 0.054 = 3,703.7 conversations.
    expect(visitor.said('Cursor Ultra', '.even')).to.equal('3,704');
    expect(visitor.details).to.contain('3,704 conversations a month, or 37 M tokens in this mix');
    expect(visitor.details).to.contain('1 account × $200.00 = $200.00 a month');
    expect(visitor.details).to.contain('$54.00 of $400.00 at API rates per month');
    expect(visitor.details).to.contain('Sep 2026, read from the vendor’s page');
  });

  it('keeps what is past an allowance apart from the fee', async () => {
    const visitor = await PlansVisitor.open('', 'plans="copilot-pro"');
    // $15 of credits are included: 10 + (54 - 15).
    expect(amountIn(visitor.plan('Copilot Pro'))).to.be.closeTo(49, 1e-9);
    expect(visitor.said('Copilot Pro', '.included')).to.equal(
      'no over: 5,400 of 1,500 credits per month; then credits cost extra: $39.00 more',
    );
  });

  it('lists what takes everything first, eight plans, and all on request', async () => {
    const visitor = await PlansVisitor.open();
    expect(visitor.plans.length).to.equal(8);
    const groups = deepAll(visitor.stage, 'tr[data-plan]').map(({dataset}) => dataset['group']);
    expect(new Set(groups)).to.deep.equal(new Set(['usable']));
    await visitor.press('Show all 73');
    expect(visitor.plans.length).to.equal(73);
    await visitor.press('Show fewer');
    expect(visitor.plans.length).to.equal(8);
  });

  it('never shows a price that nobody confirmed as an amount', async () => {
    const visitor = await PlansVisitor.open('', 'plans="chatgpt-pro-500 perplexity-pro"');
    expect(deepAll(visitor.plan('ChatGPT Pro $500'), 'data').length).to.equal(0);
    expect(visitor.said('ChatGPT Pro $500', '.month')).to.equal('unknown');
    expect(visitor.said('Perplexity Pro', '.month')).to.equal('unknown');
  });

  it('puts the estimate’s label next to what rests on it', async () => {
    const visitor = await PlansVisitor.open('', 'plans="claude-pro cursor-pro-plus"');
    expect(visitor.said('Claude Pro', '.included')).to.contain('yes estimate $54.00 of $147.64');
    expect(visitor.said('Cursor Pro+', '.included')).not.to.contain('estimate');
  });
});

describe('people and use', () => {
  it('are the scenario’s own', async () => {
    const visitor = await PlansVisitor.open('', 'plans="cursor-pro-plus"');
    await visitor.enter('People', '3');
    expect(visitor.scenario?.people).to.equal(3);
    expect(amountIn(visitor.plan('Cursor Pro+'))).to.equal(180);
    await visitor.choose('Use', 'in a product');
    expect(visitor.scenario?.use).to.equal('product');
    expect(visitor.verdict).to.contain('no plan listed is known to allow a product');
    expect(visitor.said('Cursor Pro+', '.included')).to.contain('not allowed for a product');
  });

  for (const {typed, message} of [
    {typed: '1.5', message: 'This must be a whole number, like 30.'},
    {typed: '0', message: 'This must be at least 1.'},
    {typed: 'abc', message: 'This must be a number, like 30.'},
  ]) {
    it(`keep the last good number and say what is wrong with "${typed}"`, async () => {
      const visitor = await PlansVisitor.open('people="2"', 'plans="cursor-pro-plus"');
      await visitor.paste('People', typed);
      expect(visitor.problem('People')).to.equal(message);
      expect(visitor.field('People').value).to.equal(typed);
      expect(amountIn(visitor.plan('Cursor Pro+'))).to.equal(120);
      await visitor.enter('People', '4');
      expect(visitor.problem('People')).to.equal('');
    });
  }

  it('reach no listener of the page as native events', async () => {
    const visitor = await PlansVisitor.open();
    const heard: string[] = [];
    for (const name of ['input', 'change']) visitor.stage.addEventListener(name, ({type}) => heard.push(type));
    await visitor.enter('People', '3');
    await visitor.choose('Vendor', 'Cursor');
    expect(heard).to.deep.equal([]);
  });
});

describe('the list of plans', () => {
  it('is narrowed by vendor and kind', async () => {
    const visitor = await PlansVisitor.open();
    await visitor.choose('Vendor', 'Claude');
    await visitor.choose('Kind', 'for teams');
    expect(visitor.plans).to.deep.equal(['Claude Team Standard', 'Claude Team Premium']);
    await visitor.choose('Vendor', 'Ollama');
    expect(deepAll(visitor.stage, 'p').map(textOf)).to.include('No plan is left.');
  });

  it('has yearly prices, and says where there are none', async () => {
    const visitor = await PlansVisitor.open('', 'plans="cursor-pro-plus claude-max"');
    await visitor.choose('Paid', 'by the year');
    expect(amountIn(visitor.plan('Cursor Pro+'))).to.equal(48);
    expect(visitor.said('Cursor Pro+', '.plan')).to.contain('1 account × $48.00 · yearly');
    expect(visitor.said('Claude Max', '.plan')).to.contain('1 account × $100.00 · monthly');
  });

  it('names a plan that there is not', async () => {
    const visitor = await PlansVisitor.open('', 'plans="cursor-pro-plus nope"');
    expect(deepAll(visitor.stage, '.problem').map(textOf)).to.include('No plan is called “nope”.');
  });

  it('has prices only where the API price is not known', async () => {
    const visitor = await PlansVisitor.open('models="anthropic/claude-3-5-sonnet"', 'plans="claude-max"');
    expect(visitor.verdict).to.equal(
      'What Claude 3.5 Sonnet costs by API is not known, so these are the prices of plans only.',
    );
    expect(deepAll(visitor.stage, 'thead th').map(textOf)).to.deep.equal(['Plan', 'A month']);
    expect(amountIn(visitor.plan('Claude Max'))).to.equal(100);
  });

  it('opens and closes a row by keyboard', async () => {
    const visitor = await PlansVisitor.open('', 'plans="claude-pro"');
    const button = visitor.plan('Claude Pro').querySelector<HTMLButtonElement>('.name')!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(visitor.details).to.contain('With one more person it costs $40.00 a month.');
    expect(visitor.details).to.contain('Estimate: $147.64 at API rates per month');
    const links = deepAll<HTMLAnchorElement>(visitor.stage, '.details a').map(({href}) => new URL(href).protocol);
    expect(new Set(links)).to.deep.equal(new Set(['https:']));
    await sendKeys({press: 'Enter'});
    await settled();
    expect(visitor.details).to.equal('');
  });
});
