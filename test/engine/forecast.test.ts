import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deepFreeze} from '../../src/engine/deep-freeze.js';
import type {ForecastSettings} from '../../src/engine/forecast-inputs.js';
import {forecast, type PricedForecast} from '../../src/engine/forecast.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

// Rates as listed on https://developers.openai.com/api/docs/pricing
const GPT_4O = offerAt({input: 2.5, output: 10});

// 5,000 requests a day x 30 x (2,000 x 2.50 + 500 x 10 millionths = $0.01) = $1,500 a month
const REQUESTS = scenarioOf({traffic: {conversations: 5_000, per: 'day'}}, {user: 2_000, output: 500});
const FLAT: ForecastSettings = {months: 1, growthPerMonth: 0, buffer: 0.3, seed: 1, runs: 10_000};

function forecastOf(
  settings: Partial<ForecastSettings>,
  scenario: Scenario = REQUESTS,
  offer: Offer = GPT_4O,
): PricedForecast {
  const result = forecast(scenario, offer, {...FLAT, ...settings});
  assert.equal(result.status, 'priced');
  return result;
}

function percentiles({p10, p25, p50, p75, p90}: PricedForecast['total']): number[] {
  return [p10, p25, p50, p75, p90];
}

const SEARCHING = {...REQUESTS, webSearchesPerConversation: 1};
const WITH_FEES = {...GPT_4O, fees: {webSearchPer1k: 10, requestPer1k: 10}};
const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const STORM = {probability: 1, multiplier: 5, minutes: 432};

const MEANS: {
  why: string;
  settings: Partial<ForecastSettings>;
  scenario?: Scenario;
  offer?: Offer;
  usd: readonly number[];
}[] = [
  {why: 'of a steady workload is its estimate', settings: {months: 2}, usd: [1500, 1500]},
  {
    why: 'counts what reaches the model only',
    settings: {},
    scenario: {...REQUESTS, responseCacheHitRate: 0.2},
    usd: [1200],
  },
  {
    why: 'takes traffic by the month as it is',
    settings: {},
    scenario: {...REQUESTS, traffic: {conversations: 5_000, per: 'month'}},
    usd: [50],
  },
  {why: 'grows by 10 % from the second month', settings: {months: 3, growthPerMonth: 0.1}, usd: [1500, 1650, 1815]},
  {why: 'may shrink', settings: {months: 3, growthPerMonth: -0.5}, usd: [1500, 750, 375]},
  {why: 'follows the season, from January', settings: {months: 2, season: YEAR}, usd: [1500, 3000]},
  {
    why: 'follows the season round the end of the year',
    settings: {months: 3, season: YEAR, startMonth: 12},
    usd: [18_000, 1500, 3000],
  },
  // 6 of 30 days at 4 x: a month with a spike has 1.6 x the traffic, three months in ten have one
  {why: 'expects spikes', settings: {spike: {multiplier: 4, probability: 0.3, days: 6}}, usd: [1770]},
  {why: 'expects lulls', settings: {spike: {multiplier: 0, probability: 0.5, days: 6}}, usd: [1350]},
  // 432 of 43,200 minutes are 1 % of the month, in which each call is sent four times more
  {why: 'expects retry storms', settings: {retryStorm: {...STORM, probability: 0.5}}, usd: [1530]},
  {
    // $0.01 tokens + $0.01 fee + $0.01 search = $4,500 a month; the storm adds 4 % of tokens and fees, $3,000
    why: 'repeats tokens and request fees in a storm, not searches',
    settings: {retryStorm: STORM},
    scenario: SEARCHING,
    offer: WITH_FEES,
    usd: [4620],
  },
  {
    // 1.1 x $1,500 = $1,650, of which the storm repeats 4 %
    why: 'repeats retries in a storm, too',
    settings: {retryStorm: STORM},
    scenario: {...REQUESTS, retryRate: 0.1},
    usd: [1716],
  },
  // 1.6 x (1,500 + 4 %)
  {
    why: 'multiplies a storm in a spike',
    settings: {retryStorm: STORM, spike: {multiplier: 4, probability: 1, days: 6}},
    usd: [2496],
  },
  // 1,000 tokens more a month: 150,000 requests x 1,000 x 2.50 millionths = $375
  ...(['system', 'context', 'user'] as const).map((part) => ({
    why: `follows a drift of the ${part} part`,
    settings: {months: 3, drift: {part, tokensPerMonth: 1000}},
    usd: [1500, 1875, 2250],
  })),
  {
    // Two calls send 2,000 and 2,500 and get 500 each: 4,500 x 2.50 + 1,000 x 10 = 21,250 millionths
    why: 'takes calls per turn from the settings',
    settings: {callsPerTurn: {min: 2, mode: 2, max: 2}},
    usd: [3187.5],
  },
  {
    // Halfway between 10,000 and 21,250 millionths
    why: 'mixes one call and two at an average of 1.5',
    settings: {callsPerTurn: {min: 1.5, mode: 1.5, max: 1.5}},
    usd: [2343.75],
  },
  {
    // A quarter of the way, with storms that repeat all but the $0.01 search: 12,812.5 x 1.04 + 10,000 millionths
    why: 'mixes what a storm repeats, too',
    settings: {callsPerTurn: {min: 1.25, mode: 1.25, max: 1.25}, retryStorm: STORM},
    scenario: SEARCHING,
    offer: {...GPT_4O, fees: {webSearchPer1k: 10}},
    usd: [3498.75],
  },
  // Without output k calls cost k x 2,000 x 2.50 millionths; (1 + 2 + 6) / 3 = 3 of them
  {
    why: 'averages the calls per turn',
    settings: {callsPerTurn: {min: 1, mode: 2, max: 6}},
    scenario: scenarioOf({traffic: REQUESTS.traffic}, {user: 2_000}),
    usd: [2250],
  },
  // $750 of input; $750 of output times (0.5 + 1 + 3) / 3
  {why: 'averages the output', settings: {output: {min: 0.5, mode: 1, max: 3}}, usd: [1875]},
  {
    why: 'scales reasoning with the output',
    settings: {output: {min: 2, mode: 2, max: 2}},
    scenario: scenarioOf({traffic: REQUESTS.traffic}, {user: 2_000, output: 300, reasoning: 200}),
    usd: [2250],
  },
  {
    // One turn: k x 2,000 x 2.50 millionths, plus k outputs and k (k - 1) / 2 re-sent ones; only the means matter where
    // nothing is re-sent, so output is bought as reasoning: 3 x (5,000 + 5,000 x 1.5) millionths
    why: 'averages calls and output together',
    settings: {callsPerTurn: {min: 1, mode: 2, max: 6}, output: {min: 0.5, mode: 1, max: 3}},
    scenario: scenarioOf({traffic: REQUESTS.traffic}, {user: 2_000, reasoning: 500}),
    usd: [5625],
  },
];

