import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sweep, type NumericScenarioPath} from '../../src/engine/sweep.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const PLAIN = offerAt({input: 1, output: 10});

describe('a sweep refuses', () => {
  const scenario = scenarioOf({callsPerTurn: 10}, {});
  for (const [parameter, values, message] of [
    ['tokens.user', [1, -1], 'scenario.tokens.user: expected a number from 0 to 1000000000000000, got -1'],
    ['tokens.user', [NaN], 'scenario.tokens.user: expected a number from 0 to 1000000000000000, got NaN'],
    ['batchShare', [0, 1.01], 'scenario.batchShare: expected a number from 0 to 1, got 1.01'],
    ['turns', [0], 'scenario.turns: expected a whole number from 1 to 10000, got 0'],
    ['turns', [1.5], 'scenario.turns: expected a whole number from 1 to 10000, got 1.5'],
    ['turns', [1001, 2], 'scenario.turns: expected at most 10000 calls in one conversation, got 10010'],
    ['mode', [1], 'parameter: expected the path of a numeric field of a scenario, got mode'],
    ['cache.enabled', [1], 'parameter: expected the path of a numeric field of a scenario, got cache.enabled'],
    ['constructor', [], 'parameter: expected the path of a numeric field of a scenario, got constructor'],
  ] as const) {
    it(`${parameter} = ${String(values)}`, () =>
      assert.throws(() => sweep(scenario, [], parameter as NumericScenarioPath, values), {
        name: 'RangeError',
        message,
      }));
  }

  it('a scenario with another field out of its domain, and what is not a day', () => {
    assert.throws(
      () => sweep(scenarioOf({discount: 2}, {}), [], 'turns', [1]),
      /^RangeError: scenario\.discount: .* 2$/,
    );
    assert.throws(() => sweep(scenario, [PLAIN], 'turns', [1], {at: 'today'}), /^RangeError: at: .* got today$/);
  });

  it('but not for its own value of the field', () => {
    const {usdPerMonth} = sweep(scenarioOf({turns: 0}, {user: 1e6}), [PLAIN], 'turns', [1]);
    assert.deepEqual(usdPerMonth, [Float64Array.of(1)]);
  });
});
