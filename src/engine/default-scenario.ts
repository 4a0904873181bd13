import {deepFreeze} from './deep-freeze.js';
import type {Scenario} from './scenario.js';

/**
 * A support chatbot: 10,000 conversations a month of six turns, the system prompt cached four times out of five.
 *
 * Its sixth turn sends 800 system, 2,500 history and 150 user tokens and gets 350 back, the anatomy
 * commonly given for a support-chat request.
 */
export const DEFAULT_SCENARIO: Scenario = deepFreeze({
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
