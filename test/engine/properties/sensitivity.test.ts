import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../../src/engine/estimate.js';
import type {Offer, Rates} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {SCENARIO_FIELDS, withField} from '../../../src/engine/scenario-fields.js';
import {sensitivity, type PricedSensitivity} from '../../../src/engine/sensitivity.js';
import {workloads} from '../arbitraries.js';
import {sumOf} from '../oracle/careful-sum.js';
import {assertClose, relativeError} from '../oracle/closeness.js';
import {forAll} from '../oracle/check-property.js';

const AT = '2026-02-01';

function usdPerMonth(scenario: Scenario, offer: Offer): number {
  const result = estimate(scenario, offer, {at: AT});
  return result.status === 'priced' ? result.usd.perMonth : NaN;
}

function onEachPriced(
  change: number,
  check: (result: PricedSensitivity, scenario: Scenario, offer: Offer) => void,
  runs: number,
): void {
  forAll(
    workloads,
    ({scenario, offer}) => {
      const result = sensitivity(scenario, offer, {at: AT, change});
      assert.ok(result.status === 'priced');
      check(result, scenario, offer);
    },
    runs,
  );
}

/** Writes one kind of rate anew everywhere in an offer: bands, hours and modes included. */
function withRateTimes(offer: Offer, kind: keyof Rates, factor: number): Offer {
  const scale = (key: string, value: unknown): unknown =>
    key === kind && typeof value === 'number' ? value * factor : value;
  // `cacheRead` and the rest are names of rates only, wherever they stand in an offer.
  return JSON.parse(JSON.stringify(offer, scale)) as Offer;
}

describe('an elasticity', () => {
  it('of a number is the slope on either side, one of which at a threshold', () =>
    onEachPriced(
      0.2,
      ({parameters, usdPerMonth: usd}, scenario, offer) => {
        for (const {parameter, value, elasticity} of parameters) {
          const field = SCENARIO_FIELDS[parameter];
          if (field.type !== 'number' || elasticity === null) continue;
          // Other calls pass thresholds nearby, but no two this near; the value itself may stand apart from both sides.
          const step = parameter.startsWith('tokens.') ? Math.min(value * 1e-5, 1e-4) : value * 1e-5;
          const costAt = (steps: number): number =>
            usdPerMonth(withField(scenario, parameter, value + steps * step), offer);
          const below = (costAt(-1) - costAt(-2)) / step;
          const above = value + 2 * step > field.max ? below : (costAt(2) - costAt(1)) / step;
          const isOneOf = [below, above].some(
            (slope) => Math.abs(slope * value - elasticity * usd) <= 1e-5 * usd * Math.max(1, Math.abs(elasticity)),
          );
          assert.ok(isOneOf, `${parameter}: ${elasticity} of ${usd}, slopes ${below} and ${above}`);
        }
      },
      40,
    ));

  it('of a price is what twice the price adds', () =>
    onEachPriced(
      0.2,
      ({rates, usdPerMonth: usd}, scenario, offer) => {
        const kinds = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;
        for (const kind of usd === 0 ? [] : kinds) {
          const added = (usdPerMonth(scenario, withRateTimes(offer, kind, 2)) - usd) / usd;
          const elasticity = rates.find((rate) => rate.kind === kind)?.elasticity ?? 0;
          assert.ok(Math.abs(added - elasticity) <= 1e-12, `${kind}: ${elasticity}, by doubling ${added}`);
        }
      },
      60,
    ));

  it('of all prices and fees together is 1', () =>
    onEachPriced(
      0.2,
      ({rates, usdPerMonth: usd}) => {
        if (usd > 0) assertClose(sumOf(rates.map(({elasticity}) => elasticity)), 1, 'sum');
      },
      60,
    ));
});

describe('a tornado', () => {
  it('shows what the estimate says at each end', () =>
    onEachPriced(
      0.2,
      ({parameters}, scenario, offer) => {
        for (const {parameter, low, high, swingUsd} of parameters) {
          for (const {value, usdPerMonth: usd} of [low, high]) {
            assert.equal(usd, usdPerMonth(withField(scenario, parameter, value), offer));
          }
          assert.equal(swingUsd, Math.abs(high.usdPerMonth - low.usdPerMonth));
        }
      },
      40,
    ));

  it('ranks small changes as elasticities do, away from thresholds', () =>
    onEachPriced(
      1e-3,
      ({parameters, usdPerMonth: usd}) => {
        const smooth = parameters.filter(({parameter, value, elasticity, low, high, swingUsd}) => {
          if (SCENARIO_FIELDS[parameter].type !== 'number' || elasticity === null) return false;
          // Clamped or across a jump, a swing is not that of a straight line.
          const isWhole = relativeError(high.value - low.value, 2e-3 * value) < 1e-9;
          return isWhole && Math.abs(swingUsd - 2e-3 * Math.abs(elasticity) * usd) <= 1e-6 * usd;
        });
        smooth.slice(1).forEach(({elasticity}, index) => {
          assert.ok(Math.abs(elasticity ?? 0) <= Math.abs(smooth[index]!.elasticity ?? 0) + 1e-3);
        });
      },
      60,
    ));
});
