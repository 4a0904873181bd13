import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import type {Estimate} from '../../../src/engine/estimate-result.js';
import {compare, estimate} from '../../../src/engine/index.js';
import type {Offer} from '../../../src/engine/offer.js';
import {offers, scenarios} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';

/** A few lists of details repeat on purpose: equal costs are what the id has to decide. */
const lists: fc.Arbitrary<Offer[]> = fc
  .tuple(fc.array(fc.tuple(offers, fc.boolean()), {minLength: 1, maxLength: 6}), fc.boolean())
  .map(([drawn, doubled]) => [...drawn, ...(doubled ? drawn : [])])
  .map((drawn) => drawn.map(([offer, isKnown], index) => named(isKnown ? offer : withoutInput(offer), index)));

const cases = lists.chain((list) =>
  fc.tuple(scenarios, fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
);

function named(offer: Offer, index: number): Offer {
  return {...offer, id: `seller/offer-${(index * 7) % 13}`};
}

function withoutInput(offer: Offer): Offer {
  return {...offer, prices: offer.prices.map(({rates: {input: _, ...rates}, ...period}) => ({...period, rates}))};
}

function rank(result: Estimate): number {
  if (result.status === 'unpriced') return 4;
  return (result.offer.kind === 'embedding' ? 2 : 0) + (result.fits.ok ? 0 : 1);
}

function isInOrder(one: Estimate, next: Estimate): boolean {
  if (rank(one) !== rank(next)) return rank(one) < rank(next);
  const first = one.status === 'priced' ? one.usd.perMonth : 0;
  const second = next.status === 'priced' ? next.usd.perMonth : 0;
  return first === second ? one.offer.id < next.offer.id : first < second;
}

describe('a comparison', () => {
  it('holds the estimate of every offer on its own', () =>
    forAll(cases, ([scenario, list]) => {
      for (const result of compare(scenario, list)) {
        const alone = estimate(scenario, result.offer);
        assert.equal(result.status, alone.status);
        if (result.status === 'priced' && alone.status === 'priced') assert.deepEqual(result.usd, alone.usd);
      }
    }));

  it('does not depend on the order in which offers are given', () =>
    forAll(cases, ([scenario, list, shuffled]) => {
      const ids = (given: readonly Offer[]): string[] => compare(scenario, given).map(({offer}) => offer.id);
      assert.deepEqual(ids(shuffled), ids(list));
      assert.deepEqual(ids(list).toSorted(), list.map(({id}) => id).toSorted());
    }));

  it('puts fitting chat offers first, then other chat offers, embeddings, unpriced; by cost, then id', () =>
    forAll(cases, ([scenario, , shuffled]) => {
      const results = compare(scenario, shuffled);
      results.slice(1).forEach((next, index) => {
        const one = results[index]!;
        assert.ok(isInOrder(one, next), `${one.offer.id} before ${next.offer.id}`);
      });
    }));
});
