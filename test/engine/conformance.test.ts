import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresOf, patched, type Vector, type VectorIndex} from '../../scripts/conformance/vector.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Estimate, PricedEstimate} from '../../src/engine/estimate-result.js';
import {priceUsage, type PricedUsage} from '../../src/engine/price-usage.js';
import file from '../conformance/index.json';
import {assertClose} from './oracle/closeness.js';
import {simulate} from './oracle/simulate.js';

const INDEX = file as unknown as VectorIndex;

function answerOf({usage, scenario = {}, offer, options}: Vector): Estimate | PricedUsage {
  return usage
    ? priceUsage(usage, offer, options)
    : estimate(patched(INDEX.defaultScenario, scenario), offer, options?.at === undefined ? {} : {at: options.at});
}

/** Our figure by its path in a vector's `expected`. */
function ourFigure(answer: Estimate | PricedUsage, path: string, vector: Vector): number | undefined {
  assert.equal(answer.status, 'priced');
  if (!('at' in answer)) return path === 'usd' ? answer.usd : undefined;
  const [group = '', key = '', name = ''] = path.split('.');
  if (group === 'tokens') return answer.lines.find(({kind}) => kind === key)?.tokens ?? 0;
  if (group === 'perCall') return callOf(answer, vector, Number(key))[name as 'usd'];
  return answer.usd[group.replace('usdPer', 'per') as keyof PricedEstimate['usd']];
}

function callOf({calls}: PricedEstimate, {expected}: Vector, index: number): PricedEstimate['calls'][number] {
  const asked = expected.perCall?.[index];
  const found = calls.find(({turn, call}) => turn === asked?.turn && call === asked.call);
  assert.ok(found, `call ${index}`);
  return found;
}

describe('a conformance vector', () => {
  for (const vector of INDEX.vectors) {
    const {id, why, expected, tolerance} = vector;
    it(`${why} (${id})`, () => {
      const answer = answerOf(vector);
      assert.equal(answer.status, expected.status ?? 'priced');
      if (answer.status === 'unpriced') assert.deepEqual(answer.reason, expected.reason);
      for (const [path, figure] of figuresOf(vector)) {
        assertClose(ourFigure(answer, path, vector) ?? NaN, figure, path, tolerance);
      }
    });
  }
});

describe('the band of a conformance vector', () => {
  for (const vector of INDEX.vectors) {
    const {id, why, expected} = vector;
    const perCall = expected.perCall?.filter(({band}) => band !== undefined) ?? [];
    if (expected.band === undefined && perCall.length === 0) continue;
    it(`${why} (${id})`, () => {
      const answer = answerOf(vector);
      if ('band' in answer) assert.equal(answer.band, expected.band);
      perCall.forEach(({band}, index) =>
        assert.equal(callOf(answer as PricedEstimate, vector, index).band, band, `call ${index}`),
      );
      assert.equal('band' in answer, expected.band !== undefined);
    });
  }
});

describe('the independent simulator', () => {
  for (const vector of INDEX.vectors) {
    const {id, why, basis, scenario = {}, offer, options, expected} = vector;
    if (basis !== 'simulation') continue;
    it(`says the same: ${why} (${id})`, () => {
      const simulation = simulate(patched(INDEX.defaultScenario, scenario), offer, options?.at);
      assert.ok(simulation);
      assertClose(simulation.perConversation, expected.usdPerConversation ?? NaN, 'usdPerConversation');
      assertClose(simulation.perMonth, expected.usdPerMonth ?? NaN, 'usdPerMonth');
    });
  }
});
