import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {routeMix, type Route, type RoutedCost} from '../../src/engine/route-mix.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

/** A thousand conversations of a million tokens: an offer's input rate is what one of them costs. */
const thousand = scenarioOf({traffic: {conversations: 1_000, per: 'month'}}, {user: 1e6});
const cheap = offerAt({input: 1, output: 1}, {id: 'a/cheap'});
const strong = offerAt({input: 10, output: 10}, {id: 'a/strong', context: 999_999});
const backup = offerAt({input: 5, output: 5}, {id: 'a/backup'});
const free = offerAt({input: 0, output: 0}, {id: 'a/free'});
const half: Route = {cheap, strong, cheapShare: 0.5, escalationRate: 0.25};

function mixOf(route: Route, scenario = thousand): RoutedCost {
  const result = routeMix(scenario, route);
  assert.ok(result.status === 'priced');
  return result;
}

function assertParts({parts}: RoutedCost, expected: readonly (readonly [string, string, number, number])[]): void {
  assert.deepEqual(
    parts.map(({role, offer}) => [role, offer.id]),
    expected.map(([role, id]) => [role, id]),
  );
  expected.forEach(([role, , share, usd], index) => {
    assertClose(parts[index]!.share, share, `share of ${role}`);
    assertClose(parts[index]!.usdPerMonth, usd, `usd of ${role}`);
  });
}

