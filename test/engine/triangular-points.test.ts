import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {triangularPoints, type Spread} from '../../src/engine/triangular-points.js';
import {assertClose} from './oracle/closeness.js';

/** Inverts the distribution function by bisection, knowing only its textbook form. */
function quantile({min, mode, max}: Spread, share: number): number {
  const below = (x: number): number =>
    x <= mode
      ? (x - min) ** 2 / ((max - min) * (mode - min || 1))
      : 1 - (max - x) ** 2 / ((max - min) * (max - mode || 1));
  let [low, high] = [min, max];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

/** Mean of a stratum by the midpoint rule. */
function stratumMean(spread: Spread, stratum: number, points: number): number {
  const STEPS = 2_000;
  let sum = 0;
  for (let step = 0; step < STEPS; step++) sum += quantile(spread, (stratum + (step + 0.5) / STEPS) / points);
  return sum / STEPS;
}

const SPREADS = [
  {title: 'symmetric', min: 1, mode: 2, max: 3},
  {title: 'leaning to the left', min: 3, mode: 5, max: 15},
  {title: 'leaning to the right', min: 0, mode: 0.9, max: 1},
  {title: 'falling from its minimum', min: 2, mode: 2, max: 4},
  {title: 'rising to its maximum', min: 2, mode: 4, max: 4},
];

describe('the points of a spread', () => {
  for (const {title, ...spread} of SPREADS) {
    it(`${title}: are the means of its strata`, () => {
      const points = triangularPoints(spread, 5);
      assert.equal(points.length, 5);
      points.forEach((point, stratum) => assertClose(point, stratumMean(spread, stratum, 5), 'point', 1e-5));
    });

    it(`${title}: have its mean, ascend and stay inside`, () => {
      const points = triangularPoints(spread, 15);
      const mean = points.reduce((sum, point) => sum + point, 0) / 15;
      assertClose(mean, (spread.min + spread.mode + spread.max) / 3, 'mean');
      const inside = [spread.min, ...points, spread.max];
      assert.deepEqual(
        inside,
        inside.toSorted((one, other) => one - other),
      );
    });
  }

  it('that is none are that number, as it is', () =>
    assert.deepEqual(triangularPoints({min: 0.1, mode: 0.1, max: 0.1}, 15), [0.1]));
});
