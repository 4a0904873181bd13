import {expect} from '@open-wc/testing';
import {UsageVisitor, openAiAnswer} from '../harness/usage-page.js';
import {settled} from '../harness/visitor.js';

/** $2.50 on GPT-4o. */
const ANSWER = openAiAnswer('gpt-4o', 1_000_000, 0, 0);
const WITHOUT_DAY = '{"model": "gpt-4o", "usage": {"prompt_tokens": 1000000, "completion_tokens": 0}}';

describe('what is said beside the numbers of a log', () => {
  for (const {why, log, answer} of [
    {
      why: 'tells calls without a day from those with one',
      log: [ANSWER, WITHOUT_DAY],
      answer:
        '2 calls: those of Nov 20, 2026 at the prices of their day, those without a day, taken to be of the same days, at the prices of Nov 21, 2026.',
    },
    {
      why: 'claims no number of calls for sums that do not say it',
      log: [
        '{"daily": [{"date": "2026-11-20", "modelBreakdowns": ['.concat(
          '{"modelName": "gpt-4o", "inputTokens": 1000000, "outputTokens": 0, "cacheCreationTokens": 0, "cacheReadTokens": 0, "cost": 2.5}',
          '], "inputTokens": 1000000, "outputTokens": 0, "cacheCreationTokens": 0, "cacheReadTokens": 0, "totalCost": 2.5, "modelsUsed": ["gpt-4o"]}]}',
        ),
      ],
      answer: '1 call or more on Nov 20, 2026, at the prices of that day.',
    },
    {
      why: 'says which part of the log a logged cost is of',
      // $2.50 each; only the first says it.
      log: ['model,prompt tokens,output tokens,cost', 'gpt-4o,1000000,0,2.5', 'gpt-4o-mini,1000000,0,'],
      answer: 'Part of the log says itself what it cost: $2.50, against $2.50 for the same calls here.',
    },
    {
      why: 'writes a large difference as a multiple',
      log: ['model,prompt tokens,output tokens,cost', 'gpt-4o,1000000,0,250'],
      answer: 'The log itself says $250.00 for the same calls, 100 × these prices.',
    },
  ])
    it(why, async () => {
      const visitor = await UsageVisitor.visit();
      await visitor.read(...log);
      expect(visitor.said('.answer')).to.contain(answer);
    });

  it('never calls a computed price billed', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(ANSWER);
    expect(visitor.said('.total')).to.equal('$2.50 at list prices');
    expect(visitor.element.shadowRoot!.textContent).to.not.contain('as billed');
  });

  it('names the meaning of cached tokens that was applied, whatever the first row has', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(
      '{"at":"2026-11-20","input_tokens":10,"output_tokens":5,"model":"claude-opus-4-5"}',
      '{"input_tokens":20,"output_tokens":6,"cache_read_input_tokens":300,"model":"claude-opus-4-5"}',
    );
    expect(visitor.table('formats')[0]![2]).to.equal('come on top of the prompt tokens: added to them');
    expect((visitor.one('#promptMeans') as HTMLSelectElement).value).to.equal('without-cached');
  });

  it('has no title over nothing where nothing was read', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read('<html></html>');
    expect(visitor.said('.failure')).to.equal('No usage was found in it.');
    expect(visitor.all('#read')).to.deep.equal([]);
  });

  it('asks for columns where no name tells one', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read('a,b,c\ngpt-4o,1000000,100000');
    expect(visitor.said('.mapping .hint')).to.match(/^No known format, and no column could be told by its name\./);
  });

  it('says where the calls of unknown price are left out of the comparison too', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(ANSWER, openAiAnswer('my-own-model', 7_000, 0, 500));
    expect(visitor.said('[aria-labelledby=elsewhere]')).to.contain(
      'Calls of unknown price are in none of these amounts.',
    );
    await visitor.read(ANSWER);
    expect(visitor.said('[aria-labelledby=elsewhere]')).to.not.contain('Calls of unknown price');
  });

  it('shows no table of nothing, and no range of one size', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 0, 0, 0));
    expect(visitor.all('[data-table=kinds]')).to.deep.equal([]);
    expect(visitor.table('sizes')[0]![0]).to.equal('0');
  });

  it('shows what the scenario replaces, value by value', async () => {
    const visitor = await UsageVisitor.visit(
      'models="openai/gpt-4o" at="2026-11-21" conversations="1234" per="month" turns="1"',
    );
    await visitor.read(ANSWER, ANSWER);
    expect(visitor.said('[data-field="traffic.conversations"] dd')).to.equal('60 instead of 1,234');
    expect(visitor.said('[data-field=turns] dd')).to.equal('1');
    // The log reads nothing from a cache, so a hit rate would say nothing.
    expect(visitor.said('[data-field="cache.enabled"] dd')).to.match(/^no/);
    expect(visitor.all('[data-field="cache.hitRate"]')).to.deep.equal([]);
    await visitor.press('take');
    expect(visitor.said('[data-field="traffic.conversations"] dd')).to.equal('60');
  });

  it('takes nothing for said once another log has become the scenario', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(ANSWER);
    await visitor.press('take');
    visitor.stage.querySelector('token-cost-scenario')!.patch({scenario: {...visitor.snapshot.scenario, turns: 7}});
    await settled();
    expect(visitor.one('.done [role=status]').textContent).to.equal('');
  });

  it('stays within a narrow page, however long a name or an amount is', async () => {
    const visitor = await UsageVisitor.visit();
    visitor.stage.style.cssText = 'width: 288px; font-size: 32px';
    await visitor.open(new File([openAiAnswer('gpt-4o', 2_443, 0, 0)], `${'name'.repeat(60)}.jsonl`));
    await visitor.isRead();
    expect(visitor.element.scrollWidth).to.equal(visitor.element.clientWidth);
  });
});
