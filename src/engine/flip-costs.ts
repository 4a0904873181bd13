import {tokenBreakpoints, isTokenPath, type Breakpoint} from './breakpoints.js';
import {conversationFor} from './estimate.js';
import {fitOf} from './fit.js';
import type {PricedOffer} from './flip-offers.js';
import type {FlipRange} from './flip-result.js';
import type {Envelope, EnvelopeLine, EnvelopePoint} from './lower-envelope.js';
import type {Scenario} from './scenario.js';
import {sweep} from './sweep.js';

/** What rounding may do to a line through two prices, as a share of the larger. */
const LINE_ROUNDING = 1e-12;

/** Where one offer's cost may bend or jump, and up to where it fits. */
export interface FlipCorners extends PricedOffer {
  readonly breakpoints: readonly Breakpoint[];
  /** Largest value at which the workload fits the offer. */
  readonly fitsUpTo: number;
}

/**
 * Finds where an offer's cost bends, jumps or ends.
 *
 * Everything but a token count enters the cost as a plain factor or share: one straight line.
 */
export function flipCorners(scenario: Scenario, priced: PricedOffer, {parameter, from, to}: FlipRange): FlipCorners {
  const {offer, period, at} = priced;
  if (isTokenPath(parameter)) {
    return {...priced, ...tokenBreakpoints(scenario, offer, period, at, parameter, from, to)};
  }
  const fits = fitOf(offer, conversationFor(scenario, offer)).ok;
  return {...priced, breakpoints: [], fitsUpTo: fits ? Infinity : -Infinity};
}

/**
 * Draws an offer's cost over the range.
 *
 * Each line goes through two prices well inside its interval, so nothing at its ends disturbs it; an end takes the
 * price at the point itself wherever the cost does not jump there.
 *
 * @param snapped - Where each breakpoint lies after those that coincide were joined.
 */
export function drawCosts(
  scenario: Scenario,
  {offer, at: day, breakpoints, fitsUpTo}: FlipCorners,
  {parameter, from, to}: FlipRange,
  snapped: ReadonlyMap<number, number>,
): Envelope {
  const corners = breakpoints.map(({at}) => snapped.get(at) ?? at);
  const values = [...new Set([from, ...corners, to])].sort((one, other) => one - other);
  const limit = snapped.get(fitsUpTo) ?? fitsUpTo;
  const inside = values.slice(1).flatMap((end, index) => quarters(values[index] ?? end, end));
  const [usd] = sweep(scenario, [offer], parameter, [...values, ...inside], {at: day}).usdPerMonth;
  const usdAt = (index: number): number => usd?.[index] ?? Infinity;
  const points = values.map((at, index): EnvelopePoint => {
    return at <= limit ? {at, usd: usdAt(index), ids: [offer.id]} : {at, usd: Infinity, ids: []};
  });
  const gaps = values.slice(1).map((end, index): EnvelopeLine | null => {
    const [near, far] = [usdAt(values.length + 2 * index), usdAt(values.length + 2 * index + 1)];
    const ends = {usdFrom: settled(near, far, usdAt(index)), usdTo: settled(far, near, usdAt(index + 1))};
    return end <= limit ? {id: offer.id, from: values[index] ?? end, to: end, ...ends} : null;
  });
  return {points, gaps};
}

/** A plan costs the same at every value. */
export function drawPlan(id: string, usd: number, {from, to}: FlipRange): Envelope {
  const point = {usd, ids: [id]};
  if (from === to) return {points: [{at: from, ...point}], gaps: []};
  return {
    points: [
      {at: from, ...point},
      {at: to, ...point},
    ],
    gaps: [{id, from, to, usdFrom: usd, usdTo: usd}],
  };
}

function quarters(from: number, to: number): [number, number] {
  return [from + (to - from) / 4, to - (to - from) / 4];
}

/**
 * Continues a line from its quarter points to an end.
 *
 * @returns The price at the end itself, unless the line jumps there by more than rounding explains.
 */
function settled(near: number, far: number, atEnd: number): number {
  const onLine = near + (near - far) / 2;
  return Math.abs(onLine - atEnd) <= LINE_ROUNDING * Math.max(near, far) ? atEnd : onLine;
}
