/** One made-up call: OpenAI's counters hold cached tokens, Anthropic's do not. */
type SampleCall = readonly [
  api: 'openai' | 'anthropic',
  model: string,
  time: string,
  prompt: number,
  cached: number,
  written: number,
  output: number,
  reasoning: number,
];

const CALLS: readonly SampleCall[] = [
  ['openai', 'gpt-6.1-sol', '2026-11-16T08:12:40Z', 3_480, 0, 0, 612, 256],
  ['openai', 'gpt-6.1-sol', '2026-11-16T08:13:55Z', 4_710, 3_328, 0, 488, 192],
  ['anthropic', 'claude-sonnet-5-5', '2026-11-16T09:02:11Z', 420, 0, 11_800, 905, 0],
  ['anthropic', 'claude-sonnet-5-5', '2026-11-16T09:03:02Z', 385, 11_800, 1_290, 1_140, 0],
  ['anthropic', 'claude-sonnet-5-5', '2026-11-16T09:04:47Z', 510, 13_090, 1_525, 760, 0],
  ['openai', 'gpt-5-mini', '2026-11-17T14:40:03Z', 1_930, 0, 0, 240, 0],
  ['openai', 'gpt-5-mini', '2026-11-17T14:41:30Z', 2_205, 1_792, 0, 310, 64],
  ['anthropic', 'claude-haiku-4-5', '2026-11-18T10:20:00Z', 2_640, 0, 0, 355, 0],
  ['anthropic', 'claude-haiku-4-5', '2026-11-18T10:21:12Z', 2_515, 0, 0, 402, 0],
  ['openai', 'gpt-6.1-sol', '2026-11-19T16:05:21Z', 288_400, 0, 0, 2_150, 1_088],
  ['openai', 'gpt-6.1-sol', '2026-11-20T11:30:09Z', 5_120, 4_352, 0, 730, 320],
  ['anthropic', 'claude-sonnet-5-5', '2026-11-20T17:45:33Z', 640, 14_615, 980, 1_310, 0],
];

/** Answers as two APIs give them, one in a line, written by whoever keeps them with the time. */
export const USAGE_SAMPLE = CALLS.map((call, index) => JSON.stringify(answerOf(call, index + 1))).join('\n');

function answerOf(call: SampleCall, number: number): object {
  return call[0] === 'openai' ? openAiAnswer(call, number) : anthropicAnswer(call, number);
}

function openAiAnswer([, model, time, prompt, cached, , output, reasoning]: SampleCall, number: number): object {
  return {
    id: `chatcmpl-sample-${number}`,
    object: 'chat.completion',
    created: Date.parse(time) / 1000,
    model,
    usage: {
      prompt_tokens: prompt,
      completion_tokens: output,
      total_tokens: prompt + output,
      prompt_tokens_details: {cached_tokens: cached},
      completion_tokens_details: {reasoning_tokens: reasoning},
    },
  };
}

function anthropicAnswer([, model, time, input, cached, written, output]: SampleCall, number: number): object {
  return {
    timestamp: time,
    id: `msg_sample_${number}`,
    type: 'message',
    role: 'assistant',
    model,
    usage: {
      input_tokens: input,
      cache_creation_input_tokens: written,
      cache_read_input_tokens: cached,
      output_tokens: output,
    },
  };
}
