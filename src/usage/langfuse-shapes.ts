import type {UsageShape} from './usage-shape.js';

/**
 * What Langfuse exports, by its API, as JSON or CSV, and to blob storage.
 *
 * Its kinds of usage do not overlap: whatever an answer details, such as cached or reasoning tokens, is taken out of
 * `input` and `output` when it arrives.
 *
 * @see https://langfuse.com/docs/observability/features/token-and-cost-tracking
 * @see https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/ingestion/types.ts
 */
export const LANGFUSE_SHAPES: readonly UsageShape[] = [
  {
    name: 'Langfuse',
    prompt: kinds('input'),
    promptMeans: 'without-cached',
    cacheRead: kinds('cache_read_input_tokens', 'input_cached_tokens', 'input_cache_read', 'input_cached'),
    cacheWrite: kinds('cache_creation_input_tokens', 'input_cache_creation', 'input_cache_write_tokens'),
    cacheWrite1h: kinds('input_cache_creation_1h'),
    cacheWriteWith1h: false,
    moreCacheWrite: [kinds('input_cache_creation_5m')],
    morePrompt: [kinds('input_audio_tokens'), kinds('input_text_tokens')],
    output: kinds('output'),
    moreOutput: [
      kinds('output_audio_tokens'),
      kinds('output_text_tokens'),
      kinds('output_accepted_prediction_tokens'),
      kinds('output_rejected_prediction_tokens'),
    ],
    reasoning: kinds('output_reasoning_tokens', 'output_reasoning'),
    outputWithReasoning: false,
    model: 'model|providedModelName|provided_model_name',
    time: 'startTime|start_time|createdAt',
    conversation: 'sessionId|session_id|traceId|trace_id',
    cost: 'calculatedTotalCost|totalCost|total_cost|costDetails.total|cost_details.total',
  },
  {
    name: 'Langfuse, older',
    prompt: 'usage.input|promptTokens|inputUsage',
    needs: ['traceId|trace_id|startTime|providedModelName'],
    onlyIf: {path: 'usage.unit|unit', is: 'TOKENS'},
    promptMeans: 'with-cached',
    output: 'usage.output|completionTokens|outputUsage',
    outputWithReasoning: true,
    model: 'model|providedModelName',
    time: 'startTime|start_time|createdAt',
    conversation: 'sessionId|session_id|traceId|trace_id',
    cost: 'calculatedTotalCost|totalCost|usage.totalCost',
  },
];

function kinds(...names: string[]): string {
  return names.flatMap((name) => [`usageDetails.${name}`, `usage_details.${name}`]).join('|');
}
