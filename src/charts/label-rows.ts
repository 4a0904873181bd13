/** A label and the place that it belongs to, px. */
export interface LabelToPlace {
  readonly at: number;
  readonly size: number;
}

/** Where a label begins, px, and in which row it stands, 0 next to the drawing. */
export interface PlacedLabel {
  readonly start: number;
  readonly row: number;
}

/**
 * Puts labels side by side, in further rows where they would overlap.
 *
 * @param labels - In the order of their places.
 * @param room - From where to where they may reach, in how many rows, with which gap between two.
 * @returns A place for each label; undefined where there is none.
 */
export function labelRows(
  labels: readonly LabelToPlace[],
  room: {from: number; to: number; most: number; gap: number},
): (PlacedLabel | undefined)[] {
  const ends = Array.from({length: room.most}, () => Number.NEGATIVE_INFINITY);
  return labels.map(({at, size}) => {
    if (size > room.to - room.from) return undefined;
    const start = Math.min(Math.max(at - size / 2, room.from), room.to - size);
    const row = ends.findIndex((end) => start >= end + room.gap);
    if (row < 0) return undefined;
    ends[row] = start + size;
    return {start, row};
  });
}

/**
 * Moves labels apart that would cover each other, as little as it takes.
 *
 * @param wanted - Middles, px, in any order.
 * @param size - Of every label, px.
 * @param from - Where the first may begin, px.
 * @param to - Where the last may end, px.
 * @returns Middles in the same order; nothing where they do not all fit.
 */
export function spreadLabels(wanted: readonly number[], size: number, from: number, to: number): number[] | undefined {
  if (wanted.length * size > to - from) return undefined;
  const order = wanted.map((_, index) => index).sort((one, two) => (wanted[one] ?? 0) - (wanted[two] ?? 0));
  const middles = [...wanted];
  let edge = from;
  for (const index of order) {
    middles[index] = Math.max(wanted[index] ?? 0, edge + size / 2);
    edge = (middles[index] ?? 0) + size / 2;
  }
  edge = to;
  for (const index of order.toReversed()) {
    middles[index] = Math.min(middles[index] ?? 0, edge - size / 2);
    edge = (middles[index] ?? 0) - size / 2;
  }
  return middles;
}
