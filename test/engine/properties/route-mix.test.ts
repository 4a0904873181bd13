import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {deepFreeze} from '../../../src/engine/deep-freeze.js';
import {estimate} from '../../../src/engine/estimate.js';
import type {Offer} from '../../../src/engine/offer.js';
import {routeMix, type Route, type RoutedCost} from '../../../src/engine/route-mix.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios, share} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';

/** Up to five estimates a case, on three random offers. */
const RUNS = 250;

const fallback = fc.option(fc.record({offer: offers, rate: share}), {nil: undefined});
const routes: fc.Arbitrary<Route> = fc
  .record({cheap: offers, strong: offers, cheapShare: share, escalationRate: share, fallback})
  .map(({fallback: drawn, ...route}) => ({...route, ...(drawn && {fallback: drawn})}));

function onEveryMix(check: (mix: RoutedCost, route: Route, scenario: Scenario) => void, patch: Partial<Route> = {}) {
  forAll(
    fc.tuple(scenarios, routes),
    ([scenario, drawn]) => {
      const route = deepFreeze({...drawn, ...patch});
      const mix = routeMix(deepFreeze(scenario), route);
      if (mix.status === 'priced') check(mix, route, scenario);
    },
    RUNS,
  );
}

/** Follows each conversation's cost down the tree of what may happen to it. */
function expectedUsd(scenario: Scenario, {cheap, strong, cheapShare, escalationRate, fallback: backup}: Route): number {
  const usdOn = (offer: Offer): number => {
    const result = estimate(scenario, offer);
    assert.ok(result.status === 'priced');
    return result.usd.perMonth;
  };
  const orBackup = (usd: number): number =>
    backup ? backup.rate * usdOn(backup.offer) + (1 - backup.rate) * usd : usd;
  const strongUsd = orBackup(usdOn(strong));
  return cheapShare * orBackup(usdOn(cheap) + escalationRate * strongUsd) + (1 - cheapShare) * strongUsd;
}

describe('a mix of offers', () => {
  it('costs what following each conversation says', () =>
    onEveryMix((mix, route, scenario) => assertClose(mix.usdPerMonth, expectedUsd(scenario, route), 'usd')));

  it('costs no less than the cheaper and no more than the dearer of the two without escalation', () =>
    onEveryMix(
      ({usdPerMonth, cheapOnlyUsd, strongOnlyUsd}) => {
        assertAtLeast(usdPerMonth, Math.min(cheapOnlyUsd, strongOnlyUsd), 'mix');
        assertAtLeast(Math.max(cheapOnlyUsd, strongOnlyUsd), usdPerMonth, 'dearer');
      },
      {escalationRate: 0},
    ));

  it('is the strong offer alone where nothing is cheap, and saves nothing', () =>
    onEveryMix(
      ({usdPerMonth, strongOnlyUsd, savedUsd}) => {
        assertClose(usdPerMonth, strongOnlyUsd, 'usd');
        assertClose(savedUsd, 0, 'saved', undefined, Math.max(strongOnlyUsd, Number.MIN_VALUE));
      },
      {cheapShare: 0},
    ));

  it('is the sum of its parts', () =>
    onEveryMix(({parts, usdPerMonth, savedUsd, savedShare, strongOnlyUsd}) => {
      const sum = parts.reduce((total, part) => total + part.usdPerMonth, 0);
      assert.equal(sum, usdPerMonth);
      assert.equal(strongOnlyUsd - usdPerMonth, savedUsd);
      assert.equal(savedShare === null, strongOnlyUsd === 0);
      for (const part of parts) assert.ok(part.share > 0 && Number.isFinite(part.usdPerMonth));
    }));

  it('saves nothing at the break-even rate of escalation', () =>
    onEveryMix(({breakEvenEscalationRate: escalationRate, strongOnlyUsd, cheapOnlyUsd}, route, scenario) => {
      if (escalationRate === null) return;
      assert.ok(escalationRate >= 0 && escalationRate <= 1);
      const there = routeMix(scenario, {...route, escalationRate});
      assert.ok(there.status === 'priced');
      assertClose(there.usdPerMonth, strongOnlyUsd, 'usd', undefined, Math.max(strongOnlyUsd, cheapOnlyUsd));
    }));
});
