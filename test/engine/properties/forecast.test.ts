import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {deepFreeze} from '../../../src/engine/deep-freeze.js';
import {estimate} from '../../../src/engine/index.js';
import type {ForecastSettings} from '../../../src/engine/forecast-inputs.js';
import {forecast, type ForecastRange, type PricedForecast} from '../../../src/engine/forecast.js';
import type {Offer} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios, share} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';
import {priced} from '../oracle/priced.js';
import {offerAt, scenarioOf} from '../oracle/typed-by-hand.js';

const AT = '2026-02-01';
const tenths = (min: number, max: number) => fc.integer({min: 10 * min, max: 10 * max}).map((value) => value / 10);
const ordered = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(value, value, value)
    .map((values) => values.toSorted((one, other) => one - other))
    .map(([min = 1, mode = 1, max = 1]) => ({min, mode, max}));

const spike = fc.record({multiplier: tenths(0, 9), probability: share, days: tenths(0, 30)});
const drift = fc.record({part: fc.constantFrom('system', 'context', 'user'), tokensPerMonth: fc.nat(3000)});
const retryStorm = fc.record({probability: share, multiplier: tenths(1, 9), minutes: fc.nat(43_200)});
const always = {
  months: fc.integer({min: 1, max: 2}),
  growthPerMonth: tenths(-1, 2),
  season: fc.array(tenths(0, 3), {minLength: 12, maxLength: 12}),
  startMonth: fc.integer({min: 1, max: 12}),
  buffer: share,
  seed: fc.nat(),
  runs: fc.integer({min: 1, max: 50}),
};
const chances = {spike, drift, retryStorm, callsPerTurn: ordered(tenths(1, 3)), output: ordered(tenths(0, 3))};
const settingsOf = fc.record(
  {...always, ...chances},
  {requiredKeys: ['months', 'growthPerMonth', 'buffer', 'seed', 'runs']},
) as fc.Arbitrary<ForecastSettings>;

/** A forecast prices up to 200 conversations, so a fifth of the cases is enough. */
function eachSlow<T>(cases: fc.Arbitrary<T>, check: (value: T) => void): void {
  forAll(cases, check, 200);
}

function forecastOf(scenario: Scenario, offer: Offer, settings: ForecastSettings): PricedForecast {
  const result = forecast(scenario, offer, settings, {at: AT});
  assert.equal(result.status, 'priced');
  return result;
}

function percentiles({p10, p25, p50, p75, p90}: ForecastRange): number[] {
  return [p10, p25, p50, p75, p90];
}

/** Prices one certain month the long way round: every cause written into a scenario of its own. */
function monthByHand(scenario: Scenario, offer: Offer, settings: ForecastSettings, ahead: number): number {
  const {growthPerMonth, season, startMonth = 1, spike: peak, drift: grown, retryStorm: storm, output} = settings;
  const {tokens, traffic, retryRate} = scenario;
  const answer = output?.mode ?? 1;
  const longer = {...tokens, output: tokens.output * answer, reasoning: tokens.reasoning * answer};
  if (grown) longer[grown.part] += grown.tokensPerMonth * ahead;
  const calls = settings.callsPerTurn?.mode ?? scenario.callsPerTurn;
  const [times = 1] = season?.slice((startMonth - 1 + ahead) % 12) ?? [];
  const usdOf = (conversations: number, again: number): number => {
    const busy = {...scenario, tokens: longer, traffic: {...traffic, conversations}};
    const usdAt = (callsPerTurn: number): number =>
      priced(estimate({...busy, callsPerTurn, retryRate: (1 + retryRate) * again - 1}, offer, {at: AT})).usd.perMonth;
    const more = calls - Math.floor(calls);
    return (1 - more) * usdAt(Math.floor(calls)) + more * usdAt(Math.ceil(calls));
  };
  const quiet = traffic.conversations * (1 + growthPerMonth) ** ahead * times;
  const days = peak?.probability === 1 ? peak.days : 0;
  const stormy = storm?.probability === 1 ? storm.minutes / 43_200 : 0;
  const conversations = quiet * (1 - days / 30) + quiet * (peak?.multiplier ?? 1) * (days / 30);
  return (1 - stormy) * usdOf(conversations, 1) + stormy * usdOf(conversations, storm?.multiplier ?? 1);
}

