import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ENTRY = fileURLToPath(new URL('../../src/cli/token-cost-elements.ts', import.meta.url));

interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the programme as a process of its own.
 *
 * @param files - What is in the folder that it is run in, by name.
 * @param input - What it gets on standard input.
 */
export function runCli(args: readonly string[], files: Readonly<Record<string, string>> = {}, input = ''): CliRun {
  const folder = mkdtempSync(join(tmpdir(), 'token-cost-cli-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const {tsx, entry} = {tsx: import.meta.resolve('tsx'), entry: ENTRY};
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', tsx, entry, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return {exitCode: status, stdout, stderr};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Four answers of OpenAI's chat API, of which one is of a model that nobody sells and one cannot be read. */
export const OPENAI_LOG = [
  {
    object: 'chat.completion',
    created: Date.parse('2026-10-18T12:00:00Z') / 1000,
    model: 'gpt-5.4',
    usage: {
      prompt_tokens: 10_000,
      completion_tokens: 1000,
      prompt_tokens_details: {cached_tokens: 8000},
      completion_tokens_details: {reasoning_tokens: 400},
    },
  },
  {
    object: 'chat.completion',
    created: Date.parse('2026-10-18T23:59:59Z') / 1000,
    model: 'gpt-5.4',
    usage: {prompt_tokens: 272_001, completion_tokens: 1000},
  },
  {object: 'chat.completion', model: 'my-own-model', usage: {prompt_tokens: 5000, completion_tokens: 500}},
  {object: 'chat.completion', model: 'gpt-5.4', usage: {prompt_tokens: 'many', completion_tokens: 500}},
]
  .map((answer) => `${JSON.stringify(answer)}\n`)
  .join('');

/** Two of Anthropic's messages: 1,000 fresh, 10,000 read, 2,000 written for five minutes, then for an hour. */
export const ANTHROPIC_LOG = [
  {ephemeral_5m_input_tokens: 2000, ephemeral_1h_input_tokens: 0},
  {ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 2000},
]
  .map((cache_creation, index) => ({
    id: `msg_${index}`,
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-4-6',
    usage: {
      input_tokens: 1000,
      cache_creation_input_tokens: 2000,
      cache_read_input_tokens: 10_000,
      cache_creation,
      output_tokens: 500,
    },
  }))
  .map((answer) => `${JSON.stringify(answer)}\n`)
  .join('');
