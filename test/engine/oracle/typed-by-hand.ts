import type {Offer, PricePeriod, Rates} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';

/** An offer with one open-ended price, for examples whose rates stand in the test. */
export function offerAt(rates: Rates, details: Partial<Offer> = {}, period: Partial<PricePeriod> = {}): Offer {
  return {
    id: 'seller/offer',
    seller: 'seller',
    model: 'maker/model',
    name: 'Model',
    kind: 'chat',
    prices: [{rates, source: 'page', checked: '2026-11-20', trust: 'verified', ...period}],
    ...details,
  };
}

/** One conversation a month of one call that sends and gets nothing: every number an example does not give is off. */
const SILENCE: Scenario = {
  traffic: {conversations: 1, per: 'month'},
  turns: 1,
  callsPerTurn: 1,
  tokens: {system: 0, tools: 0, context: 0, user: 0, toolResult: 0, output: 0, reasoning: 0},
  history: {keep: 'all', lastTurns: 0, withContext: false},
  cache: {enabled: false, hitRate: 0, ttl: 'short'},
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
};

/** A scenario in which only the given fields, and of `tokens` only the given counts, are not off. */
export function scenarioOf(given: Partial<Omit<Scenario, 'tokens'>>, tokens: Partial<Scenario['tokens']>): Scenario {
  return {...SILENCE, ...given, tokens: {...SILENCE.tokens, ...tokens}};
}
