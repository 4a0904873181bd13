import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {fieldValue, withField} from '../../src/engine/scenario-fields.js';
import {MAP_PARAMETERS, axisOf, mapParameterOf, type MapParameter} from '../../src/state/map-axes.js';

describe('an axis of a map', () => {
  for (const {why, parameter, own, size, values} of [
    {
      why: 'spreads evenly to a tenth and to ten times',
      parameter: 'turns',
      own: 6,
      size: 12,
      values: '1 2 4 5 6 8 12 15 25 30 50 60',
    },
    {
      why: 'has the visitor’s own value, round or not',
      parameter: 'tokens.output',
      own: 347,
      size: 8,
      values: '40 80 120 250 347 600 1500 3000',
    },
    {
      why: 'keeps both ends of a share',
      parameter: 'cache.hitRate',
      own: 0.8,
      size: 8,
      values: '0 0.1 0.3 0.4 0.5 0.7 0.8 1',
    },
    {
      why: 'starts at nothing where there is nothing',
      parameter: 'tokens.context',
      own: 0,
      size: 8,
      values: '0 600 1200 2500 5000 10000 20000 40000',
    },
    {
      why: 'goes further up where whole numbers are rare',
      parameter: 'turns',
      own: 1,
      size: 12,
      values: '1 2 3 5 6 8 10 12 15 25 30 40',
    },
    {why: 'ends where a field ends', parameter: 'turns', own: 10_000, size: 4, values: '1000 2000 5000 10000'},
    {why: 'is not empty below one', parameter: 'tokens.user', own: 0.5, size: 4, values: '0.5 2 4 10'},
  ] as const) {
    it(why, () => {
      const axis = axisOf(withField(DEFAULT_SCENARIO, parameter, own), parameter, size);
      assert.equal(axis.values.join(' '), values);
      assert.equal(axis.values[axis.own], own);
    });
  }

  for (const parameter of MAP_PARAMETERS) {
    it(`ascends and holds the own value: ${parameter}`, () => {
      const {values, own} = axisOf(DEFAULT_SCENARIO, parameter, 12);
      assert.deepEqual(
        values,
        [...new Set(values)].sort((a, b) => a - b),
      );
      assert.equal(values[own], fieldValue(DEFAULT_SCENARIO, parameter));
      assert.ok(values.length > 6 && values.length <= 12);
    });
  }

  it('asks for no more calls than a conversation may have', () => {
    const long = {...DEFAULT_SCENARIO, turns: 2000, callsPerTurn: 3};
    const turns = axisOf(long, 'turns', 12);
    assert.equal(Math.max(...turns.values), 3000);
    assert.ok(Math.max(...axisOf({...long, turns: 3000}, 'callsPerTurn', 8).values) * 3000 <= 10_000);
  });
});

describe('the name of a field on a map', () => {
  for (const [name, parameter] of [
    ['conversations', 'traffic.conversations'],
    ['traffic.conversations', 'traffic.conversations'],
    ['turns', 'turns'],
    ['cache-hit-rate', 'cache.hitRate'],
    ['discount', undefined],
    ['__proto__', undefined],
    [undefined, undefined],
  ] as const satisfies [string | undefined, MapParameter | undefined][]) {
    it(`${String(name)} is ${String(parameter)}`, () => assert.equal(mapParameterOf(name), parameter));
  }
});