describe('a mix of a cheap and a strong offer', () => {
  it('saves 75.2 % by sending 80 % from GPT-4o to GPT-4o mini', () => {
    // mini is 0.15/2.50 = 0.60/10 = 6 % of GPT-4o: 1 - (0.2 + 0.8 x 0.06)
    const route = {
      cheap: MERGED_CATALOGUE.offer('openai/gpt-4o-mini')!,
      strong: MERGED_CATALOGUE.offer('openai/gpt-4o')!,
      cheapShare: 0.8,
      escalationRate: 0,
    };
    const scenario = scenarioOf({traffic: {conversations: 5_000, per: 'day'}}, {user: 2_000, output: 500});
    const mix = mixOf(route, scenario);
    assertClose(mix.strongOnlyUsd, 1_500, 'strong only');
    assertClose(mix.cheapOnlyUsd, 90, 'cheap only');
    assertClose(mix.usdPerMonth, 372, 'mix');
    assertClose(mix.savedUsd, 1_128, 'saved');
    assertClose(mix.savedShare!, 0.752, 'saved share');
    assertClose(mix.breakEvenEscalationRate!, 0.94, 'break-even');
  });

  it('pays an escalated conversation twice', () => {
    // 500 cheap, 500 strong, 125 of the cheap ones strong again
    const mix = mixOf(half);
    assertParts(mix, [
      ['cheap', 'a/cheap', 0.5, 500],
      ['strong', 'a/strong', 0.5, 5_000],
      ['escalated', 'a/strong', 0.125, 1_250],
    ]);
    assertClose(mix.usdPerMonth, 6_750, 'mix');
    assertClose(mix.savedUsd, 3_250, 'saved');
    assertClose(mix.savedShare!, 0.325, 'saved share');
  });

  it('sends what fails to the fallback, unbilled where it failed', () => {
    // Of 500 at the cheap one 100 fail, of the 400 answered 100 escalate, of those 20 fail; of 500 strong 100 fail
    const mix = mixOf({...half, fallback: {offer: backup, rate: 0.2}});
    assertParts(mix, [
      ['cheap', 'a/cheap', 0.4, 400],
      ['strong', 'a/strong', 0.4, 4_000],
      ['escalated', 'a/strong', 0.08, 800],
      ['fallback', 'a/backup', 0.22, 1_100],
    ]);
    assertClose(mix.usdPerMonth, 6_300, 'mix');
    assertClose(mix.strongOnlyUsd, 800 * 10 + 200 * 5, 'strong only');
    assertClose(mix.cheapOnlyUsd, 800 + 200 * 5, 'cheap only');
    assertClose(mix.savedUsd, 2_700, 'saved');
    // A cheap conversation saves 9 - 1.8 = 7.2 on average, an escalation costs 0.8 x 9
    assertClose(mix.breakEvenEscalationRate!, 1, 'break-even');
  });

  for (const {why, route, roles} of [
    {why: 'nothing is cheap', route: {...half, cheapShare: 0}, roles: ['strong']},
    {why: 'all is cheap', route: {...half, cheapShare: 1}, roles: ['cheap', 'escalated']},
    {why: 'nothing escalates', route: {...half, escalationRate: 0}, roles: ['cheap', 'strong']},
    {
      why: 'nothing fails',
      route: {...half, fallback: {offer: backup, rate: 0}},
      roles: ['cheap', 'strong', 'escalated'],
    },
    {why: 'everything fails', route: {...half, fallback: {offer: backup, rate: 1}}, roles: ['fallback']},
  ]) {
    it(`leaves out the parts that nothing reaches where ${why}`, () =>
      assert.deepEqual(
        mixOf(route).parts.map(({role}) => role),
        roles,
      ));
  }

  it('costs the pure price at either end', () => {
    assert.equal(mixOf({...half, cheapShare: 0}).usdPerMonth, 10_000);
    assert.equal(mixOf({...half, cheapShare: 1, escalationRate: 0}).usdPerMonth, 1_000);
  });

  it('says which part cannot take the workload', () =>
    assert.deepEqual(
      mixOf(half).parts.map(({fits}) => fits.ok),
      [true, false, false],
    ));

  for (const {why, route, rate} of [
    {why: 'the gain over the strong price', route: half, rate: 0.9},
    {why: 'the same for every share', route: {...half, cheapShare: 0.1}, rate: 0.9},
    {why: 'null where the cheap offer is the dearer one', route: {...half, cheap: strong, strong: cheap}, rate: null},
    {why: '0 where both cost the same', route: {...half, strong: cheap}, rate: 0},
    {why: '0 where both are free', route: {...half, cheap: free, strong: free}, rate: 0},
    {why: 'null where only the strong one is free', route: {...half, strong: free}, rate: null},
    {why: '1 where only the cheap one is free', route: {...half, cheap: free}, rate: 1},
    // Strong only is 7.5 a conversation, cheap only 2.5: 5 saved, while escalating the answered half costs 0.5 x 7.5
    {
      why: 'null where even escalating everything pays',
      route: {...half, cheap: free, fallback: {offer: backup, rate: 0.5}},
      rate: null,
    },
    {why: '0 where everything fails', route: {...half, fallback: {offer: backup, rate: 1}}, rate: 0},
  ] as const) {
    it(`has a break-even escalation rate: ${why}`, () => {
      const actual = mixOf(route).breakEvenEscalationRate;
      if (rate === null) assert.equal(actual, null);
      else assertClose(actual!, rate, 'rate');
    });
  }

  it('has no saved share where the strong offer is free', () => {
    const {savedUsd, savedShare} = mixOf({...half, strong: free});
    assert.deepEqual({savedUsd, savedShare}, {savedUsd: -500, savedShare: null});
  });

  for (const role of ['cheap', 'strong', 'fallback'] as const) {
    it(`is unpriced where the ${role} offer is, on the day asked for`, () => {
      const late = offerAt({input: 1, output: 1}, {id: 'a/late'}, {from: '2026-06-01'});
      const route = {...half, [role]: role === 'fallback' ? {offer: late, rate: 0.1} : late};
      assert.equal(routeMix(thousand, route, {at: '2026-06-01'}).status, 'priced');
      assert.deepEqual(routeMix(thousand, route, {at: '2026-05-31'}), {
        status: 'unpriced',
        offer: late,
        reason: {code: 'no-price-at', params: {at: '2026-05-31'}},
      });
    });
  }

  for (const {field, route, got} of [
    {field: 'cheapShare', route: {...half, cheapShare: 1.01}, got: '1.01'},
    {field: 'escalationRate', route: {...half, escalationRate: -0.01}, got: '-0.01'},
    {field: 'fallback.rate', route: {...half, fallback: {offer: backup, rate: 2}}, got: '2'},
  ]) {
    it(`refuses a ${field} of ${got}`, () =>
      assert.throws(() => routeMix(thousand, route), {
        name: 'RangeError',
        message: `${field}: expected a number from 0 to 1, got ${got}`,
      }));
  }
});
