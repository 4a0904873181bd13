import {costSlope, type CostAtValue} from './cost-slope.js';
import {estimate} from './estimate.js';
import type {EstimateOptions, PricedEstimate, UnpricedEstimate} from './estimate-result.js';
import type {Offer} from './offer.js';
import {rateElasticities, type RateElasticity} from './rate-elasticities.js';
import type {Scenario} from './scenario.js';
import {
  MAX_CALLS_PER_CONVERSATION,
  SCENARIO_FIELDS,
  SCENARIO_PATHS,
  fieldValue,
  withField,
  type ScenarioPath,
} from './scenario-fields.js';
import type {FlipParameter} from './flip-result.js';

export interface SensitivityOptions extends EstimateOptions {
  /** Share by which each field is lowered and raised, above 0 and up to 1. Default: 0.2. */
  readonly change?: number;
}

/** How a cost follows one field of the scenario. */
export interface ParameterSensitivity {
  readonly parameter: FlipParameter;
  /** The scenario's own, > 0. */
  readonly value: number;
  /** Per cent on the bill for one per cent on the field, at the scenario's own value; null where the bill is 0. */
  readonly elasticity: number | null;
  /** At the lowered value, which stays inside the field's domain. */
  readonly low: CostAtValue;
  readonly high: CostAtValue;
  /** What lies between the two, USD a month, >= 0. */
  readonly swingUsd: number;
}

export interface PricedSensitivity {
  readonly status: 'priced';
  readonly offer: Offer;
  /** As the scenario stands. */
  readonly usdPerMonth: number;
  /** Largest swing first; a field that is 0, or that changes nothing, is left out. */
  readonly parameters: readonly ParameterSensitivity[];
  /** Largest first; they sum to 1 unless the workload is free. */
  readonly rates: readonly RateElasticity[];
}

/**
 * Says what a cost depends on most: each number of the scenario by itself, and each price of the offer.
 *
 * Every number is lowered and raised by the same share of itself, within its domain; whole numbers by at least one.
 * An elasticity is a derivative: exact for what may be fractional, the central difference of one up and one down
 * for whole numbers (one-sided at the edge of the domain).
 *
 * @param scenario - A valid scenario.
 * @param options - `change`: a share, 0.2 = 20 %; `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns USD a month at every end, or that the offer is unpriced and why.
 * @throws {RangeError} If a field of the scenario or `change` is out of its domain, or `at` is not a day.
 */
export function sensitivity(
  scenario: Scenario,
  offer: Offer,
  {change = 0.2, ...options}: SensitivityOptions = {},
): PricedSensitivity | UnpricedEstimate {
  if (!(change > 0 && change <= 1)) {
    throw new RangeError(`change: expected a number above 0 and at most 1, got ${change}`);
  }
  const base = estimate(scenario, offer, options);
  if (base.status === 'unpriced') return base;
  const parameters = NUMBERS.flatMap((parameter) => sensitivityTo(scenario, base, parameter, change));
  return {
    status: 'priced',
    offer,
    usdPerMonth: base.usd.perMonth,
    parameters: parameters.sort((one, other) => other.swingUsd - one.swingUsd),
    rates: rateElasticities(scenario, base),
  };
}

const NUMBERS = SCENARIO_PATHS.filter(isNumber);

function isNumber(path: ScenarioPath): path is FlipParameter {
  const {type} = SCENARIO_FIELDS[path];
  return path !== 'people' && (type === 'number' || type === 'integer');
}

function sensitivityTo(
  scenario: Scenario,
  base: PricedEstimate,
  parameter: FlipParameter,
  change: number,
): ParameterSensitivity[] {
  const value = Number(fieldValue(scenario, parameter));
  if (value === 0) return [];
  const isWhole = SCENARIO_FIELDS[parameter].type === 'integer';
  const {min, max} = domainOf(scenario, parameter);
  const costAt = (asked: number): CostAtValue => {
    const within = Math.min(Math.max(asked, min), max);
    const result = estimate(withField(scenario, parameter, within), base.offer, {at: base.at});
    // Whether an offer has a price depends on the day alone, so the result is priced as `base` is.
    return {value: within, usdPerMonth: (result.status === 'priced' ? result : base).usd.perMonth};
  };
  const step = isWhole ? Math.max(1, Math.round(value * change)) : value * change;
  const low = costAt(value - step);
  const high = costAt(value + step);
  const slope = isWhole
    ? slopeBetween(costAt(value - 1), costAt(value + 1))
    : costSlope(scenario, base, parameter, {value, max}, (asked) => costAt(asked).usdPerMonth);
  const swingUsd = Math.abs(high.usdPerMonth - low.usdPerMonth);
  if (swingUsd === 0 && slope === 0) return [];
  const usd = base.usd.perMonth;
  return [{parameter, value, elasticity: usd === 0 ? null : (slope * value) / usd, low, high, swingUsd}];
}

/** Turns and calls limit each other: there are only so many calls in one conversation. */
function domainOf(scenario: Scenario, parameter: FlipParameter): {min: number; max: number} {
  const field = SCENARIO_FIELDS[parameter];
  const {min, max} = 'min' in field ? field : {min: 0, max: 0};
  if (parameter === 'turns') return {min, max: Math.floor(MAX_CALLS_PER_CONVERSATION / scenario.callsPerTurn)};
  if (parameter === 'callsPerTurn') return {min, max: Math.floor(MAX_CALLS_PER_CONVERSATION / scenario.turns)};
  return {min, max};
}

function slopeBetween(low: CostAtValue, high: CostAtValue): number {
  return low.value === high.value ? 0 : (high.usdPerMonth - low.usdPerMonth) / (high.value - low.value);
}
