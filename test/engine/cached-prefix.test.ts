import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const OFFER = offerAt({input: 1, output: 1, cacheRead: 0.1});

/** 50 system, 100 user; each call but the last of a turn adds 10 output and 5 tool result, the last 10 output. */
function talk(turns: number, callsPerTurn: number, history: Scenario['history'], context = 0): Scenario {
  const tokens = {system: 50, context, user: 100, toolResult: 5, output: 10};
  return scenarioOf({turns, callsPerTurn, history, cache: {enabled: true, hitRate: 1, ttl: 'short'}}, tokens);
}

const last = (lastTurns: number): Scenario['history'] => ({keep: 'last', lastTurns, withContext: false});
const all = (withContext: boolean): Scenario['history'] => ({keep: 'all', lastTurns: 0, withContext});

/**
 * Read from the cache by each call, turn by turn. In a turn a call reads the whole prompt before it. A turn of four
 * calls leaves 155 tokens of history (100 + 10 + 3 x 15), one of two calls 125.
 */
const CASES: readonly {why: string; scenario: Scenario; read: readonly (readonly number[])[]}[] = [
  {
    why: 'all turns fit the window',
    scenario: talk(3, 4, last(2)),
    // The last call of turn 1 sent 150 + 45, that of turn 2 305 + 45.
    read: [
      [50, 150, 165, 180],
      [195, 305, 320, 335],
      [350, 460, 475, 490],
    ],
  },
  {
    why: 'the window slides at the third turn: only the system prompt is left in front of it',
    scenario: talk(3, 4, last(1)),
    read: [
      [50, 150, 165, 180],
      [195, 305, 320, 335],
      [50, 305, 320, 335],
    ],
  },
  {
    why: 'the window slides from the third turn on, in more turns than calls',
    scenario: talk(4, 2, last(1)),
    read: [
      [50, 150],
      [165, 275],
      [50, 275],
      [50, 275],
    ],
  },
  {
    why: 'nothing is kept',
    scenario: talk(2, 2, {keep: 'none', lastTurns: 9, withContext: false}),
    read: [
      [50, 150],
      [50, 150],
    ],
  },
  {
    why: 'a context of 20 is dropped: the prefix ends where it stood',
    scenario: talk(3, 2, all(false), 20),
    // Turn 3: the system prompt and turn 1 without its context, 50 + 125.
    read: [
      [50, 170],
      [50, 295],
      [175, 420],
    ],
  },
  {
    why: 'a context of 20 is kept',
    scenario: talk(3, 2, all(true), 20),
    read: [
      [50, 170],
      [185, 315],
      [330, 460],
    ],
  },
];

describe('a call reads from the cache what the call before it sent, where', () => {
  for (const {why, scenario, read} of CASES) {
    it(why, () => {
      const {calls} = priced(estimate(scenario, OFFER));
      assert.deepEqual(
        calls.map(({cachedTokens}) => cachedTokens),
        read.flat(),
      );
    });
  }
});
