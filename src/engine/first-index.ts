/**
 * Finds where something becomes true that then stays true, by bisection.
 *
 * @param from - First index looked at.
 * @param until - End of the indexes, exclusive.
 * @returns The first index for which it holds, or `until` where it never does.
 */
export function firstIndex(from: number, until: number, holds: (index: number) => boolean): number {
  let before = from - 1;
  let after = until;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
