import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChartView} from '../../src/charts/chart-view.js';
import {turnsChart} from '../../src/charts/views/turns.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {turnCosts} from '../../src/state/ledger.js';
import {turnParts} from '../../src/state/turn-parts.js';
import {workloads} from '../engine/arbitraries.js';
import {forAll} from '../engine/oracle/check-property.js';
import {assertClose} from '../engine/oracle/closeness.js';
import {priced} from '../engine/oracle/priced.js';
import {offerAt, scenarioOf} from '../engine/oracle/typed-by-hand.js';
import {AS_IT_OPENS, cellsOf, drawn, refused, valuesOf} from './chart-claims.js';
import {assertDrawing} from './drawing-claims.js';
import {playedTurns} from './played-turns.js';
import {contextOf} from './snapshot-of.js';

const plain = offerAt({input: 1, output: 10, cacheRead: 0.1, cacheWrite: 1.25}, {name: 'Plain'});
const withFees = offerAt({input: 1, output: 10}, {name: 'Plain', fees: {requestPer1k: 3, webSearchPer1k: 10}});
const TOKENS = {system: 1_000, user: 100, output: 200};
const always: Pick<Scenario, 'cache'> = {cache: {enabled: true, hitRate: 1, ttl: 'short'}};

function chartOf(scenario: Scenario, from: Offer = plain): ChartView {
  return drawn(turnsChart(contextOf(scenario, [from]), AS_IT_OPENS));
}

/** Amounts in millionths of a dollar, so that they read as tokens x rate. */
interface Row {
  why: string;
  scenario: Scenario;
  offer: Offer;
  parts: Readonly<Record<string, readonly number[]>>;
}

const ROWS: readonly Row[] = [
  {
    why: 'sends the transcript again at full price without a cache',
    scenario: scenarioOf({turns: 3}, TOKENS),
    offer: plain,
    // Turn 2 sends 1,000 + 100 + 200 again, turn 3 another 300.
    parts: {resent: [0, 1_300, 1_600], fresh: [1_100, 100, 100], output: [2_000, 2_000, 2_000]},
  },
  {
    why: 'reads from the cache all but the last answer and the new message, which are written',
    scenario: scenarioOf({turns: 3, ...always}, TOKENS),
    offer: plain,
    // Read at 0.1: 1,000, then 1,100, then 1,400; written at 1.25: the answer of 200 and the message of 100.
    parts: {cached: [100, 110, 140], resent: [0, 250, 250], fresh: [125, 125, 125], output: [2_000, 2_000, 2_000]},
  },
  {
    why: 'calls nothing cached where reading the cache has no rate of its own',
    scenario: scenarioOf({turns: 2, ...always}, TOKENS),
    offer: offerAt({input: 1, output: 10, cacheWrite: 2}),
    // The prefix bills as input, the rest as written: 1,000 + 2 x 100; then 1,100 + 2 x 200 and 2 x 100.
    parts: {resent: [0, 1_500], fresh: [1_200, 200], output: [2_000, 2_000]},
  },
  {
    why: 'sends within a turn everything again to each further call',
    scenario: scenarioOf({turns: 2, callsPerTurn: 2}, {...TOKENS, toolResult: 50}),
    offer: plain,
    // 1,100 new, then 1,100 + 200 again and 50 new; turn 2: 1,550 again, 100 new, then 1,650 + 200 again and 50 new.
    parts: {resent: [1_300, 3_400], fresh: [1_150, 150], output: [4_000, 4_000]},
  },
  {
    why: 'spreads fees evenly over the turns',
    scenario: scenarioOf({turns: 2, webSearchesPerConversation: 1}, {user: 100}),
    offer: withFees,
    // Two requests at 0.003 and a search at 0.01 make 0.016.
    parts: {resent: [0, 100], fresh: [100, 100], fees: [8_000, 8_000]},
  },
];