describe('the mean of a forecast', () => {
  for (const {why, settings, scenario, offer, usd} of MEANS) {
    it(why, () => {
      const {months, total} = forecastOf(settings, scenario, offer);
      assert.deepEqual(
        months.map(({month}) => month),
        usd.map((_, index) => index + 1),
      );
      months.forEach(({meanUsd}, index) => assertClose(meanUsd, usd[index]!, `month ${index + 1}`));
      const sum = usd.reduce((sum, month) => sum + month, 0);
      assertClose(total.meanUsd, sum, 'total');
    });
  }
});

describe('the buffer of a forecast', () => {
  for (const {buffer, usd} of [
    {buffer: 0, usd: 1500},
    {buffer: 0.2, usd: 1800},
    {buffer: 0.3, usd: 1950},
    {buffer: 1, usd: 3000},
  ])
    it(`of ${buffer} makes $${usd} of $1,500`, () => {
      const {months, total} = forecastOf({buffer, months: 2});
      assertClose(months[0]!.bufferedUsd, usd, 'month');
      assertClose(total.bufferedUsd, 2 * usd, 'total');
    });
});

describe('the percentiles of a forecast', () => {
  it('are all the estimate where nothing is uncertain', () => {
    const {months, total} = forecastOf({months: 2, retryStorm: STORM, output: {min: 1, mode: 1, max: 1}});
    for (const {meanUsd, ...month} of months)
      assert.deepEqual(percentiles({meanUsd, ...month}), Array(5).fill(meanUsd));
    assert.deepEqual(percentiles(total), Array(5).fill(total.meanUsd));
  });

  it('show a spike of three months in ten from the 75th on', () => {
    const {months} = forecastOf({spike: {multiplier: 4, probability: 0.3, days: 6}});
    percentiles(months[0]!).forEach((usd, index) => assertClose(usd, [1500, 1500, 1500, 2400, 2400][index]!, 'usd'));
  });

  // Binomial of 12 and 0.2: at most 0, 1, 2, 3, 4 spikes with probability 0.069, 0.275, 0.558, 0.795, 0.927
  it('of the total expect spikes in some months, not in all or none', () => {
    const {total} = forecastOf({months: 12, spike: {multiplier: 4, probability: 0.2, days: 6}});
    percentiles(total).forEach((usd, index) => assertClose(usd, 18_000 + 900 * [1, 1, 2, 3, 4][index]!, 'usd'));
  });

  // Symmetric from 0 to 2: the median is 1, and the 10th percentile sqrt(2 x 0.1) = 0.447. Points stand for 1/15 each.
  it('follow the spread of the output, which holds for all months', () => {
    const {months, total} = forecastOf({months: 2, output: {min: 0, mode: 1, max: 2}});
    const expected = [Math.sqrt(0.2), Math.sqrt(0.5), 1, 2 - Math.sqrt(0.5), 2 - Math.sqrt(0.2)];
    percentiles(months[0]!).forEach((usd, index) => assertClose(usd, 750 + 750 * expected[index]!, 'usd', 0.02));
    percentiles(total).forEach((usd, index) => assertClose(usd, 2 * percentiles(months[0]!)[index]!, 'total'));
  });

  it('come from as many runs as asked: a single one knows a single future', () => {
    const {total} = forecastOf({months: 3, output: {min: 0, mode: 1, max: 2}, runs: 1});
    assert.deepEqual(percentiles(total), Array(5).fill(total.p50));
    assert.notEqual(total.p50, total.meanUsd);
  });

  it('depend on the seed', () => {
    const chances = {output: {min: 0, mode: 1, max: 2}, runs: 20, months: 3};
    assert.deepEqual(forecastOf({...chances, seed: 5}), forecastOf({...chances, seed: 5}));
    assert.notDeepEqual(forecastOf({...chances, seed: 5}).total, forecastOf({...chances, seed: 6}).total);
  });
});

describe('a forecast', () => {
  it('works on frozen input', () => {
    const settings = {...FLAT, months: 2, drift: {part: 'user', tokensPerMonth: 10}, season: YEAR} as const;
    const frozen = deepFreeze(structuredClone({scenario: REQUESTS, offer: GPT_4O, settings}));
    assert.deepEqual(forecast(frozen.scenario, frozen.offer, frozen.settings), forecast(REQUESTS, GPT_4O, settings));
  });
});
