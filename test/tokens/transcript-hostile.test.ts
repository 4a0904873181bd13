import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readTranscript} from '../../src/tokens/read-transcript.js';
import {transcriptScenario} from '../../src/tokens/transcript-scenario.js';

const EXPECTED = 'messages of OpenAI, Anthropic or Gemini, as JSON or JSONL';
const DEEP = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

describe('a text that is no transcript', () => {
  for (const [what, text, expected] of [
    ['nothing', '', 'JSON, or JSON a line'],
    ['prose', 'Dear Sir,\nthank you.', 'JSON, or JSON a line'],
    ['JSON that ends early', '[{"role": "user", "content": "Hi"', 'JSON, or JSON a line'],
    ['a number a line', '1\n2\n3', 'JSON, or JSON a line'],
    ['an empty list', '[]', EXPECTED],
    ['null', 'null', EXPECTED],
    ['usage', '{"usage": {"prompt_tokens": 7}}', EXPECTED],
    ['a list of lists', '[[[["user"]]]]', EXPECTED],
    ['brackets without end', '['.repeat(1_000_000), 'JSON, or JSON a line'],
    ['a deep object', DEEP, EXPECTED],
    ['too much', ' '.repeat(10_000_001), 'at most 10 MB of JSON'],
    ['messages of everybody', '{"__proto__": {"messages": [{"role": "user", "content": "Hi"}]}}', EXPECTED],
    ['a role of everybody', '[{"__proto__": {"role": "user"}, "content": "Hi"}]', EXPECTED],
    ['a request without messages', '{"messages": []}', EXPECTED],
  ] as const) {
    it(`${what}: says what was expected`, () =>
      assert.deepEqual(readTranscript(text), {ok: false, problems: [{at: '', expected}]}));
  }
});

describe('a transcript with faults', () => {
  it('is read around them, and says where they are', () => {
    const read = readTranscript(
      '{"messages": [{"role": "user", "content": "Hi"}, 7, {"role": "king", "content": "No"}]}',
    );
    assert.ok(read.ok);
    assert.deepEqual(read.conversations[0]?.turns, [{user: ['Hi'], calls: []}]);
    assert.deepEqual([read.skipped, read.problems.map(({at}) => at)], [2, ['messages[1]', 'messages[2]']]);
  });

  it('names lines from 1', () => {
    const read = readTranscript('{"role": "user", "content": "Hi"}\n\n{"role": "assis\n{"type": "summary"}');
    assert.ok(read.ok);
    assert.deepEqual(
      read.problems.map(({at}) => at),
      ['line 3', 'line 4'],
    );
  });

  it('lists 20 faults of many', () => {
    const read = readTranscript(JSON.stringify([{role: 'user', content: 'Hi'}, ...Array<number>(50_000).fill(7)]));
    assert.ok(read.ok);
    assert.deepEqual([read.skipped, read.problems.length], [50_000, 20]);
  });

  it('keeps what a tool was called with out where it is nested without end', () => {
    const call = `{"role": "assistant", "content": [{"type": "tool_use", "name": "a", "input": ${DEEP}}]}`;
    const read = readTranscript(`[{"role": "user", "content": "Hi"}, ${call}]`);
    assert.ok(read.ok);
    assert.equal(read.conversations[0]?.leftOut.other, 1);
  });

  it('does not know its tools where one of them is none', () => {
    const read = readTranscript('{"messages": [{"role": "user", "content": "Hi"}], "tools": [{"name": "a"}, 7]}');
    assert.ok(read.ok);
    assert.deepEqual(read.problems, [{at: 'tools[1]', expected: 'a tool with a name, or a JSON Schema'}]);
    assert.equal(transcriptScenario(read.conversations, () => 1).tokens.tools, undefined);
  });
});

const KEYS = [
  'role',
  'content',
  'type',
  'text',
  'parts',
  'tool_calls',
  'function',
  'input',
  'messages',
  '__proto__',
  'tools',
];
const WORDS = [
  'user',
  'assistant',
  'tool',
  'model',
  'text',
  'tool_use',
  'tool_result',
  'reasoning',
  'function_call',
  '',
];

describe('any JSON', () => {
  it('is read without throwing, and what is read has a scenario', () => {
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 5},
        fc.constantFrom<unknown>(...WORDS, null, 7, true),
        fc.array(tie('value'), {maxLength: 4}),
        fc.dictionary(fc.constantFrom(...KEYS), tie('value'), {maxKeys: 4}),
      ),
    }));
    fc.assert(
      fc.property(value, (any) => {
        const read = readTranscript(JSON.stringify(any));
        if (!read.ok) return;
        const {turns, tokens} = transcriptScenario(read.conversations, (text) => text.length);
        assert.ok(Number.isInteger(turns) && turns >= 1);
        assert.ok(Object.values(tokens).every((number) => Number.isFinite(number) && number >= 0));
      }),
      {numRuns: 2_000},
    );
  });
});
