import {expect} from '@open-wc/testing';
import {UsageVisitor, openAiAnswer} from '../harness/usage-page.js';
import {settled} from '../harness/visitor.js';

/** Two calls alike, in one day. */
const LOG = [openAiAnswer('gpt-4o', 1_000, 0, 100), openAiAnswer('gpt-4o', 1_000, 0, 100)];

// 60 calls in 30 days at $2.50 in and $10 out per million tokens.
const LOG_USD_PER_MONTH = (60 * (1_000 * 2.5 + 100 * 10)) / 1e6;

describe('the scenario that a log amounts to', () => {
  it('is put in force by a button, and taken back', async () => {
    const visitor = await UsageVisitor.visit();
    const before = visitor.usdPerMonth;
    await visitor.read(...LOG);
    await visitor.press('take');
    expect(visitor.usdPerMonth).to.be.closeTo(LOG_USD_PER_MONTH, 1e-12);
    const {traffic, turns, tokens} = visitor.snapshot.scenario;
    expect({...traffic, turns, output: tokens.output}).to.deep.equal({
      conversations: 60,
      per: 'month',
      turns: 1,
      output: 100,
    });
    expect(visitor.said('.done')).to.equal('This log is your scenario now. Undo');
    expect(visitor.one('.done [role=status]').textContent).to.equal(
      'This log is your scenario now: about $0.21 a month on GPT-4o.',
    );
    await visitor.press('undo');
    expect(visitor.usdPerMonth).to.equal(before);
    expect(visitor.one('.done [role=status]').textContent).to.equal('Your scenario is what it was.');
  });

  it('says beforehand what it will set', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(...LOG);
    const values: Record<string, string> = Object.fromEntries(
      visitor
        .all('[data-field]')
        .map((field) => [field.dataset['field']!, field.querySelector('dd > bdi')!.textContent.trim()]),
    );
    expect(values['traffic.conversations']).to.equal('60');
    expect(values['tokens.output']).to.equal('100');
    expect(values['batchShare']).to.equal('0%');
    expect(visitor.said('[aria-labelledby=scenario] .notes')).to.contain('Calls: 2, days: 1; scaled to 30 days.');
  });

  it('offers no undo that would take back something else', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(...LOG);
    await visitor.press('take');
    visitor.stage.querySelector('token-cost-scenario')!.patch({models: ['openai/gpt-4o']});
    await settled();
    expect(visitor.all('[data-do=undo]')).to.deep.equal([]);
    expect(visitor.said('.done')).to.equal('This log is your scenario now.');
  });

  it('says what an average hides', async () => {
    const visitor = await UsageVisitor.visit('models="openai/gpt-5.4" at="2026-11-21"');
    await visitor.read(openAiAnswer('gpt-5.4', 272_001, 0, 0), openAiAnswer('gpt-5.4', 1_000, 0, 0));
    // 272,001 x ($5.00 - $2.50) per million.
    expect(visitor.said('[aria-labelledby=scenario] .notes')).to.contain(
      '1 of 2 calls are past a threshold for long prompts on GPT-5.4: $0.68 over the log that an average hides.',
    );
  });

  it('holds plans against what the log comes to in a month', async () => {
    const visitor = await UsageVisitor.visit('models="openai/gpt-4o" at="2026-11-21" use="personal"');
    // $100 in one day: $3,000 a month.
    await visitor.read(openAiAnswer('gpt-4o', 40_000_000, 0, 0));
    expect(visitor.said('[aria-labelledby=plans] > p:nth-of-type(2)')).to.contain('$3,000.00 a month');
    const rows = visitor.table('plans');
    expect(rows.length).to.equal(6);
    for (const [, month = '', worth = ''] of rows) {
      const usd = Number(month.replace(/[$,]/g, ''));
      expect(Number.parseFloat(worth.replace(',', ''))).to.be.closeTo(3_000 / usd, 0.5);
    }
  });

  it('is not asked for by a log without days', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read('{"model": "gpt-4o", "usage": {"prompt_tokens": 1000000, "completion_tokens": 0}}');
    expect(visitor.said('.answer')).to.contain('1 call at the prices of Nov 21, 2026.');
    expect(visitor.all('[data-table=plans]')).to.deep.equal([]);
    expect(visitor.said('[aria-labelledby=scenario] .notes')).to.contain('The log has no days');
  });
});
