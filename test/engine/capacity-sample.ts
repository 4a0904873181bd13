import assert from 'node:assert/strict';
import type {CapacityFile} from '../../src/data/capacity-file.js';
import type {GpuPrice, ProvisionedUnit, Throughput, UnitCapacity} from '../../src/engine/capacity.js';
import type {CapacityComparison, PricedCapacity} from '../../src/engine/capacity-comparison.js';
import type {CapacityOption, ProvisionedOption, SelfHostedOption} from '../../src/engine/capacity-option.js';
import {compareCapacity} from '../../src/engine/compare-capacity.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer, Rates} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {readText} from '../harness/repository.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

/** The capacity that the package publishes. */
export const CAPACITY = JSON.parse(readText('pricing-data/dist/capacity.json')) as CapacityFile;

export const unitOf = (id: string): ProvisionedUnit =>
  CAPACITY.provisioned.find((unit) => unit.id === id) ?? assert.fail(id);
export const gpuOf = (id: string): GpuPrice => CAPACITY.gpus.find((gpu) => gpu.id === id) ?? assert.fail(id);
export const AZURE = unitOf('azure/ptu');
export const VERTEX = unitOf('vertex/gsu');
export const LLAMA = CAPACITY.throughput.filter(
  ({model, gpu, engine}) => model === 'meta/llama-3.3-70b' && gpu === 'H100' && engine === 'TensorRT-LLM',
);

const PAGE = {source: 'page', checked: '2026-11-20', trust: 'verified'} as const;

/** A unit of 100 input tokens a minute, bought one by one for $1 an hour, where only the given fields differ. */
export function sampleUnit(unit: Partial<ProvisionedUnit> = {}, model: Partial<UnitCapacity> = {}): ProvisionedUnit {
  return {
    id: 'seller/unit',
    seller: 'seller',
    name: 'Units',
    unit: 'unit',
    deployments: [{id: 'all', minUnits: 1, step: 1}],
    terms: [{term: 'none', usdPerUnit: 1, per: 'hour', ...PAGE}],
    models: [
      {model: 'maker/model', inputTokens: 100, per: 'minute', outputWeight: 4, cachedWeight: 0, ...PAGE, ...model},
    ],
    ...PAGE,
    ...unit,
  };
}

export function provisioned(unit: ProvisionedUnit, option: Partial<ProvisionedOption> = {}): ProvisionedOption {
  return {kind: 'provisioned', unit, model: 'maker/model', term: 'none', peakToAverage: 1, ...option};
}

/** One GPU at $2 an hour that puts out 100 tokens a second in calls of 1,000 + 1,000 tokens. */
export function selfHosted(
  option: Partial<SelfHostedOption> = {},
  throughput: Partial<Throughput> = {},
  gpu: Partial<GpuPrice> = {},
): SelfHostedOption {
  return {
    kind: 'self-hosted',
    gpu: {id: 'host/x1', provider: 'Host', gpu: 'X1', usdPerGpuHour: {typical: 2}, basis: 'list', ...PAGE, ...gpu},
    price: 'typical',
    throughput: {
      model: 'maker/model',
      gpu: 'X1',
      gpus: 1,
      precision: 'FP8',
      engine: 'engine',
      inputTokens: 1000,
      outputTokens: 1000,
      outputTokensPerSecond: 100,
      per: 'deployment',
      ...PAGE,
      ...throughput,
    },
    utilisation: 1,
    peakToAverage: 1,
    ...option,
  };
}

/** Calls of one shape, so many in each of the 43,200 minutes of a month. */
export function callsPerMinute(
  calls: number,
  tokens: Partial<Scenario['tokens']>,
  given: Partial<Omit<Scenario, 'tokens' | 'traffic'>> = {},
): Scenario {
  return scenarioOf({...given, traffic: {conversations: calls * 43_200, per: 'month'}}, tokens);
}

/** Sold by the token at $1 in, $4 out. */
export function sold(model = 'maker/model', rates: Rates = {input: 1, output: 4}, details: Partial<Offer> = {}): Offer {
  return offerAt(rates, {model, ...details});
}

export function compared(scenario: Scenario, option: CapacityOption, offer = sold()): CapacityComparison {
  const [result, ...more] = compareCapacity(scenario, priced(estimate(scenario, offer)), [option]);
  assert.deepEqual(more, []);
  return result ?? assert.fail('nothing compared');
}

/** Narrows a comparison that the test knows to be priced. */
export function pricedCapacity(scenario: Scenario, option: CapacityOption, offer = sold()): PricedCapacity {
  const result = compared(scenario, option, offer);
  assert.equal(result.status, 'priced', JSON.stringify('reason' in result && result.reason));
  return result;
}
