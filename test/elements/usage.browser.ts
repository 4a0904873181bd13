import {expect} from '@open-wc/testing';
import {provideTexts} from '../../src/i18n/messages-for.js';
import {dataNames} from '../harness/data-names.js';
import {ENGLISH} from '../harness/english-texts.js';
import {pseudoTexts} from '../harness/pseudo-texts.js';
import {replaceMethod} from '../harness/replace-method.js';
import {unwrappedTexts} from '../harness/unwrapped-texts.js';
import {UsageVisitor, openAiAnswer} from '../harness/usage-page.js';
import {deepAll, show} from '../harness/visitor.js';

/** Rates per million tokens: GPT-4o $2.50 in, $1.25 cached, $10 out; Claude Sonnet 4.6 $3, $0.30, $3.75 written, $15. */
const perMillion = (usd: number): number => usd / 1e6;

describe('<token-cost-usage>', () => {
  it('leaves what the author wrote on show until there is a scenario', async () => {
    const stage = await show('<token-cost-usage>about our bill</token-cost-usage>');
    expect(deepAll(stage, 'textarea')).to.deep.equal([]);
    expect(stage.querySelector('token-cost-usage')!.shadowRoot!.querySelector('slot')).to.not.equal(null);
  });

  it('says what two pasted chat answers cost', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000, 0, 100), openAiAnswer('gpt-4o', 500, 0, 75));
    expect(visitor.usd).to.be.closeTo(perMillion(1_500 * 2.5 + 175 * 10), 1e-12);
    expect(visitor.said('.answer')).to.contain('2 calls on Nov 20, 2026, at the prices of that day.');
    expect(visitor.said('.answer')).to.contain('$0.165 a month of 30 days');
    expect(visitor.status).to.equal('Read: 2 calls, $0.0055 at list prices.');
  });

  const anthropic = JSON.stringify({
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-4-6',
    usage: {
      input_tokens: 176,
      cache_read_input_tokens: 1_024,
      cache_creation_input_tokens: 200,
      output_tokens: 100,
    },
  });

  for (const {why, answer, usd, means} of [
    {
      why: 'where the counter includes them',
      answer: openAiAnswer('gpt-4o', 1_200, 1_024, 100),
      usd: perMillion(176 * 2.5 + 1_024 * 1.25 + 100 * 10),
      means: 'are within the prompt tokens: taken out, so that each is billed once',
    },
    {
      why: 'where they come on top',
      answer: anthropic,
      usd: perMillion(176 * 3 + 1_024 * 0.3 + 200 * 3.75 + 100 * 15),
      means: 'come on top of the prompt tokens: added to them',
    },
  ]) {
    it(`bills cached tokens once ${why}, and says which was applied`, async () => {
      const visitor = await UsageVisitor.visit();
      await visitor.read(answer);
      expect(visitor.usd).to.be.closeTo(usd, 1e-12);
      expect(visitor.table('formats').map(([, , meaning]) => meaning)).to.deep.equal([means]);
    });
  }

  it('shows a model that nobody knows as unknown and in no total', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000, 0, 0), openAiAnswer('my-own-model', 7_000, 0, 500));
    expect(visitor.usd).to.be.closeTo(perMillion(1_000 * 2.5), 1e-12);
    expect(visitor.table('unknown')).to.deep.equal([['my-own-model', '1', '7,500', 'no offer of that name is known']]);
    expect(visitor.usdOn('openai/gpt-4o')).to.be.closeTo(perMillion(1_000 * 2.5), 1e-12);
    expect(visitor.said('.answer')).to.contain('1 call of unknown price is not in it.');
  });

  it('prices a model that is gone as it was priced on its day', async () => {
    const visitor = await UsageVisitor.visit();
    // Claude 3 Opus, $15 in and $75 out, was sold until 5 January 2026.
    const day = (model: string, time: string): string =>
      JSON.stringify({timestamp: time, type: 'message', model, usage: {input_tokens: 1_000_000, output_tokens: 0}});
    await visitor.read(day('claude-3-opus-20240229', '2025-06-01T00:00:00Z'));
    expect(visitor.usd).to.be.closeTo(15, 1e-9);
  });

  it('shows no amount at all where no price is known', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('my-own-model', 7_000, 0, 500));
    expect(visitor.said('.answer')).to.equal('unknown No call in it has a known price.');
    expect(visitor.status).to.equal('No call in it has a known price.');
    expect(visitor.table('elsewhere')[0]).to.deep.equal(['This log', 'unknown', '–']);
    expect(visitor.all('[data-table=models], [data-table=plans]')).to.deep.equal([]);
  });

  for (const {why, prompt, usd, extra} of [
    {why: 'at the threshold base rates apply', prompt: 272_000, usd: perMillion(272_000 * 2.5 + 1_000 * 15), extra: ''},
    {
      why: 'one token past it re-prices every token of the call',
      prompt: 272_001,
      usd: perMillion(272_001 * 5 + 1_000 * 22.5),
      extra: '1 call was past a threshold for long prompts, where every token costs more: $0.688 extra.',
    },
  ]) {
    it(`prices long prompts call by call: ${why}`, async () => {
      const visitor = await UsageVisitor.visit();
      await visitor.read(openAiAnswer('gpt-5.4', prompt, 0, 1_000), openAiAnswer('gpt-5.4', 0, 0, 0));
      expect(visitor.usd).to.be.closeTo(usd, 1e-12);
      expect(visitor.said('.long-context')).to.equal(extra);
    });
  }

  it('counts rows that cannot be used, with their lines', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000, 0, 0), '{"model": "gpt-4o", ', openAiAnswer('gpt-4o', -1, 0, 0));
    expect(visitor.usd).to.be.closeTo(perMillion(1_000 * 2.5), 1e-12);
    expect(visitor.said('.bad p')).to.equal('2 rows cannot be used. They were skipped and are in no total.');
    const lines = visitor.all('.bad li').map((each) => each.textContent);
    expect(lines).to.deep.equal([
      'Line 2: expected JSON',
      'Line 3, usage.prompt_tokens: expected a whole number of tokens',
    ]);
  });

  it('says so where there is no usage in a text', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read('{"hello": "world"}');
    expect(visitor.said('.failure')).to.equal('No usage was found in it.');
    expect(visitor.all('.answer')).to.deep.equal([]);
  });

  it('ranks the compared models by what the same tokens would cost, in any mode', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000_000, 0, 100_000));
    // 2.50 + 1.00 as logged; 0.15 + 0.06 on the smaller one.
    const rows = (): (string | undefined)[][] => visitor.table('elsewhere').map(([name, usd, by]) => [name, usd, by]);
    expect(rows()).to.deep.equal([
      ['This log', '$3.50', '–'],
      ['GPT-4o miniOpenAI · its context is too short for the largest prompt', '$0.21', '-$3.29 -94%'],
      ['GPT-4oOpenAI · its context is too short for the largest prompt', '$3.50', '$0.00 0%'],
    ]);
    await visitor.choose('mode', 'batch');
    expect(visitor.usdOn('openai/gpt-4o')).to.be.closeTo(1.75, 1e-9);
    await visitor.press('all');
    expect(visitor.all('[data-table=elsewhere] [data-offer]').length).to.equal(20);
    await visitor.press('more');
    expect(visitor.all('[data-table=elsewhere] [data-offer]').length).to.equal(40);
  });

  it('describes the calls', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000, 250, 100), openAiAnswer('gpt-4o', 3_000, 750, 300));
    const facts = Object.fromEntries(
      visitor
        .all('[aria-labelledby=statistics] dl > div')
        .map((each) => [...each.children].map((one) => one.textContent.trim())),
    ) as Record<string, string>;
    expect(facts['Prompt of a call, tokens']).to.equal('2,000');
    expect(facts['Prompt tokens read from a cache']).to.equal('25%');
    // 400 of 4,400.
    expect(facts['Output in all tokens']).to.equal('9.1%');
    expect(visitor.table('sizes').map(([, calls]) => calls)).to.deep.equal(['1', '1']);
  });

  it('compares with what the log itself says that it cost', async () => {
    const visitor = await UsageVisitor.visit();
    // $2.50 at the seller's price, 20 % less in the log.
    await visitor.read('model,prompt tokens,output tokens,cost\ngpt-4o,1000000,0,2');
    expect(visitor.said('.logged')).to.equal(
      'The log itself says $2.00 for the same calls, 20% less than these prices.',
    );
  });

  it('is copied as Markdown', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('gpt-4o', 1_000_000, 0, 0), openAiAnswer('my-own-model', 7_000, 0, 500));
    let copied = '';
    const undo = replaceMethod(navigator.clipboard, 'writeText', (text: string) => {
      copied = text;
      return Promise.resolve();
    });
    await visitor.press('copy');
    undo();
    expect(copied).to.contain('| gpt-4o | 1 | 1000000 | 2.5 |');
    expect(copied).to.contain('| my-own-model | 1 | 7500 |');
    expect(copied).to.contain('| GPT-4o mini | 0.15 |');
    expect(visitor.one('[data-do=copy] + span').textContent).to.equal('Copied.');
  });

  it('says nothing of its own in another language', async () => {
    provideTexts('en-XA', pseudoTexts(ENGLISH));
    const visitor = await UsageVisitor.visit('locale="en-XA" at="2026-11-21" use="personal"');
    await visitor.press('example');
    await visitor.isRead();
    await visitor.press('all');
    await visitor.press('plans');
    await visitor.press('take');
    const logged = visitor.all('[data-table=models] small').map(({textContent}) => textContent);
    const names = [...dataNames(), ...logged, ...visitor.table('formats').map(([name = '']) => name)];
    expect(unwrappedTexts(visitor.element, names)).to.deep.equal([]);
  });
});
