import {deepFreeze} from '../engine/deep-freeze.js';
import type {Scenario} from '../engine/scenario.js';
import type {ScenarioPath} from '../engine/scenario-fields.js';

/**
 * Name of every field of a scenario in a link of version 1.
 *
 * Links are out there for ever: a name is never given to another field. A new field gets a new name.
 */
export const LINK_NAMES = {
  'traffic.conversations': 'c',
  'traffic.per': 'cp',
  turns: 't',
  callsPerTurn: 'k',
  'tokens.system': 'ts',
  'tokens.tools': 'tt',
  'tokens.context': 'tc',
  'tokens.user': 'tu',
  'tokens.toolResult': 'tr',
  'tokens.output': 'to',
  'tokens.reasoning': 'th',
  'history.keep': 'h',
  'history.lastTurns': 'hl',
  'history.withContext': 'hc',
  'cache.enabled': 'pc',
  'cache.hitRate': 'pr',
  'cache.ttl': 'pl',
  responseCacheHitRate: 'rc',
  batchShare: 'b',
  mode: 'md',
  region: 'rg',
  retryRate: 'rr',
  discount: 'dc',
  tokenBasis: 'tb',
  people: 'n',
  use: 'us',
  webSearchesPerConversation: 'ws',
} as const satisfies Record<ScenarioPath, string>;

/**
 * What a link of version 1 means where it says nothing: the defaults of the day on which the version was made.
 *
 * The library's own defaults may move on; these must not. Other defaults need another version.
 */
export const LINK_SCENARIO: Scenario = deepFreeze({
  traffic: {conversations: 10_000, per: 'month'},
  turns: 6,
  callsPerTurn: 1,
  tokens: {system: 800, tools: 0, context: 0, user: 150, toolResult: 0, output: 350, reasoning: 0},
  history: {keep: 'all', lastTurns: 5, withContext: false},
  cache: {enabled: true, hitRate: 0.8, ttl: 'short'},
  responseCacheHitRate: 0,
  batchShare: 0,
  mode: 'standard',
  region: 'global',
  retryRate: 0,
  discount: 0,
  tokenBasis: 'same-tokens',
  people: 1,
  use: 'product',
  webSearchesPerConversation: 0,
});

/** Offers that a link of version 1 compares where it names none; they never change either. */
export const LINK_MODELS: readonly string[] = [
  'anthropic/claude-sonnet-5-5',
  'openai/gpt-6.1-sol',
  'openai/gpt-5.4-mini',
  'google/gemini-3.8-flash',
  'xai/grok-4.6',
  'deepseek/deepseek-v4-pro',
  'mistral/mistral-large-2512',
  'groq/openai/gpt-oss-120b',
];
