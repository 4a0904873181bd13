import type {Breakpoint} from './breakpoints.js';

/**
 * Takes breakpoints that only rounding tells apart for one, so that no interval is too narrow to price inside it.
 *
 * @param breakpoints - Of all offers, in any order, between `from` and `to`.
 * @returns Where each breakpoint now lies: at the first of those it coincides with, or at an end of the range.
 */
export function snapPoints(breakpoints: readonly Breakpoint[], from: number, to: number): ReadonlyMap<number, number> {
  const snapped = new Map<number, number>();
  let last = from;
  for (const {at, within} of breakpoints.toSorted((one, other) => one.at - other.at)) {
    if (to - at <= within) last = to;
    else if (at - last > within) last = at;
    snapped.set(at, last);
  }
  return snapped;
}
