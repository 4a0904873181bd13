import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {trafficPositions} from '../../src/charts/views/traffic-positions.js';
import {forAll} from '../engine/oracle/check-property.js';

describe('positions on the axis of traffic', () => {
  for (const {why, conversations, linear, from, to, count} of [
    {
      why: 'two decades each way of a round number',
      conversations: 10_000,
      linear: false,
      from: 100,
      to: 1e6,
      count: 61,
    },
    {why: 'rounded outward around any other', conversations: 12_000, linear: false, from: 100, to: 1e7, count: 76},
    {why: 'from one on where there is little', conversations: 5, linear: false, from: 1, to: 10_000, count: 61},
    {why: 'below one where there is less', conversations: 0.5, linear: false, from: 0.1, to: 1_000, count: 61},
    {why: 'as for a hundred where there is none', conversations: 0, linear: false, from: 1, to: 10_000, count: 61},
    {why: 'up to what can be drawn', conversations: 3e16, linear: false, from: 1e11, to: 1e15, count: 61},
    {
      why: 'from nothing to twice as much in equal steps',
      conversations: 9_000,
      linear: true,
      from: 0,
      to: 18_000,
      count: 61,
    },
    {why: 'to a round end on a straight axis', conversations: 10_000, linear: true, from: 0, to: 24_000, count: 61},
  ]) {
    it(why, () => {
      const positions = trafficPositions(conversations, linear, []);
      assert.deepEqual([positions[0], positions.at(-1), positions.length], [from, to, count]);
    });
  }

  it('take in what else lies between their ends, in order and once', () => {
    const positions = trafficPositions(10_000, false, [10_000, 123.4, 99, 2e6]);
    assert.equal(positions.length, 62);
    assert.deepEqual(positions.slice(0, 4), [100, 120, 123.4, 140]);
  });

  it('hold the visitor among at most 80, whatever the traffic', () => {
    const amounts = fc.double({min: 0.001, max: 9e14, noNaN: true});
    forAll(fc.tuple(amounts, fc.boolean()), ([conversations, linear]) => {
      const positions = trafficPositions(conversations, linear, [conversations]);
      assert.ok(positions.includes(conversations));
      assert.ok(positions.length >= 61 && positions.length <= 80, `${positions.length}`);
      assert.ok(positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? NaN)));
      assert.ok((positions.at(-1) ?? NaN) <= 1e15);
    });
  });
});
