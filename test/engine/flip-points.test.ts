import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {flipPoints} from '../../src/engine/flip-points.js';
import type {FlipSegment} from '../../src/engine/flip-result.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {cached, chat, checkFlipRow, hits, type FlipRow} from './flip-rows.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const NONE: Scenario['history'] = {keep: 'none', lastTurns: 0, withContext: false};

const ROWS: readonly FlipRow[] = [
  {
    // 1,000 x 4 + 1 x o = 1,000 x 1 + 7 x o: 3,000 = 6 o
    title: 'output at which a dear prompt is outweighed by a dear answer',
    scenario: scenarioOf({}, {user: 1_000}),
    offers: [chat('dear-prompt', 4, 1), chat('dear-answer', 1, 7)],
    parameter: 'tokens.output',
    options: {from: 0, to: 2_000},
    segments: [
      [0, 500, 'dear-answer'],
      [500, 2_000, 'dear-prompt'],
    ],
  },
  {
    // (0.003 x 1,000 + 0.015 x 1,000) = 0.018 USD a conversation; 90 / 0.018
    title: 'traffic at which a flat price pays',
    scenario: scenarioOf({}, {user: 1_000, output: 1_000}),
    offers: [chat('api', 3, 15)],
    parameter: 'traffic.conversations',
    options: {from: 0, to: 10_000, plans: [{id: 'flat', usdPerMonth: 90}]},
    segments: [
      [0, 5_000, 'api'],
      [5_000, 10_000, 'flat'],
    ],
  },
  {
    // a: 10 (1 - b) + 5 b; b sells no batch: 8. 10 - 5 b = 8
    title: 'batch share from which half price makes up for a higher one',
    scenario: scenarioOf({}, {user: 1_000}),
    offers: [chat('a', 10, 0, {modes: {batch: {x: 0.5}}}), chat('b', 8, 0)],
    parameter: 'batchShare',
    options: {from: 0, to: 1},
    segments: [
      [0, 0.4, 'b'],
      [0.4, 1, 'a'],
    ],
  },
  {
    // One call, its whole prompt the shared prefix: a: h x 0.3 + (1 - h) x 3; b: 1.65. h = 0.5
    title: 'hit rate from which caching makes up for a higher price',
    scenario: scenarioOf(hits(0), {system: 2_000}),
    offers: [cached('a', 3, 0.3, 0), chat('b', 1.65, 0)],
    parameter: 'cache.hitRate',
    options: {from: 0, to: 1},
    segments: [
      [0, 0.5, 'b'],
      [0.5, 1, 'a'],
    ],
  },
  {
    // The fee is not discounted: 10 + fee 0 against 4 + fee 3 thousandths; 10 (1 - d) = 4 (1 - d) + 3
    title: 'discount from which a fee per request outweighs lower rates',
    scenario: scenarioOf({}, {user: 1_000}),
    offers: [chat('rates', 10, 0), chat('fee', 4, 0, {fees: {requestPer1k: 3}})],
    parameter: 'discount',
    options: {from: 0, to: 1},
    segments: [
      [0, 0.5, 'fee'],
      [0.5, 1, 'rates'],
    ],
  },
  {
    // Turn t sends 100 t: turns n send 100 n (n + 1) / 2 in all; input 1, output 40 tokens at 10, so a: 50 n (n + 1) + 400 n;
    // b: 2 x 50 n (n + 1) + 40 n. Equal where 50 (n + 1) = 360: n = 6.2
    title: 'turns from which a re-sent history outweighs a cheap answer',
    scenario: scenarioOf({}, {user: 60, output: 40}),
    offers: [chat('a', 1, 10), chat('b', 2, 1)],
    parameter: 'turns',
    options: {from: 1, to: 12},
    segments: [
      [1, 6, 'b'],
      [7, 12, 'a'],
    ],
  },
  {
    title: 'a tie, which the first id wins all along',
    scenario: scenarioOf({}, {user: 10}),
    offers: [chat('b', 1, 1), chat('a', 1, 1, {context: 5_000})],
    parameter: 'tokens.output',
    options: {from: 0, to: 1_000},
    segments: [[0, 1_000, 'a']],
  },
  {
    title: 'no traffic, where all cost nothing, as the start of the cheapest stretch',
    scenario: scenarioOf({}, {user: 10}),
    offers: [chat('a', 2, 1), chat('b', 1, 1)],
    parameter: 'traffic.conversations',
    options: {from: 0, to: 10},
    segments: [[0, 10, 'b']],
  },
  {
    title: 'one value',
    scenario: scenarioOf({}, {user: 10}),
    offers: [chat('b', 1, 1), chat('a', 1, 1), chat('c', 9, 9)],
    parameter: 'tokens.output',
    options: {from: 5, to: 5, plans: [{id: 'flat', usdPerMonth: 50}]},
    segments: [[5, 5, 'a']],
  },
  {
    title: 'no offer at all',
    scenario: scenarioOf({}, {}),
    offers: [],
    parameter: 'tokens.output',
    options: {from: 0, to: 5},
    segments: [[0, 5, null]],
  },
  {
    title: 'no offer at any whole number',
    scenario: scenarioOf({}, {}),
    offers: [],
    parameter: 'callsPerTurn',
    options: {from: 1, to: 5},
    segments: [[1, 5, null]],
  },
  {
    title: 'offers without a price, which take no part',
    scenario: scenarioOf({}, {user: 10}),
    offers: [offerAt({output: 1}, {id: 'a'}), chat('b', 1, 1), chat('c', 0, 0, {retires: '2026-01-01'})],
    parameter: 'tokens.output',
    options: {from: 0, to: 5, at: '2026-11-20'},
    segments: [[0, 5, 'b']],
  },
];

describe('flip points', () => {
  for (const row of ROWS) it(`find ${row.title}`, () => checkFlipRow(row));

  it('count the calls of a turn like its turns, one by one', () => {
    const scenario = scenarioOf({history: NONE}, {user: 100, toolResult: 50});
    const {segments} = flipPoints(
      scenario,
      [chat('a', 1, 0), chat('b', 0, 0, {fees: {requestPer1k: 0.2}})],
      'callsPerTurn',
      {
        from: 1,
        to: 10,
      },
    );
    // k calls send 100 k + 25 k (k - 1) tokens at 1, or cost 200 millionths each: equal at k = 5, where the first id wins
    const expected: FlipSegment[] = [
      {from: 1, to: 5, cheapest: 'a'},
      {from: 6, to: 10, cheapest: 'b'},
    ];
    assert.deepEqual(segments, expected);
  });
});
