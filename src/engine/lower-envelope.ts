/** What one candidate costs over an open interval: a straight line through two points. */
export interface EnvelopeLine {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** USD, approaching each end from inside. */
  readonly usdFrom: number;
  readonly usdTo: number;
}

/** The least cost at one value, and everyone who asks just that; nobody where `ids` is empty. */
export interface EnvelopePoint {
  readonly at: number;
  readonly usd: number;
  readonly ids: readonly string[];
}

/** Least cost over a range: points, and between each two of them the cheapest line, or null where there is none. */
export interface Envelope {
  readonly points: readonly EnvelopePoint[];
  /** One fewer than points. */
  readonly gaps: readonly (EnvelopeLine | null)[];
}

/** Costs this close, as a share of the larger, are the same price told by different sums. */
const SAME_PRICE = 1e-12;

/** Says which of two costs is less: negative the first, positive the second, 0 where only rounding tells them apart. */
export function comparePrices(one: number, other: number): number {
  const difference = one - other;
  return Math.abs(difference) <= SAME_PRICE * Math.max(Math.abs(one), Math.abs(other)) ? 0 : difference;
}

/**
 * Finds the least of many piecewise linear costs.
 *
 * Halves are joined two by two, so n pieces of m candidates take n log m steps.
 *
 * @param costs - At least one, all over the same range.
 * @returns Exact corners: where two lines cross is a point, and between points one line is cheapest.
 */
export function lowerEnvelope(costs: readonly Envelope[]): Envelope {
  if (costs.length <= 1) return costs[0] ?? {points: [], gaps: []};
  const middle = costs.length >> 1;
  return lowerOf(lowerEnvelope(costs.slice(0, middle)), lowerEnvelope(costs.slice(middle)));
}

/** Reads a line at a value of its interval; both ends are exact. */
export function usdOnLine({from, to, usdFrom, usdTo}: EnvelopeLine, at: number): number {
  return at === to ? usdTo : usdFrom + (usdTo - usdFrom) * ((at - from) / (to - from));
}

function lowerOf(one: Envelope, other: Envelope): Envelope {
  const points: EnvelopePoint[] = [];
  const gaps: (EnvelopeLine | null)[] = [];
  let [first, second] = [0, 0];
  let at = one.points[0]?.at ?? Infinity;
  for (;;) {
    points.push(lowerPoint(pointAt(one, first, at), pointAt(other, second, at)));
    const next = Math.min(one.points[first + 1]?.at ?? Infinity, other.points[second + 1]?.at ?? Infinity);
    if (next === Infinity) return {points, gaps};
    addLower(points, gaps, one.gaps[first] ?? null, other.gaps[second] ?? null, at, next);
    if (one.points[first + 1]?.at === next) first += 1;
    if (other.points[second + 1]?.at === next) second += 1;
    at = next;
  }
}

/** @param index - Of the last point that is not past `at`. */
function pointAt({points, gaps}: Envelope, index: number, at: number): EnvelopePoint {
  const point = points[index];
  if (point?.at === at) return point;
  const line = gaps[index];
  return line ? {at, usd: usdOnLine(line, at), ids: [line.id]} : {at, usd: Infinity, ids: []};
}

function lowerPoint(one: EnvelopePoint, other: EnvelopePoint): EnvelopePoint {
  if (one.ids.length === 0) return other;
  if (other.ids.length === 0) return one;
  const order = comparePrices(one.usd, other.usd);
  if (order === 0) return {...one, ids: [...one.ids, ...other.ids]};
  return order < 0 ? one : other;
}

/** Adds the lower of two lines over `from` to `to`, and the point where they cross if they do. */
function addLower(
  points: EnvelopePoint[],
  gaps: (EnvelopeLine | null)[],
  one: EnvelopeLine | null,
  other: EnvelopeLine | null,
  from: number,
  to: number,
): void {
  if (!one || !other) {
    gaps.push(one ?? other);
    return;
  }
  const atFrom = comparePrices(usdOnLine(one, from), usdOnLine(other, from));
  const atTo = comparePrices(usdOnLine(one, to), usdOnLine(other, to));
  const oneIsFirst = (atFrom || atTo || (one.id < other.id ? -1 : 1)) < 0;
  const [before, after] = oneIsFirst ? [one, other] : [other, one];
  gaps.push(before);
  const crossing = from + (to - from) * (atFrom / (atFrom - atTo));
  if (atFrom * atTo >= 0 || crossing <= from || crossing >= to) return;
  points.push({at: crossing, usd: usdOnLine(before, crossing), ids: [one.id, other.id]});
  gaps.push(after);
}
