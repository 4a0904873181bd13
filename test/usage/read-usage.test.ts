import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readUsage} from '../../src/usage/read-usage.js';

const NOTHING = {input: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, output: 0, reasoning: 0};

describe('the usage in an API’s answer', () => {
  for (const {name, answer, model, usage} of [
    {
      name: 'OpenAI chat: 2,006 prompt tokens of which 1,920 cached; 300 out of which 100 thought',
      answer: {
        object: 'chat.completion',
        model: 'gpt-5-mini',
        usage: {
          prompt_tokens: 2006,
          completion_tokens: 300,
          total_tokens: 2306,
          prompt_tokens_details: {cached_tokens: 1920, audio_tokens: 0},
          completion_tokens_details: {reasoning_tokens: 100},
        },
      },
      model: 'gpt-5-mini',
      usage: {...NOTHING, input: 86, cacheRead: 1920, output: 200, reasoning: 100},
    },
    {
      name: 'OpenAI responses: the same under other names',
      answer: {
        object: 'response',
        model: 'gpt-5-mini',
        usage: {
          input_tokens: 2006,
          input_tokens_details: {cached_tokens: 1920},
          output_tokens: 300,
          output_tokens_details: {reasoning_tokens: 100},
        },
      },
      model: 'gpt-5-mini',
      usage: {...NOTHING, input: 86, cacheRead: 1920, output: 200, reasoning: 100},
    },
    {
      name: 'Anthropic: 21 of the prompt beside 188,086 cached and 1,248 written, 248 of them for an hour',
      answer: {
        type: 'message',
        model: 'claude-sonnet-4-6',
        usage: {
          input_tokens: 21,
          cache_read_input_tokens: 188_086,
          cache_creation_input_tokens: 1248,
          cache_creation: {ephemeral_5m_input_tokens: 1000, ephemeral_1h_input_tokens: 248},
          output_tokens: 393,
        },
      },
      model: 'claude-sonnet-4-6',
      usage: {...NOTHING, input: 21, cacheRead: 188_086, cacheWrite: 1000, cacheWrite1h: 248, output: 393},
    },
    {
      name: 'Gemini: thoughts apart from the answer, 50 tokens of tools’ results apart from the prompt',
      answer: {
        modelVersion: 'gemini-2.5-pro',
        usageMetadata: {
          promptTokenCount: 1000,
          cachedContentTokenCount: 400,
          toolUsePromptTokenCount: 50,
          candidatesTokenCount: 120,
          thoughtsTokenCount: 80,
          totalTokenCount: 1250,
        },
      },
      model: 'gemini-2.5-pro',
      usage: {...NOTHING, input: 650, cacheRead: 400, output: 120, reasoning: 80},
    },
    {
      name: 'Bedrock: the prompt without what was cached, no model in the answer',
      answer: {
        usage: {
          inputTokens: 30,
          outputTokens: 628,
          totalTokens: 1758,
          cacheReadInputTokens: 1000,
          cacheWriteInputTokens: 100,
        },
      },
      model: undefined,
      usage: {...NOTHING, input: 30, cacheRead: 1000, cacheWrite: 100, output: 628},
    },
    {
      name: 'DeepSeek: hits and misses apart',
      answer: {
        model: 'deepseek-chat',
        usage: {
          prompt_tokens: 1100,
          prompt_cache_hit_tokens: 1024,
          prompt_cache_miss_tokens: 76,
          completion_tokens: 40,
        },
      },
      model: 'deepseek-chat',
      usage: {...NOTHING, input: 76, cacheRead: 1024, output: 40},
    },
    {
      name: 'Mistral: no details, which may be null',
      answer: {
        model: 'mistral-large-2512',
        usage: {prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: null},
      },
      model: 'mistral-large-2512',
      usage: {...NOTHING, input: 10, output: 5},
    },
  ]) {
    it(name, () => {
      const read = readUsage(answer);
      assert.ok(read.ok);
      assert.equal(read.row.model, model);
      assert.deepEqual(read.row.usage, usage);
    });
  }

  for (const {name, answer, field} of [
    {name: 'nothing', answer: null, field: ''},
    {name: 'an answer without usage', answer: {model: 'gpt-5-mini', choices: []}, field: ''},
    {name: 'a text for a counter', answer: {usage: {prompt_tokens: '10'}}, field: 'usage.prompt_tokens'},
    {name: 'half a token', answer: {usage: {prompt_tokens: 1.5}}, field: 'usage.prompt_tokens'},
    {name: 'fewer than none', answer: {usage: {inputTokens: -1}}, field: 'usage.inputTokens'},
    {
      name: 'more cached than there was',
      answer: {usage: {prompt_tokens: 10, prompt_tokens_details: {cached_tokens: 11}}},
      field: 'usage.prompt_tokens',
    },
    {name: 'a counter that is inherited', answer: Object.create({usage: {prompt_tokens: 1}}), field: ''},
  ]) {
    it(`refuses ${name}`, () => {
      const read = readUsage(answer);
      assert.ok(!read.ok);
      assert.equal(read.field, field);
    });
  }
});
