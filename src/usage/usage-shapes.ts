import {EXPORT_SHAPES} from './export-shapes.js';
import type {UsageShape} from './usage-shape.js';

/**
 * Shapes that are known. The first whose marks are there is taken, so the more particular come first.
 *
 * @see https://ai.google.dev/api/generate-content#UsageMetadata
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html
 * @see https://api-docs.deepseek.com/api/create-chat-completion
 * @see https://openrouter.ai/docs/use-cases/usage-accounting
 * @see https://platform.openai.com/docs/api-reference/chat/object
 * @see https://docs.mistral.ai/api/
 * @see https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text
 */
export const USAGE_SHAPES: readonly UsageShape[] = [
  {
    name: 'Gemini',
    prompt: either('promptTokenCount', 'prompt_token_count'),
    promptMeans: 'with-cached',
    morePrompt: [either('toolUsePromptTokenCount', 'tool_use_prompt_token_count')],
    cacheRead: either('cachedContentTokenCount', 'cached_content_token_count'),
    output: `${either('candidatesTokenCount', 'candidates_token_count')}|${either('responseTokenCount', 'response_token_count')}`,
    reasoning: either('thoughtsTokenCount', 'thoughts_token_count'),
    outputWithReasoning: false,
    model: 'modelVersion|model_version',
  },
  {
    name: 'Bedrock invocation log',
    prompt: 'input.inputTokenCount',
    promptMeans: 'without-cached',
    cacheRead: 'input.cacheReadInputTokenCount',
    cacheWrite: 'input.cacheWriteInputTokenCount',
    output: 'output.outputTokenCount',
    outputWithReasoning: true,
    model: 'modelId',
  },
  {
    name: 'AI SDK',
    prompt: 'usage.inputTokenDetails.noCacheTokens',
    promptMeans: 'without-cached',
    cacheRead: 'usage.inputTokenDetails.cacheReadTokens',
    cacheWrite: 'usage.inputTokenDetails.cacheWriteTokens',
    output: 'usage.outputTokens',
    reasoning: 'usage.outputTokenDetails.reasoningTokens',
    outputWithReasoning: true,
    model: 'model|modelId|response.modelId',
  },
  {
    name: 'Bedrock Converse',
    prompt: 'usage.inputTokens',
    // The AI SDK's names: whether its input counts cached tokens depends on its version and on the provider.
    lacks: ['usage.cachedInputTokens|usage.inputTokenDetails'],
    promptMeans: 'without-cached',
    cacheRead: 'usage.cacheReadInputTokens',
    cacheWrite: 'usage.cacheWriteInputTokens',
    cacheWrite1h: 'usage.cacheDetails.ttl=1h.inputTokens',
    output: 'usage.outputTokens',
    outputWithReasoning: true,
    model: 'modelId',
  },
  {
    name: 'DeepSeek',
    prompt: 'usage.prompt_cache_miss_tokens',
    promptMeans: 'without-cached',
    cacheRead: 'usage.prompt_cache_hit_tokens',
    output: 'usage.completion_tokens',
    reasoning: 'usage.completion_tokens_details.reasoning_tokens',
    outputWithReasoning: true,
    model: 'model',
  },
  ...chatShapes(),
  ...EXPORT_SHAPES,
];

/** Gemini's answers, and the same as its library for Python writes them. */
function either(name: string, pythonName: string): string {
  return `usageMetadata.${name}|usage_metadata.${pythonName}`;
}

/** OpenRouter answers as OpenAI does, with the cost in USD. */
function chatShapes(): UsageShape[] {
  const chat: UsageShape = {
    name: 'OpenAI chat, Mistral',
    prompt: 'usage.prompt_tokens',
    promptMeans: 'with-cached',
    // LiteLLM puts Anthropic's names beside OpenAI's, and counts both in the prompt.
    cacheRead: 'usage.prompt_tokens_details.cached_tokens|usage.cache_read_input_tokens|usage.cached_tokens',
    cacheWrite: 'usage.prompt_tokens_details.cache_write_tokens|usage.cache_creation_input_tokens',
    output: 'usage.completion_tokens',
    reasoning: 'usage.completion_tokens_details.reasoning_tokens',
    outputWithReasoning: true,
    total: 'usage.total_tokens',
    model: 'model',
  };
  return [{...chat, name: 'OpenRouter', needs: ['usage.cost'], cost: 'usage.cost'}, chat];
}

/**
 * OpenAI's responses and Anthropic's messages share their names; only the details tell them apart.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/object
 */
export const OPENAI_RESPONSES: UsageShape = {
  name: 'OpenAI responses',
  prompt: 'usage.input_tokens',
  promptMeans: 'with-cached',
  cacheRead:
    'usage.input_tokens_details.cached_tokens|usage.input_token_details.cached_tokens|usage.cached_input_tokens',
  cacheWrite: 'usage.input_tokens_details.cache_write_tokens',
  output: 'usage.output_tokens',
  reasoning: 'usage.output_tokens_details.reasoning_tokens|usage.reasoning_output_tokens',
  outputWithReasoning: true,
  total: 'usage.total_tokens',
  model: 'model',
};

/**
 * Writes to the short cache are all writes but those to the long one.
 *
 * @see https://docs.claude.com/en/api/messages
 */
export const ANTHROPIC_MESSAGES: UsageShape = {
  name: 'Anthropic messages',
  prompt: 'usage.input_tokens',
  promptMeans: 'without-cached',
  cacheRead: 'usage.cache_read_input_tokens',
  cacheWrite: 'usage.cache_creation_input_tokens',
  cacheWrite1h: 'usage.cache_creation.ephemeral_1h_input_tokens',
  output: 'usage.output_tokens',
  outputWithReasoning: true,
  model: 'model',
};

/**
 * Answers on the lines of a session log. What it writes itself, e.g. that a call failed, it calls synthetic.
 *
 * @see https://ccusage.com/guide/
 * @see https://docs.claude.com/en/docs/claude-code/sdk/sdk-headless
 */
export const CLAUDE_CODE: UsageShape = {
  ...ANTHROPIC_MESSAGES,
  name: 'Claude Code',
  noCallIf: {path: 'model', isOneOf: ['<synthetic>']},
};
