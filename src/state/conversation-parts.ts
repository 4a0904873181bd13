import {estimate} from '../engine/estimate.js';
import type {ComponentPart, PricedEstimate} from '../engine/estimate-result.js';
import type {Scenario} from '../engine/scenario.js';

/**
 * Splits what one conversation costs by the parts of prompt and answer.
 *
 * @param scenario - The one that was priced. Its traffic and response cache do not matter.
 * @returns USD by part, unrounded; they sum to `usd.perConversation`. A part that bills nothing is left out.
 */
export function conversationParts(scenario: Scenario, {offer, at}: PricedEstimate): ReadonlyMap<ComponentPart, number> {
  const one: Scenario = {...scenario, traffic: {conversations: 1, per: 'month'}, responseCacheHitRate: 0};
  const priced = estimate(one, offer, {at});
  return new Map(priced.status === 'priced' ? priced.components.map(({part, usd}) => [part, usd]) : []);
}
