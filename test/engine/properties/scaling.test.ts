import fc from 'fast-check';
import {describe, it} from 'node:test';
import type {LineKind} from '../../../src/engine/estimate-result.js';
import {estimate} from '../../../src/engine/index.js';
import type {Offer} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios, share, workloads} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose} from '../oracle/closeness.js';
import {priced} from '../oracle/priced.js';

const pairs = fc.tuple(scenarios, offers);

function usdPerMonth(scenario: Scenario, offer: Offer): number {
  return priced(estimate(scenario, offer, {at: '2026-02-01'})).usd.perMonth;
}

function lineUsd(scenario: Scenario, offer: Offer, kind: LineKind): number {
  return priced(estimate(scenario, offer, {at: '2026-02-01'})).lines.find((line) => line.kind === kind)?.usd ?? 0;
}

function tokenSpend(scenario: Scenario, offer: Offer): number {
  const kinds: LineKind[] = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning'];
  return kinds.reduce((sum, kind) => sum + lineUsd(scenario, offer, kind), 0);
}

describe('the month', () => {
  it('is proportional to traffic', () =>
    forAll(fc.tuple(scenarios, offers, fc.integer({min: 0, max: 1000})), ([scenario, offer, times]) => {
      const {per, conversations} = scenario.traffic;
      const busier = {...scenario, traffic: {per, conversations: conversations * times}};
      assertClose(usdPerMonth(busier, offer), times * usdPerMonth(scenario, offer), 'usd');
    }));

  it('is the same for n conversations a day as for 30 n a month', () =>
    forAll(pairs, ([scenario, offer]) => {
      const daily: Scenario = {...scenario, traffic: {...scenario.traffic, per: 'day'}};
      const conversations = 30 * scenario.traffic.conversations;
      assertClose(
        usdPerMonth({...scenario, traffic: {conversations, per: 'month'}}, offer),
        usdPerMonth(daily, offer),
        'usd',
      );
    }));

  it('is affine in the batch share', () =>
    forAll(fc.tuple(scenarios, offers, share), ([scenario, offer, batchShare]) => {
      const at = (batched: number): number => usdPerMonth({...scenario, batchShare: batched}, offer);
      assertClose(at(batchShare), (1 - batchShare) * at(0) + batchShare * at(1), 'usd');
    }));

  it('falls with the share of conversations that need no call', () =>
    forAll(fc.tuple(scenarios, offers, share), ([scenario, offer, responseCacheHitRate]) => {
      const whole = usdPerMonth({...scenario, responseCacheHitRate: 0}, offer);
      assertClose(usdPerMonth({...scenario, responseCacheHitRate}, offer), (1 - responseCacheHitRate) * whole, 'usd');
    }));
});

describe('a discount', () => {
  it('takes its share of token spend and nothing of the fees', () =>
    forAll(pairs, ([scenario, offer]) => {
      const full = {...scenario, discount: 0};
      assertClose(tokenSpend(scenario, offer), (1 - scenario.discount) * tokenSpend(full, offer), 'token spend');
      assertClose(lineUsd(scenario, offer, 'fees'), lineUsd(full, offer, 'fees'), 'fees');
    }));
});

describe('retries', () => {
  it('repeat tokens and per-call fees', () =>
    forAll(pairs, ([scenario, offer]) => {
      const asked = {...scenario, webSearchesPerConversation: 0};
      const once = usdPerMonth({...asked, retryRate: 0}, offer);
      assertClose(usdPerMonth(asked, offer), (1 + scenario.retryRate) * once, 'usd');
    }));

  it('search the web no more often', () =>
    forAll(pairs, ([scenario, {fees: _, ...offer}]) => {
      const searching = {...offer, fees: {webSearchPer1k: 10}};
      assertClose(
        lineUsd(scenario, searching, 'fees'),
        lineUsd({...scenario, retryRate: 0}, searching, 'fees'),
        'fees',
      );
    }));
});

describe('the same text', () => {
  it('costs what its scaled token counts cost', () =>
    forAll(workloads, ({scenario, offer}) => {
      const ratio = offer.tokenizerRatio ?? 1;
      const tokens = Object.fromEntries(Object.entries(scenario.tokens).map(([name, count]) => [name, count * ratio]));
      const scaled: Scenario = {...scenario, tokenBasis: 'same-tokens', tokens: {...scenario.tokens, ...tokens}};
      assertClose(usdPerMonth({...scenario, tokenBasis: 'same-text'}, offer), usdPerMonth(scaled, offer), 'usd');
    }));
});
