import {expect, waitUntil} from '@open-wc/testing';
import {CounterVisitor, PATIENCE, SIMPLE} from '../harness/counter-page.js';
import {textOf} from '../harness/visitor.js';

const COMPARED = SIMPLE.replace(
  'openai/gpt-4o',
  'openai/gpt-4o anthropic/claude-sonnet-5-5 groq/llama-3.3-70b-versatile',
);

/** Opens the table of a text, and waits until both public tokenizers have counted it. */
async function opened(text: string, settings = ''): Promise<CounterVisitor> {
  const visitor = await CounterVisitor.visit(settings, COMPARED);
  await visitor.put(text);
  await visitor.hears('.counts', /\d tokens/);
  await visitor.opens('.elsewhere');
  await waitUntil(() => visitor.find('[data-tokenizer=cl100k_base] data'), 'both are counted', PATIENCE);
  return visitor;
}

const row = (visitor: CounterVisitor, tokenizer: string): string =>
  textOf(visitor.one(`[data-tokenizer="${tokenizer}"]`));
const figure = (visitor: CounterVisitor, tokenizer: string): string =>
  textOf(visitor.one(`[data-tokenizer="${tokenizer}"] td`));

describe('the same text elsewhere', () => {
  it('loads and counts nothing before it is opened', async () => {
    // The browser keeps no more than 250 entries.
    performance.clearResourceTimings();
    const visitor = await CounterVisitor.visit('', COMPARED);
    await visitor.put('Hello');
    await visitor.reads('1 token');
    const loaded = (): string[] => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(loaded().filter((path) => /cl100k_base|elsewhere-view/.test(path))).to.deep.equal([]);
    await visitor.opens('.elsewhere');
    await waitUntil(() => visitor.find('[data-tokenizer=cl100k_base] data'), 'it is there', PATIENCE);
    expect(loaded().some((path) => path.endsWith('/ranks/cl100k_base.ts'))).to.equal(true);
  });

  it('counts exactly where the tokenizer is public', async () => {
    const visitor = await opened('日本語のテキスト');
    // As the reference counts them; o200k_harmony has the table of o200k_base.
    expect(figure(visitor, 'o200k_base')).to.equal('6 exact');
    expect(figure(visitor, 'o200k_harmony')).to.equal('6 exact');
    expect(figure(visitor, 'cl100k_base')).to.equal('8 exact');
  });

  it('estimates by what the maker publishes, with its range and source', async () => {
    const visitor = await opened('The quick brown fox jumps over the lazy dog. '.repeat(100).trim());
    // 4,499 characters at 2.5 to a token; 900 words at 0.555 are 1,622.
    expect(figure(visitor, 'claude-4.7')).to.match(/^1,800 estimate 1,\d{3} to 1,800$/);
    expect(row(visitor, 'claude-4.7')).to.contain('Published for English: 2.5 characters to a token.');
    const link = visitor.one('[data-tokenizer="claude-4.7"] a') as HTMLAnchorElement;
    expect(link.href).to.match(/^https:\/\/platform\.claude\.com\//);
  });

  it('says "unknown" where nothing is published, never 0 and never the count of another', async () => {
    const visitor = await opened('Hello, world! How are you?');
    expect(figure(visitor, 'llama-3')).to.equal('unknown');
    expect(row(visitor, 'llama-3')).to.contain('No published ratio.');
    expect(visitor.all('[data-kind=unknown] data')).to.deep.equal([]);
  });

  it('names what nobody has published anything about, and no compared model uses, in one last row', async () => {
    const visitor = await opened('Hello, world! How are you?');
    const unknown = visitor.all('tr[data-kind=unknown]');
    expect(unknown.map(({dataset}) => dataset['tokenizer'])).to.deep.equal(['llama-3', undefined]);
    expect(unknown[1]!.nextElementSibling).to.equal(null);
    expect(textOf(unknown[1])).to.match(
      /^No published ratio for such a text: .*Cohere Command · Gemma · GLM · .*\. unknown$/,
    );
    expect(textOf(unknown[1])).to.not.contain('Llama 3 ');
  });

  it('says that figures for English say nothing of another script', async () => {
    const visitor = await opened('日本語のテキスト');
    expect(figure(visitor, 'llama-3')).to.equal('unknown');
    // One measurement of mostly Chinese text: 1.6675 times the count, 6 tokens: 10.
    expect(figure(visitor, 'claude-4.7')).to.match(/^10 estimate/);
    expect(row(visitor, 'claude-4.7')).to.contain('A third party’s measurement');
  });

  it('names the compared models, and lists their tokenizers first', async () => {
    const visitor = await opened('Hello, world!');
    const first = visitor.all('[data-tokenizer]').slice(0, 3);
    expect(first.map(({dataset}) => dataset['tokenizer'])).to.deep.equal(['o200k_base', 'claude-4.7', 'llama-3']);
    expect(first.map((each) => textOf(each.querySelector('.users')!))).to.deep.equal([
      'Used by GPT-4o.',
      'Used by Claude Sonnet 5.5.',
      'Used by Llama 3.3 70B.',
    ]);
  });

  it('follows the text while it is open', async () => {
    const visitor = await opened('Hello, world!');
    await visitor.put('日本語のテキスト');
    await waitUntil(() => figure(visitor, 'cl100k_base') === '8 exact', 'it is counted anew', PATIENCE);
    expect(figure(visitor, 'o200k_base')).to.equal('6 exact');
  });

  it('counts with both where the author has chosen the older one', async () => {
    const visitor = await opened('日本語のテキスト', 'encoding="cl100k_base"');
    expect(visitor.tokens).to.equal('8 tokens');
    await waitUntil(() => figure(visitor, 'o200k_base') === '6 exact', 'both are there', PATIENCE);
  });
});
