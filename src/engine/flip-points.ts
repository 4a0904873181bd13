import {checkFlipRange} from './check-flip-range.js';
import type {EstimateOptions} from './estimate-result.js';
import {flipOffers} from './flip-offers.js';
import type {FlatPrice, FlipParameter, FlipPoints, FlipRange} from './flip-result.js';
import {leastAlongLines} from './least-along-lines.js';
import {leastAtWholeNumbers} from './least-at-whole-numbers.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';
import {SCENARIO_FIELDS} from './scenario-fields.js';

export interface FlipPointsOptions extends EstimateOptions {
  /** Ends of the range, in the field's unit and domain; `from` is not above `to`. */
  readonly from: number;
  readonly to: number;
  readonly plans?: readonly FlatPrice[];
}

/**
 * Finds the values of one field of a scenario at which the cheapest offer changes.
 *
 * The values are exact roots, not samples: a cost is a straight line in every share, rate and amount of traffic, and
 * straight between breakpoints in every token count; whole numbers (turns, calls) are priced one by one. Only offers
 * with a price that the workload fits take part, each as far as it fits; embedding offers only where all offers are
 * such. Costs that agree to 1 part in 10^12 are a tie, which the first id wins.
 *
 * Work: prices grow with offers x (calls that pass a threshold inside the range), or offers x whole numbers.
 *
 * @param scenario - A valid scenario; its own value of the field does not matter.
 * @param parameter - Path of a numeric field, e.g. `turns` or `tokens.output`.
 * @param options - `from` and `to` in the field's unit; `at`: the day whose prices count, `YYYY-MM-DD`.
 * @throws {RangeError} If a field of the scenario, an end of the range or a plan's price is out of its domain,
 *   `parameter` is no such path, `at` is not a day, or the range takes more than 1,000,000 prices.
 */
export function flipPoints(
  scenario: Scenario,
  offers: readonly Offer[],
  parameter: FlipParameter,
  {from, to, plans = [], ...options}: FlipPointsOptions,
): FlipPoints {
  const range: FlipRange = {parameter, from, to};
  checkFlipRange(scenario, range, plans);
  const priced = flipOffers(offers, options.at);
  const isWhole = SCENARIO_FIELDS[parameter].type === 'integer';
  const segments = isWhole
    ? leastAtWholeNumbers(scenario, priced, range, plans, options)
    : leastAlongLines(scenario, priced, range, plans);
  const flips = segments.slice(1).map((segment, index) => ({
    at: segment.from,
    before: segments[index]?.cheapest ?? null,
    after: segment.cheapest,
  }));
  return {parameter, from, to, segments, flips};
}
