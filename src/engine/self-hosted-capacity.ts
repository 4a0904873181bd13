import type {CapacityAssumption} from './capacity-comparison.js';
import type {SelfHostedOption} from './capacity-option.js';
import {
  loadOf,
  tokensPerMinuteAtPeak,
  wholeLots,
  type CapacitySupply,
  type CapacityTraffic,
  type NoSupply,
} from './capacity-supply.js';
import {measuredWork, tokensPerDeploymentMinute, type MeasuredWork} from './measured-work.js';
import {HOURS_PER_MONTH} from './month.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/**
 * Sizes and prices rented GPUs for a scenario's peak.
 *
 * The GPUs may be too many for calls that are not of the measured shape, and are never too few; calls larger than
 * the measured ones are not priced.
 *
 * @param offer - The same model as sold by the token: its tokenizer and cache rules count.
 * @returns Whole deployments on whole instances that hold the peak; or why there is no number.
 */
export function selfHostedCapacity(
  scenario: Scenario,
  offer: Offer,
  option: SelfHostedOption,
  traffic: CapacityTraffic,
): CapacitySupply | NoSupply {
  const {gpu, throughput, setUpUsd = 0, staffHoursPerMonth = 0, usdPerStaffHour = 0} = option;
  const usdPerGpuHour = usdPerGpuHourOf(option);
  if (typeof usdPerGpuHour !== 'number') return usdPerGpuHour;
  const work = measuredWork(scenario, offer, throughput, option.cachedWeight);
  if (work.exceedsMeasured) return {reason: {code: 'call-larger-than-measured', params: work.sizes}};

  const neededTokensPerMinute = tokensPerMinuteAtPeak(work.outputTokens, traffic);
  const perDeployment = tokensPerDeploymentMinute(throughput) * option.utilisation;
  const deployments = Math.max(1, wholeLots(neededTokensPerMinute / perDeployment));
  const units = inWholeInstances(deployments * throughput.gpus, gpu.gpusPerInstance);
  const usdPerHour = units * usdPerGpuHour;
  return {
    neededTokensPerMinute,
    units,
    // An instance may have room for more deployments than are needed.
    ...loadOf(work.outputTokens, Math.floor(units / throughput.gpus) * perDeployment, traffic),
    usdPerHour,
    usdPerMonth: usdPerHour * HOURS_PER_MONTH + staffHoursPerMonth * usdPerStaffHour,
    setUpUsd,
    assumptions: sizeAssumption(work),
  };
}

function usdPerGpuHourOf({gpu, throughput, price}: SelfHostedOption): number | NoSupply {
  // Prices may name the memory, as in `A100 80 GB`, where measurements say `A100`.
  if (gpu.gpu !== throughput.gpu && !gpu.gpu.startsWith(`${throughput.gpu} `)) {
    return {reason: {code: 'different-gpus', params: {price: gpu.gpu, throughput: throughput.gpu}}};
  }
  const {model, source, trust} = throughput;
  if (trust === 'unverified') return {reason: {code: 'throughput-unverified', params: {model, source}}};
  const usd = gpu.usdPerGpuHour[price];
  if (usd === undefined) return {reason: {code: 'no-price', params: {price, deployment: null}}};
  return gpu.trust === 'unverified' ? {reason: {code: 'price-unverified', params: {source: gpu.source}}} : usd;
}

function inWholeInstances(gpus: number, gpusPerInstance = 1): number {
  return Math.ceil(gpus / gpusPerInstance) * gpusPerInstance;
}

function sizeAssumption({limit, sizes}: MeasuredWork): CapacityAssumption[] {
  return limit === undefined ? [] : [{code: 'measured-at-other-size', params: {...sizes, limit}}];
}
