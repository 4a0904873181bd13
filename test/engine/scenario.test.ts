import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  DEFAULT_SCENARIO,
  SCENARIO_PATHS,
  estimate,
  parseScenario,
  priceUsage,
  type Offer,
} from '../../src/engine/index.js';
import {withField} from '../../src/engine/scenario-fields.js';

const offer: Offer = {
  id: 'seller/model',
  seller: 'seller',
  model: 'model',
  name: 'Model',
  kind: 'chat',
  prices: [{rates: {input: 3, output: 15}, source: 'page', checked: '2026-09-23', trust: 'verified'}],
};

describe('estimate on a scenario that makes no sense', () => {
  for (const path of SCENARIO_PATHS) {
    for (const bad of [-5, Number.NaN, Number.POSITIVE_INFINITY, 1e16, 'much', null, undefined, ['much']]) {
      it(`names the field and the value: ${path} = ${String(bad)}`, () => {
        const scenario = withField(DEFAULT_SCENARIO, path, bad);
        assert.throws(
          () => estimate(scenario, offer),
          (error) =>
            error instanceof RangeError &&
            error.message.startsWith(`scenario.${path}: expected `) &&
            error.message.endsWith(`got ${String(bad)}`),
        );
      });
    }
  }

  it('refuses more than 10,000 calls in one conversation', () => {
    assert.throws(
      () => estimate({...DEFAULT_SCENARIO, turns: 5000, callsPerTurn: 3}, offer),
      /scenario\.turns: .* got 15000$/,
    );
    assert.equal(estimate({...DEFAULT_SCENARIO, turns: 5000, callsPerTurn: 2}, offer).status, 'priced');
  });

  for (const at of ['yesterday', '2026-1-1', '']) {
    it(`refuses a day that is none: "${at}"`, () => {
      assert.throws(() => estimate(DEFAULT_SCENARIO, offer, {at}), RangeError);
    });
  }
});

describe('priceUsage on counts that make no sense', () => {
  for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2e15]) {
    it(`names the kind and the value: ${bad}`, () => {
      assert.throws(
        () => priceUsage({cacheRead: bad}, offer),
        new RegExp(`usage\\.cacheRead: .* got ${String(bad).replace('+', '\\+')}$`),
      );
    });
  }
});

describe('parseScenario', () => {
  it('gives back what it is given if that is a scenario', () => {
    assert.deepEqual(parseScenario(JSON.parse(JSON.stringify(DEFAULT_SCENARIO))), {
      scenario: DEFAULT_SCENARIO,
      problems: [],
    });
  });

  it('takes a part and fills the gaps from the fallback', () => {
    const fallback = {...DEFAULT_SCENARIO, turns: 9};
    const {scenario, problems} = parseScenario({tokens: {user: 77.5}}, fallback);
    assert.deepEqual(problems, []);
    assert.deepEqual(scenario, {...fallback, tokens: {...fallback.tokens, user: 77.5}});
  });

  for (const {why, value, paths} of [
    {why: 'no object', value: 'turns=3', paths: ['']},
    {why: 'an array', value: [], paths: ['']},
    {why: 'nothing', value: null, paths: ['']},
    {why: 'numbers as text', value: {turns: '3', batchShare: '0.3'}, paths: ['turns', 'batchShare']},
    {why: 'a share over 1', value: {cache: {hitRate: 80}}, paths: ['cache.hitRate']},
    {why: 'an unknown choice', value: {mode: 'turbo', history: {keep: 'some'}}, paths: ['history.keep', 'mode']},
    {
      why: 'unknown fields, also inside a group',
      value: {colour: 'red', tokens: {image: 3}},
      paths: ['colour', 'tokens.image'],
    },
    {why: 'a group that is no object', value: {tokens: 5}, paths: ['tokens']},
    {
      why: 'inherited values',
      value: JSON.parse('{"__proto__": {"turns": 3}, "constructor": 1}') as unknown,
      paths: ['__proto__', 'constructor'],
    },
    {why: 'too many calls', value: {turns: 10_000, callsPerTurn: 2}, paths: ['turns']},
  ]) {
    it(`keeps the default and names the path: ${why}`, () => {
      const {scenario, problems} = parseScenario(value);
      assert.deepEqual(
        problems.map(({path}) => path),
        paths,
      );
      assert.deepEqual(scenario, DEFAULT_SCENARIO);
      assert.equal(estimate(scenario, offer).status, 'priced');
    });
  }
});
