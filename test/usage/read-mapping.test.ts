import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guessMapping} from '../../src/usage/guess-mapping.js';
import type {UsageMapping} from '../../src/usage/usage-mapping.js';
import {fixture, readLog, tokensOf} from './read-log.js';

describe('names of columns are taken for', () => {
  for (const {name, columns, fields, promptMeans = 'with-cached', outputWithReasoning = true} of [
    {
      name: 'Anthropic’s counters',
      columns: ['input_tokens', 'cache_creation_input_tokens', 'cache_read_input_tokens', 'output_tokens'],
      fields: {
        prompt: 'input_tokens',
        cacheRead: 'cache_read_input_tokens',
        cacheWrite: 'cache_creation_input_tokens',
        output: 'output_tokens',
      },
      promptMeans: 'without-cached',
    },
    {
      name: 'OpenAI’s counters',
      columns: ['total_tokens', 'prompt_tokens', 'prompt_tokens_details.cached_tokens', 'completion_tokens'],
      fields: {
        prompt: 'prompt_tokens',
        cacheRead: 'prompt_tokens_details.cached_tokens',
        output: 'completion_tokens',
      },
    },
    {
      name: 'Gemini’s counters',
      columns: ['promptTokenCount', 'cachedContentTokenCount', 'candidatesTokenCount', 'thoughtsTokenCount'],
      fields: {
        prompt: 'promptTokenCount',
        cacheRead: 'cachedContentTokenCount',
        output: 'candidatesTokenCount',
        reasoning: 'thoughtsTokenCount',
      },
      outputWithReasoning: false,
    },
    {
      name: 'Bedrock’s counters',
      columns: ['inputTokens', 'cacheReadInputTokens', 'cacheWriteInputTokens', 'outputTokens'],
      fields: {
        prompt: 'inputTokens',
        cacheRead: 'cacheReadInputTokens',
        cacheWrite: 'cacheWriteInputTokens',
        output: 'outputTokens',
      },
      promptMeans: 'without-cached',
    },
    {
      name: 'DeepSeek’s counters',
      columns: ['prompt_cache_hit_tokens', 'prompt_cache_miss_tokens', 'completion_tokens'],
      fields: {
        prompt: 'prompt_cache_miss_tokens',
        cacheRead: 'prompt_cache_hit_tokens',
        output: 'completion_tokens',
      },
      promptMeans: 'without-cached',
    },
    {
      name: 'OpenTelemetry’s attributes',
      columns: [
        'gen_ai.request.model',
        'gen_ai.usage.input_tokens',
        'gen_ai.usage.cache_read.input_tokens',
        'gen_ai.usage.output_tokens',
      ],
      fields: {
        model: 'gen_ai.request.model',
        prompt: 'gen_ai.usage.input_tokens',
        cacheRead: 'gen_ai.usage.cache_read.input_tokens',
        output: 'gen_ai.usage.output_tokens',
      },
    },
    {
      name: 'a person’s own words',
      columns: [
        'Date',
        'AI model',
        'Session ID',
        'Tokens In',
        'Tokens Out',
        'Reasoning tokens',
        'Cost (USD)',
        'Requests',
        'Cache cost',
      ],
      fields: {
        model: 'AI model',
        time: 'Date',
        conversation: 'Session ID',
        prompt: 'Tokens In',
        output: 'Tokens Out',
        reasoning: 'Reasoning tokens',
        cost: 'Cost (USD)',
        calls: 'Requests',
      },
    },
    {name: 'the least deep of several', columns: ['a.input_tokens', 'input_tokens'], fields: {prompt: 'input_tokens'}},
  ]) {
    it(name, () => assert.deepEqual(guessMapping(columns), {fields, promptMeans, outputWithReasoning}));
  }

  it('nothing where none counts a prompt or an output', () => {
    assert.equal(
      guessMapping(['model', 'date', 'total_tokens', 'cached_tokens', 'input_tokens_cost', 'prompt']),
      undefined,
    );
  });
});

describe('what people say of columns', () => {
  const mapping: UsageMapping = {
    fields: {prompt: 'in', output: 'out', cacheRead: 'hit', cacheWrite: 'put', reasoning: 'think', model: 'which'},
    promptMeans: 'with-cached',
    outputWithReasoning: true,
  };
  const table = 'which,in,out,hit,put,think,prompt_tokens\nm,1000,100,600,300,40,7\n';

  for (const {name, means, input} of [
    {name: 'counts, with cached tokens inside', means: 'with-cached', input: 100},
    {name: 'counts, with cached tokens apart', means: 'without-cached', input: 1000},
  ] as const) {
    it(name, () => {
      const {rows, reading} = readLog(table, {...mapping, promptMeans: means});
      assert.deepEqual(tokensOf(rows), [input, 600, 300, 0, 60, 40]);
      assert.equal(rows[0]?.model, 'm');
      assert.deepEqual(reading.mapping, {...mapping, promptMeans: means});
    });
  }

  it('counts for a table of a known shape too', () => {
    const own: UsageMapping = {
      fields: {prompt: 'tokens_cached'},
      promptMeans: 'with-cached',
      outputWithReasoning: true,
    };
    assert.deepEqual(tokensOf(readLog(fixture('openrouter-export.csv'), own).rows), [3000, 0, 0, 0, 0, 0]);
  });

  it('does not count for JSON of a known shape', () => {
    const {rows, reading} = readLog(fixture('openai-chat.jsonl'), mapping);
    assert.deepEqual(tokensOf(rows), [188, 1920, 0, 0, 250, 100]);
    assert.equal(reading.mapping, undefined);
  });

  it('counts for JSON of no known shape, by paths', () => {
    const own: UsageMapping = {
      fields: {prompt: 'a.b', output: 'c.d'},
      promptMeans: 'with-cached',
      outputWithReasoning: true,
    };
    const {rows} = readLog('{"type":"x","a":{"b":5}}\n{"c.d":6}\n{"type":"y"}', own);
    assert.deepEqual(tokensOf(rows), [5, 0, 0, 0, 6, 0]);
  });

  it('can name all columns, and all paths to plain values', () => {
    assert.deepEqual(readLog(table).reading.columns, ['which', 'in', 'out', 'hit', 'put', 'think', 'prompt_tokens']);
    const text = '{"a":1,"b":{"c":"x","d":[1],"e":{"f":null}}}\n{"g":true}';
    assert.deepEqual(readLog(text).reading.columns, ['a', 'b.c', 'b.e.f', 'g']);
  });
});
