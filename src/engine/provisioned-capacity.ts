import type {UnitCapacity} from './capacity.js';
import type {CapacityAssumption} from './capacity-comparison.js';
import {capacityDemand, type TokenDemand} from './capacity-demand.js';
import type {ProvisionedOption} from './capacity-option.js';
import {
  loadOf,
  tokensPerMinuteAtPeak,
  wholeLots,
  type CapacitySupply,
  type CapacityTraffic,
  type NoSupply,
} from './capacity-supply.js';
import type {Offer} from './offer.js';
import {deploymentOf, provisionedPrice} from './provisioned-price.js';
import type {Scenario} from './scenario.js';

const PER_MINUTE = {second: 60, minute: 1} as const;

/**
 * Sizes and prices provisioned units for a scenario's peak.
 *
 * @param offer - The same model as sold by the token: its tokenizer and cache rules count.
 * @returns The smallest purchase that holds the peak; or why there is no number.
 * @see https://learn.microsoft.com/en-us/azure/foundry/openai/how-to/provisioned-throughput-sizing
 * @see https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/provisioned-throughput/measure-provisioned-throughput
 */
export function provisionedCapacity(
  scenario: Scenario,
  offer: Offer,
  option: ProvisionedOption,
  traffic: CapacityTraffic,
): CapacitySupply | NoSupply {
  const {unit} = option;
  const perUnit = unitCapacityOf(option);
  if ('reason' in perUnit) return perUnit;
  const weighted = inputTokensFor(scenario, offer, perUnit);
  if (typeof weighted !== 'number') return weighted;
  const price = provisionedPrice(unit, option);
  if ('reason' in price) return price;
  const neededTokensPerMinute = tokensPerMinuteAtPeak(weighted, traffic);
  const perUnitMinute = perUnit.inputTokens * PER_MINUTE[perUnit.per];
  const {units, assumptions} = purchaseOf(option, perUnit, neededTokensPerMinute / perUnitMinute);
  return {
    neededTokensPerMinute,
    units,
    ...loadOf(weighted, units * perUnitMinute, traffic),
    usdPerHour: units * price.usdPerHour,
    usdPerMonth: units * price.usdPerMonth,
    setUpUsd: 0,
    assumptions,
  };
}

function unitCapacityOf({unit, model}: ProvisionedOption): UnitCapacity | NoSupply {
  if (unit.historic) return {reason: {code: 'historic', params: {unit: unit.id}}};
  const perUnit = unit.models.find((candidate) => candidate.model === model);
  if (!perUnit) return {reason: {code: 'throughput-unknown', params: {model}}};
  const {source, trust} = perUnit;
  return trust === 'unverified' ? {reason: {code: 'throughput-unverified', params: {model, source}}} : perUnit;
}

/** Expresses what one conversation of the traffic takes in input tokens; a weight matters only where it has tokens. */
function inputTokensFor(
  scenario: Scenario,
  offer: Offer,
  {longPrompt, outputWeight, cachedWeight}: UnitCapacity,
): number | NoSupply {
  const {short, long} = capacityDemand(scenario, offer, longPrompt?.over);
  if (short.cachedTokens + long.cachedTokens > 0 && cachedWeight === undefined) return unknownWeight('cached', 0);
  if (short.outputTokens > 0 && outputWeight === undefined) return unknownWeight('output', 0);
  // Sellers weigh the answers to long prompts differently too, and by how much the dataset cannot say.
  if (longPrompt && long.outputTokens > 0) return unknownWeight('output', longPrompt.over);
  const promptTokens = ({freshTokens, cachedTokens}: TokenDemand): number =>
    freshTokens + cachedTokens * (cachedWeight ?? 0);
  const weightedLong = longPrompt ? promptTokens(long) * longPrompt.inputWeight : 0;
  return promptTokens(short) + weightedLong + short.outputTokens * (outputWeight ?? 0);
}

function unknownWeight(of: 'output' | 'cached', over: number): NoSupply {
  return {reason: {code: 'weight-unknown', params: {of, over}}};
}

/** Rounds the units needed up to what can be bought: the smallest purchase and whole steps beyond it. */
function purchaseOf(
  {unit, deployment: asked}: ProvisionedOption,
  perUnit: UnitCapacity,
  needed: number,
): {units: number; assumptions: CapacityAssumption[]} {
  const deployment = deploymentOf(unit, asked);
  const minUnits = perUnit.minUnits ?? deployment?.minUnits;
  const step = perUnit.step ?? deployment?.step;
  const assumptions: CapacityAssumption[] = [];
  if (asked === undefined && deployment) {
    assumptions.push({code: 'first-deployment', params: {deployment: deployment.id}});
  }
  if (minUnits === undefined) assumptions.push({code: 'minimum-unknown', params: {}});
  else if (perUnit.minUnits === undefined && deployment?.variesByModel) {
    assumptions.push({code: 'minimum-varies', params: {minUnits}});
  }
  if (step === undefined) assumptions.push({code: 'step-unknown', params: {}});
  const smallest = minUnits ?? 1;
  const steps = wholeLots(Math.max(0, needed - smallest) / (step ?? 1));
  return {units: smallest + steps * (step ?? 1), assumptions};
}
