import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import type {Estimate} from '../../../src/engine/estimate-result.js';
import {compare, estimate, priceUsage} from '../../../src/engine/index.js';
import {offers, scenarios, workloads} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Checks that `compute` works on frozen input, leaves it alone and says the same twice. */
function isPure<Input>(drawn: Input, compute: (input: Input) => unknown): void {
  const before = structuredClone(drawn);
  const thawed = compute(structuredClone(drawn));
  const input = structuredClone(drawn);
  deepFreeze(input);
  assert.deepEqual(compute(input), thawed);
  assert.deepEqual(compute(input), thawed);
  assert.deepEqual(input, before);
}

/** `calls` may be computed when first read, so it is read here. */
function withCalls(result: Estimate): unknown {
  return result.status === 'priced' ? [{...result}, result.calls] : result;
}

describe('on frozen input', () => {
  it('estimate is pure', () =>
    forAll(workloads, (workload) =>
      isPure(workload, ({scenario, offer, at}) => withCalls(estimate(scenario, offer, at === undefined ? {} : {at}))),
    ));

  it('compare is pure', () =>
    forAll(fc.tuple(scenarios, fc.array(offers, {maxLength: 4})), (pair) =>
      isPure(pair, ([scenario, list]) => compare(scenario, list).map(withCalls)),
    ));

  it('priceUsage is pure', () =>
    forAll(fc.tuple(fc.record({input: fc.nat(), output: fc.nat()}), offers), (pair) =>
      isPure(pair, ([usage, offer]) => priceUsage(usage, offer)),
    ));
});
