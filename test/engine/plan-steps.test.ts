import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {planSteps} from '../../src/engine/plan-steps.js';
import {planOf, priceOf, published} from './plan-sample.js';

const triples = (...args: Parameters<typeof planSteps>) =>
  planSteps(...args).map(({fromPeople, seats, usdPerMonth}) => [fromPeople, seats, usdPerMonth]);

describe('the steps of a plan', () => {
  it('of Claude Team Standard begin with two seats for one person, at $25', () => {
    assert.deepEqual(triples(published('anthropic/claude-team-standard'), 4), [
      [1, 2, 50],
      [3, 3, 75],
      [4, 4, 100],
    ]);
  });

  it('of Claude Team Standard reach $250 a month for ten, or $2,400 a year', () => {
    const plan = published('anthropic/claude-team-standard');
    assert.equal(planSteps(plan, 10).at(-1)?.usdPerMonth, 250);
    assert.equal(planSteps(plan, 10, {billing: 'annual'}).at(-1)!.usdPerMonth * 12, 2400);
  });

  it('of Claude Enterprise begin with twenty seats, also for fewer people than that', () => {
    const plan = published('anthropic/claude-enterprise');
    assert.deepEqual(triples(plan, 1), [[1, 20, 400]]);
    assert.deepEqual(triples(plan, 20), [[1, 20, 400]]);
    assert.deepEqual(triples(plan, 21).at(-1), [21, 21, 420]);
  });

  it('end where the plan takes no more people', () => {
    const plan = published('anthropic/claude-team-standard');
    assert.deepEqual([planSteps(plan, 149).at(-1)?.seats, planSteps(plan, 151).at(-1)?.seats], [149, 150]);
  });

  it('of a personal plan are one a person', () => {
    assert.deepEqual(triples(planOf(), 2), [
      [1, 1, 20],
      [2, 2, 40],
    ]);
  });

  it('are not known without a price', () => {
    assert.deepEqual(planSteps(published('openai/chatgpt-enterprise'), 5), []);
    assert.deepEqual(planSteps(published('openai/chatgpt-pro-500'), 5), []);
  });

  it('are those of the asked day, else of the last one on which a price was checked', () => {
    const prices = [priceOf(10, {until: '2026-06-01'}), priceOf(30, {from: '2026-06-01'})];
    const usd = (checked: string, at?: string): number | undefined =>
      planSteps(planOf({prices: prices.map((price) => ({...price, checked}))}), 1, at === undefined ? {} : {at})[0]
        ?.usdPerMonth;
    assert.deepEqual(
      [usd('2026-05-31'), usd('2026-06-01'), usd('2026-05'), usd('2026-06'), usd('2026')],
      [10, 30, 10, 30, 30],
    );
    assert.deepEqual([usd('2026', '2026-05-31'), usd('2026-05', '2026-06-01')], [10, 30]);
    const mixed = [{...priceOf(10, {until: '2026-06-01'}), checked: '2026-07-01'}, priceOf(30, {from: '2026-06-01'})];
    assert.equal(
      planSteps(
        planOf({prices: mixed.map((price, index) => ({...price, ...(index && {checked: '2026-01-01'})}))}),
        1,
      )[0]?.usdPerMonth,
      30,
    );
  });

  for (const maxPeople of [0, 1.5, 10_001, NaN, Infinity]) {
    it(`are not listed for ${maxPeople} people`, () =>
      assert.throws(
        () => planSteps(planOf(), maxPeople),
        new RangeError(`maxPeople: expected an integer from 1 to 10000, got ${maxPeople}`),
      ));
  }

  it('are listed for 10,000 people', () => assert.equal(planSteps(planOf(), 10_000).length, 10_000));

  it('are refused for another billing or day', () => {
    assert.throws(() => planSteps(planOf(), 1, {billing: 'weekly' as 'annual'}), /^RangeError: billing: expected/);
    assert.throws(() => planSteps(planOf(), 1, {at: 'today'}), /^RangeError: at: expected a day/);
  });
});
