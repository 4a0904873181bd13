import {checkArgument} from './check-argument.js';
import {checkScenario} from './check-scenario.js';
import type {EstimateOptions} from './estimate-result.js';
import type {Offer} from './offer.js';
import {meterPoint} from './point-meter.js';
import {SCENARIO_FIELDS, withField, type ScenarioPath} from './scenario-fields.js';
import type {Scenario} from './scenario.js';
import {addFees, addTokens, movingPoint} from './sweep-point.js';
import {tariffsOf} from './sweep-tariffs.js';

/** Path of a field of a scenario that holds a number. */
export type NumericScenarioPath = Exclude<
  ScenarioPath,
  | 'traffic.per'
  | `history.${'keep' | 'withContext'}`
  | `cache.${'enabled' | 'ttl'}`
  | 'mode'
  | 'region'
  | 'tokenBasis'
  | 'use'
>;

/** Cost of a workload on some offers, at many values of one of its fields. */
export interface Sweep {
  parameter: NumericScenarioPath;
  /** A copy of what was asked for, in the same order. */
  values: Float64Array;
  /** Ids, in the order in which the offers were given. */
  offers: readonly string[];
  /** One row per offer, one figure per value, USD a month, never rounded. NaN all along a row: the offer is unpriced. */
  usdPerMonth: readonly Float64Array[];
}

/**
 * Says what a workload costs on some offers while one of its fields takes many values, for charts and maps.
 *
 * Every figure is what `estimate` would give as `usd.perMonth`, to 1 part in 10^12. Whether a conversation fits the
 * offer's context is not looked at: where it does not, the figure is the price all the same. Offers with the same
 * tokenizer ratio, thresholds and cache terms share the count of tokens, and no point makes an object of its own.
 *
 * @param scenario - A valid scenario; its own value of the field does not matter.
 * @param parameter - Path of a numeric field, e.g. `tokens.user`.
 * @param values - Values of the field, in its unit and domain, in any order.
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @throws {RangeError} If a value or a field of the scenario is out of its domain, `parameter` is not the path of a
 *   numeric field, or `at` is not a day.
 * @see docs/guides/billing-rules.md
 */
export function sweep(
  scenario: Scenario,
  offers: readonly Offer[],
  parameter: NumericScenarioPath,
  values: ArrayLike<number>,
  options: EstimateOptions = {},
): Sweep {
  checkSweep(scenario, parameter, values);
  const swept = Float64Array.from(values);
  const usdPerMonth = offers.map(() => new Float64Array(swept.length));
  // Both ways of asking are needed where the share of the batched conversations is what changes.
  const asked = parameter === 'batchShare' ? withField(scenario, 'batchShare', 0.5) : scenario;
  const {groups, fees} = tariffsOf(asked, offers, usdPerMonth, options);
  const {point, moveTo} = movingPoint(scenario, parameter);
  const changesCounts = COUNT_CHANGERS.has(parameter.split('.', 1)[0] ?? parameter);
  for (let index = 0; index < swept.length; index += 1) {
    moveTo(swept[index] ?? Number.NaN);
    if (index === 0 || changesCounts) for (const {meter} of groups) meterPoint(meter, point);
    addTokens(point, groups, index);
    addFees(point, fees, index);
  }
  return {parameter, values: swept, offers: offers.map(({id}) => id), usdPerMonth};
}

/** Fields and groups of fields that decide which tokens a conversation sends; the others only multiply. */
const COUNT_CHANGERS: ReadonlySet<string> = new Set(['turns', 'callsPerTurn', 'tokens', 'history', 'cache']);

function checkSweep(scenario: Scenario, parameter: NumericScenarioPath, values: ArrayLike<number>): void {
  const field = Object.hasOwn(SCENARIO_FIELDS, parameter) ? SCENARIO_FIELDS[parameter] : undefined;
  if (field?.type !== 'number' && field?.type !== 'integer') {
    throw new RangeError(`parameter: expected the path of a numeric field of a scenario, got ${parameter as string}`);
  }
  let largest = field.min;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    checkArgument(`scenario.${parameter}`, value, field);
    largest = Math.max(largest, value);
  }
  // Only the limit on calls looks at two fields at once, and what keeps it at the largest value keeps it at all.
  checkScenario(withField(scenario, parameter, largest));
}
