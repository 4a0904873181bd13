import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TranscriptFormat} from '../../src/tokens/transcript.js';
import {
  ANTHROPIC,
  CALL_TEXT,
  CHAT,
  GEMINI,
  RESPONSES,
  SYSTEM,
  callOf,
  conversationsOf,
  transcriptOf,
} from './transcript-fixtures.js';

const RESULT = 'Light rain, 11 degrees';

const FORMATS: readonly [
  format: TranscriptFormat,
  request: object,
  result: string,
  thinking: readonly string[],
  hidden: number,
][] = [
  ['openai-chat', CHAT, RESULT, [], 0],
  ['openai-responses', RESPONSES, RESULT, [], 1],
  ['anthropic', ANTHROPIC, RESULT, ['I need to look outside.'], 0],
  ['gemini', GEMINI, '{"rain":"light"}', [], 0],
];

describe('a conversation', () => {
  for (const [format, request, result, reasoning, hiddenReasoning] of FORMATS) {
    it(`is read from a request in the format ${format}: turns, their calls, and what tools gave back`, () => {
      const transcript = transcriptOf(request);
      assert.equal(transcript.format, format);
      assert.deepEqual(transcript.system, [SYSTEM]);
      assert.deepEqual(
        transcript.tools?.map(({name}) => name),
        ['get_weather'],
      );
      assert.deepEqual(transcript.turns, [
        {
          user: ['Is it raining in Paris?'],
          calls: [
            callOf({output: [CALL_TEXT], reasoning, toolResults: [result]}),
            callOf({output: ['Yes, a little.']}),
          ],
        },
        {user: ['And tomorrow?'], calls: [callOf({output: ['Tomorrow is dry.']})]},
      ]);
      assert.deepEqual(transcript.leftOut, {images: 0, files: 0, other: 0, hiddenReasoning});
    });
  }

  for (const [what, list] of [
    ['OpenAI’s messages', CHAT.messages],
    ['OpenAI’s items', RESPONSES.input],
    ['Anthropic’s messages', ANTHROPIC.messages],
    ['Gemini’s contents', GEMINI.contents],
  ] as const) {
    it(`is read from ${what} alone, and from one a line`, () => {
      const alone = transcriptOf(list);
      const lines = conversationsOf(list.map((item) => JSON.stringify(item)).join('\n\r\n'));
      assert.deepEqual(lines, [alone]);
      assert.deepEqual([alone.turns.length, alone.isRequest, alone.tools], [2, false, undefined]);
    });
  }

  it('is read from each line of a batch file', () => {
    const line = (body: object) => JSON.stringify({custom_id: 'request-1', method: 'POST', url: '/v1', body});
    const formats = conversationsOf([CHAT, ANTHROPIC, CHAT].map(line).join('\n')).map(({format}) => format);
    assert.deepEqual(formats, ['openai-chat', 'anthropic', 'openai-chat']);
  });

  it('is read from a session log, where an answer is cut into pieces', () => {
    const log = [
      {type: 'user', message: {role: 'user', content: 'Fix the bug'}},
      {type: 'assistant', message: {id: 'msg_1', role: 'assistant', content: [{type: 'text', text: 'I look.'}]}},
      {
        type: 'assistant',
        message: {id: 'msg_1', role: 'assistant', content: [{type: 'tool_use', name: 'ls', input: {}}]},
      },
      {type: 'user', message: {role: 'user', content: [{type: 'tool_result', content: 'a.ts'}]}},
      {type: 'assistant', message: {id: 'msg_2', role: 'assistant', content: [{type: 'text', text: 'Done.'}]}},
    ];
    const [transcript] = conversationsOf(log.map((entry) => JSON.stringify(entry)).join('\n'));
    assert.deepEqual(transcript?.turns, [
      {
        user: ['Fix the bug'],
        calls: [callOf({output: ['I look.', 'ls{}'], toolResults: ['a.ts']}), callOf({output: ['Done.']})],
      },
    ]);
  });
});

describe('the pieces of a conversation', () => {
  it('make one turn where the user writes twice, and one step where tools are called at once', () => {
    const {turns} = transcriptOf([
      {role: 'user', content: 'One more thing'},
      {role: 'user', content: 'Compare a and b'},
      {role: 'assistant', tool_calls: ['a', 'b'].map((name) => ({function: {name, arguments: '{}'}}))},
      {role: 'tool', content: 'A'},
      {role: 'tool', content: 'B'},
      {role: 'assistant', content: 'Equal.'},
    ]);
    assert.deepEqual(turns, [
      {
        user: ['One more thing', 'Compare a and b'],
        calls: [callOf({output: ['a{}', 'b{}'], toolResults: ['A', 'B']}), callOf({output: ['Equal.']})],
      },
    ]);
  });

  it('have the input of a custom tool of OpenAI’s in what the model said', () => {
    const {turns} = transcriptOf([
      {role: 'user', content: 'Go'},
      {type: 'custom_tool_call', call_id: 'c', name: 'run', input: 'ls -l'},
      {type: 'custom_tool_call_output', call_id: 'c', output: 'a.ts'},
    ]);
    assert.deepEqual(turns, [{user: ['Go'], calls: [callOf({output: ['runls -l'], toolResults: ['a.ts']})]}]);
  });

  it('start no turn with what Anthropic’s messages say beside a result', () => {
    const {turns} = transcriptOf([
      {role: 'user', content: 'Go'},
      {role: 'assistant', content: [{type: 'tool_use', name: 'go', input: {}}]},
      {
        role: 'user',
        content: [
          {type: 'tool_result', content: 'gone'},
          {type: 'text', text: 'Be brief.'},
        ],
      },
    ]);
    assert.deepEqual(turns, [{user: ['Go'], calls: [callOf({output: ['go{}'], toolResults: ['gone', 'Be brief.']})]}]);
  });

  it('are counted as left out where they are no text', () => {
    const {leftOut, turns} = transcriptOf([
      {
        role: 'user',
        content: [
          {type: 'image_url', image_url: {url: 'data:image/png;base64,AAAA'}},
          {type: 'image', source: {type: 'base64', data: 'AAAA'}},
          {type: 'file', file: {file_id: 'f'}},
          {type: 'document', source: {type: 'text', media_type: 'text/plain', data: 'A letter'}},
          {type: 'hologram'},
          {type: 'text', text: 'What is this?'},
        ],
      },
      {
        role: 'assistant',
        content: [
          {type: 'redacted_thinking', data: 'Emw'},
          {type: 'thinking', thinking: ''},
        ],
      },
    ]);
    assert.deepEqual(leftOut, {images: 2, files: 1, other: 1, hiddenReasoning: 2});
    assert.deepEqual(turns[0]?.user, ['A letter\nWhat is this?']);
  });

  it('are counted as left out in Gemini’s parts as well', () => {
    const parts = [{inlineData: {mimeType: 'image/png', data: 'AAAA'}}, {file_data: {mime_type: 'video/mp4'}}, {}];
    const {leftOut} = transcriptOf({contents: [{role: 'user', parts}]});
    assert.deepEqual(leftOut, {images: 1, files: 1, other: 1, hiddenReasoning: 0});
  });
});
