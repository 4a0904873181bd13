/** What is known of an uncertain number: it lies between `min` and `max`, most likely near `mode`. */
export interface Spread {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/**
 * Replaces a triangular distribution by a few equally probable points.
 *
 * The distribution is cut into strata of equal probability and each stratum stands for its own mean, so the points
 * have exactly the mean of the distribution, (min + mode + max) / 3.
 *
 * @param spread - Ordered: min <= mode <= max.
 * @param points - How many, a whole number >= 1.
 * @returns Ascending points within [min, max]; a single one where min = max.
 * @see https://en.wikipedia.org/wiki/Triangular_distribution
 */
export function triangularPoints({min, mode, max}: Spread, points: number): readonly number[] {
  if (min === max) return [min];
  const range = max - min;
  const rise = mode - min;
  return Array.from({length: points}, (_, stratum) => {
    const above = quantileIntegral((stratum + 1) / points, range, rise);
    return min + points * (above - quantileIntegral(stratum / points, range, rise));
  });
}

/**
 * Integrates the quantile function of a triangular distribution on [0, range] with its mode at `rise` from 0 to `share`.
 *
 * Below the mode the quantile is sqrt(u range rise), above it range - sqrt((1 - u) range (range - rise)).
 */
function quantileIntegral(share: number, range: number, rise: number): number {
  if (share * range <= rise) return (2 / 3) * Math.sqrt(range * rise) * share ** 1.5;
  const rest = 1 - share;
  const integralAbove = range * rest - (2 / 3) * Math.sqrt(range * (range - rise)) * rest ** 1.5;
  return (range + rise) / 3 - integralAbove;
}
