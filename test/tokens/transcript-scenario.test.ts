import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TOKEN_FACTS} from '../../src/tokens/published-token-facts.js';
import {transcriptScenario} from '../../src/tokens/transcript-scenario.js';
import {ANTHROPIC, CHAT, GEMINI, RESPONSES, conversationsOf, transcriptOf, words} from './transcript-fixtures.js';

const scenarioOf = (value: unknown) => transcriptScenario([transcriptOf(value)], words);
const codesOf = (value: unknown) => scenarioOf(value).notes.map(({code}) => code);

/**
 * Counted by hand in words. System: 4. User: (5 + 2) / 2. Output: the call is 1 word, the answers 3 and 3: 7 / 3. The
 * one result of the three calls goes to one further call: 4 words. Calls: 3 in 2 turns = 1.5, in use 2.
 */
const SCENARIOS: readonly [format: string, request: object, toolResult: number, reasoning: number | undefined][] = [
  ['openai-chat', CHAT, 4, undefined],
  ['openai-responses', RESPONSES, 4, undefined],
  // I need to look outside: 5 words in 3 calls.
  ['anthropic', ANTHROPIC, 4, 5 / 3],
  // The result is compact JSON without a space.
  ['gemini', GEMINI, 1, undefined],
];

describe('the scenario that a conversation amounts to', () => {
  for (const [format, request, toolResult, reasoning] of SCENARIOS) {
    it(`${format}: 2 turns of 2 calls, in averages`, () => {
      const {turns, callsPerTurn, tokens} = scenarioOf(request);
      assert.deepEqual([turns, callsPerTurn], [2, 2]);
      assert.deepEqual(tokens, {
        system: 4,
        tools: 1,
        user: 3.5,
        toolResult,
        output: 7 / 3,
        ...(reasoning !== undefined && {reasoning}),
      });
    });
  }

  it('says what whole numbers of calls hide', () => {
    const params = {least: 1, mean: 1.5, most: 2, used: 2};
    assert.deepEqual(scenarioOf(CHAT).notes[0], {code: 'calls-averaged', params});
  });

  it('averages conversations, and says what that hides', () => {
    const short = {
      messages: [
        {role: 'system', content: 'Be brief.'},
        {role: 'user', content: 'Hi'},
      ],
    };
    const text = [CHAT, short, short].map((body) => JSON.stringify(body)).join('\n');
    const {turns, tokens, notes} = transcriptScenario(conversationsOf(text), words);
    // Turns: (2 + 1 + 1) / 3 = 1.33. System: (4 + 2 + 2) / 3. Tools: 1 / 3. User: (5 + 2 + 1 + 1) / 4.
    assert.deepEqual([turns, tokens.system, tokens.tools, tokens.user], [1, 8 / 3, 1 / 3, 9 / 4]);
    assert.deepEqual(notes[0], {code: 'turns-averaged', params: {least: 1, mean: 4 / 3, most: 2, used: 1}});
    assert.ok(notes.some(({code, params}) => code === 'unanswered' && 'turns' in params && params.turns === 2));
  });

  it('leaves out what nobody has said: the answer, and what comes with it', () => {
    const {callsPerTurn, tokens} = scenarioOf([{role: 'user', content: 'Is it raining?'}]);
    assert.deepEqual([callsPerTurn, tokens], [undefined, {user: 3}]);
  });

  it('knows that a whole request without a system prompt and tools had none', () => {
    const {tokens} = scenarioOf({messages: [{role: 'user', content: 'Is it raining?'}]});
    assert.deepEqual(tokens, {system: 0, tools: 0, user: 3});
  });

  it('gives a result to the call that has not been made yet', () => {
    const {tokens, notes} = scenarioOf(ANTHROPIC.messages.slice(0, 3));
    assert.equal(tokens.toolResult, 4);
    assert.ok(notes.some(({code}) => code === 'unfinished'));
  });

  it('refuses to average nothing', () => {
    assert.throws(() => transcriptScenario([], words), RangeError);
  });
});

describe('the notes to a scenario', () => {
  for (const [why, value, expected] of [
    ['a whole request', CHAT, ['calls-averaged', 'tools-as-json', 'reasoning-missing']],
    ['thinking that is encrypted', RESPONSES, ['calls-averaged', 'tools-as-json', 'reasoning-hidden']],
    ['thinking that may be a summary', ANTHROPIC, ['calls-averaged', 'tools-as-json', 'reasoning-summarised']],
    ['messages alone', [{role: 'user', content: 'Hi'}], ['unanswered', 'system-missing', 'tools-missing']],
    [
      'pictures, and a tool of the provider’s',
      {
        messages: [
          {role: 'user', content: [{type: 'image_url'}]},
          {role: 'assistant', content: 'A cat.'},
        ],
        tools: [{type: 'web_search'}],
      },
      ['tools-as-json', 'reasoning-missing', 'left-out', 'built-in-tools'],
    ],
  ] as const) {
    it(`${why}: ${expected.join(', ')}`, () => assert.deepEqual(codesOf(value), expected));
  }
});

describe('the tokens that OpenAI’s chat format adds', () => {
  const {chatMessages} = TOKEN_FACTS;

  it('are 3 around each message with its role, and 3 to open the reply; and are said', () => {
    const {tokens, notes} = transcriptScenario([transcriptOf(CHAT)], words, chatMessages);
    // With a word for the role: a system message 4 + 3 for the reply, a user message 4, a result 4.
    assert.deepEqual([tokens.system, tokens.user, tokens.toolResult], [4 + 7, 3.5 + 4, 4 + 4]);
    assert.deepEqual(notes.at(-1), {
      code: 'message-overhead',
      params: {perMessage: 3, perReply: 3, system: 7, user: 4, toolResult: 4},
    });
  });

  for (const [format, request] of [
    ['responses', RESPONSES],
    ['Anthropic', ANTHROPIC],
    ['Gemini', GEMINI],
  ] as const) {
    it(`are added to no conversation in the format of ${format}`, () =>
      assert.deepEqual(transcriptScenario([transcriptOf(request)], words, chatMessages), scenarioOf(request)));
  }
});
