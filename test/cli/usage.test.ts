import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isNear} from '../usage/usage-sample.js';
import {ANTHROPIC_LOG, OPENAI_LOG, runCli} from './run-cli.js';

interface ToldCost {
  readonly usd: number;
  readonly calls: number;
}

/** What the tests look at in the printed JSON. */
interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly reading: {readonly rows: number; readonly badRows: number};
  }[];
  readonly asBilled: {
    readonly total: ToldCost & {
      readonly longContext: {readonly calls: number};
      readonly tokens: Record<string, number>;
    };
    readonly byModel: readonly (ToldCost & {readonly model: string; readonly offer: string})[];
    readonly byDay: readonly (ToldCost & {readonly day: string})[];
    readonly unpriced: readonly {readonly model: string; readonly calls: number}[];
  };
  readonly elsewhere: readonly {readonly offer: string; readonly usd: number; readonly differenceUsd: number}[];
  readonly scenario: {readonly tokens: {readonly output: number}};
}

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(actual !== undefined && isNear(actual, expected), `${actual}, not ${expected}`);

// gpt-5.4 at $2.50, $0.25 read and $15, past 272,000 at $5 and $22.50: 2,000 x 2.5 + 8,000 x 0.25 + 1,000 x 15, and
// 272,001 x 5 + 1,000 x 22.5.
const OPENAI_USD = 0.022 + 1.382505;
// claude-sonnet-4-6 at $3, $0.30 read, $3.75 and $6 written, $15: 1,000 x 3 + 10,000 x 0.3 + 500 x 15 twice, and 2,000 x
// 3.75, 2,000 x 6.
const ANTHROPIC_USD = 2 * 0.0135 + 0.0075 + 0.012;

describe('token-cost-elements usage', () => {
  const files = {'openai.jsonl': OPENAI_LOG, 'anthropic.jsonl': ANTHROPIC_LOG};
  const day = ['--at', '2026-11-21'];

  it('tells as JSON what two logs cost together, by model and day, and what has no price', () => {
    const run = runCli(['usage', 'openai.jsonl', 'anthropic.jsonl', '--json', ...day], files);
    assert.equal(run.exitCode, 0, run.stderr);
    const told = JSON.parse(run.stdout) as Told;
    assert.deepEqual(
      told.files.map(({file, reading}) => [file, reading.rows, reading.badRows]),
      [
        ['openai.jsonl', 3, 1],
        ['anthropic.jsonl', 2, 0],
      ],
    );
    const {total, byModel, byDay, unpriced} = told.asBilled;
    near(total.usd, OPENAI_USD + ANTHROPIC_USD);
    assert.equal(total.calls, 4);
    assert.equal(total.longContext.calls, 1);
    assert.deepEqual(total.tokens, {
      input: 2000 + 272_001 + 2000,
      cacheRead: 28_000,
      cacheWrite: 2000,
      cacheWrite1h: 2000,
      output: 600 + 1000 + 1000,
      reasoning: 400,
    });
    assert.deepEqual(
      byModel.map(({model, offer, calls}) => [model, offer, calls]),
      [
        ['gpt-5.4', 'openai/gpt-5.4', 2],
        ['claude-sonnet-4-6', 'anthropic/claude-sonnet-4-6', 2],
      ],
    );
    near(byModel[1]?.usd, ANTHROPIC_USD);
    assert.deepEqual(
      byDay.map((cost) => [cost.day, cost.calls]),
      [['2026-10-18', 2]],
    );
    assert.deepEqual(
      unpriced.map(({model, calls}) => [model, calls]),
      [['my-own-model', 1]],
    );
    assert.equal(told.elsewhere.length, 10);
    near(told.scenario.tokens.output, (600 + 1000 + 500 + 1000) / 5);
  });

  it('tells for people, from standard input, in another mode', () => {
    const args = ['usage', '-', '--on', 'gpt-5.4,claude-sonnet-4-6', '--mode', 'batch', ...day];
    const {exitCode, stdout} = runCli(args, {}, ANTHROPIC_LOG);
    assert.equal(exitCode, 0);
    // On gpt-5.4 in batch at half: 2 x (3,000 x 2.5 + 10,000 x 0.25 + 500 x 15) / 2.
    for (const line of [
      '-: 2 rows',
      '  Anthropic messages: 2 (input tokens leave cached ones out)',
      'At list prices: $0.0465 for 2 calls',
      'claude-sonnet-4-6 (anthropic/claude-sonnet-4-6)      2         26,000          1,000  $0.0465',
      'cache read         20,000   $0.006',
      '- Without a day: 2 rows, priced at 2026-11-21.',
      'openai/gpt-5.4               $0.0175     -$0.029',
      'anthropic/claude-sonnet-4-6  $0.0233    -$0.0233',
    ]) {
      assert.ok(stdout.split('\n').includes(line), `no line "${line}" in\n${stdout}`);
    }
  });

  it('names the rows that cannot be read, and the model that nobody sells', () => {
    const {exitCode, stdout} = runCli(['usage', 'openai.jsonl', '--top', '0', ...day], files);
    assert.equal(exitCode, 0);
    assert.match(stdout, /line 4: usage\.prompt_tokens: expected a whole number of tokens/);
    assert.match(stdout, /Without a price, and in no total:\n.*\nmy-own-model +1 +5,000 +500 +unknown/);
    assert.match(stdout, /At list prices: \$1\.40 for 2 calls, 2026-10-18 to 2026-10-18\n/);
  });

  it('counts a message once that one session copied from another', () => {
    const line = {type: 'assistant', requestId: 'r', message: JSON.parse(ANTHROPIC_LOG.split('\n')[0] ?? '') as object};
    const session = `${JSON.stringify(line)}\n`;
    const args = ['usage', 'one.jsonl', 'next.jsonl', '--json', ...day];
    const {stdout} = runCli(args, {'one.jsonl': session, 'next.jsonl': session});
    // 1,000 x 3, 10,000 x 0.3, 2,000 x 3.75 and 500 x 15 millionths, once
    near((JSON.parse(stdout) as Told).asBilled.total.usd, 0.021);
  });

  it('reads rows of no known format by a mapping', () => {
    const mapping = {fields: {model: 'm', prompt: 'in', output: 'out'}, promptMeans: 'without-cached'};
    const csv = 'm,in,out\ngpt-5.4,1000,100\ngpt-5.4,3000,100\n';
    const args = ['usage', 'mine.csv', '--json', '--mapping', JSON.stringify(mapping), ...day];
    const {exitCode, stdout} = runCli(args, {'mine.csv': csv});
    assert.equal(exitCode, 0);
    // 4,000 x 2.5 + 200 x 15 millionths
    near((JSON.parse(stdout) as Told).asBilled.total.usd, 0.013);
  });

  for (const {name, args, exitCode, says} of [
    {name: 'a file that is not there', args: ['usage', 'none.jsonl'], exitCode: 1, says: /none\.jsonl: ENOENT/},
    {name: 'a file without usage', args: ['usage', 'empty.jsonl'], exitCode: 1, says: /no usage found/},
    {name: 'an offer that nobody sells', args: ['usage', '-', '--on', 'x'], exitCode: 2, says: /nobody known sells x/},
    {name: 'no file', args: ['usage'], exitCode: 2, says: /expected a file/},
  ]) {
    it(`ends with ${exitCode} on ${name}`, () => {
      const run = runCli(args, {'empty.jsonl': ''});
      assert.equal(run.exitCode, exitCode);
      assert.match(run.stderr, says);
      assert.equal(run.stdout, '');
    });
  }
});
