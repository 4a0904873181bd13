import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {sensitivity, type PricedSensitivity, type SensitivityOptions} from '../../src/engine/sensitivity.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const THREE_FIFTEEN = offerAt({input: 3, output: 15});

function priced(scenario: Scenario, offer: Offer, options?: SensitivityOptions): PricedSensitivity {
  const result = sensitivity(scenario, offer, options);
  assert.ok(result.status === 'priced');
  return result;
}

function assertElasticities(result: PricedSensitivity, expected: Record<string, number>): void {
  assert.deepEqual(result.parameters.map(({parameter}) => parameter).sort(), Object.keys(expected).sort());
  for (const {parameter, elasticity} of result.parameters)
    assertClose(elasticity ?? NaN, expected[parameter]!, parameter);
}

function of(result: PricedSensitivity, parameter: string) {
  const found = result.parameters.find((one) => one.parameter === parameter);
  assert.ok(found, parameter);
  return found;
}

describe('sensitivity', () => {
  // 1,000 conversations: 3,000 x 3 + 1,000 x 15 = 9,000 + 15,000 millionths each: 24 USD
  const scenario = scenarioOf(
    {traffic: {conversations: 1_000, per: 'month'}, retryRate: 0.25, discount: 0.2},
    {system: 2_000, user: 1_000, output: 1_000},
  );

  it('takes each part’s share of the cost, and a factor’s own', () => {
    // 1.25 x 0.8 = 1, so 24 USD remain. Discount: -0.2 / 0.8. Retries: 0.25 / 1.25. Turns: (cost of 2 - cost of 1) / cost
    // of 1: the second turn sends 5,000 tokens, 15 + 15 USD; a second call sends 4,000, 12 + 15 USD.
    const result = priced(scenario, THREE_FIFTEEN);
    assertClose(result.usdPerMonth, 24, 'usd');
    assertElasticities(result, {
      'traffic.conversations': 1,
      turns: 30 / 24,
      callsPerTurn: 27 / 24,
      'tokens.system': 6 / 24,
      'tokens.user': 3 / 24,
      'tokens.output': 15 / 24,
      retryRate: 0.25 / 1.25,
      discount: -0.25,
    });
  });

  it('shows both ends of a fifth more or less, the largest swing first', () => {
    const {parameters} = priced(scenario, THREE_FIFTEEN);
    const traffic = parameters.find(({parameter}) => parameter === 'traffic.conversations')!;
    assert.deepEqual([traffic.value, traffic.low.value, traffic.high.value], [1_000, 800, 1_200]);
    assertClose(traffic.low.usdPerMonth, 19.2, 'low');
    assertClose(traffic.high.usdPerMonth, 28.8, 'high');
    assertClose(traffic.swingUsd, 9.6, 'swing');
    // One turn is the fewest, so only the second counts: 30 USD more
    const [first] = parameters;
    assert.deepEqual([first!.parameter, first!.low.value, first!.high.value], ['turns', 1, 2]);
    assertClose(first!.swingUsd, 30, 'swing of turns');
    const swings = parameters.map(({swingUsd}) => swingUsd);
    assert.deepEqual(
      swings,
      swings.toSorted((one, other) => other - one),
    );
  });

  it('keeps every value inside its domain', () => {
    const shares = scenarioOf({discount: 0.9, turns: 10_000}, {user: 1});
    const result = priced(shares, THREE_FIFTEEN, {change: 0.5});
    assert.deepEqual([of(result, 'discount').low.value, of(result, 'discount').high.value], [0.45, 1]);
    assert.equal(of(result, 'discount').high.usdPerMonth, 0);
    assert.deepEqual([of(result, 'turns').low.value, of(result, 'turns').high.value], [5_000, 10_000]);
    // 10,000 turns leave no room for a second call
    assert.ok(!result.parameters.some(({parameter}) => parameter === 'callsPerTurn'));
  });

  it('moves whole numbers by the nearest whole number, and differs them by one', () => {
    // Turns cost 100 t each: 50 n (n + 1), whose central difference at 10 is 50 (2 n + 1) = 1,050 of 5,500
    const result = priced(scenarioOf({turns: 10}, {user: 100}), THREE_FIFTEEN, {change: 0.16});
    const turns = of(result, 'turns');
    assert.deepEqual([turns.low.value, turns.high.value], [8, 12]);
    assertClose(turns.elasticity!, (1_050 * 10) / 5_500, 'elasticity');
  });

  it('can double a value and do without it', () => {
    const result = priced(scenarioOf({}, {user: 1_000}), THREE_FIFTEEN, {change: 1});
    assert.deepEqual(of(result, 'tokens.user').low, {value: 0, usdPerMonth: 0});
    assertClose(of(result, 'tokens.user').high.usdPerMonth, 0.006, 'high');
  });

  it('has no elasticity where the bill is 0, but still a swing', () => {
    const result = priced(scenarioOf({discount: 1}, {user: 1_000_000}), THREE_FIFTEEN);
    assert.equal(of(result, 'discount').elasticity, null);
    assertClose(of(result, 'discount').swingUsd, 0.6, 'swing');
    assert.deepEqual(result.rates, []);
  });

  it('leaves out what changes nothing', () => {
    assert.deepEqual(priced(scenarioOf({}, {user: 10}), offerAt({input: 0, output: 0})).parameters, []);
  });

  for (const {title, user, elasticity, inclusive} of [
    {
      title: 'the lower piece at a threshold that is still below the band',
      user: 1_000,
      inclusive: false,
      elasticity: 1,
    },
    {
      title: 'the upper piece at a threshold that is already in the band',
      user: 1_000,
      inclusive: true,
      elasticity: 0.5,
    },
    {title: 'the piece it lies on, just above a threshold', user: 1_001, inclusive: false, elasticity: 1_001 / 2_001},
  ]) {
    it(`takes ${title}`, () => {
      // Below 1 USD per million of input alone; in the band 1,000 output tokens bill as well
      const offer = offerAt({input: 1, output: 0}, {}, {bands: [{over: 1_000, inclusive, rates: {output: 1}}]});
      const result = priced(scenarioOf({}, {user, output: 1_000}), offer);
      assertClose(of(result, 'tokens.user').elasticity!, elasticity, 'elasticity');
    });
  }

  it('splits the bill by price, with reasoning and cache reads at the rates they bill at', () => {
    // 100 of 3 + 100 x 3 (reads bill as input), output and reasoning 20 + 40 of 5, fee 0.4 thousandths: 600, 300, 400
    const offer = offerAt({input: 3, output: 5}, {fees: {requestPer1k: 0.4}});
    const cache: Scenario['cache'] = {enabled: true, hitRate: 1, ttl: 'short'};
    const {rates} = priced(scenarioOf({cache}, {system: 100, user: 100, output: 20, reasoning: 40}), offer);
    assert.deepEqual(
      rates.map(({kind}) => kind),
      ['input', 'fees', 'output'],
    );
    rates.forEach(({elasticity}, index) => assertClose(elasticity, [600, 400, 300][index]! / 1_300, 'elasticity'));
  });

  it('tells the price of the one-hour cache from the other', () => {
    // A miss writes 100 at 6 for one hour; nothing bills at the short lifetime's 3.75
    const offer = offerAt({input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75, cacheWrite1h: 6});
    const cache: Scenario['cache'] = {enabled: true, hitRate: 0.5, ttl: '1h'};
    const {rates} = priced(scenarioOf({cache}, {system: 100}), offer);
    // Half of the calls read 100 at 0.3, half write 100 at 6
    assert.deepEqual(
      rates.map(({kind}) => kind),
      ['cacheWrite1h', 'cacheRead'],
    );
    assertClose(rates[0]!.elasticity, 6 / 6.3, 'write');
    assertClose(rates[1]!.elasticity, 0.3 / 6.3, 'read');
  });

  it('says why an offer has no price', () => {
    const offer = offerAt({input: 3});
    const reason = {code: 'rate-unknown', params: {rate: 'output'}};
    assert.deepEqual(sensitivity(scenario, offer), {status: 'unpriced', offer, reason});
  });

  for (const change of [0, -0.1, 1.01, NaN]) {
    it(`refuses a change of ${change}`, () =>
      assert.throws(() => sensitivity(scenario, THREE_FIFTEEN, {change}), {
        name: 'RangeError',
        message: `change: expected a number above 0 and at most 1, got ${change}`,
      }));
  }
});
