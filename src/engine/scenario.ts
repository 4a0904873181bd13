import type {Region} from './offer.js';

/** A workload: everything a visitor can set. Immutable, JSON-safe; equal scenarios are equal as JSON. */
export interface Scenario {
  readonly traffic: {readonly conversations: number; readonly per: 'day' | 'month'};
  /** User messages in one conversation, integer >= 1. */
  readonly turns: number;
  /** Billed requests that answer one user message, integer >= 1: 1 in a chat, several in an agent loop. */
  readonly callsPerTurn: number;
  /** Averages, so fractions are legal; all >= 0. */
  readonly tokens: {
    /** System prompt, in every call. */
    readonly system: number;
    /** Tool and function definitions, in every call. */
    readonly tools: number;
    /** Retrieved or attached text, added once per turn. */
    readonly context: number;
    /** User message, once per turn. */
    readonly user: number;
    /** Tool result, appended after every call of a turn but its last. */
    readonly toolResult: number;
    /** Visible output of every call. */
    readonly output: number;
    /** Hidden thinking of every call: billed as output, never sent back. */
    readonly reasoning: number;
  };
  readonly history: {
    readonly keep: 'all' | 'last' | 'none';
    /** Turns kept by `last`, integer >= 0. */
    readonly lastTurns: number;
    /** Whether each kept turn is re-sent with its `context`. */
    readonly withContext: boolean;
  };
  /** Prompt caching at the provider. */
  readonly cache: {
    readonly enabled: boolean;
    /** Share of calls that find the cacheable prefix in the cache, [0, 1]. */
    readonly hitRate: number;
    readonly ttl: 'short' | '1h';
  };
  /** Share of conversations answered without any call, [0, 1]. */
  readonly responseCacheHitRate: number;
  /** Share of conversations sent through the batch mode, [0, 1]. */
  readonly batchShare: number;
  /** Mode of the conversations that are not batched. */
  readonly mode: 'standard' | 'flex' | 'priority' | 'fast';
  readonly region: Region;
  /** Extra calls per call, billed in full, >= 0 (0.1 = 10 %). */
  readonly retryRate: number;
  /** Negotiated, share of token spend, [0, 1]. */
  readonly discount: number;
  /** `same-text`: counts are o200k_base tokens, scaled by each offer's tokenizer ratio. */
  readonly tokenBasis: 'same-tokens' | 'same-text';
  /** Seats, for plans; integer >= 1. */
  readonly people: number;
  /** `product`: served to others through an API key; `personal`: people at a keyboard. */
  readonly use: 'product' | 'personal';
  readonly webSearchesPerConversation: number;
}
