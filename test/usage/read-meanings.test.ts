import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {UsageReader} from '../../src/usage/usage-reader.js';
import {UsageTally} from '../../src/usage/usage-tally.js';
import {readLog, tokensOf} from './read-log.js';

const anthropic = (usage: object, more: object = {}): object => ({
  usage: {input_tokens: 1, output_tokens: 1, ...usage},
  ...more,
});

describe('the mode of a call', () => {
  for (const {name, record, mode} of [
    {
      name: 'is fast where the speed says so, whatever the tier',
      record: anthropic({service_tier: 'standard', speed: 'fast'}),
      mode: 'fast',
    },
    {
      name: 'is what was got, not what was asked for',
      record: {service_tier: 'priority', response: {service_tier: 'default', usage: {prompt_tokens: 1}}},
      mode: undefined,
    },
    {
      name: 'is told by the tier of Bedrock',
      record: {serviceTier: {type: 'flex'}, usage: {inputTokens: 1, outputTokens: 1}},
      mode: 'flex',
    },
    {name: 'is batch before it is fast', record: anthropic({service_tier: 'batch', speed: 'fast'}), mode: 'batch'},
  ]) {
    it(name, () => {
      assert.equal(readLog(JSON.stringify(record)).rows[0]?.mode, mode);
    });
  }
});

describe('cached tokens are counted once', () => {
  const gemini = {promptTokenCount: 100, cachedContentTokenCount: 80, thoughtsTokenCount: 7};
  // 100 in the prompt with 80 of them read from a cache, 5 answered.
  for (const {name, record, tokens} of [
    {
      name: 'in details of a whole, as LangChain has them',
      record: {
        model: 'm',
        usage_metadata: {input_tokens: 100, output_tokens: 5, input_token_details: {cache_read: 80}},
      },
      tokens: [20, 80, 0, 0, 5, 0],
    },
    {
      name: 'in the names of the AI SDK, which are not Bedrock’s',
      record: {usage: {inputTokens: 100, outputTokens: 5, totalTokens: 105, cachedInputTokens: 80}},
      tokens: [20, 80, 0, 0, 5, 0],
    },
    {
      name: 'in the details of the AI SDK',
      record: {
        type: 'generation',
        usage: {
          inputTokens: 100,
          inputTokenDetails: {noCacheTokens: 15, cacheReadTokens: 80, cacheWriteTokens: 5},
          outputTokens: 5,
          outputTokenDetails: {textTokens: 3, reasoningTokens: 2},
        },
      },
      tokens: [15, 80, 5, 0, 3, 2],
    },
    {
      name: 'in answers of OpenAI’s realtime models',
      record: {
        type: 'response.done',
        response: {usage: {input_tokens: 100, output_tokens: 5, input_token_details: {cached_tokens: 80}}},
      },
      tokens: [20, 80, 0, 0, 5, 0],
    },
    {
      name: 'in older rows of LiteLLM',
      record: {
        spend: 1,
        prompt_tokens: 100,
        completion_tokens: 5,
        metadata: {additional_usage_values: {prompt_tokens_details: {cached_tokens: 80}}},
      },
      tokens: [20, 80, 0, 0, 5, 0],
    },
    {
      name: 'in Gemini’s live answers',
      record: {usageMetadata: {...gemini, responseTokenCount: 5}},
      tokens: [20, 80, 0, 0, 5, 7],
    },
    {
      name: 'in Gemini’s names as Python writes them',
      record: {
        usage_metadata: {
          prompt_token_count: 60,
          tool_use_prompt_token_count: 40,
          cached_content_token_count: 80,
          candidates_token_count: 5,
          thoughts_token_count: 7,
        },
      },
      tokens: [20, 80, 0, 0, 5, 7],
    },
  ]) {
    it(name, () => {
      assert.deepEqual(tokensOf(readLog(JSON.stringify(record)).rows), tokens);
    });
  }
});

describe('a report', () => {
  const day = {date: '2026-10-18', inputTokens: 100, cacheReadTokens: 8, outputTokens: 5};
  // Past the size up to which an object is read as a whole.
  const long = 'x'.repeat(600_000);

  for (const {name, padding} of [
    {name: 'of several views of the same calls counts the first', padding: ''},
    {name: 'of several views counts the first however long it is', padding: long},
  ]) {
    it(name, () => {
      const report = {daily: [{...day, padding}], monthly: [{...day, date: '2026-10-01'}], sessions: [day]};
      const {rows, reading} = readLog(JSON.stringify(report));
      assert.deepEqual([tokensOf(rows), reading.badRows], [[100, 8, 0, 0, 5, 0], 0]);
    });
  }

  it('of the Codex CLI by ccusage counts by model', () => {
    const counted = {inputTokens: 100, cachedInputTokens: 80, outputTokens: 5, reasoningOutputTokens: 2};
    const models = {'gpt-a': {...counted, inputTokens: 90}, 'gpt-b': counted};
    const {rows} = readLog(JSON.stringify({daily: [{date: '2026-10-18', ...counted, costUSD: 1, models}]}));
    assert.deepEqual(tokensOf(rows), [30, 160, 0, 0, 6, 4]);
    assert.deepEqual(
      rows.map(({model, day, isSum}) => [model, day, isSum]),
      [
        ['gpt-a', '2026-10-18', true],
        ['gpt-b', '2026-10-18', true],
      ],
    );
  });
});

describe('a long list in an object', () => {
  it('is handed over row by row, not at its end', () => {
    const rows: unknown[] = [];
    const reader = new UsageReader({onRow: (row) => rows.push(row)});
    const row = JSON.stringify({model: 'm', usage: {prompt_tokens: 1, completion_tokens: 1}, padding: 'x'.repeat(1e5)});
    reader.push(`{"data":[${row},`);
    for (let pushed = 1; pushed < 8; pushed += 1) reader.push(`${row},`);
    assert.ok(rows.length >= 2, `${rows.length} rows`);
    reader.push(`${row}]}`);
    assert.equal(reader.end().rows, 9);
    assert.equal(rows.length, 9);
  });

  it('of embeddings is no list of calls', () => {
    const data = Array.from({length: 8}, () => ({object: 'embedding', embedding: Array(20_000).fill(0.125)}));
    const answer = {object: 'list', data, model: 'e', usage: {prompt_tokens: 64, total_tokens: 64}};
    const {rows, reading} = readLog(JSON.stringify(answer));
    assert.deepEqual([tokensOf(rows)[0], reading.badRows], [64, 0]);
  });
});

describe('a cost past all sense', () => {
  it('is not known, and stops nothing', () => {
    const tally = new UsageTally([]);
    const reader = new UsageReader({onRow: (row) => tally.add(row)});
    reader.push('{"model":"m","usage":{"prompt_tokens":1,"completion_tokens":1,"cost":1e20}}');
    assert.equal(reader.end().rows, 1);
    assert.equal(tally.groups()[0]?.loggedUsd, undefined);
  });
});
