const STEPS_PER_DECADE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/**
 * Lists round values for a slider, ten to a decade, so that each step is about a quarter more than the last.
 *
 * @param min - Lowest value, >= 0; 0 comes before the first decade.
 * @param max - Highest value, included where it is round.
 * @param whole - Leaves out fractions.
 */
export function niceValues(min: number, max: number, whole: boolean): number[] {
  const values = min === 0 ? [0] : [];
  for (let decade = 1; decade <= max; decade *= 10) {
    for (const step of STEPS_PER_DECADE) {
      const value = Math.round(step * decade * 10) / 10;
      if (value >= min && value <= max && (!whole || Number.isInteger(value))) values.push(value);
    }
  }
  return values;
}

/** @returns Index of the value nearest to `target`, by ratio. */
export function nearestIndex(values: readonly number[], target: number): number {
  let best = 0;
  values.forEach((value, index) => {
    const closer = distance(value, target) < distance(values[best] ?? 0, target);
    if (closer) best = index;
  });
  return best;
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log1p(a) - Math.log1p(b));
}
