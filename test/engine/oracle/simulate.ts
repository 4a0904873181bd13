import type {CallCost, ComponentPart, Fit, LineKind} from '../../../src/engine/estimate-result.js';
import type {ISODate, Offer, PricePeriod} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {billRequest, type Share} from './bill-request.js';
import {CarefulSum, SumPerKey} from './careful-sum.js';
import {measure, requestsOf, type Request} from './prompts.js';
import {dayOf, periodOn, ratesFor, type AnyMode} from './rates-in-force.js';

/** What the engine should have said, found by playing one conversation call by call. */
export interface Simulation {
  calls: readonly CallCost[];
  perConversation: number;
  perMonth: number;
  /** Per month. */
  lineTokens: SumPerKey<LineKind>;
  lineUsd: SumPerKey<LineKind>;
  componentTokens: SumPerKey<ComponentPart>;
  componentUsd: SumPerKey<ComponentPart>;
  /** Of one conversation, so that it does not depend on there being traffic. */
  effectiveUsdPerMTok: number | null;
  fits: Fit;
}

/**
 * Plays a conversation on an offer and prices every call of it on its own.
 *
 * @returns The simulation, or undefined where the offer has no usable price that day.
 */
export function simulate(scenario: Scenario, offer: Offer, at?: ISODate): Simulation | undefined {
  const period = periodOn(offer, dayOf(offer, at));
  if (period?.rates.input === undefined) return undefined;
  if (offer.kind === 'chat' && period.rates.output === undefined) return undefined;
  const ratio = ratioOf(scenario, offer);
  const shares = sharesOf(scenario, offer, period);
  const sums = new Ledger(conversationsPerMonth(scenario));
  const calls: CallCost[] = [];
  let fits: Fit = {ok: true};
  for (const request of requestsOf(scenario, ratio)) {
    const call = playCall(request, shares, scenario, offer, ratio, sums);
    calls.push(call);
    if (fits.ok) fits = fitOf(call, scenario, offer, ratio);
  }
  return {...sums.result(calls), calls, fits};
}

export function ratioOf(scenario: Scenario, offer: Offer): number {
  return scenario.tokenBasis === 'same-text' ? (offer.tokenizerRatio ?? 1) : 1;
}

function sharesOf({batchShare, mode, region}: Scenario, offer: Offer, period: PricePeriod): Share[] {
  const share = (asked: AnyMode, weight: number): Share => {
    const sold = asked !== 'standard' && offer.modes?.[asked] === undefined ? 'standard' : asked;
    return {weight, mode: sold, ratesAt: ratesFor(offer, period, sold, region)};
  };
  return [share(mode, 1 - batchShare), share('batch', batchShare)].filter(({weight}) => weight > 0);
}

function conversationsPerMonth({traffic, responseCacheHitRate}: Scenario): number {
  const asked = traffic.per === 'day' ? traffic.conversations * 30 : traffic.conversations;
  return asked * (1 - responseCacheHitRate);
}

function playCall(
  request: Request,
  shares: readonly Share[],
  scenario: Scenario,
  offer: Offer,
  ratio: number,
  sums: Ledger,
): CallCost {
  const cached = new CarefulSum();
  const usd = new CarefulSum();
  const measured = measure(request);
  const attempts = 1 + scenario.retryRate;
  for (const share of shares) {
    for (const {kind, part, ...bill} of billRequest(measured, share, scenario, offer, ratio)) {
      if (bill.isFound && kind === 'cacheRead') cached.add(bill.tokens);
      const spent = bill.usd * attempts * (1 - scenario.discount);
      sums.add(kind, part, bill.tokens * attempts, spent);
      usd.add(spent);
    }
  }
  const searches = scenario.webSearchesPerConversation / (scenario.turns * scenario.callsPerTurn);
  const fees = (attempts * (offer.fees?.requestPer1k ?? 0) + searches * (offer.fees?.webSearchPer1k ?? 0)) / 1000;
  sums.add('fees', 'fees', 0, fees);
  usd.add(fees);
  const {promptTokens} = measured;
  const band = shares[0]?.ratesAt(promptTokens).band ?? 0;
  return {turn: request.turn, call: request.call, promptTokens, cachedTokens: cached.value, band, usd: usd.value};
}

/** A call that breaks both limits is reported against `maxOutput`: a shorter prompt would not help it. */
function fitOf({turn, call, promptTokens}: CallCost, {tokens}: Scenario, offer: Offer, ratio: number): Fit {
  const answer = (tokens.output + tokens.reasoning) * (offer.kind === 'embedding' ? 0 : ratio);
  const {context = Infinity, maxOutput = Infinity} = offer;
  if (answer > maxOutput) return {ok: false, turn, call, promptTokens, limit: maxOutput, exceeded: 'maxOutput'};
  if (promptTokens + answer > context) {
    return {ok: false, turn, call, promptTokens, limit: context, exceeded: 'context'};
  }
  return {ok: true};
}

/** Adds up a month. */
class Ledger {
  readonly #lineTokens = new SumPerKey<LineKind>();
  readonly #lineUsd = new SumPerKey<LineKind>();
  readonly #componentTokens = new SumPerKey<ComponentPart>();
  readonly #componentUsd = new SumPerKey<ComponentPart>();
  readonly #tokensPerConversation = new CarefulSum();
  readonly #tokenUsdPerConversation = new CarefulSum();
  readonly #perMonth: number;

  constructor(conversationsPerMonth: number) {
    this.#perMonth = conversationsPerMonth;
  }

  add(kind: LineKind, part: ComponentPart, tokens: number, usd: number): void {
    this.#lineTokens.add(kind, tokens * this.#perMonth);
    this.#lineUsd.add(kind, usd * this.#perMonth);
    this.#componentTokens.add(part, tokens * this.#perMonth);
    this.#componentUsd.add(part, usd * this.#perMonth);
    if (kind === 'fees') return;
    this.#tokensPerConversation.add(tokens);
    this.#tokenUsdPerConversation.add(usd);
  }

  result(calls: readonly CallCost[]): Omit<Simulation, 'calls' | 'fits'> {
    const perConversation = new CarefulSum();
    for (const {usd} of calls) perConversation.add(usd);
    const billed = this.#tokensPerConversation.value;
    return {
      effectiveUsdPerMTok: billed === 0 ? null : (this.#tokenUsdPerConversation.value / billed) * 1e6,
      perConversation: perConversation.value,
      perMonth: perConversation.value * this.#perMonth,
      lineTokens: this.#lineTokens,
      lineUsd: this.#lineUsd,
      componentTokens: this.#componentTokens,
      componentUsd: this.#componentUsd,
    };
  }
}
