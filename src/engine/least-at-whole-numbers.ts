import {checkFlipPrices} from './check-flip-range.js';
import {conversationFor} from './estimate.js';
import type {EstimateOptions} from './estimate-result.js';
import {firstIndex} from './first-index.js';
import {fitOf} from './fit.js';
import type {PricedOffer} from './flip-offers.js';
import type {FlatPrice, FlipRange, FlipSegment} from './flip-result.js';
import {comparePrices} from './lower-envelope.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';
import {withField} from './scenario-fields.js';
import {sweep} from './sweep.js';

/** What one candidate costs at each whole number, up to where the workload fits it. */
interface WholeNumberCosts {
  readonly id: string;
  readonly usd: ArrayLike<number>;
}

/**
 * Finds the cheapest at every whole number of a range, by pricing each.
 *
 * @param options - The day whose prices count; `offers` are those that have one.
 * @throws {RangeError} If that takes more than 1,000,000 prices.
 */
export function leastAtWholeNumbers(
  scenario: Scenario,
  offers: readonly PricedOffer[],
  range: FlipRange,
  plans: readonly FlatPrice[],
  options: EstimateOptions,
): FlipSegment[] {
  const count = range.to - range.from + 1;
  checkFlipPrices(count * (offers.length + plans.length));
  const values = Float64Array.from({length: count}, (_, index) => range.from + index);
  const {usdPerMonth: rows} = sweep(
    scenario,
    offers.map(({offer}) => offer),
    range.parameter,
    values,
    options,
  );
  const costs = [
    ...offers.map(({offer}, index) => ({
      id: offer.id,
      usd: rows[index]?.subarray(0, countFitting(scenario, offer, range, count)) ?? [],
    })),
    ...plans.map(({id, usdPerMonth}) => ({id, usd: new Float64Array(count).fill(usdPerMonth)})),
  ];
  return joined(values, costs);
}

/** Joins neighbours with the same cheapest. */
function joined(values: Float64Array, costs: readonly WholeNumberCosts[]): FlipSegment[] {
  const segments: FlipSegment[] = [];
  values.forEach((value, index) => {
    const cheapest = cheapestAt(costs, index);
    const last = segments.at(-1);
    if (last?.cheapest === cheapest) segments[segments.length - 1] = {...last, to: value};
    else segments.push({from: value, to: value, cheapest});
  });
  return segments;
}

/** A larger number keeps every call as large as it was or larger, so what does not fit never fits again. */
function countFitting(scenario: Scenario, offer: Offer, {parameter, from}: FlipRange, count: number): number {
  return firstIndex(0, count, (index) => {
    return !fitOf(offer, conversationFor(withField(scenario, parameter, from + index), offer)).ok;
  });
}

function cheapestAt(costs: readonly WholeNumberCosts[], index: number): string | null {
  const asks = costs.flatMap(({id, usd}) => {
    const ask = usd[index];
    return ask === undefined ? [] : [{id, ask}];
  });
  const least = asks.reduce((lowest, {ask}) => Math.min(lowest, ask), Infinity);
  const tied = asks.filter(({ask}) => comparePrices(ask, least) === 0).map(({id}) => id);
  return tied.sort()[0] ?? null;
}
