import {isTokenPath, tokenBreakpoints} from './breakpoints.js';
import type {PricedEstimate} from './estimate-result.js';
import {priceInForce} from './price-in-force.js';
import type {Scenario} from './scenario.js';
import type {NumericScenarioPath} from './sweep.js';

/** One value of a field, and what the workload costs there. */
export interface CostAtValue {
  readonly value: number;
  readonly usdPerMonth: number;
}

/** Rounding between two sums of the same price, as a share of it. */
const SAME_PRICE = 1e-9;

/**
 * Finds how steeply a cost rises with a field that is not a whole number, at the scenario's own value.
 *
 * The cost is straight between breakpoints, so two prices on the piece that holds the value give the slope exactly.
 * At a breakpoint it is the slope of the piece that the cost at the value itself lies on, the lower one if on both.
 *
 * @param value - The field's, > 0, in its unit; `max` the largest it may be.
 * @param usdAt - USD a month at a value of the field.
 * @returns USD a month per unit of the field.
 */
export function costSlope(
  scenario: Scenario,
  {offer, at, usd}: PricedEstimate,
  parameter: NumericScenarioPath,
  {value, max}: {value: number; max: number},
  usdAt: (value: number) => number,
): number {
  const period = priceInForce(offer, at);
  const ends = {from: value / 2, to: Math.min(value * 2, max)};
  const all =
    'code' in period || !isTokenPath(parameter)
      ? []
      : tokenBreakpoints(scenario, offer, period, at, parameter, ends.from, ends.to).breakpoints;
  const others = all.filter((breakpoint) => Math.abs(breakpoint.at - value) > breakpoint.within).map((one) => one.at);
  const from = others.findLast((breakpoint) => breakpoint < value) ?? ends.from;
  const to = others.find((breakpoint) => breakpoint > value) ?? ends.to;
  if (others.length === all.length) return slopeOf(from, to, usdAt).slope;
  const lower = slopeOf(from, value, usdAt);
  const isOnLower = Math.abs(lower.usdAtEnd - usd.perMonth) <= SAME_PRICE * usd.perMonth;
  return isOnLower ? lower.slope : slopeOf(value, to, usdAt).slope;
}

function slopeOf(from: number, to: number, usdAt: (value: number) => number): {slope: number; usdAtEnd: number} {
  const quarter = (to - from) / 4;
  const [near, far] = [usdAt(from + quarter), usdAt(to - quarter)];
  return {slope: (far - near) / (2 * quarter), usdAtEnd: far + (far - near) / 2};
}
