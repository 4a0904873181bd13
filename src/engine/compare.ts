import {checkScenario} from './check-scenario.js';
import type {Conversation} from './conversation.js';
import {conversationFor, estimateConversation, tokenRatio} from './estimate.js';
import type {Estimate, EstimateOptions} from './estimate-result.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/**
 * Ranks offers by what a workload costs on each.
 *
 * Chat offers come first, those that take the workload before those that do not, each by USD a month and then by id;
 * embedding offers likewise after them, because they do another job; offers without a price last.
 *
 * @throws {RangeError} If a field of the scenario is out of its domain, or `at` is not a day.
 */
export function compare(scenario: Scenario, offers: readonly Offer[], options: EstimateOptions = {}): Estimate[] {
  checkScenario(scenario);
  const byRatio = new Map<number, Conversation>();
  const estimates = offers.map((offer) => {
    const ratio = tokenRatio(scenario, offer);
    const conversation = byRatio.get(ratio) ?? conversationFor(scenario, offer);
    byRatio.set(ratio, conversation);
    return estimateConversation(scenario, conversation, offer, options);
  });
  return estimates.sort(
    (a, b) => rankGroup(a) - rankGroup(b) || usdPerMonth(a) - usdPerMonth(b) || (a.offer.id < b.offer.id ? -1 : 1),
  );
}

function rankGroup(estimate: Estimate): number {
  if (estimate.status === 'unpriced') return 4;
  return (estimate.offer.kind === 'embedding' ? 2 : 0) + (estimate.fits.ok ? 0 : 1);
}

function usdPerMonth(estimate: Estimate): number {
  return estimate.status === 'priced' ? estimate.usd.perMonth : 0;
}
