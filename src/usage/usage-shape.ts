import type {PromptMeaning} from './usage-row.js';

/**
 * Where a record keeps its counters, as paths from the record; `|` between paths of which the first with a value counts.
 *
 * Paths to the time, the conversation and the tier need be given only where they are not among the usual ones.
 */
export interface UsageShape {
  readonly name: string;
  /** Without this counter a record has another shape. */
  readonly prompt: string;
  /** What else must be there, where the name of the prompt's counter does not say enough. */
  readonly needs?: readonly string[];
  /** What must not be there, because another shape has the same names and means something else. */
  readonly lacks?: readonly string[];
  /** What must be the given text, where it is there. */
  readonly onlyIf?: {readonly path: string; readonly is: string};
  /** What marks a row that nobody billed, e.g. one that was answered from a gateway's own cache. */
  readonly noCallIf?: {readonly path: string; readonly isOneOf: readonly unknown[]};
  readonly promptMeans: PromptMeaning;
  readonly output: string;
  readonly cacheRead?: string;
  readonly cacheWrite?: string;
  readonly moreCacheWrite?: readonly string[];
  readonly cacheWrite1h?: string;
  /** True where `cacheWrite` counts the writes for an hour as well. Default: true. */
  readonly cacheWriteWith1h?: boolean;
  readonly reasoning?: string;
  /** Whether `output` counts reasoning as well. */
  readonly outputWithReasoning: boolean;
  /** Prompt tokens that are counted apart, e.g. of tools' results. */
  readonly morePrompt?: readonly string[];
  readonly moreOutput?: readonly string[];
  /** All tokens together, by which a provider that counts reasoning apart gives itself away. */
  readonly total?: string;
  readonly model: string;
  readonly time?: string;
  readonly conversation?: string;
  /** USD. */
  readonly cost?: string;
  /** How many calls a row sums up. */
  readonly calls?: string;
  /** True where rows are sums of calls. */
  readonly isSum?: boolean;
}

/** Where most logs say when a call was made. */
export const USUAL_TIME =
  'timestamp|created_at|createdAt|created|createTime|request_created_at|startTime|start_time|starting_at|date|time|ts';

/** Where most logs say which conversation, session or trace a call belongs to. */
export const USUAL_CONVERSATION =
  'conversation_id|conversationId|conversation.id|session_id|sessionId|thread_id|threadId|traceId|trace_id';

/** Where a log names the model if the answer itself does not. */
export const USUAL_MODEL = 'model|modelId|model_id|model_name|modelName|request.model|request.body.model';

/** Where an answer says in which tier it was made. */
export const USUAL_TIER = 'service_tier|usage.service_tier|serviceTier.type';

/** Where it says, beside the tier, that it was made in a hurry. */
export const USUAL_SPEED = 'usage.speed|speed';
