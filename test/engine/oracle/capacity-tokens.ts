import type {Offer} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {measure, requestsOf} from './prompts.js';
import {ratioOf} from './simulate.js';

/** Tokens that one conversation of the traffic sends and gets, found by playing it call by call. */
export function simulatedTokens(scenario: Scenario, offer: Offer): {cached: number; fresh: number; output: number} {
  const {cache, tokens, retryRate, responseCacheHitRate} = scenario;
  const ratio = ratioOf(scenario, offer);
  const minTokens = offer.cache?.minTokens ?? 0;
  const caches = cache.enabled && offer.cache?.kind !== 'none';
  const sum = {cached: 0, fresh: 0, output: 0};
  for (const request of requestsOf(scenario, ratio)) {
    const {promptTokens, prefixTokens} = measure(request);
    const found = caches && promptTokens >= minTokens && prefixTokens >= minTokens ? cache.hitRate * prefixTokens : 0;
    sum.cached += found;
    sum.fresh += promptTokens - found;
    sum.output += offer.kind === 'embedding' ? 0 : (tokens.output + tokens.reasoning) * ratio;
  }
  const times = (1 + retryRate) * (1 - responseCacheHitRate);
  return {cached: sum.cached * times, fresh: sum.fresh * times, output: sum.output * times};
}
