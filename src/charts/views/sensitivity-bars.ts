import type {CostAtValue} from '../../engine/cost-slope.js';
import type {FlipParameter} from '../../engine/flip-result.js';
import type {ParameterSensitivity} from '../../engine/sensitivity.js';
import {SCENARIO_FIELDS} from '../../engine/scenario-fields.js';

const MOST_BARS = 10;

/** One number of a scenario, and the costs that it leads to. */
export interface SensitivityBar {
  readonly parameter: FlipParameter;
  /** The number lowered, as it is, and raised; USD a month at each. */
  readonly lowered: CostAtValue;
  readonly asIs: CostAtValue;
  readonly raised: CostAtValue;
  /** Least and most of the three, USD a month: today's cost lies between them, whichever way the number drives it. */
  readonly lowUsd: number;
  readonly highUsd: number;
}

/**
 * Makes the bars of a tornado, the widest first.
 *
 * A whole number that the change does not move by one step is left out: one call more would be twice as many, beside
 * bars of 30 %.
 *
 * @param usdPerMonth - Today's cost, USD.
 * @param change - Share by which the numbers were moved, in (0, 1].
 */
export function sensitivityBars(
  parameters: readonly ParameterSensitivity[],
  usdPerMonth: number,
  change: number,
): SensitivityBar[] {
  return parameters
    .filter(({parameter, value}) => SCENARIO_FIELDS[parameter].type === 'number' || Math.round(value * change) >= 1)
    .map((moved) => barOf(moved, usdPerMonth))
    .filter(({lowUsd, highUsd}) => highUsd > lowUsd)
    .sort((one, other) => widthOf(other) - widthOf(one))
    .slice(0, MOST_BARS);
}

function barOf({parameter, value, low, high}: ParameterSensitivity, usdPerMonth: number): SensitivityBar {
  const usd = [low.usdPerMonth, usdPerMonth, high.usdPerMonth];
  return {
    parameter,
    lowered: low,
    asIs: {value, usdPerMonth},
    raised: high,
    lowUsd: Math.min(...usd),
    highUsd: Math.max(...usd),
  };
}

function widthOf({lowUsd, highUsd}: SensitivityBar): number {
  return highUsd - lowUsd;
}
