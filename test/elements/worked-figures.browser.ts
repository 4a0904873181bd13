import {expect} from '@open-wc/testing';
import {Visitor} from '../harness/visitor.js';

const CODING = 'turns="20" system-tokens="0" user-tokens="8000" output-tokens="1000" cache-enabled="false"';

/** Published figures, read from the page: attributes in, exact amounts out. */
const FIGURES = [
  {
    why: 'GPT-4o 2.50/10: 800 system + 2,400 history + 150 user in, 350 out, 300,000 calls a day',
    model: 'GPT-4o',
    attributes:
      'models="openai/gpt-4o" conversations="300,000" per="day" turns="1" system-tokens="800" context-tokens="2,400" user-tokens="150" output-tokens="350" cache-enabled="false"',
    usd: {perCall: 0.011875, perDay: 3562.5, perMonth: 106_875},
  },
  {
    why: 'Claude 3.5 Sonnet 3/15: 1,500 in, 500 out, 100,000 a day',
    model: 'Claude 3.5 Sonnet',
    attributes:
      'models="anthropic/claude-3-5-sonnet" at="2025-06-01" conversations="100k" per="day" turns="1" system-tokens="0" user-tokens="1500" output-tokens="500" cache-enabled="false"',
    usd: {perCall: 0.012, perDay: 1200, perMonth: 36_000},
  },
  {
    why: 'GPT-4o: 1,000 in, 500 out; 10,000 a day',
    model: 'GPT-4o',
    attributes:
      'models="openai/gpt-4o" conversations="10k" per="day" turns="1" system-tokens="0" user-tokens="1_000" output-tokens="500" cache-enabled="false"',
    usd: {perCall: 0.0075, perDay: 75},
  },
  {
    why: 'Sonnet 4.6: 20 turns of 8,000 in + 1,000 out, history none',
    model: 'Claude Sonnet 4.6',
    attributes: `models="anthropic/claude-sonnet-4-6" history-keep="none" ${CODING}`,
    usd: {perConversation: 0.78},
  },
  {
    why: 'the same, history all',
    model: 'Claude Sonnet 4.6',
    attributes: `models="anthropic/claude-sonnet-4-6" history-keep="all" ${CODING}`,
    usd: {perConversation: 5.91},
  },
  {
    // No prompt or prefix is under the model's cache minimum of 1,024 tokens, so the minimum plays no part.
    why: 'the same, history all, short cache, hit rate 100 %',
    model: 'Claude Sonnet 4.6',
    attributes: `models="anthropic/claude-sonnet-4-6" history-keep="all" ${CODING.replace('"false"', '"true"')} cache-hit-rate="100%"`,
    usd: {perConversation: 1.47855},
  },
];

describe('published figures on the page', () => {
  for (const {why, model, attributes, usd} of FIGURES) {
    it(why, async () => {
      const visitor = await Visitor.at(attributes);
      const shown = await visitor.ledgerUsd(model);
      for (const [unit, expected] of Object.entries(usd)) {
        expect(shown[unit], unit).to.be.closeTo(expected, expected * 1e-12);
      }
      expect(visitor.monthlyUsd(model)).to.equal(shown['perMonth']);
    });
  }

  it('come out the same when a visitor types them', async () => {
    const visitor = await Visitor.at('models="anthropic/claude-sonnet-4-6"');
    await visitor.enter('Turns each', '20');
    await visitor.enter('System prompt, tokens', '0');
    await visitor.enter('User message, tokens', '8k');
    await visitor.enter('Answer, tokens', '1,000');
    await visitor.tick('Prompt caching', false);
    expect((await visitor.ledgerUsd('Claude Sonnet 4.6'))['perConversation']).to.be.closeTo(5.91, 1e-11);
  });
});
