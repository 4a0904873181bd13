import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {CommandError} from '../../src/cli/command-error.js';
import {HELP_TEXT} from '../../src/cli/help-text.js';
import {readArguments} from '../../src/cli/read-arguments.js';
import {runCommand} from '../../src/cli/run-command.js';

describe('what the programme is called with', () => {
  it('is a log, with everything else as it is usual', () => {
    assert.deepEqual(readArguments(['usage', 'a.jsonl', '-']), {
      name: 'usage',
      files: ['a.jsonl', '-'],
      at: undefined,
      on: [],
      mode: 'as-logged',
      top: 10,
      mapping: undefined,
      isJson: false,
    });
  });

  it('may say the day, offers, mode, how many, a mapping, and JSON', () => {
    const mapping = '{"fields": {"prompt": "in"}}';
    const options = ['--at', '2026-11-20', '--on', 'a,b', '--on', 'c', '--mode', 'flex', '--top', '3', '--json'];
    assert.deepEqual(readArguments([...options, '--mapping', mapping, 'usage', 'a']), {
      name: 'usage',
      files: ['a'],
      at: '2026-11-20',
      on: ['a', 'b', 'c'],
      mode: 'flex',
      top: 3,
      mapping: {fields: {prompt: 'in'}, promptMeans: 'with-cached', outputWithReasoning: true},
      isJson: true,
    });
  });

  for (const {args, says} of [
    {args: [], says: 'expected "usage", got nothing'},
    {args: ['price'], says: 'expected "usage", got "price"'},
    {args: ['usage', 'a', '--at', '2026-02-30'], says: '--at: expected a day'},
    {args: ['usage', 'a', '--mode', 'slow'], says: '--mode: expected one of'},
    {args: ['usage', 'a', '--top', '-1'], says: '--top'},
    {args: ['usage', 'a', '--top', '1.5'], says: '--top: expected a whole number'},
    {args: ['usage', 'a', '--what'], says: "Unknown option '--what'"},
    {args: ['usage', 'a', '--mapping', '[]'], says: '--mapping: expected a JSON object'},
    {args: ['usage', 'a', '--mapping', '{"fields": 1}'], says: '--mapping: expected "fields"'},
    {args: ['usage', 'a', '--mapping', '{"fields": {"__proto__": "x"}}'], says: 'not "__proto__"'},
    {args: ['usage', 'a', '--mapping', '{"fields": {"prompt": 1}}'], says: 'a name for "prompt"'},
    {args: ['usage', 'a', '--mapping', '{"fields": {}, "x": 1}'], says: 'no "x"'},
    {args: ['usage', 'a', '--mapping', '{"fields": {}, "promptMeans": "x"}'], says: '"promptMeans" to be'},
    {args: ['usage', 'a', '--mapping', '{"fields": {}, "outputWithReasoning": 1}'], says: 'true or false'},
  ]) {
    it(`is refused as ${args.join(' ') || 'nothing'}`, () => {
      assert.throws(
        () => readArguments(args),
        (error) => error instanceof CommandError && error.exitCode === 2 && error.message.includes(says),
      );
    });
  }

  for (const [option, text] of [
    ['--help', HELP_TEXT],
    ['-h', HELP_TEXT],
    ['--version', `${(JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version}\n`],
  ] as const) {
    it(`is answered for ${option}`, async (test) => {
      const write = test.mock.method(process.stdout, 'write', () => true);
      const exitCode = await runCommand([option]);
      const written = write.mock.calls.map(({arguments: [chunk]}) => String(chunk)).join('');
      write.mock.restore();
      assert.equal(exitCode, 0);
      assert.ok(written.includes(text));
    });
  }
});
