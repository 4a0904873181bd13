import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Snapshot} from '../../src/state/snapshot.js';
import {amountIn, deepAll, settled, show, textOf} from '../harness/visitor.js';

/** 8,000 tokens in at $2.50 and 2,000 out at $10: $0.04 a conversation, $40 for 1,000 a month. */
const WORKLOAD = `models="openai/gpt-4o deepseek/deepseek-v4-pro anthropic/claude-3-5-sonnet" conversations="1000"
  turns="1" system-tokens="0" user-tokens="8000" output-tokens="2000" cache-enabled="false" at="2026-11-21"`;

async function open(tiers = '', attributes = ''): Promise<HTMLElement> {
  const stage = await show(
    `<token-cost-scenario ${WORKLOAD} ${attributes}><token-cost-tiers ${tiers}></token-cost-tiers></token-cost-scenario>`,
  );
  await waitUntil(() => deepAll(stage, '.lead').length > 0, 'the tiers are loaded', {timeout: 8_000});
  return stage;
}

function snapshotOf(stage: HTMLElement): Snapshot {
  const snapshot = stage.querySelector('token-cost-scenario')?.snapshot;
  if (!snapshot) throw new Error('there is no snapshot');
  return snapshot;
}

/** The cells of a model's row by way of asking. */
function cell(stage: HTMLElement, offer: string, mode: string): HTMLElement {
  const found = deepAll(stage, `tr[data-offer="${offer}"] td[data-label="${mode}"]`)[0];
  if (!found) throw new Error(`no cell for ${offer}, ${mode}`);
  return found;
}

function button(stage: HTMLElement, name: string): HTMLButtonElement {
  const found = deepAll<HTMLButtonElement>(stage, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name,
  );
  if (!found) throw new Error(`no button is called "${name}"`);
  return found;
}

const lead = (stage: HTMLElement): string[] =>
  deepAll(stage, '.lead').map((each) => textOf(each).replaceAll('\u00a0', ' '));

describe('<token-cost-tiers>, ways of asking', () => {
  it('prices the workload in each, and says what is not offered', async () => {
    const stage = await open('show="modes"');
    // GPT-4o: batch at half, priority and fast at 1.7 times the standard $40.
    for (const [mode, usd] of [
      ['Standard', 40],
      ['Batch', 20],
      ['Priority', 68],
      ['Fast', 68],
    ] as const) {
      expect(amountIn(cell(stage, 'openai/gpt-4o', mode))).to.be.closeTo(usd, 1e-9);
    }
    expect(textOf(cell(stage, 'openai/gpt-4o', 'Flex'))).to.equal('not offered');
    expect(textOf(cell(stage, 'openai/gpt-4o', 'Batch'))).to.equal('$20.00 cheapestwithin 24 h');
    expect(textOf(cell(stage, 'anthropic/claude-3-5-sonnet', 'Standard'))).to.equal('unknown');
  });

  it('sums up what the cheapest would save', async () => {
    const stage = await open('show="modes"');
    expect(lead(stage)).to.deep.equal([
      'Sent wholly in Batch mode, GPT-4o would cost $20 a month instead of $40, 50% less; answers come within 24 hours.',
    ]);
  });

  it('puts one in force and takes it back, all by keyboard', async () => {
    const stage = await open('show="modes"', 'selected="deepseek/deepseek-v4-pro" batch-share="30%"');
    button(stage, 'Use Batch for GPT-4o: $20.00 a month').focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(snapshotOf(stage).selected).to.equal('openai/gpt-4o');
    expect(snapshotOf(stage).scenario.batchShare).to.equal(1);
    expect(textOf(cell(stage, 'openai/gpt-4o', 'Batch'))).to.contain('in force');
    expect(deepAll(stage, '[role=status]').map(({textContent}) => textContent)).to.include(
      'Batch for GPT-4o is now in force.',
    );
    button(stage, 'Undo').focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(snapshotOf(stage).selected).to.equal('deepseek/deepseek-v4-pro');
    expect(snapshotOf(stage).scenario.batchShare).to.equal(0.3);
    const focused = deepAll(stage, 'token-cost-tiers')[0]?.shadowRoot?.activeElement;
    expect(focused?.getAttribute('aria-label')).to.equal('Use Batch for GPT-4o: $20.00 a month');
  });

  it('offers no undo that would take back something else', async () => {
    const stage = await open('show="modes"');
    const scenario = stage.querySelector('token-cost-scenario');
    button(stage, 'Use Batch for GPT-4o: $20.00 a month').click();
    await settled();
    const {scenario: batched} = snapshotOf(stage);
    scenario?.patch({scenario: {...batched, turns: 2}});
    await settled();
    expect(textOf(cell(stage, 'openai/gpt-4o', 'Batch'))).to.contain('in force');
    expect(deepAll(stage, '.applied button').length).to.equal(0);
    scenario?.command('undo');
    await settled();
    button(stage, 'Undo').click();
    await settled();
    expect(snapshotOf(stage).scenario.batchShare).to.equal(0);
  });

  it('offers no undo where what was pressed is in force already', async () => {
    const stage = await open('show="modes"');
    const {scenario} = snapshotOf(stage);
    stage.querySelector('token-cost-scenario')?.patch({scenario: {...scenario, turns: 2}});
    await settled();
    deepAll<HTMLButtonElement>(stage, 'button[aria-pressed=true]')[0]?.click();
    await settled();
    expect(snapshotOf(stage).scenario.turns).to.equal(2);
    expect(deepAll(stage, '.applied button').length).to.equal(0);
  });

  it('leaves batching when another one is put in force', async () => {
    const stage = await open('show="modes"', 'batch-share="100%"');
    button(stage, 'Use Priority for GPT-4o: $68.00 a month').click();
    await settled();
    const {scenario, estimates} = snapshotOf(stage);
    expect([scenario.batchShare, scenario.mode]).to.deep.equal([0, 'priority']);
    const [own] = estimates.filter(({offer}) => offer.id === 'openai/gpt-4o');
    expect(own?.status === 'priced' && own.usd.perMonth).to.be.closeTo(68, 1e-9);
  });
});

describe('<token-cost-tiers>, tiers of models', () => {
  it('shows three tiers, the cheapest of each, and labs', async () => {
    const stage = await open('show="models"');
    expect(deepAll(stage, 'th[scope=col]').map((each) => textOf(each).replace(/\d+ offers/, ''))).to.deep.equal([
      'Frontier',
      'Mid-range',
      'Budget',
    ]);
    const amounts = deepAll(stage, 'tr[data-line=cheapest] data').map((each) =>
      Number((each as HTMLDataElement).value),
    );
    const dearest = deepAll(stage, 'tr[data-line=dearest] data').map((each) => Number((each as HTMLDataElement).value));
    expect(amounts.length).to.equal(3);
    amounts.forEach((usd, tier) => expect(usd).to.be.at.most(dearest[tier] ?? 0));
    const labs = deepAll(stage, 'tr[data-lab]').map(({dataset}) => dataset['lab']);
    expect(labs).to.include.members(['anthropic', 'google', 'openai']);
    expect(labs).not.to.include.members(['groq']);
    expect(lead(stage)[0]).to.match(/^The cheapest budget model costs \$[\d.,]+ a month, the cheapest frontier model/);
  });

  for (const {shown, tables} of [
    {shown: '', tables: 2},
    {shown: 'show="models"', tables: 1},
    {shown: 'show="nonsense"', tables: 2},
  ]) {
    it(`draws ${tables} tables for ${shown || 'nothing said'}`, async () => {
      expect(deepAll(await open(shown), 'table').length).to.equal(tables);
    });
  }
});
