import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const OFFER = offerAt({input: 2, output: 8});
const ALWAYS_HIT: Scenario['cache'] = {enabled: true, hitRate: 1, ttl: 'short'};
const ASKED = scenarioOf({}, {user: 1_000, output: 500});

// Per million: 2 for the prompt, 8 for the answer; per thousand calls or searches the fee.
const BILLS: readonly {why: string; offer?: Offer; scenario?: Scenario; lines: object; components: object}[] = [
  {why: 'nothing for what is not sent', lines: {input: 0.002, output: 0.004}, components: {user: 0.002, output: 0.004}},
  {
    why: 'a fee for each call and each retry of it',
    offer: {...OFFER, fees: {requestPer1k: 5}},
    scenario: {...ASKED, retryRate: 1},
    lines: {input: 0.004, output: 0.008, fees: 0.01},
    components: {user: 0.004, output: 0.008, fees: 0.01},
  },
  {why: 'nothing at all for a conversation of no tokens', scenario: scenarioOf({}, {}), lines: {}, components: {}},
  {
    why: 'nothing for retries of what is not sent',
    scenario: scenarioOf({retryRate: 1}, {user: 1_000}),
    lines: {input: 0.004},
    components: {user: 0.004},
  },
];

describe('an estimate lists', () => {
  for (const {why, offer = OFFER, scenario = ASKED, lines, components} of BILLS) {
    it(why, () => {
      const result = priced(estimate(scenario, offer));
      assert.deepEqual(Object.fromEntries(result.lines.map(({kind, usd}) => [kind, usd])), lines);
      assert.deepEqual(Object.fromEntries(result.components.map(({part, usd}) => [part, usd])), components);
    });
  }

  it('rates for tokens, and none for fees', () => {
    const result = priced(estimate(ASKED, {...OFFER, fees: {requestPer1k: 5}}));
    assert.deepEqual(
      result.lines.map(({kind, tokens, rates}) => ({kind, tokens, rates})),
      [
        {kind: 'input', tokens: 1_000, rates: [{usdPerMTok: 2, tokens: 1_000}]},
        {kind: 'output', tokens: 500, rates: [{usdPerMTok: 8, tokens: 500}]},
        {kind: 'fees', tokens: 0, rates: []},
      ],
    );
  });
});

describe('the average rate of an estimate', () => {
  it('is what all tokens cost over all tokens', () =>
    assert.equal(priced(estimate(ASKED, OFFER)).effectiveUsdPerMTok, (0.006 / 1_500) * 1e6));

  it('is unknown where no token is billed, whatever the fees', () => {
    const result = priced(estimate(scenarioOf({}, {}), {...OFFER, fees: {requestPer1k: 5}}));
    assert.equal(result.effectiveUsdPerMTok, null);
  });
});

describe('the calls of an estimate', () => {
  it('are no part of its copies and its JSON', () => {
    const result = priced(estimate(ASKED, OFFER));
    assert.equal(result.calls.length, 1);
    assert.ok(!Object.keys(result).includes('calls'));
    assert.ok(!JSON.stringify(result).includes('promptTokens'));
  });

  it('are computed once', () => {
    const result = priced(estimate(ASKED, OFFER));
    assert.equal(result.calls, result.calls);
  });

  for (const {why, turns, callsPerTurn} of [
    {why: 'more turns than calls', turns: 3, callsPerTurn: 2},
    {why: 'more calls than turns', turns: 2, callsPerTurn: 3},
  ]) {
    it(`come in the order in which they are made: ${why}`, () => {
      const inOrder: number[][] = [];
      for (let turn = 1; turn <= turns; turn += 1) {
        for (let call = 1; call <= callsPerTurn; call += 1) inOrder.push([turn, call]);
      }
      const {calls} = priced(estimate({...ASKED, turns, callsPerTurn}, OFFER));
      assert.deepEqual(
        calls.map(({turn, call}) => [turn, call]),
        inOrder,
      );
    });
  }

  for (const {why, rates, cachedTokens} of [
    {why: 'what is read from the cache', rates: {input: 2, output: 8, cacheRead: 0.2}, cachedTokens: 700},
    {why: 'nothing where reading has no rate', rates: {input: 2, output: 8, cacheWrite: 2.5}, cachedTokens: 0},
  ]) {
    it(`count as cached ${why}`, () => {
      const scenario = scenarioOf({cache: ALWAYS_HIT}, {system: 700, user: 300});
      const {calls} = priced(estimate(scenario, offerAt(rates)));
      assert.deepEqual(
        calls.map((call) => call.cachedTokens),
        [cachedTokens],
      );
    });
  }
});
