import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {estimate, priceUsage} from '../../../src/engine/index.js';
import type {Offer} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {offers, scenarios} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose} from '../oracle/closeness.js';
import {priced} from '../oracle/priced.js';

/** One call, on chat offers that charge nothing but tokens and do not ask what share of calls does what. */
const cases = fc.tuple(scenarios, offers, fc.boolean()).map(([scenario, {fees: _, ...offer}, isBatched]) => {
  const single: Scenario = {
    ...scenario,
    turns: 1,
    callsPerTurn: 1,
    batchShare: isBatched && offer.modes?.batch ? 1 : 0,
    retryRate: 0,
    discount: 0,
    tokenBasis: 'same-tokens',
  };
  return [single, offer] as const;
});

function billed(scenario: Scenario, offer: Offer, prompt: {input?: number; cacheRead?: number; cacheWrite?: number}) {
  const {output, reasoning} = scenario.tokens;
  const mode = scenario.batchShare === 1 ? 'batch' : scenario.mode;
  const bill = priceUsage({...prompt, output, reasoning}, offer, {at: '2026-02-01', mode, region: scenario.region});
  assert.ok(bill.status === 'priced');
  return bill;
}

function promptTokens({tokens: {system, tools, context, user}}: Scenario): number {
  return system + tools + context + user;
}

describe('a conversation of one call', () => {
  it('without caching costs one request, line by line', () =>
    forAll(cases, ([scenario, offer]) => {
      const uncached: Scenario = {
        ...scenario,
        traffic: {conversations: 1, per: 'month'},
        responseCacheHitRate: 0,
        cache: {...scenario.cache, enabled: false},
      };
      const {usd, calls, lines} = priced(estimate(uncached, offer, {at: '2026-02-01'}));
      const bill = billed(uncached, offer, {input: promptTokens(uncached)});
      assertClose(usd.perConversation, bill.usd, 'usd');
      assert.equal(calls[0]?.band, bill.band);
      for (const line of lines) {
        assertClose(line.usd, bill.lines.find(({kind}) => kind === line.kind)?.usd ?? 0, `line ${line.kind}`);
      }
    }));

  it('with caching costs a hit as often as it hits and a miss otherwise', () =>
    forAll(cases, ([scenario, {cache: _, ...anyOffer}]) => {
      const modes = Object.entries(anyOffer.modes ?? {}).map(([id, {excludes: __, ...mode}]) => [id, mode]);
      const offer: Offer = {...anyOffer, modes: Object.fromEntries(modes)};
      const cached: Scenario = {...scenario, cache: {...scenario.cache, enabled: true, ttl: 'short'}};
      const {tools, system} = cached.tokens;
      const whole = promptTokens(cached);
      const hit = billed(cached, offer, {cacheRead: tools + system, cacheWrite: whole - tools - system}).usd;
      const miss = billed(cached, offer, {cacheWrite: whole}).usd;
      const expected = cached.cache.hitRate * hit + (1 - cached.cache.hitRate) * miss;
      assertClose(priced(estimate(cached, offer, {at: '2026-02-01'})).usd.perConversation, expected, 'usd');
    }));
});
