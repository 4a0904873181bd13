import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ForecastSettings} from '../../src/engine/forecast-inputs.js';
import {forecast, type Forecast, type PricedForecast} from '../../src/engine/forecast.js';
import type {Offer} from '../../src/engine/offer.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const GPT_4O = offerAt({input: 2.5, output: 10});
const REQUESTS = scenarioOf({traffic: {conversations: 5_000, per: 'day'}}, {user: 2_000, output: 500});
const SETTINGS: ForecastSettings = {months: 3, growthPerMonth: 0, buffer: 0, seed: 1, runs: 100};

function priced(result: Forecast): PricedForecast {
  assert.equal(result.status, 'priced');
  return result;
}

describe('the budget of a forecast', () => {
  it('is crossed on a day of each month', () => {
    // $1,500, $1,650 and $1,815 a month: $50, $55 and $60.50 a day against $825, $1,237.50, $1,485 and $1,650
    const {budget} = priced(forecast(REQUESTS, GPT_4O, {...SETTINGS, growthPerMonth: 0.1, budgetUsd: 1650}));
    const days = [17, 25, 30, null, 15, 23, 27, 30, 14, 21, 25, 28];
    assert.deepEqual(budget, {
      usdPerMonth: 1650,
      crossings: days.map((day, index) => ({
        month: Math.floor(index / 4) + 1,
        share: [0.5, 0.75, 0.9, 1][index % 4],
        day,
      })),
    });
  });

  it('may be nothing', () =>
    assert.equal(priced(forecast(REQUESTS, GPT_4O, {...SETTINGS, budgetUsd: 0})).budget?.crossings[3]?.day, 1));

  it('is left out where none is set', () => assert.ok(!('budget' in forecast(REQUESTS, GPT_4O, SETTINGS))));
});

describe('a month of a forecast', () => {
  const fitting = (settings: Partial<ForecastSettings>, limits: Partial<Offer>): boolean[] =>
    priced(forecast(REQUESTS, {...GPT_4O, ...limits}, {...SETTINGS, ...settings})).months.map(({fits}) => fits);

  for (const {why, settings, limits, expected} of [
    {why: 'fits an offer without limits', settings: {}, limits: {}, expected: [true, true, true]},
    {
      why: 'no longer fits once its prompt has outgrown the context',
      settings: {drift: {part: 'user', tokensPerMonth: 1000}} as const,
      limits: {context: 3_500},
      expected: [true, true, false],
    },
    {
      why: 'does not fit where the longest answer does not',
      settings: {output: {min: 0.5, mode: 1, max: 3}},
      limits: {maxOutput: 1_000},
      expected: [false, false, false],
    },
    {
      // Two calls send 2,500 and get 500
      why: 'does not fit where the larger of two numbers of calls does not',
      settings: {callsPerTurn: {min: 1.5, mode: 1.5, max: 1.5}},
      limits: {context: 2_999},
      expected: [false, false, false],
    },
    {
      why: 'fits at whole calls without asking for one more',
      settings: {callsPerTurn: {min: 2, mode: 2, max: 2}},
      limits: {context: 3_000},
      expected: [true, true, true],
    },
  ])
    it(why, () => assert.deepEqual(fitting(settings, limits), expected));
});

describe('the prices of a forecast', () => {
  const [now] = GPT_4O.prices;
  const prices = [
    {...now!, until: '2026-12-01'},
    {...now!, from: '2026-12-01', checked: '2026-11-01', rates: {input: 5, output: 20}},
  ];

  it('are those of the day asked for', () => {
    const offer = {...GPT_4O, prices};
    assertClose(priced(forecast(REQUESTS, offer, SETTINGS, {at: '2026-12-01'})).months[0]!.meanUsd, 3000, 'usd');
    assertClose(priced(forecast(REQUESTS, offer, SETTINGS)).months[2]!.meanUsd, 1500, 'usd');
  });

  it('may be unknown, and then so is the forecast', () => {
    const offer = offerAt({input: 2.5});
    assert.deepEqual(forecast(REQUESTS, offer, SETTINGS), {
      status: 'unpriced',
      offer,
      reason: {code: 'rate-unknown', params: {rate: 'output'}},
    });
  });
});

describe('a forecast refuses', () => {
  for (const {why, run, message} of [
    {
      why: 'a scenario out of its domain, even without a price',
      run: () => forecast({...REQUESTS, turns: 0}, offerAt({}), SETTINGS),
      message: /^scenario\.turns: .* got 0$/,
    },
    {
      why: 'settings out of their domain, even without a price',
      run: () => forecast(REQUESTS, offerAt({}), {...SETTINGS, months: 0}),
      message: 'settings.months: expected a whole number from 1 to 120, got 0',
    },
    {
      why: 'more calls than a conversation may have',
      run: () => forecast({...REQUESTS, turns: 100}, GPT_4O, {...SETTINGS, callsPerTurn: {min: 1, mode: 1, max: 101}}),
      message: 'settings.callsPerTurn.max: expected a number from 1 to 100, got 101',
    },
    {
      why: 'a drift out of the domain of its part',
      run: () => forecast(REQUESTS, GPT_4O, {...SETTINGS, drift: {part: 'system', tokensPerMonth: 1e15}}),
      message: /^scenario\.tokens\.system: .* got 2000000000000000$/,
    },
    {
      why: 'a day that is none',
      run: () => forecast(REQUESTS, GPT_4O, SETTINGS, {at: 'today'}),
      message: 'at: expected a day as YYYY-MM-DD, got today',
    },
  ])
    it(why, () => assert.throws(run, {name: 'RangeError', message}));
});
