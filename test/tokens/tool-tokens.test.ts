import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TOKEN_FACTS as facts} from '../../src/tokens/published-token-facts.js';
import {builtInToolOverhead, toolOverhead} from '../../src/tokens/tool-overhead.js';
import {toolTokens} from '../../src/tokens/tool-tokens.js';

const PAGE = {
  url: 'https://platform.claude.com/docs/en/about-claude/pricing',
  checked: '2026-08-21',
  status: 'official',
};

describe('the system prompt that Anthropic adds for tools', () => {
  // Typed by hand from the table on the pricing page.
  for (const [model, auto, any] of [
    ['anthropic/claude-opus-5', 286, 406],
    ['anthropic/claude-opus-4-8', 290, 410],
    ['anthropic/claude-opus-4-7', 675, 804],
    ['anthropic/claude-opus-4-6', 497, 589],
    ['anthropic/claude-opus-4-1', 313, 315],
    ['anthropic/claude-sonnet-5', 354, 474],
    ['anthropic/claude-sonnet-4-5', 496, 588],
    ['anthropic/claude-haiku-4-5', 496, 588],
    ['anthropic/claude-3-5-haiku', 264, 355],
  ] as const) {
    it(`${model}: ${auto} tokens, or ${any} where a tool has to be called`, () =>
      assert.deepEqual(
        [toolOverhead(model, 'auto', facts), toolOverhead(model, 'any', facts)],
        [
          {tokens: auto, source: PAGE},
          {tokens: any, source: PAGE},
        ],
      ));
  }

  for (const model of ['anthropic/claude-opus-5-5', 'anthropic/claude-fable-5', 'openai/gpt-4o', 'toString', '']) {
    it(`is unknown for "${model}"`, () => assert.equal(toolOverhead(model, 'auto', facts), undefined));
  }
});

describe('the definition of a tool that Anthropic writes', () => {
  for (const [type, model, tokens] of [
    ['bash_20250124', 'anthropic/claude-opus-4-7', 325],
    ['bash_20250124', 'anthropic/claude-sonnet-4-6', 244],
    ['bash_20250124', 'anthropic/claude-sonnet-5', undefined],
    ['text_editor_20250429', 'anthropic/claude-opus-4-6', 700],
    ['text_editor_20250429', 'anthropic/claude-opus-5', undefined],
    ['web_search', 'anthropic/claude-opus-4-6', undefined],
  ] as const) {
    it(`${type} on ${model}: ${tokens ?? 'unknown'}`, () =>
      assert.equal(builtInToolOverhead(type, model, facts)?.tokens, tokens));
  }
});

describe('what tools add to every request', () => {
  const tools = [
    {name: 'a', json: '{"name":"a"}'},
    {name: 'b', json: '{"name":"b"}'},
    {name: 'bash', json: '', builtIn: 'bash_20250124'},
    {name: 'web_search', json: '', builtIn: 'web_search'},
  ];
  const length = (text: string) => text.length;

  it('is their JSON, the provider’s own tools and its prompt; what nobody published is in no sum', () => {
    // 2 x 12 characters, 244 for bash, 589 for the prompt; web search is unknown.
    const found = toolTokens(tools, length, {model: 'anthropic/claude-opus-4-6', choice: 'any', facts});
    assert.equal(found.tokens, 24 + 244 + 589);
    assert.deepEqual(
      found.lines.map(({code, type, tokens}) => [code, type, tokens]),
      [
        ['definitions', undefined, 24],
        ['built-in', 'bash_20250124', 244],
        ['built-in', 'web_search', undefined],
        ['tool-prompt', undefined, 589],
      ],
    );
  });

  it('is their JSON alone where no model is named', () => {
    assert.equal(toolTokens(tools, length, {facts}).tokens, 24);
  });

  it('is nothing without tools', () => {
    const found = toolTokens([], length, {model: 'anthropic/claude-opus-4-6', facts});
    assert.deepEqual(found, {tokens: 0, lines: [{code: 'definitions', tokens: 0}]});
  });
});
