import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fixture, readLog, tokensOf} from './read-log.js';

interface Expected {
  readonly file: string;
  readonly formats: string[];
  /** Input, read, written, written for an hour, output, reasoning; worked out by hand from the file. */
  readonly tokens: number[];
  readonly rows: number;
  readonly passedOver?: number;
  readonly repeated?: number;
  readonly badRows?: number;
  readonly usd?: number;
}

const EXPECTED: readonly Expected[] = [
  // 2,006 - 1,920 + 94 + 8 of an embedding; 300 - 100 + 50
  {file: 'openai-chat.jsonl', formats: ['OpenAI chat, Mistral'], rows: 3, tokens: [188, 1920, 0, 0, 250, 100]},
  {file: 'openai-responses.json', formats: ['OpenAI responses'], rows: 1, tokens: [476, 1024, 0, 0, 60, 640]},
  // 100 + 200 - 128
  {
    file: 'openai-batch.jsonl',
    formats: ['OpenAI chat, Mistral'],
    rows: 2,
    passedOver: 1,
    tokens: [172, 128, 0, 0, 60, 0],
  },
  {
    file: 'anthropic-messages.jsonl',
    formats: ['Anthropic messages'],
    rows: 2,
    tokens: [100, 188_086, 1000, 248, 500, 0],
  },
  {
    file: 'anthropic-batch.jsonl',
    formats: ['Anthropic messages'],
    rows: 2,
    passedOver: 1,
    tokens: [100, 2048, 0, 0, 100, 0],
  },
  // 1,000 - 400 + 50 of tools + 250
  {file: 'gemini.json', formats: ['Gemini'], rows: 2, tokens: [900, 400, 0, 0, 120, 80]},
  {file: 'bedrock-converse.jsonl', formats: ['Bedrock Converse'], rows: 2, tokens: [100, 1000, 40, 60, 700, 0]},
  {
    file: 'bedrock-invocation-log.jsonl',
    formats: ['Bedrock invocation log'],
    rows: 2,
    tokens: [112, 4000, 500, 0, 100, 0],
  },
  // xAI: 32 + 9 + 94 = 135, so reasoning is beside the completion: 10 + 76 + 26, 1,024 + 6, 5 + 40 + 9, 100 + 94
  {
    file: 'mistral-deepseek.jsonl',
    formats: ['OpenAI chat, Mistral', 'DeepSeek'],
    rows: 3,
    tokens: [112, 1030, 0, 0, 54, 194],
  },
  // 5,000 - 4,000 - 600 + 150 - 100; what came from LiteLLM's own cache nobody billed
  {
    file: 'litellm.json',
    formats: ['LiteLLM'],
    rows: 2,
    passedOver: 1,
    tokens: [450, 4100, 600, 0, 330, 20],
    usd: 0.0133,
  },
  // 88 + 28 of audio + 12 + 100; a span, and a voice billed by characters, are no calls
  {
    file: 'langfuse.json',
    formats: ['Langfuse', 'Langfuse, older'],
    rows: 3,
    passedOver: 2,
    tokens: [228, 3384, 200, 0, 110, 40],
    usd: 0.36,
  },
  {file: 'langfuse.csv', formats: ['Langfuse'], rows: 2, tokens: [100, 384, 0, 0, 100, 40], usd: 0.3},
  {file: 'helicone.jsonl', formats: ['Helicone'], rows: 2, tokens: [150, 3000, 200, 0, 210, 0], usd: 0.0056},
  {file: 'helicone.csv', formats: ['Helicone'], rows: 2, tokens: [1500, 0, 0, 0, 320, 0], usd: 0.0009},
  // 10,339 - 10,000 - 300
  {file: 'openrouter-chat.jsonl', formats: ['OpenRouter'], rows: 1, tokens: [39, 10_000, 300, 0, 50, 10], usd: 0.0043},
  {
    file: 'openrouter-generation.json',
    formats: ['OpenRouter generation'],
    rows: 1,
    tokens: [13, 18_041, 0, 0, 100, 20],
    usd: 0.0055,
  },
  {
    file: 'openrouter-export.csv',
    formats: ['OpenRouter export'],
    rows: 2,
    tokens: [2000, 3000, 0, 0, 250, 50],
    usd: 0.002,
  },
  {
    file: 'openrouter-activity.json',
    formats: ['OpenRouter activity'],
    rows: 1,
    tokens: [500, 0, 0, 0, 100, 25],
    usd: 0.015,
  },
  // The first day by its models, the second as a whole; the totals are these again.
  {file: 'ccusage-daily.json', formats: ['ccusage'], rows: 3, tokens: [115, 4408, 337, 0, 226, 0], usd: 1.11},
  {file: 'ccusage-session.json', formats: ['ccusage'], rows: 1, tokens: [100, 0, 0, 0, 200, 0], usd: 1},
  // 4 + 6, 20,000 + 21,000, 500 written for five minutes, 250 + 50: the last that is said of each message
  {
    file: 'claude-code.jsonl',
    formats: ['Claude Code'],
    rows: 2,
    repeated: 2,
    passedOver: 5,
    tokens: [10, 41_000, 500, 1000, 300, 0],
  },
  // 5,000 - 2,048 + 6,000 - 5,000
  {
    file: 'codex.jsonl',
    formats: ['Codex CLI'],
    rows: 2,
    repeated: 1,
    passedOver: 5,
    tokens: [3952, 7048, 0, 0, 86, 64],
  },
  {
    file: 'openai-usage-report.json',
    formats: ['OpenAI usage report'],
    rows: 2,
    tokens: [101_000, 41_201, 0, 0, 10_000, 0],
  },
  {
    file: 'anthropic-usage-report.json',
    formats: ['Anthropic usage report'],
    rows: 1,
    tokens: [1500, 200, 500, 1000, 500, 0],
  },
  // 1,000 - 600 + 2,000
  {file: 'own-columns.csv', formats: ['Mapped columns'], rows: 2, tokens: [2400, 600, 0, 0, 120, 0]},
  {file: 'own-columns.tsv', formats: ['Mapped columns'], rows: 2, tokens: [110, 9000, 50, 0, 404, 0]},
  {file: 'own-keys.jsonl', formats: ['Mapped columns'], rows: 2, badRows: 1, tokens: [30, 300, 0, 0, 11, 0]},
];

describe('a log in the format of', () => {
  for (const {file, formats, tokens, rows, passedOver = 0, repeated = 0, badRows = 0, usd = 0} of EXPECTED) {
    it(file, () => {
      const log = readLog(fixture(file));
      assert.deepEqual(tokensOf(log.rows), tokens);
      const {reading} = log;
      assert.deepEqual(
        reading.formats.map(({name}) => name),
        formats,
      );
      assert.equal(
        reading.formats.reduce((sum, format) => sum + format.rows, 0),
        rows,
      );
      assert.deepEqual(
        [reading.rows, reading.passedOver, reading.repeated, reading.badRows],
        [rows, passedOver, repeated, badRows],
      );
      const loggedUsd = log.rows.reduce((sum, row) => sum + (row.loggedUsd ?? 0), 0);
      assert.ok(Math.abs(loggedUsd - usd) < 1e-12, `$${loggedUsd}`);
    });
  }

  it('every file that is at hand', () => {
    const files = readdirSync(new URL('../fixtures/usage', import.meta.url));
    assert.deepEqual(files.sort(), EXPECTED.map(({file}) => file).sort());
  });
});
