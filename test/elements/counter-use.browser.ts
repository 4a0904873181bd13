import {expect, waitUntil} from '@open-wc/testing';
import {CounterVisitor, PATIENCE, SIMPLE} from '../harness/counter-page.js';
import {settled, textOf} from '../harness/visitor.js';

const GREETING = 'Hello, world! How are you?';
const done = (visitor: CounterVisitor): string => visitor.one('.done [role=status]').textContent;

async function withGreeting(settings = ''): Promise<CounterVisitor> {
  const visitor = await CounterVisitor.visit(settings);
  await visitor.put(GREETING);
  await visitor.reads('8 tokens');
  return visitor;
}

describe('using a count', () => {
  it('puts it into the scenario, and every view beside it says what that costs', async () => {
    const visitor = await withGreeting();
    expect(visitor.usdPerMonth).to.be.closeTo(7.5, 1e-9);
    await visitor.press('Use 8 tokens as system prompt');
    expect(visitor.snapshot.scenario.tokens.system).to.equal(8);
    // 1,000 x 8 x $2.50 / 1,000,000 more.
    expect(visitor.usdPerMonth).to.be.closeTo(7.52, 1e-9);
    expect(done(visitor)).to.equal('Used as system prompt: 8 tokens. GPT-4o now costs about $7.52 a month.');
  });

  for (const {setting, option, part} of [
    {setting: 'system', option: 'system prompt', part: 'system'},
    {setting: 'user', option: 'user message', part: 'user'},
    {setting: 'context', option: 'context', part: 'context'},
    {setting: 'tool-result', option: 'tool result', part: 'toolResult'},
    {setting: 'output', option: 'answer', part: 'output'},
    {setting: 'tools', option: 'tool definitions', part: 'tools'},
  ] as const) {
    it(`can be for the ${option}, by the author's choice or the visitor's`, async () => {
      const visitor = await withGreeting(`use-as="${setting}"`);
      await visitor.press(`Use 8 tokens as ${option}`);
      expect(visitor.snapshot.scenario.tokens[part]).to.equal(8);
      const other = part === 'system' ? 'context' : 'system prompt';
      await visitor.choose('Use as', other);
      expect(textOf(visitor.one('.use button'))).to.equal(`Use 8 tokens as ${other}`);
    });
  }

  it('is taken back by the button beside it, and by the undo of the scenario', async () => {
    const visitor = await withGreeting();
    await visitor.press('Use 8 tokens as system prompt');
    await visitor.press('Undo');
    expect(visitor.snapshot.scenario.tokens.system).to.equal(0);
    expect(visitor.usdPerMonth).to.be.closeTo(7.5, 1e-9);
    expect(done(visitor)).to.match(/^Taken back\. GPT-4o now costs about \$7\.50 a month\.$/);
    expect(visitor.one('.use button').matches(':focus')).to.equal(true);
    await visitor.press('Use 8 tokens as system prompt');
    void visitor.stage.querySelector('token-cost-scenario')!.command('undo');
    await settled();
    expect(visitor.snapshot.scenario.tokens.system).to.equal(0);
    expect(done(visitor)).to.equal('');
  });

  it('offers no undo that would take back something else', async () => {
    const visitor = await withGreeting();
    await visitor.press('Use 8 tokens as system prompt');
    const {scenario} = visitor.snapshot;
    visitor.stage.querySelector('token-cost-scenario')!.patch({scenario: {...scenario, turns: 3}});
    await settled();
    expect(() => visitor.button('Undo')).to.throw();
    await visitor.press('Use 8 tokens as system prompt');
    expect(() => visitor.button('Undo')).to.throw();
  });

  for (const {settings, encoding} of [
    {settings: '', encoding: 'o200k_base'},
    {settings: 'encoding="cl100k_base"', encoding: 'cl100k_base'},
  ])
    it(`says at the button that ${encoding} has counted`, async () => {
      const visitor = await withGreeting(settings);
      const hint = visitor.one(`#${visitor.one('.use button').getAttribute('aria-describedby')!}`);
      expect(textOf(hint)).to.equal(`Counted with the table of ${encoding}.`);
    });

  it('goes on with one text after the other', async () => {
    const visitor = await withGreeting();
    await visitor.press('Use 8 tokens as system prompt');
    await visitor.put('Hello');
    await visitor.reads('1 token');
    await visitor.choose('Use as', 'user message');
    await visitor.press('Use 1 token as user message');
    expect(visitor.snapshot.scenario.tokens).to.include({system: 8, user: 1});
  });

  it('needs a text, and says where a tool result would not count', async () => {
    const visitor = await CounterVisitor.visit('use-as="tool-result"');
    expect(visitor.button('Use as tool result').disabled).to.equal(true);
    expect(textOf(visitor.one('#use-hint'))).to.contain('this workload has one');
  });
});

