import type {TokenKind} from './billed-rate.js';
import {callCosts} from './call-costs.js';
import {checkScenario} from './check-scenario.js';
import {conversationOf, type Conversation, type PromptPart} from './conversation.js';
import type {ComponentPart, Estimate, EstimateOptions, PricedEstimate} from './estimate-result.js';
import {fitOf} from './fit.js';
import {cacheTerms, meterConversation} from './meter.js';
import {modeShares} from './mode-shares.js';
import {notesOf, type MeteredShare} from './notes.js';
import {conversationsPerMonth, DAYS_PER_MONTH, MONTHS_PER_YEAR} from './month.js';
import type {Offer, PricePeriod} from './offer.js';
import {priceInForce} from './price-in-force.js';
import {newestChecked} from './price-period.js';
import type {Scenario} from './scenario.js';
import {billTokens, componentsOf, linesOf, sumOf, type TallyEntry} from './tally.js';

/**
 * Says what a workload costs on one offer.
 *
 * @param scenario - A valid scenario; see `parseScenario` for anything less.
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns USD per call, turn, conversation, day, month and year, with everything that explains it; or that the
 *   offer is unpriced and why.
 * @throws {RangeError} If a field of the scenario is out of its domain, or `at` is not a day.
 * @see docs/guides/billing-rules.md
 */
export function estimate(scenario: Scenario, offer: Offer, options: EstimateOptions = {}): Estimate {
  checkScenario(scenario);
  return estimateConversation(scenario, conversationFor(scenario, offer), offer, options);
}

/** Lays out the conversation in an offer's own tokens. */
export function conversationFor(scenario: Scenario, offer: Offer): Conversation {
  return conversationOf(scenario, tokenRatio(scenario, offer));
}

/** @returns The offer's tokens per token of the scenario; 1 where that is not known, which a note then says. */
export function tokenRatio({tokenBasis}: Scenario, {tokenizerRatio = 1}: Offer): number {
  return tokenBasis === 'same-text' ? tokenizerRatio : 1;
}

/** Prices a conversation that is already checked and laid out, so that `compare` does both once for all offers. */
export function estimateConversation(
  scenario: Scenario,
  conversation: Conversation,
  offer: Offer,
  {at = newestChecked(offer)}: EstimateOptions,
): Estimate {
  const period = priceInForce(offer, at);
  if ('code' in period) return {status: 'unpriced', offer, reason: period};
  const shares = modeShares(scenario, offer, period, at).map((share) => {
    const terms = cacheTerms(scenario, offer.cache, share.card);
    return {...share, terms, meters: meterConversation(conversation, share.card, terms)};
  });
  return priced(scenario, conversation, offer, at, period, shares);
}

function priced(
  scenario: Scenario,
  conversation: Conversation,
  offer: Offer,
  at: string,
  period: PricePeriod,
  shares: readonly MeteredShare[],
): PricedEstimate {
  const answer = offer.kind === 'embedding' ? {output: 0, reasoning: 0} : conversation;
  const billed = billConversation(scenario, shares, answer);
  const fees = feesPerConversation(scenario, offer, conversation.calls);
  const entries =
    fees === 0 ? billed : [...billed, {part: 'fees', kind: 'fees', tokens: 0, usd: fees, usdPerMTok: 0} as const];
  const aMonth = conversationsPerMonth(scenario) * (1 - scenario.responseCacheHitRate);
  const factor = (1 + scenario.retryRate) * (1 - scenario.discount);
  const tokens = sumOf(billed, 'tokens');
  const result: PricedEstimate = {
    status: 'priced',
    offer,
    at,
    usd: usdPerUnit(sumOf(entries, 'usd'), conversation, aMonth),
    lines: linesOf(entries, aMonth),
    components: componentsOf(entries, aMonth),
    fits: fitOf(offer, conversation),
    effectiveUsdPerMTok: tokens === 0 ? null : (sumOf(billed, 'usd') / tokens) * 1e6,
    notes: notesOf(scenario, offer, period, shares),
    calls: [],
  };
  let calls: PricedEstimate['calls'] | undefined;
  const get = (): PricedEstimate['calls'] =>
    (calls ??= callCosts(conversation, shares, factor, fees / conversation.calls, answer));
  return Object.defineProperty(result, 'calls', {get, enumerable: false});
}

function usdPerUnit(
  perConversation: number,
  {calls, turns}: Conversation,
  conversationsAMonth: number,
): PricedEstimate['usd'] {
  const perMonth = perConversation * conversationsAMonth;
  return {
    perCall: perConversation / calls,
    perTurn: perConversation / turns,
    perConversation,
    perDay: perMonth / DAYS_PER_MONTH,
    perMonth,
    perYear: perMonth * MONTHS_PER_YEAR,
  };
}

function billConversation(
  {retryRate, discount}: Scenario,
  shares: readonly MeteredShare[],
  answer: {output: number; reasoning: number},
): TallyEntry[] {
  const entries: TallyEntry[] = [];
  for (const {share, card, meters} of shares) {
    meters.forEach(({calls, prompt}, index) => {
      const bill = (part: ComponentPart, kind: TokenKind, tokens: number): void => {
        const billed = tokens * share * (1 + retryRate);
        if (billed > 0) entries.push(billTokens(part, kind, billed, card.bands[index]?.rates ?? {}, discount));
      };
      for (const [part, kinds] of Object.entries(prompt) as [PromptPart, (typeof prompt)[PromptPart]][]) {
        for (const [kind, tokens] of Object.entries(kinds) as [TokenKind, number][]) bill(part, kind, tokens);
      }
      bill('output', 'output', answer.output * calls);
      bill('reasoning', 'reasoning', answer.reasoning * calls);
    });
  }
  return entries;
}

/** A retried call pays its fee again; a search is paid once. */
function feesPerConversation(
  {retryRate, webSearchesPerConversation}: Scenario,
  {fees = {}}: Offer,
  calls: number,
): number {
  const {requestPer1k = 0, webSearchPer1k = 0} = fees;
  return (requestPer1k * calls * (1 + retryRate) + webSearchPer1k * webSearchesPerConversation) / 1000;
}
