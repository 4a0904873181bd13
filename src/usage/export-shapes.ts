import {LANGFUSE_SHAPES} from './langfuse-shapes.js';
import type {UsageShape} from './usage-shape.js';

/**
 * What Helicone, LiteLLM and OpenRouter export, and the providers' and ccusage's reports.
 *
 * Helicone takes cached tokens out of `prompt_tokens` before it stores and prices them.
 * @see https://docs.helicone.ai/tools/export
 * @see https://github.com/Helicone/helicone/blob/main/packages/cost/usage/openAIUsageProcessor.ts
 *
 * LiteLLM's `prompt_tokens` include tokens read from and written to a cache, for Anthropic's models too.
 * @see https://docs.litellm.ai/docs/proxy/cost_tracking
 * @see https://github.com/BerriAI/litellm/issues/15945
 *
 * OpenRouter bills by its native counters; the others are counted with one tokenizer for all models.
 * @see https://openrouter.ai/docs/api-reference/get-a-generation
 * @see https://openrouter.ai/docs/use-cases/activity-export
 */
export const EXPORT_SHAPES: readonly UsageShape[] = [
  ...LANGFUSE_SHAPES,
  {
    name: 'Helicone',
    prompt: 'prompt_tokens',
    needs: ['request_created_at|response_created_at|prompt_cache_read_tokens|cost(usd)'],
    promptMeans: 'without-cached',
    cacheRead: 'prompt_cache_read_tokens',
    cacheWrite: 'prompt_cache_write_tokens',
    output: 'completion_tokens',
    outputWithReasoning: true,
    model: 'model|model_override|response_model|request_model',
    time: 'request_created_at|response_created_at|created_at',
    conversation: 'request_properties.Helicone-Session-Id|properties.Helicone-Session-Id',
    cost: 'cost|costUSD|cost(usd)',
  },
  ...liteLlmShapes(),
  {
    name: 'OpenRouter activity',
    prompt: 'prompt_tokens',
    needs: ['requests', 'model_permaslug|provider_name'],
    promptMeans: 'with-cached',
    output: 'completion_tokens',
    reasoning: 'reasoning_tokens',
    outputWithReasoning: true,
    model: 'model|model_permaslug',
    time: 'date',
    cost: 'usage',
    calls: 'requests',
    isSum: true,
  },
  {
    name: 'OpenRouter generation',
    prompt: 'native_tokens_prompt',
    promptMeans: 'with-cached',
    cacheRead: 'native_tokens_cached',
    output: 'native_tokens_completion',
    reasoning: 'native_tokens_reasoning',
    outputWithReasoning: true,
    model: 'model|model_permaslug',
    time: 'created_at',
    cost: 'total_cost|usage',
  },
  {
    name: 'OpenRouter export',
    prompt: 'tokens_prompt',
    promptMeans: 'with-cached',
    cacheRead: 'tokens_cached',
    output: 'tokens_completion',
    reasoning: 'tokens_reasoning',
    outputWithReasoning: true,
    model: 'model_permaslug|model',
    time: 'created_at',
    cost: 'cost_total|total_cost',
  },
  ...reportShapes(),
];

function liteLlmShapes(): UsageShape[] {
  const kept = ['metadata.usage_object', 'metadata.additional_usage_values'];
  const within = (name: string): string => [...kept.map((path) => `${path}.${name}`), name].join('|');
  const log: UsageShape = {
    name: 'LiteLLM',
    prompt: 'prompt_tokens',
    needs: ['spend'],
    promptMeans: 'with-cached',
    cacheRead:
      within('cache_read_input_tokens') + kept.map((path) => `|${path}.prompt_tokens_details.cached_tokens`).join(''),
    cacheWrite: within('cache_creation_input_tokens'),
    output: 'completion_tokens',
    reasoning: 'metadata.usage_object.completion_tokens_details.reasoning_tokens',
    outputWithReasoning: true,
    total: 'total_tokens',
    model: 'model',
    time: 'startTime|date',
    cost: 'spend',
    noCallIf: {path: 'cache_hit', isOneOf: ['True', 'true', true]},
  };
  return [{...log, name: 'LiteLLM days', needs: ['spend', 'api_requests'], calls: 'api_requests', isSum: true}, log];
}

/**
 * @see https://platform.openai.com/docs/api-reference/usage/completions_object
 * @see https://docs.claude.com/en/api/admin-api/usage-cost/get-messages-usage-report
 * @see https://ccusage.com/guide/json-output
 */
function reportShapes(): UsageShape[] {
  return [
    {
      name: 'OpenAI usage report',
      prompt: 'input_tokens',
      needs: ['num_model_requests'],
      promptMeans: 'with-cached',
      cacheRead: 'input_cached_tokens',
      output: 'output_tokens',
      outputWithReasoning: true,
      model: 'model',
      calls: 'num_model_requests',
      isSum: true,
    },
    {
      name: 'Anthropic usage report',
      prompt: 'uncached_input_tokens',
      promptMeans: 'without-cached',
      cacheRead: 'cache_read_input_tokens',
      cacheWrite: 'cache_creation.ephemeral_5m_input_tokens',
      cacheWrite1h: 'cache_creation.ephemeral_1h_input_tokens',
      cacheWriteWith1h: false,
      output: 'output_tokens',
      outputWithReasoning: true,
      model: 'model',
      isSum: true,
    },
    ccusageOfCodex(),
    ccusageShape('ccusage', ''),
    ccusageShape('ccusage blocks', 'tokenCounts.'),
  ];
}

/** @see https://ccusage.com/guide/codex/ */
function ccusageOfCodex(): UsageShape {
  return {
    name: 'ccusage of Codex',
    prompt: 'inputTokens',
    needs: ['cachedInputTokens', 'modelName'],
    promptMeans: 'with-cached',
    cacheRead: 'cachedInputTokens',
    output: 'outputTokens',
    reasoning: 'reasoningOutputTokens',
    outputWithReasoning: true,
    model: 'modelName',
    time: 'date|lastActivity',
    isSum: true,
  };
}

function ccusageShape(name: string, at: string): UsageShape {
  return {
    name,
    prompt: `${at}inputTokens`,
    needs: [`${at}cacheReadTokens|${at}cacheReadInputTokens`],
    promptMeans: 'without-cached',
    cacheRead: `${at}cacheReadTokens|${at}cacheReadInputTokens`,
    cacheWrite: `${at}cacheCreationTokens|${at}cacheCreationInputTokens`,
    output: `${at}outputTokens`,
    outputWithReasoning: true,
    model: 'modelName|model',
    time: 'date|period|startTime|lastActivity|metadata.lastActivity',
    cost: 'cost|totalCost|costUSD',
    isSum: true,
    noCallIf: {path: 'isGap', isOneOf: [true]},
  };
}