describe('a conversation that is pasted', () => {
  const CHAT = JSON.stringify({
    system: 'You are a helpful assistant.',
    messages: [
      {role: 'user', content: 'What will this cost me a month?'},
      {role: 'assistant', content: 'Guten Tag'},
      {role: 'user', content: GREETING},
      {role: 'assistant', content: [{type: 'text', text: 'Guten Tag'}]},
    ],
  });

  it('is told from plain text, with what it amounts to', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put(CHAT);
    await visitor.hears('.structure', /chat of 2 turns/);
    const parts = visitor.all('.parts > div').map(textOf);
    // As the reference counts each text: 6, 8 and 8, 3 and 3.
    expect(parts).to.include.members([
      'calls per turn 1',
      'system prompt 6 tokens',
      'user message 8 tokens',
      'answer 3 tokens',
    ]);
    expect(textOf(visitor.one('.notes'))).to.contain('It shows no reasoning; that of your scenario stays.');
    expect(textOf(visitor.one('.notes'))).to.contain('Counted with the table of o200k_base.');
  });

  it('becomes the scenario, and is taken back', async () => {
    const visitor = await CounterVisitor.visit('', SIMPLE.replace('context-tokens="0"', 'context-tokens="700"'));
    const before = visitor.snapshot.scenario;
    await visitor.put(CHAT);
    await visitor.hears('.structure', /chat of 2 turns/);
    expect(textOf(visitor.one('.notes'))).to.contain('the context becomes 0');
    await visitor.press('Make this my scenario');
    const {turns, callsPerTurn, tokens} = visitor.snapshot.scenario;
    expect({turns, callsPerTurn, ...tokens}).to.include({turns: 2, callsPerTurn: 1, system: 6, user: 8, output: 3});
    expect(tokens.context).to.equal(0);
    // Prompts of 6 + 8 and 6 + 8 + 3 + 8 tokens, answers of 3: 1,000 x (39 x $2.50 + 6 x $10) / 1,000,000.
    expect(visitor.usdPerMonth).to.be.closeTo(0.1575, 1e-9);
    await visitor.press('Undo');
    expect(visitor.snapshot.scenario).to.deep.equal(before);
  });

  it('is nothing of the kind once the text is another', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put(CHAT);
    await visitor.hears('.structure', /chat of 2 turns/);
    await visitor.put('Hello');
    await waitUntil(() => !visitor.find('.structure'), 'it is gone', PATIENCE);
  });
});

describe('tool definitions that are pasted', () => {
  const TOOL = {
    name: 'get_weather',
    description: 'Get the weather of a city',
    input_schema: {type: 'object', properties: {city: {type: 'string'}}},
  };

  // The compact JSON has 31 tokens by the reference; Anthropic publishes 497 more for its own prompt on this model.
  for (const {model, known, name} of [
    {model: 'anthropic/claude-sonnet-4-6', known: 528, name: 'Claude Sonnet 4.6'},
    {model: 'openai/gpt-4o', known: 31, name: 'GPT-4o'},
  ]) {
    it(`count with what is published for ${name}`, async () => {
      const visitor = await CounterVisitor.visit('', SIMPLE.replace('openai/gpt-4o', model));
      await visitor.put(JSON.stringify([TOOL], null, 2));
      await visitor.hears('.structure', /definition of 1 tool/);
      expect(textOf(visitor.one('[data-line=definitions] dd'))).to.equal('31');
      expect(textOf(visitor.one('[data-line=tool-prompt] dd'))).to.match(known === 31 ? /^unknown$/ : /^497 Source: /);
      const hint = textOf(visitor.one('.structure .hint'));
      expect(hint).to.contain('Counted with the table of o200k_base.');
      expect(hint.includes('What is unknown is not part of the sum.')).to.equal(known === 31);
      await visitor.press(`Use ${known} tokens as tool definitions`);
      expect(visitor.snapshot.scenario.tokens.tools).to.equal(known);
    });
  }
});
