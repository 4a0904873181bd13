import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CounterVisitor, PATIENCE} from '../harness/counter-page.js';
import {deepAll, settled, show, textOf} from '../harness/visitor.js';

const GREETING = 'Hello, world! How are you?';
const spoken = (visitor: CounterVisitor): string => visitor.one('.visually-hidden[role=status]').textContent;

describe('<token-cost-counter>', () => {
  it('leaves what the author wrote on show until there is a scenario', async () => {
    const stage = await show('<token-cost-counter>about 1,000 tokens</token-cost-counter>');
    expect(deepAll(stage, 'textarea')).to.deep.equal([]);
    expect(stage.querySelector('token-cost-counter')!.shadowRoot!.querySelector('slot')).to.not.equal(null);
  });

  it('counts while a visitor types', async () => {
    const visitor = await CounterVisitor.visit();
    expect(visitor.tokens).to.equal('0 tokens');
    await visitor.write(GREETING);
    await visitor.reads('8 tokens');
    expect(textOf(visitor.one('.counts'))).to.contain('exact o200k_base');
    expect(textOf(visitor.one('.counts'))).to.contain('26 characters · 5 words');
    expect((visitor.one('[part=tokens] data') as HTMLDataElement).value).to.equal('8');
  });

  // Token counts as the reference, tiktoken's WASM, gives them.
  for (const {text, tokens, encoding} of [
    {text: 'Hello', tokens: '1 token', encoding: 'o200k_base'},
    {text: 'naïve café 😀', tokens: '5 tokens', encoding: 'o200k_base'},
    {text: '日本語のテキスト', tokens: '6 tokens', encoding: 'o200k_base'},
    {text: '日本語のテキスト', tokens: '8 tokens', encoding: 'cl100k_base'},
  ])
    it(`reads "${tokens}" for "${text}" with ${encoding}`, async () => {
      const visitor = await CounterVisitor.visit(`encoding="${encoding}"`);
      await visitor.put(text);
      await visitor.reads(tokens);
      expect(textOf(visitor.one('.counts'))).to.contain(`exact ${encoding}`);
    });

  for (const {model, encoding, says} of [
    {model: 'openai/gpt-4o', encoding: 'o200k_base', says: ''},
    {model: 'openai/text-embedding-3-small', encoding: 'cl100k_base', says: ''},
    {model: 'groq/openai/gpt-oss-120b', encoding: 'o200k_base', says: ''},
    {
      model: 'anthropic/claude-sonnet-4-6',
      encoding: 'o200k_base',
      says: 'Claude Sonnet 4.6 may count otherwise: see “The same text elsewhere”.',
    },
  ])
    it(`counts with ${encoding} where the answer is about ${model}`, async () => {
      const visitor = await CounterVisitor.visit('', `models="${model}"`);
      await visitor.put('Hello');
      await visitor.reads('1 token');
      const [, hint = ''] = textOf(visitor.one('.counts')).split('· 1 word');
      expect(textOf(visitor.one('.counts'))).to.contain(`exact ${encoding}`);
      expect(hint.trim()).to.equal(says);
    });

  it('counts with o200k_base where the scenario scales its counts to each model', async () => {
    const scenario = 'models="openai/text-embedding-3-small" token-basis="same-text"';
    const visitor = await CounterVisitor.visit('', scenario);
    await visitor.put('日本語のテキスト');
    await visitor.reads('6 tokens');
    expect(textOf(visitor.one('.counts'))).to.contain('exact o200k_base');
  });

  it('says that the tokenizer is being loaded, and no number that is not counted', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    expect(textOf(visitor.one('.counts'))).to.equal('Loading the tokenizer (0.7 MB)…');
    expect(textOf(visitor.one('.use button'))).to.equal('Use as system prompt');
    await visitor.reads('1 token');
  });

  it('reads the count out once the typing pauses, not at each key', async () => {
    const visitor = await CounterVisitor.visit();
    await aTimeout(1200);
    expect(spoken(visitor)).to.equal('');
    await visitor.write('Hello, ');
    await visitor.reads('3 tokens');
    await visitor.write('world!');
    await visitor.reads('4 tokens');
    expect(spoken(visitor)).to.equal('');
    await waitUntil(() => spoken(visitor) === '4 tokens, 13 characters, 2 words', 'it is said', PATIENCE);
  });

  it('marks the tokens of a short text', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello world\nᚠ');
    await visitor.reads('6 tokens');
    await visitor.opens('.marks');
    // The rune alone takes three tokens.
    expect(visitor.all('.token').map((each) => each.textContent)).to.deep.equal(['Hello', '·world', '', 'ᚠ3']);
    expect(visitor.all('.token')[2]!.querySelector('.line-end')).to.not.equal(null);
    expect(textOf(visitor.one('.marks .visually-hidden'))).to.equal('Your text with its 6 tokens set apart.');
  });

  it('marks none in a text that is too long for that', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('a '.repeat(1001));
    await waitUntil(() => visitor.find('.unmarked'), 'it says so', PATIENCE);
    expect(visitor.all('.token')).to.deep.equal([]);
  });

  it('is cleared, and typed into again', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put(GREETING);
    await visitor.reads('8 tokens');
    await visitor.press('Clear');
    expect(visitor.area.value).to.equal('');
    expect(visitor.tokens).to.equal('0 tokens');
    expect(visitor.area.matches(':focus')).to.equal(true);
    await sendKeys({type: 'Hello'});
    await visitor.reads('1 token');
  });

  for (const {settings, says} of [
    {settings: 'encoding="p50k_base"', says: 'encoding="p50k_base": expected one of o200k_base, cl100k_base'},
    {settings: 'use-as="all"', says: 'use-as="all": expected one of system, user, context, tool-result, output, tools'},
    {
      settings: 'worker-url="http://example.com/w.js"',
      says: 'worker-url="http://example.com/w.js": expected an https address',
    },
    {settings: 'worker-url="javascript:alert(1)"', says: 'worker-url="javascript:alert(1)": expected an https address'},
  ])
    it(`says that ${settings} cannot be used, and counts all the same`, async () => {
      const visitor = await CounterVisitor.visit(settings);
      expect(textOf(visitor.one('.problems'))).to.equal(says);
      await visitor.put('Hello');
      await visitor.reads('1 token');
    });

  it('takes settings of any kind from a framework', async () => {
    const visitor = await CounterVisitor.visit();
    const counter = visitor.stage.querySelector('token-cost-counter') as unknown as Record<string, unknown>;
    Object.assign(counter, {encoding: {}, useAs: 7, workerUrl: Symbol('no address')});
    await settled();
    expect(visitor.all('.problems li')).to.have.length(3);
  });
});
