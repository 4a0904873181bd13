import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {UsageRow} from '../../src/usage/usage-row.js';
import {fixture, readLog} from './read-log.js';

interface Facts {
  readonly file: string;
  readonly says: string;
  readonly field: keyof UsageRow;
  readonly values: unknown[];
}

/** 1,763,720,000 seconds are 20,413 days, which is 2025-11-21, and 10 hours. */
const EPOCH_DAY = '2025-11-21';

const FACTS: readonly Facts[] = [
  {file: 'openai-chat.jsonl', says: 'the mode', field: 'mode', values: ['flex', undefined, undefined]},
  {file: 'openai-chat.jsonl', says: 'the day from seconds', field: 'day', values: [EPOCH_DAY, '2025-11-22', undefined]},
  {file: 'openai-responses.json', says: 'the conversation', field: 'conversation', values: ['conv_1']},
  {file: 'openai-batch.jsonl', says: 'that it is a batch', field: 'mode', values: ['batch', 'batch']},
  {file: 'openai-batch.jsonl', says: 'the day inside the envelope', field: 'day', values: [EPOCH_DAY, EPOCH_DAY]},
  {file: 'anthropic-batch.jsonl', says: 'that it is a batch', field: 'mode', values: ['batch', 'batch']},
  {file: 'anthropic-messages.jsonl', says: 'the mode', field: 'mode', values: [undefined, 'priority']},
  {file: 'gemini.json', says: 'the day', field: 'day', values: ['2026-11-20', undefined]},
  {
    file: 'bedrock-converse.jsonl',
    says: 'the model around the answer',
    field: 'model',
    values: ['anthropic.claude-sonnet-4-5-20250929-v1:0', undefined],
  },
  {
    file: 'bedrock-invocation-log.jsonl',
    says: 'the day of the call, not of its export',
    field: 'day',
    values: ['2026-11-20', '2026-11-21'],
  },
  {file: 'litellm.json', says: 'the session', field: 'conversation', values: ['session-1', 'session-1']},
  {
    file: 'langfuse.json',
    says: 'the day of the call, not of its arrival',
    field: 'day',
    values: ['2026-11-20', '2026-11-20', '2026-11-20'],
  },
  {
    file: 'langfuse.json',
    says: 'the model',
    field: 'model',
    values: ['gpt-5-mini', 'claude-sonnet-4-6', 'gpt-4o'],
  },
  {file: 'langfuse.csv', says: 'the trace', field: 'conversation', values: ['trace-1', 'trace-2']},
  {file: 'helicone.jsonl', says: 'the session', field: 'conversation', values: ['s-1', undefined]},
  {file: 'helicone.csv', says: 'the session in a cell', field: 'conversation', values: ['s-1', undefined]},
  {file: 'openrouter-export.csv', says: 'the day without a zone', field: 'day', values: ['2026-02-06', '2026-02-07']},
  {file: 'openrouter-activity.json', says: 'how many calls', field: 'calls', values: [5]},
  {
    file: 'ccusage-daily.json',
    says: 'the model, and the only one of a day without a breakdown',
    field: 'model',
    values: ['claude-opus-4-5', 'claude-haiku-4-5', 'claude-opus-4-5'],
  },
  {file: 'ccusage-daily.json', says: 'that rows are sums', field: 'isSum', values: [true, true, true]},
  {file: 'ccusage-daily.json', says: 'what each model cost', field: 'loggedUsd', values: [1, 0.1, 0.01]},
  {file: 'ccusage-session.json', says: 'the session', field: 'conversation', values: ['project-a']},
  {
    file: 'claude-code.jsonl',
    says: 'the day on which a message began',
    field: 'day',
    values: ['2026-11-20', '2026-11-21'],
  },
  {file: 'claude-code.jsonl', says: 'the session', field: 'conversation', values: ['s1', 's1']},
  {file: 'codex.jsonl', says: 'the model of each turn', field: 'model', values: ['gpt-5-codex', 'gpt-5']},
  {file: 'codex.jsonl', says: 'the session', field: 'conversation', values: ['0199-a', '0199-a']},
  {file: 'openai-usage-report.json', says: 'the bucket’s day', field: 'day', values: ['2025-11-20', '2025-11-20']},
  {file: 'openai-usage-report.json', says: 'how many calls', field: 'calls', values: [470, 30]},
  {file: 'openai-usage-report.json', says: 'what was batched', field: 'mode', values: [undefined, 'batch']},
  {file: 'anthropic-usage-report.json', says: 'the bucket’s day', field: 'day', values: ['2026-11-20']},
  {file: 'own-columns.csv', says: 'no day that has two readings', field: 'day', values: ['2026-11-20', undefined]},
  {file: 'own-columns.csv', says: 'no cost that has two readings', field: 'loggedUsd', values: [undefined, undefined]},
  {file: 'own-columns.tsv', says: 'which rows are sums', field: 'isSum', values: [true, undefined]},
  {
    file: 'own-columns.tsv',
    says: 'that cached tokens are apart',
    field: 'prompt',
    values: Array(2).fill('without-cached'),
  },
];

describe('a log says', () => {
  for (const {file, says, field, values} of FACTS) {
    it(`${says}: ${file}`, () => {
      assert.deepEqual(
        readLog(fixture(file)).rows.map((row) => row[field]),
        values,
      );
    });
  }
});
