import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {flipPoints, type FlipPointsOptions} from '../../src/engine/flip-points.js';
import type {FlipParameter} from '../../src/engine/flip-result.js';
import {chat} from './flip-rows.js';
import {scenarioOf} from './oracle/typed-by-hand.js';

const SCENARIO = scenarioOf({}, {user: 10});
const OFFERS = [chat('a', 1, 1)];

interface Row {
  why: string;
  parameter: string;
  options: FlipPointsOptions;
  message: string;
}

const NUMERIC = 'parameter: expected the path of a numeric field on which the cost depends, got';

const ROWS: readonly Row[] = [
  {why: 'an unknown field', parameter: 'tokens.images', options: {from: 0, to: 1}, message: `${NUMERIC} tokens.images`},
  {
    why: 'a field that is no number',
    parameter: 'cache.ttl',
    options: {from: 0, to: 1},
    message: `${NUMERIC} cache.ttl`,
  },
  {why: 'a switch', parameter: 'cache.enabled', options: {from: 0, to: 1}, message: `${NUMERIC} cache.enabled`},
  {why: 'people', parameter: 'people', options: {from: 1, to: 2}, message: `${NUMERIC} people`},
  {
    why: 'a start outside the domain',
    parameter: 'batchShare',
    options: {from: -0.1, to: 1},
    message: 'from: expected a number from 0 to 1, got -0.1',
  },
  {
    why: 'an end outside the domain',
    parameter: 'batchShare',
    options: {from: 0.5, to: 1.1},
    message: 'to: expected a number from 0.5 to 1, got 1.1',
  },
  {
    why: 'an end before the start',
    parameter: 'batchShare',
    options: {from: 0.5, to: 0.4},
    message: 'to: expected a number from 0.5 to 1, got 0.4',
  },
  {
    why: 'half a turn',
    parameter: 'turns',
    options: {from: 1.5, to: 3},
    message: 'from: expected a whole number from 1 to 10000, got 1.5',
  },
  {
    why: 'what is not a number',
    parameter: 'tokens.user',
    options: {from: 0, to: NaN},
    message: 'to: expected a number from 0 to 1000000000000000, got NaN',
  },
  {
    why: 'a plan of unknown price',
    parameter: 'tokens.user',
    options: {from: 0, to: 1, plans: [{id: 'flat', usdPerMonth: NaN}]},
    message: 'plans.flat.usdPerMonth: expected a number >= 0, got NaN',
  },
  {
    why: 'a plan that pays you',
    parameter: 'tokens.user',
    options: {from: 0, to: 1, plans: [{id: 'flat', usdPerMonth: -1}]},
    message: 'plans.flat.usdPerMonth: expected a number >= 0, got -1',
  },
  {
    why: 'a plan without end',
    parameter: 'tokens.user',
    options: {from: 0, to: 1, plans: [{id: 'flat', usdPerMonth: Infinity}]},
    message: 'plans.flat.usdPerMonth: expected a number >= 0, got Infinity',
  },
  {
    why: 'what is not a day',
    parameter: 'tokens.user',
    options: {from: 0, to: 1, at: 'today'},
    message: 'at: expected a day as YYYY-MM-DD, got today',
  },
];

describe('flip points refuse', () => {
  for (const {why, parameter, options, message} of ROWS) {
    it(why, () => {
      const ask = (): unknown => flipPoints(SCENARIO, OFFERS, parameter as FlipParameter, options);
      assert.throws(ask, {name: 'RangeError', message});
    });
  }

  it('a scenario out of its domain', () =>
    assert.throws(() => flipPoints(scenarioOf({discount: 2}, {}), OFFERS, 'tokens.user', {from: 0, to: 1}), {
      name: 'RangeError',
      message: 'scenario.discount: expected a number from 0 to 1, got 2',
    }));

  it('more calls than a conversation may have, though each end is in its domain', () =>
    assert.throws(() => flipPoints(scenarioOf({callsPerTurn: 10}, {}), OFFERS, 'turns', {from: 1, to: 1_001}), {
      name: 'RangeError',
      message: 'scenario.turns: expected at most 10000 calls in one conversation, got 10010',
    }));

  it('a range of whole numbers that takes more than a million prices, and none that takes just as many', () => {
    const scenario = scenarioOf({}, {});
    const ask = (to: number, offers: number, plans: number): unknown =>
      flipPoints(scenario, Array(offers).fill(OFFERS[0]), 'turns', {
        from: 1,
        to,
        plans: Array.from({length: plans}, (_, index) => ({id: `plan-${index}`, usdPerMonth: 1})),
      });
    assert.doesNotThrow(() => ask(10_000, 1, 99));
    assert.throws(() => ask(10_000, 1, 100), {
      name: 'RangeError',
      message: 'to: expected a range that takes at most 1000000 prices, got 1010000 or more',
    });
  });

  it('a conversation whose calls pass more than a million thresholds', () => {
    // 10,000 calls pass one threshold each: 3 x 10,000 + 4 prices an offer, 1,020,136 for 34
    const steps = chat('steps', 1, 1);
    const offer = {
      ...steps,
      prices: steps.prices.map((one) => ({...one, bands: [{over: 1_000_000, rates: {input: 2}}]})),
    };
    const scenario = scenarioOf({turns: 10_000}, {});
    assert.throws(() => flipPoints(scenario, Array(34).fill(offer), 'tokens.user', {from: 1, to: 2_000_000}), {
      name: 'RangeError',
      message: 'to: expected a range that takes at most 1000000 prices, got 1020136 or more',
    });
  });
});
