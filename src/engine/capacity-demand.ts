import {conversationFor} from './estimate.js';
import {cacheTerms, meterConversation, type BandMeter} from './meter.js';
import type {Offer} from './offer.js';
import type {RateCard} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** What one conversation of the traffic sends in prompts of one range of sizes, with retries. */
export interface TokenDemand {
  /** Billed calls. */
  calls: number;
  /** Prompt tokens that a prompt cache has to offer. */
  cachedTokens: number;
  /** All other prompt tokens. */
  freshTokens: number;
  /** Visible output and reasoning; none of an embedding. */
  outputTokens: number;
}

/**
 * Counts what one conversation of the traffic asks of a model, the response cache considered.
 *
 * Prompts are cached by the offer's rules, whatever the offer charges for it: the same model sits behind the units.
 *
 * @param offer - Whose tokenizer and cache rules count.
 * @param longOver - Prompts over so many tokens are counted apart.
 * @returns Ordinary prompts, and those over `longOver`, in the offer's tokens.
 */
export function capacityDemand(
  scenario: Scenario,
  offer: Offer,
  longOver = Infinity,
): {short: TokenDemand; long: TokenDemand} {
  const conversation = conversationFor(scenario, offer);
  const card: RateCard = {
    bands: [0, longOver].map((over) => ({over, inclusive: over === 0, rates: {}})),
    caching: true,
  };
  const [short, long] = meterConversation(conversation, card, cacheTerms(scenario, offer.cache, card));
  const perCall = offer.kind === 'embedding' ? 0 : conversation.output + conversation.reasoning;
  const times = (1 + scenario.retryRate) * (1 - scenario.responseCacheHitRate);
  return {short: tokenDemand(short, perCall, times), long: tokenDemand(long, perCall, times)};
}

function tokenDemand(meter: BandMeter | undefined, outputPerCall: number, times: number): TokenDemand {
  const demand = {calls: 0, cachedTokens: 0, freshTokens: 0, outputTokens: 0};
  if (!meter) return demand;
  for (const {cacheRead = 0, input = 0, cacheWrite = 0, cacheWrite1h = 0} of Object.values(meter.prompt)) {
    demand.cachedTokens += cacheRead * times;
    demand.freshTokens += (input + cacheWrite + cacheWrite1h) * times;
  }
  return {...demand, calls: meter.calls * times, outputTokens: meter.calls * outputPerCall * times};
}
