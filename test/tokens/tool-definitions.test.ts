import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readToolDefinitions} from '../../src/tokens/tool-definitions.js';
import {looksLikeTools, looksLikeTranscript} from '../../src/tokens/transcript-looks.js';

const SCHEMA = {type: 'object', properties: {city: {type: 'string'}}, required: ['city']};
const CHAT = {name: 'get_weather', description: 'Weather of a city', parameters: SCHEMA};
const ANTHROPIC = {name: 'get_weather', description: 'Weather of a city', input_schema: SCHEMA};

const tools = (value: unknown) => {
  const read = readToolDefinitions(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return read.ok ? read.tools : assert.fail(read.expected);
};

/** What counts is the definition, without what only tells a server where it begins. */
const FORMATS: readonly [format: string, value: unknown, json: object][] = [
  ['OpenAI chat', [{type: 'function', function: CHAT}], CHAT],
  ['a request to OpenAI chat', {model: 'gpt-4o', messages: [], tools: [{type: 'function', function: CHAT}]}, CHAT],
  ['OpenAI’s older functions', {functions: [CHAT]}, CHAT],
  ['OpenAI responses', [{type: 'function', ...CHAT}], {type: 'function', ...CHAT}],
  ['Anthropic', {tools: [ANTHROPIC]}, ANTHROPIC],
  ['one definition alone', ANTHROPIC, ANTHROPIC],
  ['Gemini', {tools: [{functionDeclarations: [CHAT]}]}, CHAT],
  ['Gemini’s REST', [{function_declarations: [CHAT]}], CHAT],
  ['an MCP server', {tools: [{name: 'get_weather', inputSchema: SCHEMA}]}, {name: 'get_weather', inputSchema: SCHEMA}],
  ['JSON Schemas', [{title: 'get_weather', ...SCHEMA}], {title: 'get_weather', ...SCHEMA}],
];

describe('tool definitions', () => {
  for (const [format, value, json] of FORMATS) {
    it(`are read from ${format}`, () =>
      assert.deepEqual(tools(value), [{name: 'get_weather', json: JSON.stringify(json)}]));
  }

  it('are told apart from tools that the provider defines', () => {
    const own = tools([
      {type: 'bash_20250124', name: 'bash'},
      {type: 'web_search'},
      {googleSearch: {}},
      ANTHROPIC,
      SCHEMA,
    ]);
    assert.deepEqual(
      own.map(({name, builtIn}) => [name, builtIn]),
      [
        ['bash', 'bash_20250124'],
        ['web_search', 'web_search'],
        ['googleSearch', 'googleSearch'],
        ['get_weather', undefined],
        ['schema 5', undefined],
      ],
    );
  });

  it('may have a tool by the name of __proto__', () =>
    assert.deepEqual(tools('[{"name": "__proto__", "parameters": {"__proto__": {"x": 1}}}]'), [
      {name: '__proto__', json: '{"name":"__proto__","parameters":{"__proto__":{"x":1}}}'},
    ]));

  for (const [why, text, at, expected] of [
    ['no JSON', 'get_weather(city)', '', 'JSON'],
    ['nothing', '', '', 'JSON'],
    ['no list', '7', '', 'a list of tool definitions'],
    ['an empty list', '{"tools": []}', '', 'a list of tool definitions'],
    ['a tool without a name', '[{"name": "a"}, {"description": "b"}]', '[1]', 'a tool with a name, or a JSON Schema'],
    ['too much', `"${'x'.repeat(10_000_001)}"`, '', 'at most 10 MB of JSON'],
    [
      'nested without end',
      `[{"name":"a","parameters":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`,
      '[0]',
      'a tool with a name, or a JSON Schema',
    ],
  ] as const) {
    it(`are not found in ${why}, and nothing throws`, () =>
      assert.deepEqual(readToolDefinitions(text), {ok: false, at, expected}));
  }
});

describe('what a text looks like', () => {
  for (const [text, isTools, isTranscript] of [
    [JSON.stringify([ANTHROPIC]), true, false],
    [JSON.stringify([{type: 'function', function: CHAT}], null, 2), true, false],
    [JSON.stringify({tools: [ANTHROPIC], messages: [{role: 'user', content: 'Hi'}]}), false, true],
    ['{"contents": [{"role": "model", "parts": []}]}', false, true],
    ['\n {"role":"user","content":"Hi"}\n{"role":"assistant","content":"Hello"}', false, true],
    ['{"usage": {"prompt_tokens": 7}}', false, false],
    ['He said: "role": "user"', false, false],
    ['', false, false],
  ] as const) {
    it(`${text.slice(0, 60)}: ${isTools ? 'tools' : isTranscript ? 'a transcript' : 'neither'}`, () =>
      assert.deepEqual([looksLikeTools(text), looksLikeTranscript(text)], [isTools, isTranscript]));
  }
});
