import type {Transcript, TranscriptCall} from '../../src/tokens/transcript.js';
import {readTranscript} from '../../src/tokens/read-transcript.js';

/** The same conversation in every format: a question with a tool, and a question without. */
export const SYSTEM = 'You know the weather.';
export const CALL_TEXT = 'get_weather{"city":"Paris"}';

const PARAMETERS = {type: 'object', properties: {city: {type: 'string'}}};

export const CHAT = {
  model: 'gpt-4o',
  tools: [{type: 'function', function: {name: 'get_weather', parameters: PARAMETERS}}],
  messages: [
    {role: 'system', content: SYSTEM},
    {role: 'user', content: 'Is it raining in Paris?'},
    {
      role: 'assistant',
      content: null,
      tool_calls: [{id: 'call_1', type: 'function', function: {name: 'get_weather', arguments: '{"city":"Paris"}'}}],
    },
    {role: 'tool', tool_call_id: 'call_1', content: 'Light rain, 11 degrees'},
    {role: 'assistant', content: 'Yes, a little.'},
    {role: 'user', content: [{type: 'text', text: 'And tomorrow?'}]},
    {role: 'assistant', content: 'Tomorrow is dry.'},
  ],
};

export const RESPONSES = {
  model: 'gpt-5',
  instructions: SYSTEM,
  tools: [{type: 'function', name: 'get_weather', parameters: PARAMETERS}],
  input: [
    {role: 'user', content: [{type: 'input_text', text: 'Is it raining in Paris?'}]},
    {type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAAAAB'},
    {type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{"city":"Paris"}'},
    {type: 'function_call_output', call_id: 'call_1', output: 'Light rain, 11 degrees'},
    {type: 'message', role: 'assistant', content: [{type: 'output_text', text: 'Yes, a little.'}]},
    {role: 'user', content: 'And tomorrow?'},
    {type: 'message', role: 'assistant', content: [{type: 'output_text', text: 'Tomorrow is dry.'}]},
  ],
};

export const ANTHROPIC = {
  model: 'claude-sonnet-4-6',
  max_tokens: 1024,
  system: [{type: 'text', text: SYSTEM, cache_control: {type: 'ephemeral'}}],
  tools: [{name: 'get_weather', input_schema: PARAMETERS}],
  messages: [
    {role: 'user', content: 'Is it raining in Paris?'},
    {
      role: 'assistant',
      content: [
        {type: 'thinking', thinking: 'I need to look outside.', signature: 'EqQB'},
        {type: 'tool_use', id: 'toolu_1', name: 'get_weather', input: {city: 'Paris'}},
      ],
    },
    {
      role: 'user',
      content: [
        {type: 'tool_result', tool_use_id: 'toolu_1', content: [{type: 'text', text: 'Light rain, 11 degrees'}]},
      ],
    },
    {role: 'assistant', content: [{type: 'text', text: 'Yes, a little.'}]},
    {role: 'user', content: [{type: 'text', text: 'And tomorrow?'}]},
    {role: 'assistant', content: 'Tomorrow is dry.'},
  ],
};

export const GEMINI = {
  systemInstruction: {parts: [{text: SYSTEM}]},
  tools: [{functionDeclarations: [{name: 'get_weather', parameters: PARAMETERS}]}],
  contents: [
    {role: 'user', parts: [{text: 'Is it raining in Paris?'}]},
    {role: 'model', parts: [{functionCall: {name: 'get_weather', args: {city: 'Paris'}}}]},
    {role: 'user', parts: [{functionResponse: {name: 'get_weather', response: {rain: 'light'}}}]},
    {role: 'model', parts: [{text: 'Yes, a little.'}]},
    {role: 'user', parts: [{text: 'And tomorrow?'}]},
    {role: 'model', parts: [{text: 'Tomorrow is dry.'}]},
  ],
};

/** The transcript that a value holds alone, read as the JSON that people paste. */
export function transcriptOf(value: unknown): Transcript {
  const [transcript, ...others] = conversationsOf(JSON.stringify(value, null, 2));
  if (!transcript || others.length > 0) throw new Error(`${others.length + 1} conversations`);
  return transcript;
}

/** @throws {Error} If the text is no transcript. */
export function conversationsOf(text: string): readonly Transcript[] {
  const read = readTranscript(text);
  if (!read.ok) throw new Error(read.problems.map(({expected}) => expected).join());
  return read.conversations;
}

/** A call with what is not empty. */
export function callOf(call: Partial<TranscriptCall>): TranscriptCall {
  return {output: [], reasoning: [], toolResults: [], ...call};
}

/** Counts words, so that tests can be worked out by reading. */
export function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
