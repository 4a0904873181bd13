import type {Conversation} from '../engine/conversation.js';
import {conversationFor, tokenRatio} from '../engine/estimate.js';
import {fitOf} from '../engine/fit.js';
import type {Offer} from '../engine/offer.js';
import type {Scenario} from '../engine/scenario.js';

/**
 * Makes a test for whether offers take a workload, as the `fits` of their estimates would say.
 *
 * @param scenario - A valid scenario. Its conversation is laid out once per tokenizer.
 */
export function fitCheck(scenario: Scenario): (offer: Offer) => boolean {
  const byRatio = new Map<number, Conversation>();
  return (offer) => {
    const ratio = tokenRatio(scenario, offer);
    const conversation = byRatio.get(ratio) ?? conversationFor(scenario, offer);
    byRatio.set(ratio, conversation);
    return fitOf(offer, conversation).ok;
  };
}
