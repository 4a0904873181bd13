import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer} from '../../src/engine/offer.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

/**
 * Prompts of 2 turns x 2 calls, 100 user, 10 output and 5 tool-result tokens each:
 * 100, 115 (+ 10 + 5), then 225 (115 + 10 + 100) and 240.
 */
const TALK = scenarioOf({turns: 2, callsPerTurn: 2}, {user: 100, output: 10, toolResult: 5});
/** 1 turn x 3 calls: 100, 115, 130. */
const LOOP = scenarioOf({turns: 1, callsPerTurn: 3}, {user: 100, output: 10, toolResult: 5});
/** 3 turns x 2 calls of which only the own turn is sent: 100, 115 each time. */
const FORGETFUL = scenarioOf(
  {turns: 3, callsPerTurn: 2, history: {keep: 'none', lastTurns: 0, withContext: false}},
  {user: 100, output: 10, toolResult: 5},
);

const limitedTo = (limits: Pick<Offer, 'context' | 'maxOutput'>): Offer => offerAt({input: 1, output: 1}, limits);

const CASES = [
  {why: 'prompt and answer fill the context exactly', scenario: TALK, context: 250, stops: undefined},
  {why: 'the last call is one token over', scenario: TALK, context: 249, stops: [2, 2, 240]},
  {why: 'the third call fills it exactly', scenario: TALK, context: 235, stops: [2, 2, 240]},
  {why: 'the third call is one token over', scenario: TALK, context: 234, stops: [2, 1, 225]},
  {why: 'the second call is one token over', scenario: TALK, context: 124, stops: [1, 2, 115]},
  {why: 'the first call is one token over', scenario: TALK, context: 109, stops: [1, 1, 100]},
  {why: 'the last of a loop is one token over', scenario: LOOP, context: 139, stops: [1, 3, 130]},
  {why: 'the second of a loop is one token over', scenario: LOOP, context: 124, stops: [1, 2, 115]},
  {why: 'every second call is over: the first of them counts', scenario: FORGETFUL, context: 124, stops: [1, 2, 115]},
  {why: 'every call is over: the first counts', scenario: FORGETFUL, context: 10, stops: [1, 1, 100]},
];

describe('a conversation on a model with a context limit', () => {
  for (const {why, scenario, context, stops} of CASES) {
    it(`${stops ? 'stops fitting' : 'fits'} where ${why}`, () => {
      const {fits} = priced(estimate(scenario, limitedTo({context})));
      const [turn, call, promptTokens] = stops ?? [];
      const expected = stops ? {ok: false, turn, call, promptTokens, limit: context, exceeded: 'context'} : {ok: true};
      assert.deepEqual(fits, expected);
    });
  }
});

describe('an answer on a model with an output limit', () => {
  const thinking = scenarioOf({turns: 2}, {user: 100, output: 10, reasoning: 20});

  it('fits where output and reasoning fill it exactly', () =>
    assert.deepEqual(priced(estimate(thinking, limitedTo({maxOutput: 30}))).fits, {ok: true}));

  it('is too long from the first call where they are one token over', () =>
    assert.deepEqual(priced(estimate(thinking, limitedTo({maxOutput: 29, context: 1}))).fits, {
      ok: false,
      turn: 1,
      call: 1,
      promptTokens: 100,
      limit: 29,
      exceeded: 'maxOutput',
    }));

  it('is none on an embedding offer, so only the prompt has to fit', () => {
    const embedding: Offer = {...limitedTo({maxOutput: 1, context: 100}), kind: 'embedding'};
    assert.deepEqual(priced(estimate({...thinking, turns: 1}, embedding)).fits, {ok: true});
  });
});