describe('a forecast', () => {
  it('has percentiles in order, within what may happen, and pure of its input', () =>
    eachSlow(fc.tuple(scenarios, offers, settingsOf), (drawn) => {
      const before = structuredClone(drawn);
      const [scenario, offer, settings] = deepFreeze(structuredClone(drawn));
      const result = forecastOf(scenario, offer, settings);
      assert.deepEqual([scenario, offer, settings], before);
      assert.deepEqual(forecastOf(...before), result);
      for (const range of [...result.months, result.total]) {
        const found = percentiles(range);
        assert.deepEqual(
          found,
          found.toSorted((one, other) => one - other),
        );
        assert.ok(found.every((usd) => usd >= 0 && usd < Infinity));
        assertAtLeast(range.bufferedUsd, range.meanUsd, 'buffered');
      }
      const sum = result.months.reduce((usd, {meanUsd}) => usd + meanUsd, 0);
      assertClose(result.total.meanUsd, sum, 'total');
    }));

  it('in which nothing is left to chance is one number, that of the estimate', () =>
    eachSlow(fc.tuple(scenarios, offers, settingsOf, fc.nat(3)), ([scenario, offer, drawn, coins]) => {
      const settings: ForecastSettings = {
        ...drawn,
        ...(drawn.spike && {spike: {...drawn.spike, probability: coins % 2}}),
        ...(drawn.retryStorm && {retryStorm: {...drawn.retryStorm, probability: coins >> 1}}),
        ...(drawn.callsPerTurn && {callsPerTurn: certain(drawn.callsPerTurn.mode)}),
        ...(drawn.output && {output: certain(drawn.output.mode)}),
      };
      const {months, total} = forecastOf(scenario, offer, settings);
      for (const range of [...months, total]) assert.deepEqual(percentiles(range), Array(5).fill(range.meanUsd));
      months.forEach(({meanUsd}, ahead) =>
        assertClose(meanUsd, monthByHand(scenario, offer, settings, ahead), `month ${ahead + 1}`, 1e-11),
      );
    }));
});

function certain(value: number): {min: number; mode: number; max: number} {
  return {min: value, mode: value, max: value};
}

// A request of its own: its cost is affine in its output. Re-sent answers and thresholds bend it, and then less is surer.
describe('knowing less of the output', () => {
  const scenario = scenarioOf({traffic: {conversations: 1000, per: 'day'}}, {user: 2000, output: 500});
  const offer = offerAt({input: 2.5, output: 10});
  const cases = fc.tuple(ordered(tenths(1, 5)), tenths(0, 1), tenths(0, 5), fc.nat(), fc.integer({min: 1, max: 200}));

  it('never narrows the forecast', () =>
    forAll(cases, ([{min, mode, max}, less, more, seed, runs]) => {
      const settings = {months: 1, growthPerMonth: 0, buffer: 0, seed, runs};
      const known = forecastOf(scenario, offer, {...settings, output: {min, mode, max}}).total;
      const wide = forecastOf(scenario, offer, {...settings, output: {min: min - less, mode, max: max + more}}).total;
      assertWider(wide.p90 - wide.p10, known.p90 - known.p10);
      assertWider(wide.p75 - wide.p25, known.p75 - known.p25);
    }));
});

describe('a higher spike', () => {
  it('never lowers a percentile or the mean', () =>
    eachSlow(fc.tuple(scenarios, offers, settingsOf, spike, tenths(0, 5)), ([scenario, offer, drawn, low, more]) => {
      const {output: _, callsPerTurn: __, ...settings} = drawn;
      const high = {...low, multiplier: low.multiplier + more};
      const before = forecastOf(scenario, offer, {...settings, spike: low}).total;
      const after = forecastOf(scenario, offer, {...settings, spike: high}).total;
      assertAtLeast(after.meanUsd, before.meanUsd, 'mean');
      percentiles(after).forEach((usd, index) => assertAtLeast(usd, percentiles(before)[index]!, 'percentile'));
    }));
});

/** A cent in a billion dollars: the two widths are differences of much larger sums. */
function assertWider(wide: number, narrow: number): void {
  assert.ok(wide >= narrow - 1e-9 * (1 + narrow), `${wide} is narrower than ${narrow}`);
}
