import {checkFlipPrices} from './check-flip-range.js';
import {drawCosts, drawPlan, flipCorners, type FlipCorners} from './flip-costs.js';
import type {PricedOffer} from './flip-offers.js';
import type {FlatPrice, FlipRange, FlipSegment} from './flip-result.js';
import {lowerEnvelope, type Envelope, type EnvelopePoint} from './lower-envelope.js';
import type {Scenario} from './scenario.js';
import {withField} from './scenario-fields.js';
import {snapPoints} from './snap-points.js';

/**
 * Finds the cheapest over a range of a field in which every cost is straight between known corners.
 *
 * @throws {RangeError} If the corners take more than 1,000,000 prices.
 */
export function leastAlongLines(
  scenario: Scenario,
  offers: readonly PricedOffer[],
  range: FlipRange,
  plans: readonly FlatPrice[],
): FlipSegment[] {
  const corners = cornersOf(withField(scenario, range.parameter, range.from), offers, range);
  const snapped = snapPoints(
    corners.flatMap(({breakpoints}) => breakpoints),
    range.from,
    range.to,
  );
  const costs = [
    ...corners.map((one) => drawCosts(scenario, one, range, snapped)),
    ...plans.map(({id, usdPerMonth}) => drawPlan(id, usdPerMonth, range)),
  ];
  return costs.length === 0 ? [{from: range.from, to: range.to, cheapest: null}] : segmentsOf(lowerEnvelope(costs));
}

function cornersOf(scenario: Scenario, offers: readonly PricedOffer[], range: FlipRange): FlipCorners[] {
  let prices = 0;
  return offers.map((priced) => {
    const corners = flipCorners(scenario, priced, range);
    // A point at each corner and at both ends, and two inside each interval.
    prices += 3 * corners.breakpoints.length + 4;
    checkFlipPrices(prices);
    return corners;
  });
}

/** Joins neighbours with the same cheapest; a point belongs to a neighbour's stretch if it ties there. */
function segmentsOf({points, gaps}: Envelope): FlipSegment[] {
  const segments: FlipSegment[] = [];
  const extend = (from: number, to: number, cheapest: string | null): void => {
    const last = segments.at(-1);
    if (last?.cheapest === cheapest) segments[segments.length - 1] = {...last, to};
    else segments.push({from, to, cheapest});
  };
  points.forEach((point, index) => {
    const before = index === 0 ? undefined : (gaps[index - 1]?.id ?? null);
    const after = index === gaps.length ? undefined : (gaps[index]?.id ?? null);
    if (!isAmong(point, before) && !isAmong(point, after)) extend(point.at, point.at, point.ids.toSorted()[0] ?? null);
    if (after !== undefined) extend(point.at, points[index + 1]?.at ?? point.at, after);
  });
  return segments;
}

/** @param id - Cheapest beside the point; null: nobody, undefined: there the range ends. */
function isAmong({ids}: EnvelopePoint, id: string | null | undefined): boolean {
  return id === null ? ids.length === 0 : id !== undefined && ids.includes(id);
}
