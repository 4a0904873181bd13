import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MODEL_TIERS, compareTiers, type ModelTier, type TierComparison} from '../../src/engine/compare-tiers.js';
import type {Offer} from '../../src/engine/offer.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const MILLION = scenarioOf({}, {user: 1e6});

/** An offer at so many USD a million input tokens; its id begins with its tier. */
function offer(id: string, usd: number, details: Partial<Offer> = {}): Offer {
  return offerAt({input: usd, output: 0}, {id, ...details});
}

function tierOf({id}: Offer): ModelTier | undefined {
  return MODEL_TIERS.find((tier) => id.startsWith(tier));
}

function summary({tier, cheapest, median, dearest, offers, fitting, times}: TierComparison): unknown[] {
  return [tier, cheapest?.offer.id, median?.offer.id, dearest?.offer.id, offers, fitting, times];
}

function compared(offers: readonly Offer[]): unknown[][] {
  return compareTiers(MILLION, offers, tierOf).map(summary);
}

describe('tiers of models', () => {
  it('are shown by their cheapest, median and dearest offer, and as multiples of the cheapest', () => {
    const offers = [
      offer('mid/5', 5),
      offer('mid/3', 3),
      offer('mid/4', 4),
      offer('frontier/20', 20),
      offer('frontier/10', 10),
      offer('budget/2', 2),
    ];
    assert.deepEqual(compared(offers), [
      ['frontier', 'frontier/10', 'frontier/10', 'frontier/20', 2, 2, 5],
      ['mid', 'mid/3', 'mid/4', 'mid/5', 3, 3, 1.5],
      ['budget', 'budget/2', 'budget/2', 'budget/2', 1, 1, 1],
    ]);
  });

  it('of four offers have the second as their median', () => {
    const offers = [1, 2, 3, 4].map((usd) => offer(`budget/${usd}`, usd));
    assert.deepEqual(compared(offers)[2], ['budget', 'budget/1', 'budget/2', 'budget/4', 4, 4, 1]);
  });

  it('are there without any offer, too', () => {
    assert.deepEqual(
      compared([]),
      MODEL_TIERS.map((tier) => [tier, undefined, undefined, undefined, 0, 0, null]),
    );
    assert.deepEqual(compareTiers(MILLION, [], tierOf)[0], {
      tier: 'frontier',
      cheapest: null,
      median: null,
      dearest: null,
      offers: 0,
      fitting: 0,
      times: null,
    });
  });

  it('are represented only by offers that take the workload', () => {
    const offers = [offer('mid/1', 1, {context: 1000}), offer('mid/2', 2), offer('budget/1', 1, {context: 1000})];
    assert.deepEqual(compared(offers).slice(1), [
      ['mid', 'mid/2', 'mid/2', 'mid/2', 2, 1, 1],
      ['budget', undefined, undefined, undefined, 1, 0, null],
    ]);
  });

  it('leave out offers without price, embeddings and those of no tier', () => {
    const offers = [
      offerAt({input: 1}, {id: 'mid/unknown'}),
      offer('mid/embedding', 1, {kind: 'embedding'}),
      offer('other/1', 1),
      offer('mid/4', 4),
    ];
    assert.deepEqual(compared(offers)[1], ['mid', 'mid/4', 'mid/4', 'mid/4', 1, 1, 1]);
  });

  it('are infinitely dearer than a free one, which is once as dear as itself', () => {
    const times = compareTiers(MILLION, [offer('mid/0', 0), offer('budget/0', 0), offer('frontier/1', 1)], tierOf);
    assert.deepEqual(
      times.map((tier) => tier.times),
      [Infinity, 1, 1],
    );
  });

  it('are compared at the prices of the day', () => {
    const [first] = offer('mid/1', 1).prices;
    const periods = [
      {...first!, until: '2027-01-01'},
      {...first!, from: '2027-01-01', rates: {input: 9, output: 0}},
    ];
    const [, mid] = compareTiers(MILLION, [offer('mid/1', 1, {prices: periods})], tierOf, {at: '2027-01-01'});
    assert.equal(mid?.cheapest?.usd.perMonth, 9);
  });

  it('are 16.67 x apart from GPT-4o mini to GPT-4o', () => {
    // $2.50 / $0.15 and $10 / $0.60 are both 50 / 3, so the mix of tokens does not matter
    const tiers: Record<string, ModelTier> = {'openai/gpt-4o': 'frontier', 'openai/gpt-4o-mini': 'budget'};
    const offers = Object.keys(tiers).map((id) => MERGED_CATALOGUE.find(id)!);
    const scenario = scenarioOf({traffic: {conversations: 1000, per: 'day'}}, {user: 1_234, output: 321});
    const [frontier, , budget] = compareTiers(scenario, offers, ({id}) => tiers[id]);
    assertClose(frontier?.times ?? NaN, 50 / 3, 'times');
    assert.deepEqual([budget?.offers, budget?.times], [1, 1]);
    // 1,234 x 0.15 + 321 x 0.60 = 377.7 millionths, 30,000 times a month
    assertClose(budget?.cheapest?.usd.perMonth ?? NaN, 11.331, 'GPT-4o mini');
  });

  it('refuse a scenario out of its domain', () =>
    assert.throws(() => compareTiers({...MILLION, turns: 0}, [], tierOf), /^RangeError: scenario\.turns: .* 0$/));
});
