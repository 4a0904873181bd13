import type {CapacityOption} from './capacity-option.js';
import type {ModelTier} from './compare-tiers.js';
import type {PricedEstimate} from './estimate-result.js';
import type {ISODate, Offer} from './offer.js';
import type {Plan, PlanEstimate} from './plan.js';
import type {Scenario} from './scenario.js';

/** What a finding supposes; every default is a typical figure, not a promise, and is named in the finding. */
export interface RecommendAssumptions {
  /** Share of the traffic that can wait a day. */
  batchableShare: number;
  /** Hit rate once prompt caching is on. */
  cacheHitRate: number;
  /** Share of the conversations that a cheaper model answers well enough to try it first. */
  routeShare: number;
  /** Share of these that go to the dearer model after all. */
  escalationRate: number;
  /** Share of system prompt, tools and context that can go. */
  promptCut: number;
  /** Share of the answer that can go. */
  outputCut: number;
  /** Share of the conversations that a response cache answers. */
  responseCacheHitRate: number;
}

export type FindingCode =
  | 'use-batch'
  | 'use-cache'
  | 'stop-caching'
  | 'route'
  | 'shorten-prompt'
  | 'shorten-output'
  | 'use-response-cache'
  | 'change-offer'
  | 'change-tier'
  | 'provision'
  | 'self-host'
  | 'subscribe'
  | 'stay-pay-per-token';

/** One thing to do, and what it saves. */
export interface Finding {
  code: FindingCode;
  /** > 0. For `stay-pay-per-token`: what the best alternative would cost on top. */
  savesUsdPerMonth: number;
  fromUsdPerMonth: number;
  toUsdPerMonth: number;
  /** The numbers behind it: shares, rates, thresholds, ids. */
  params: Readonly<Record<string, number | string>>;
  /** Which assumptions it rests on. */
  assumes: readonly (keyof RecommendAssumptions)[];
}

export interface RecommendOptions {
  /** Default: the newest `checked` day of the offer. */
  at?: ISODate;
  /** Offers to change or route to. */
  offers?: readonly Offer[];
  /** Tier of an offer; without it offers are not told apart by what they can do, and none is suggested. */
  tierOf?: (offer: Offer) => ModelTier | undefined;
  plans?: readonly Plan[];
  planEstimates?: readonly PlanEstimate[];
  capacity?: readonly CapacityOption[];
  assumptions?: Partial<RecommendAssumptions>;
}

/** What every rule looks at. */
export interface RecommendContext {
  readonly scenario: Scenario;
  readonly current: PricedEstimate;
  readonly options: RecommendOptions;
  readonly assumptions: RecommendAssumptions;
  /** Prices another workload on the same offer, USD a month; undefined where it does not fit. */
  readonly usdPerMonth: (scenario: Scenario) => number | undefined;
}

/** Makes a finding of a cheaper total. */
export function findingOf(
  code: FindingCode,
  {current}: RecommendContext,
  toUsdPerMonth: number,
  params: Finding['params'],
  assumes: Finding['assumes'] = [],
): Finding {
  const fromUsdPerMonth = current.usd.perMonth;
  return {code, savesUsdPerMonth: fromUsdPerMonth - toUsdPerMonth, fromUsdPerMonth, toUsdPerMonth, params, assumes};
}
