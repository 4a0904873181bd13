import type {CapacityComparison, ComparedModels, PricedCapacity} from './capacity-comparison.js';
import type {CapacityOption} from './capacity-option.js';
import type {CapacitySupply} from './capacity-supply.js';
import {checkCapacityOption} from './check-capacity-option.js';
import {checkScenario} from './check-scenario.js';
import {estimate} from './estimate.js';
import type {PricedEstimate} from './estimate-result.js';
import {provisionedCapacity} from './provisioned-capacity.js';
import {conversationsPerMonth, MONTHS_PER_YEAR} from './month.js';
import type {Scenario} from './scenario.js';
import {selfHostedCapacity} from './self-hosted-capacity.js';

export type {CapacityComparison, CapacityOption};

export interface CompareCapacityOptions {
  /** Compare with the answers of another model, which `compares` then says. Default: refuse. */
  allowOtherModel?: boolean;
}

/**
 * Compares paying by the token with capacity that is paid by the hour: units a seller reserves, or rented GPUs.
 *
 * Capacity is bought for the busiest minute and paid for all month, used or not. All traffic goes through it, also
 * what the API would batch; region and discount concern the API only.
 *
 * @param reference - What this very scenario costs by the token.
 * @param options - Ways of buying capacity.
 * @returns One comparison per option, in their order. Another model's capacity is refused unless that is allowed.
 * @throws {RangeError} If a field of the scenario or of an option is out of its domain.
 * @see https://learn.microsoft.com/en-us/azure/foundry/openai/concepts/provisioned-throughput-billing
 */
export function compareCapacity(
  scenario: Scenario,
  reference: PricedEstimate,
  options: readonly CapacityOption[],
  {allowOtherModel = false}: CompareCapacityOptions = {},
): CapacityComparison[] {
  checkScenario(scenario);
  const api = withoutSearches(scenario, reference);
  return options.map((option) => {
    checkCapacityOption(option);
    const {model} = option.kind === 'provisioned' ? option : option.throughput;
    const compares = {api: reference.offer.model, capacity: model, same: reference.offer.model === model};
    if (!compares.same && !allowOtherModel) {
      const params = {api: compares.api, capacity: compares.capacity};
      return {status: 'refused', option, compares, reason: {code: 'different-models', params}};
    }
    const traffic = {conversationsPerMonth: conversationsPerMonth(scenario), peakToAverage: option.peakToAverage};
    const supply =
      option.kind === 'provisioned'
        ? provisionedCapacity(scenario, reference.offer, option, traffic)
        : selfHostedCapacity(scenario, reference.offer, option, traffic);
    if ('reason' in supply) return {status: 'unpriced', option, compares, reason: supply.reason};
    return priced(scenario, api, option, compares, supply);
  });
}

function priced(
  {responseCacheHitRate, batchShare}: Scenario,
  api: PricedEstimate['usd'],
  option: CapacityOption,
  compares: ComparedModels,
  {setUpUsd, ...supply}: CapacitySupply,
): PricedCapacity {
  const {usdPerMonth, maxConversations} = supply;
  const savedUsd = api.perMonth - usdPerMonth;
  const usdPerConversation = api.perConversation * (1 - responseCacheHitRate);
  const breakEvenConversations = usdPerConversation === 0 ? Infinity : usdPerMonth / usdPerConversation;
  return {
    status: 'priced',
    option,
    compares,
    ...supply,
    usdPerYear: usdPerMonth * MONTHS_PER_YEAR,
    apiUsd: api.perMonth,
    ratio: api.perMonth === 0 && usdPerMonth === 0 ? null : api.perMonth / usdPerMonth,
    cheaper: savedUsd > 0 ? 'capacity' : savedUsd < 0 ? 'api' : 'equal',
    breakEvenConversations,
    breakEvenIsServable: Number.isFinite(breakEvenConversations) && breakEvenConversations <= maxConversations,
    monthsToPayBack: savedUsd > 0 ? setUpUsd / savedUsd : Infinity,
    assumptions:
      batchShare > 0
        ? [...supply.assumptions, {code: 'batch-served-live', params: {share: batchShare}}]
        : supply.assumptions,
  };
}

/** A search is paid by whoever answers, so it says nothing about capacity. */
function withoutSearches(scenario: Scenario, {offer, at, usd}: PricedEstimate): PricedEstimate['usd'] {
  if (scenario.webSearchesPerConversation === 0) return usd;
  const result = estimate({...scenario, webSearchesPerConversation: 0}, offer, {at});
  return result.status === 'priced' ? result.usd : usd;
}
