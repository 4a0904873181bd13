import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import {flipPoints} from '../../src/engine/flip-points.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {banded, cached, chat, checkFlipRow, hits, type FlipRow} from './flip-rows.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const thousand: Scenario['traffic'] = {conversations: 1_000, per: 'month'};

const ROWS: readonly FlipRow[] = [
  {
    // Below and at the threshold 1 against 1.5, past it 2 against 1.5: a jump, no crossing
    title: 'prompt past which long context re-prices every token',
    scenario: scenarioOf({}, {}),
    offers: [banded('steps', 1, 200_000, 2), chat('even', 1.5, 0)],
    parameter: 'tokens.user',
    options: {from: 1, to: 300_000},
    segments: [
      [1, 200_000, 'steps'],
      [200_000, 300_000, 'even'],
    ],
  },
  {
    // At exactly 1,000 tokens `strict` (>) still bills 1.2, `inclusive` (>=) already 2; below 1 < 1.2, above 2 < 3
    title: 'a single value that stands apart where thresholds with > and >= coincide',
    scenario: scenarioOf({}, {}),
    offers: [banded('inclusive', 1, 1_000, 2, true), banded('strict', 1.2, 1_000, 3)],
    parameter: 'tokens.user',
    options: {from: 1, to: 2_000},
    segments: [
      [1, 1_000, 'inclusive'],
      [1_000, 1_000, 'strict'],
      [1_000, 2_000, 'inclusive'],
    ],
  },
  {
    // Prefix is the system prompt: cached from 1,024 tokens on at 0.1 x 2 + nothing else
    title: 'system prompt from which the cache takes it',
    scenario: scenarioOf(hits(1), {user: 10}),
    offers: [cached('caches', 2, 0.2, 1_024), chat('plain', 1, 0)],
    parameter: 'tokens.system',
    options: {from: 0, to: 4_000},
    segments: [
      [0, 1_024, 'plain'],
      [1_024, 4_000, 'caches'],
    ],
  },
  {
    // Prompt and answer share 1,000 tokens: 100 + x + 300 <= 1,000; then b up to 2,000, then nobody
    title: 'prompt past which an offer, then every offer stops fitting',
    scenario: scenarioOf({}, {system: 100, output: 300}),
    offers: [chat('small', 1, 1, {context: 1_000}), chat('big', 2, 2, {context: 2_000})],
    parameter: 'tokens.user',
    options: {from: 0, to: 3_000},
    segments: [
      [0, 600, 'small'],
      [600, 1_600, 'big'],
      [1_600, 3_000, null],
    ],
  },
  {
    // Output and reasoning share 500 tokens
    title: 'answer past which an offer stops fitting',
    scenario: scenarioOf({}, {reasoning: 200}),
    offers: [chat('short', 1, 1, {maxOutput: 500}), chat('long', 2, 2)],
    parameter: 'tokens.output',
    options: {from: 1, to: 1_000},
    segments: [
      [1, 300, 'short'],
      [300, 1_000, 'long'],
    ],
  },
  {
    // Turn t sends 100 t: the tenth exactly 1,000
    title: 'turns past which an offer stops fitting',
    scenario: scenarioOf({}, {user: 100}),
    offers: [chat('small', 1, 1, {context: 1_000}), chat('big', 2, 2)],
    parameter: 'turns',
    options: {from: 1, to: 20},
    segments: [
      [1, 10, 'small'],
      [11, 20, 'big'],
    ],
  },
  {
    // Without context the second turn finds 1,000 tokens in the cache: 1,000 x 4 + 1,000 x 0.4 + 1,000 x 4 = 8,400 against
    // 3,000 x 3. Any context that is not kept breaks the prefix off at its place, so all 3,000 bill at 4.
    title: 'context of exactly none, which alone keeps the history in the cache',
    scenario: scenarioOf({...hits(1), turns: 2}, {user: 1_000}),
    offers: [cached('caches', 4, 0.4, 0), chat('plain', 3, 0)],
    parameter: 'tokens.context',
    options: {from: 0, to: 100},
    segments: [
      [0, 0, 'caches'],
      [0, 100, 'plain'],
    ],
  },
  {
    title: 'an embedding offer, which takes no part beside chat',
    scenario: scenarioOf({}, {user: 10}),
    offers: [offerAt({input: 0.1}, {id: 'a', kind: 'embedding'}), chat('b', 1, 1)],
    parameter: 'tokens.user',
    options: {from: 0, to: 5},
    segments: [[0, 5, 'b']],
  },
  {
    title: 'embedding offers among themselves, whose limit is for the prompt alone',
    scenario: scenarioOf({}, {output: 5_000}),
    offers: [
      offerAt({input: 0.1}, {id: 'a', kind: 'embedding', context: 1_000, maxOutput: 1}),
      offerAt({input: 0.2}, {id: 'b', kind: 'embedding'}),
    ],
    parameter: 'tokens.user',
    options: {from: 1, to: 5_000},
    segments: [
      [1, 1_000, 'a'],
      [1_000, 5_000, 'b'],
    ],
  },
  {
    // In an offer's own tokens 1.25 x user: 800 x 1.25 = 1,000
    title: 'a threshold in the offer’s own tokens',
    scenario: scenarioOf({tokenBasis: 'same-text'}, {}),
    offers: [{...banded('steps', 1, 1_000, 2), tokenizerRatio: 1.25}, chat('even', 1.5, 0)],
    parameter: 'tokens.user',
    options: {from: 1, to: 2_000},
    segments: [
      [1, 800, 'steps'],
      [800, 2_000, 'even'],
    ],
  },
];

describe('flip points at thresholds and limits', () => {
  for (const row of ROWS) it(`find ${row.title}`, () => checkFlipRow(row));

  it('agree with 2,000 prices of a chat whose every turn crosses thresholds', () => {
    const scenario = scenarioOf({...hits(0.7), traffic: thousand, turns: 9}, {system: 500, output: 300});
    const offers = [
      cached('caches', 3, 0.3, 1_024),
      banded('steps', 1.4, 20_000, 2.6),
      banded('steps-early', 1.2, 6_000, 3.1, true),
      chat('small', 0.9, 3, {context: 12_000}),
      chat('plain', 2, 0.5),
    ];
    const {segments} = flipPoints(scenario, offers, 'tokens.user', {from: 0, to: 8_000});
    assert.ok(segments.length >= 4, `${segments.length} segments`);
    for (let step = 0; step < 2_000; step += 1) {
      // Off every root: those are whole numbers over at most nine.
      const value = step * 4 + 1.234567;
      assert.equal(
        segments.find(({from, to}) => from < value && value < to)?.cheapest,
        cheapestAt(withField(scenario, 'tokens.user', value), offers),
        `at ${value}`,
      );
    }
  });
});

function cheapestAt(scenario: Scenario, offers: readonly Offer[]): string | undefined {
  const asks = offers.flatMap((offer) => {
    const result = estimate(scenario, offer);
    return result.status === 'priced' && result.fits.ok ? [{id: offer.id, usd: result.usd.perMonth}] : [];
  });
  return asks.sort((one, other) => one.usd - other.usd)[0]?.id;
}
