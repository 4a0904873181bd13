import type {CapacityOption} from './capacity-option.js';

/** An assumption that changed the number. Texts live in i18n. */
export type CapacityAssumption =
  /** No deployment was named. */
  | {code: 'first-deployment'; params: {deployment: string}}
  /** The smallest purchase is not published; one unit is taken. */
  | {code: 'minimum-unknown'; params: Record<string, never>}
  /** The steps of a purchase are not published; single units are taken. */
  | {code: 'step-unknown'; params: Record<string, never>}
  /** The smallest purchase depends on the model, and the lowest is taken. */
  | {code: 'minimum-varies'; params: {minUnits: number}}
  /** Batched conversations count as live traffic here; reserved units take no batch jobs. */
  | {code: 'batch-served-live'; params: {share: number}}
  /** Calls are not of the measured shape; what they are longer on, prompt or answer, sets the number of GPUs. */
  | {code: 'measured-at-other-size'; params: CallSizes & {limit: 'prompt' | 'output'}};

/** Tokens of an average call of the scenario, and of those that were measured. */
export interface CallSizes {
  promptTokens: number;
  outputTokens: number;
  measuredPromptTokens: number;
  measuredOutputTokens: number;
}

export type UnpricedCapacityReason =
  /** A past price of models that are no longer sold. */
  | {code: 'historic'; params: {unit: string}}
  | {code: 'no-price'; params: {price: string; deployment: string | null}}
  | {code: 'price-unverified'; params: {source: string}}
  | {code: 'throughput-unknown'; params: {model: string}}
  | {code: 'throughput-unverified'; params: {model: string; source: string}}
  /** `over`: in prompts of more tokens than that; 0: in all. */
  | {code: 'weight-unknown'; params: {of: 'output' | 'cached'; over: number}}
  /** Nothing is known of calls with so long a prompt or answer. */
  | {code: 'call-larger-than-measured'; params: CallSizes}
  /** The price is for another GPU than was measured. */
  | {code: 'different-gpus'; params: {price: string; throughput: string}};

/** Whose answers are compared. */
export interface ComparedModels {
  /** Model id behind the API's price. */
  api: string;
  /** Model id that the capacity serves. */
  capacity: string;
  same: boolean;
}

/** Capacity that holds the scenario's traffic, and what it costs. Doubles, never rounded. */
export interface PricedCapacity {
  status: 'priced';
  option: CapacityOption;
  compares: ComparedModels;
  /**
   * Tokens a minute at the peak, in what the capacity is measured in: for provisioned units input tokens, the others
   * by weight; for GPUs output tokens of calls of the measured size that are as much work.
   */
  neededTokensPerMinute: number;
  /** Units, or GPUs, that are paid for. */
  units: number;
  /** Average traffic over what these units serve, [0, 1 / peakToAverage]. */
  utilisation: number;
  /** Units or GPUs only. */
  usdPerHour: number;
  /** With staff; a month is 720 hours. */
  usdPerMonth: number;
  /** Twelve such months, without the set-up. */
  usdPerYear: number;
  /** What the API charges a month for the same, without web searches: they are paid either way. */
  apiUsd: number;
  /** `apiUsd / usdPerMonth`: Infinity where only the capacity is free, null where both are. */
  ratio: number | null;
  cheaper: 'api' | 'capacity' | 'equal';
  /** Conversations a month at which the API costs as much as these units; Infinity where the API is free. */
  breakEvenConversations: number;
  /** Conversations a month that these units serve at this peak; Infinity where a conversation needs no token. */
  maxConversations: number;
  /** False: these units are full before they pay. */
  breakEvenIsServable: boolean;
  /** Months until savings have paid the set-up; Infinity where nothing is saved. */
  monthsToPayBack: number;
  assumptions: readonly CapacityAssumption[];
}

/** Not compared, because the answers would be another model's. */
export interface RefusedCapacity {
  status: 'refused';
  option: CapacityOption;
  compares: ComparedModels;
  reason: {code: 'different-models'; params: {api: string; capacity: string}};
}

/** No number: unknown is never 0. */
export interface UnpricedCapacity {
  status: 'unpriced';
  option: CapacityOption;
  compares: ComparedModels;
  reason: UnpricedCapacityReason;
}

export type CapacityComparison = PricedCapacity | RefusedCapacity | UnpricedCapacity;
