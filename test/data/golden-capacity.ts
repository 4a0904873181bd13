import type {CapacityTerm} from '../../src/engine/capacity.js';
import {compareCapacity} from '../../src/engine/compare-capacity.js';
import type {PricedCapacity} from '../../src/engine/capacity-comparison.js';
import type {CapacityOption} from '../../src/engine/capacity-option.js';
import {estimate} from '../../src/engine/estimate.js';
import {provisionedPrice} from '../../src/engine/provisioned-price.js';
import {callsPerMinute, gpuOf, provisioned, selfHosted, sold, unitOf} from '../engine/capacity-sample.js';
import {priced} from '../engine/oracle/priced.js';

/** Units of our data that a seller reserves. */
interface UnitsAsked {
  unit: string;
  model: string;
  term: CapacityTerm['term'];
  deployment?: string;
}

/** One figure of capacity. */
export interface CapacityExpression {
  /** Units, or one instance of a GPU of our data. */
  capacity: UnitsAsked | {gpu: string; kind: string};
  /** What each minute brings, tokens per call. Absent: nothing, so the smallest purchase does. */
  minute?: {calls: number; fresh?: number; cached?: number; output?: number};
  /** `unitUsd`: one unit, also of those no longer sold. `saving`: share below paying by the hour. */
  read: 'units' | 'tokensPerMinute' | 'usd' | 'unitUsd' | 'saving';
  /** Hours that are paid. Absent: our month. */
  hours?: number;
  /** What the figure is multiplied with; 1 if absent. */
  times?: number;
}

/**
 * Computes a published figure of capacity with our engine.
 *
 * @returns The figure in the example's unit.
 */
export function capacityFigure(expression: CapacityExpression): number {
  return figureOf(expression) * (expression.times ?? 1);
}

function figureOf({capacity, minute, read, hours}: CapacityExpression): number {
  if (read === 'unitUsd' || read === 'saving') {
    if ('gpu' in capacity) throw new Error(`${read} is of units`);
    const {perHour, perMonth} = unitPrice(capacity);
    if (read === 'unitUsd') return hours === undefined ? perMonth : perHour * hours;
    return 1 - perMonth / (unitPrice({...capacity, term: 'none'}).perHour * (hours ?? 720));
  }
  const result = comparison(capacity, minute);
  if (read === 'units') return result.units;
  if (read === 'tokensPerMinute') return result.neededTokensPerMinute;
  return hours === undefined ? result.usdPerMonth : result.usdPerHour * hours;
}

function unitPrice({unit, ...asked}: UnitsAsked): {perHour: number; perMonth: number} {
  const price = provisionedPrice(unitOf(unit), asked);
  if ('reason' in price) throw new Error(`unpriced: ${price.reason.code}`);
  return {perHour: price.usdPerHour, perMonth: price.usdPerMonth};
}

/** What the API costs plays no part, so its price is made up; prompts are cached however short, as examples have it. */
function comparison(capacity: CapacityExpression['capacity'], minute: CapacityExpression['minute']): PricedCapacity {
  const {calls = 0, fresh = 0, cached = 0, output = 0} = minute ?? {};
  const cache = {enabled: true, hitRate: 1, ttl: 'short'} as const;
  const scenario = callsPerMinute(calls, {system: cached, user: fresh, output}, {cache});
  const option = optionOf(capacity);
  const offer = sold(option.kind === 'provisioned' ? option.model : option.throughput.model);
  const [result] = compareCapacity(scenario, priced(estimate(scenario, offer)), [option]);
  if (result?.status !== 'priced') throw new Error(`not priced: ${result?.reason.code}`);
  return result;
}

function optionOf(capacity: CapacityExpression['capacity']): CapacityOption {
  if ('gpu' in capacity) return selfHosted({gpu: gpuOf(capacity.gpu)}, {gpu: capacity.kind});
  const {unit, ...asked} = capacity;
  return provisioned(unitOf(unit), asked);
}