describe('the chart of turns', () => {
  for (const {why, scenario, offer, parts} of ROWS) {
    it(why, () => {
      const view = chartOf(scenario, offer);
      assertDrawing(view);
      assert.deepEqual(
        view.series.map(({id}) => id),
        Object.keys(parts),
      );
      for (const [id, expected] of Object.entries(parts)) {
        const actual = valuesOf(view, id).map((usd) => Math.round(Number(usd) * 1e12) / 1e6);
        assert.deepEqual(actual, expected, id);
      }
    });
  }

  it('says how much dearer the dearest turn is, and of what the conversation is made', () => {
    // 3,100 + 3,400 + 3,700 = 10,200, of which 2,900 sent again, 1,300 new and 6,000 answers; 3,700 / 3,100 = 1.19.
    const {takeaway, summary} = chartOf(scenarioOf({turns: 3}, TOKENS));
    assert.equal(takeaway, 'Turn 3 costs 1.19\u00a0× the first: history is sent again.');
    assert.deepEqual(summary, [
      'A conversation of 3 turns costs $0.0102 on Plain.',
      '28.4% of that is text sent again (0% from the cache), 12.7% new input, 58.8% answers.',
    ]);
  });

  for (const {takeaway, scenario, offer} of [
    {
      takeaway: 'Every turn costs about the same, $0.0031.',
      scenario: scenarioOf({turns: 4, history: {keep: 'none', lastTurns: 0, withContext: false}}, TOKENS),
      offer: plain,
    },
    {takeaway: 'With one turn, no earlier turn is sent again.', scenario: scenarioOf({}, TOKENS), offer: plain},
    {
      takeaway: 'No turn of this conversation is billed.',
      scenario: scenarioOf({turns: 2}, TOKENS),
      offer: offerAt({input: 0, output: 0}),
    },
    {
      // A prompt of 10 is under the minimum; of 20 it is read at a tenth: 2 against 10.
      takeaway: 'Later turns cost less, down to 0.2\u00a0× the first.',
      scenario: scenarioOf({turns: 2, ...always}, {user: 10}),
      offer: offerAt(
        {input: 1, output: 0, cacheRead: 0.1, cacheWrite: 0.1},
        {cache: {kind: 'explicit', minTokens: 15}},
      ),
    },
    {
      // The window holds one turn: from the second turn on all cost the same, 3,400 against 3,100.
      takeaway: 'Turn 2 costs 1.1\u00a0× the first: history is sent again.',
      scenario: scenarioOf({turns: 9, history: {keep: 'last', lastTurns: 1, withContext: false}}, TOKENS),
      offer: plain,
    },
  ]) {
    it(takeaway, () => assert.equal(chartOf(scenario, offer).takeaway, takeaway));
  }

  it('joins turns into at most 60 bars and keeps their sum', () => {
    const scenario = scenarioOf({turns: 130}, TOKENS);
    const view = chartOf(scenario);
    assertDrawing(view);
    assert.equal(view.positions.length, 44);
    assert.deepEqual(view.x.categories?.slice(0, 2), ['1–3', '4–6']);
    assert.equal(view.x.categories.at(-1), '130');
    assert.equal(view.summary[2], 'Each bar stands for 3 turns; the last may hold fewer.');
    // Sent again before turn t: 1,000 + 300 (t - 1), from turn 2 on; 100 new and 200 answered in each, and 1,000 once.
    const resent = 129 * 1_000 + 300 * ((129 * 130) / 2);
    const total = view.series.reduce(
      (sum, {values}) => sum + values.reduce<number>((own, usd) => own + Number(usd), 0),
      0,
    );
    assertClose(total * 1e6, resent + 130 * 100 + 1_000 + 130 * 2_000, 'all bars', 1e-9);
  });

  it('marks the first turn that no longer fits', () => {
    // Prompts of 1,100, 1,400, 1,700 and 200 for the answer: the third is past 1,800.
    const view = chartOf(scenarioOf({turns: 4}, TOKENS), {...plain, context: 1_800});
    assert.deepEqual(view.markers, [{id: 'limit', label: 'no longer fits', axis: 'x', at: 2, role: 'limit'}]);
    assert.equal(view.summary.at(-1), 'From turn 3 on, prompt and answer no longer fit.');
  });

  it('lists the sum of each bar in the table', () => {
    assert.deepEqual(cellsOf(chartOf(scenarioOf({turns: 2}, TOKENS)), 'Together'), ['$0.0031', '$0.0034']);
  });

  it('is not drawn where the price is not known', () => {
    const unknown = offerAt({output: 1}, {name: 'Secret'});
    assert.equal(
      refused(turnsChart(contextOf(scenarioOf({}, TOKENS), [unknown]), AS_IT_OPENS)),
      'The price of Secret is not known.',
    );
  });

  it('agrees with a conversation that is played request by request', () => {
    forAll(workloads, ({scenario, offer, at = '2026-07-01'}) => {
      const result = estimate(scenario, offer, {at});
      if (result.status === 'unpriced') return;
      const scale = result.usd.perConversation;
      const played = playedTurns(scenario, offer, at);
      for (const {turn, ...parts} of turnParts(scenario, result)) {
        for (const part of ['cached', 'resent', 'fresh', 'output'] as const) {
          assertClose(parts[part], played[turn - 1]?.get(part) ?? NaN, `${part} of turn ${turn}`, 1e-9, scale);
        }
      }
    });
  });

  it('sums to what the ledger says, turn by turn and in all', () => {
    forAll(workloads, ({scenario, offer, at}) => {
      const result = estimate(scenario, offer, at === undefined ? {} : {at});
      if (result.status === 'unpriced') return;
      const {calls, usd} = priced(result);
      const sums = turnParts(scenario, result).map(
        ({cached, resent, fresh, output, fees}) => cached + resent + fresh + output + fees,
      );
      turnCosts(calls).forEach((turn, index) => assertClose(sums[index] ?? NaN, turn.usd, `turn ${turn.turn}`, 1e-9));
      assertClose(
        sums.reduce((sum, one) => sum + one, 0),
        usd.perConversation,
        'conversation',
        1e-9,
      );
    });
  });

  it('can be drawn whatever the workload', () => {
    forAll(
      workloads,
      ({scenario, offer}) => {
        const chart = turnsChart(contextOf(scenario, [offer]), AS_IT_OPENS);
        if ('nothing' in chart) assert.match(chart.nothing, /price|large/);
        else assertDrawing(chart);
      },
      300,
    );
  });
});
