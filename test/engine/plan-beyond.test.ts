import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Beyond, Plan} from '../../src/engine/plan.js';
import type {PricedPlan} from '../../src/engine/plan-comparison.js';
import {assertClose} from './oracle/closeness.js';
import {allowance, beyond, compared, personal, planEstimate, planOf, published} from './plan-sample.js';

const USD_10 = allowance({metric: 'usd-at-api-rates', amount: 10, windowHours: 720});
const UNPUBLISHED = allowance({metric: 'unpublished', windowHours: 168});

/** Use worth $40, a cent a conversation, of a plan that includes $10. */
function over(terms: Beyond | undefined, given: Partial<Plan> = {}, people = 1): PricedPlan {
  return compared(planOf({allowances: [USD_10], ...(terms && {beyond: terms}), ...given}), personal(4000, {people}));
}

describe('use past the allowance', () => {
  for (const [what, terms, beyondUsd, servedShare] of [
    ['is billed at API rates', beyond({kind: 'api-rates'}), 30, 1],
    ['is slow, and costs nothing', beyond({kind: 'slow'}), 0, 1],
    ['is answered by a lesser model, and costs nothing', beyond({kind: 'downgrade'}), 0, 1],
    ['is not answered, so that 10 of 40 dollars are', beyond({kind: 'stop'}), 0, 0.25],
    ['costs credits that are worth nobody knows how much', beyond({kind: 'credits', usdPerCredit: 0.01}), null, 1],
    ['is unknown where the vendor does not say', undefined, null, null],
    [
      'is unknown where nobody confirms it',
      {...beyond({kind: 'api-rates'}), trust: 'unverified'} as Beyond,
      null,
      null,
    ],
  ] as const) {
    it(what, () => {
      const result = over(terms);
      assert.deepEqual([result.fits.answer, result.beyondUsd, result.servedShare], ['no', beyondUsd, servedShare]);
      assert.deepEqual([result.planUsd, result.isEstimate], [20 + (beyondUsd ?? 0), false]);
    });
  }

  for (const kind of ['api-rates', 'slow', 'downgrade', 'stop', 'credits'] as const) {
    it(`costs nothing where there is none, whatever ${kind} would`, () => {
      const result = compared(planOf({allowances: [USD_10], beyond: beyond({kind})}), personal(1000));
      assert.deepEqual([result.beyondUsd, result.servedShare, result.planUsd], [0, 1, 20]);
    });
  }

  for (const [kind, beyondUsd, servedShare] of [
    ['api-rates', null, 1],
    ['credits', null, 1],
    ['slow', 0, 1],
    ['downgrade', 0, 1],
    ['stop', 0, null],
  ] as const) {
    it(`of an unpublished allowance costs ${String(beyondUsd)} with ${kind}`, () => {
      const result = over(beyond({kind}), {allowances: [UNPUBLISHED]});
      assert.deepEqual([result.beyondUsd, result.servedShare, result.planUsd], [beyondUsd, servedShare, 20]);
    });
  }

  it('is counted where it is over most, and nowhere else', () => {
    const allowances = [
      {...USD_10, amount: 20},
      USD_10,
      {...USD_10, amount: 30},
      {...USD_10, amount: 99},
      {...USD_10, amount: 1, models: []},
      UNPUBLISHED,
    ];
    assert.equal(over(beyond({kind: 'api-rates'}), {allowances}).beyondUsd, 30);
  });

  it('counts from the high end of a range, and says that it may be more', () => {
    const allowances = [allowance({metric: 'messages', low: 500, high: 1000, windowHours: 720})];
    const result = over(beyond({kind: 'api-rates'}), {allowances});
    // 3,000 of 4,000 messages are over, at a cent each.
    assert.deepEqual([result.beyondUsd, result.isEstimate], [30, true]);
    const stops = over(beyond({kind: 'stop'}), {allowances});
    assert.deepEqual([stops.servedShare, stops.isEstimate], [0.25, true]);
  });

  it('rests on the estimate that the allowance rests on', () => {
    const plan = planOf({allowances: [UNPUBLISHED], beyond: beyond({kind: 'api-rates'})});
    const result = compared(plan, personal(4000), {estimates: [planEstimate({})]});
    assert.deepEqual([result.beyondUsd, result.isEstimate], [30, true]);
  });

  it('may carry a surcharge for the models of other makers', () => {
    // 30 of 40 dollars are over: 3,000 conversations of 10,000 tokens, at $0.25 a million more.
    const terms = beyond({kind: 'api-rates', surchargeUsdPerMTok: 0.25});
    assertClose(over(terms).beyondUsd!, 30 + 30 * 0.25, 'other maker');
    assertClose(over(terms, {vendor: 'maker'}).beyondUsd!, 30, 'same maker');
    assertClose(over(terms, {vendor: 'mak'}).beyondUsd!, 37.5, 'a name that only begins alike');
  });
});

describe('credits past the allowance', () => {
  const credits = (usdPerCredit?: number) =>
    allowance({metric: 'credits', amount: 1000, windowHours: 720, ...(usdPerCredit !== undefined && {usdPerCredit})});

  it('are bought at their price, which may differ from their worth', () => {
    // $40 are 4,000 credits of a cent, 3,000 of them to be bought at two cents each.
    const result = over(beyond({kind: 'credits', usdPerCredit: 0.02}), {allowances: [credits(0.01)]});
    assertClose(result.beyondUsd!, 60, 'bought');
  });

  it('have no price where the vendor publishes none', () => {
    assert.equal(over(beyond({kind: 'credits'}), {allowances: [credits(0.01)]}).beyondUsd, null);
  });

  it('cannot be counted where they are known through an estimate only', () => {
    const plan = planOf({allowances: [credits()], beyond: beyond({kind: 'credits', usdPerCredit: 0.02})});
    const result = compared(plan, personal(4000), {estimates: [planEstimate({})]});
    assert.deepEqual([result.fits.answer, result.beyondUsd], ['no', null]);
  });

  it('cost a Copilot Pro user with $40 of use $25 beside the $10', () => {
    const result = compared(published('github/copilot-pro'), personal(4000));
    assertClose(result.planUsd, 10 + (40 - 15), 'plan');
    assert.equal(result.cheaper, 'plan');
  });

  it('of a pool are bought once it is empty', () => {
    // 100 seats pool $1,900 of credits for $1,900; use is worth $2,500.
    const result = compared(published('github/copilot-business'), personal(250_000, {people: 100}));
    assertClose(result.beyondUsd!, 600, 'beyond');
    assert.equal(result.cheaper, 'equal');
  });
});

describe('published terms past the allowance', () => {
  it('of Cursor Pro make it as dear as the API, however the last bits fall', () => {
    for (const conversations of [2001, 3333, 5401, 12_347]) {
      const result = compared(published('cursor/cursor-pro'), personal(conversations));
      assertClose(result.planUsd, result.apiUsd, 'plan');
      assert.equal(result.cheaper, 'equal');
    }
  });

  it('of Claude Enterprise bill all use besides the seats', () => {
    const result = compared(published('anthropic/claude-enterprise'), personal(4000, {people: 20}));
    assert.deepEqual([result.feeUsd, result.beyondUsd, result.planUsd, result.cheaper], [400, 40, 440, 'api']);
  });
});

describe('prepaid bundles', () => {
  const bundles = published('anthropic/claude-pro').beyond?.bundles ?? [];
  const claude = (bundleCreditUsdPerMonthMax?: number) =>
    beyond({kind: 'api-rates', bundles, ...(bundleCreditUsdPerMonthMax !== undefined && {bundleCreditUsdPerMonthMax})});
  const allowances = [{...USD_10, amount: 0}];
  const usdFor = (usd: number, terms: Beyond, given: Partial<Plan> = {}, people = 1): number =>
    compared(planOf({allowances, beyond: terms, ...given}), personal(usd * 100, {people})).beyondUsd!;

  for (const [usd, expected, how] of [
    [44, 44, 'none: $45 for $50 would be more'],
    [45, 45, 'one or none'],
    [47, 45, 'one of $50'],
    [50, 45, 'one of $50, used up'],
    [60, 45 + 10, 'one of $50 and the rest as used'],
    [180, 3 * 45 + 30, 'three of $50 and the rest as used'],
    [240, 200, 'one of $250, though not all of it is used'],
    [1000, 700, 'one of $1,000'],
    [1300, 700 + 200 + 45, 'one of each'],
    [2400, 2 * 700 + 200 + 3 * 45, 'two of $1,000, one of $250, three of $50'],
  ] as const) {
    it(`for use worth $${usd} are ${how}`, () => assertClose(usdFor(usd, claude()), expected, 'bundles'));
  }

  it('may buy only so much a month', () => {
    assertClose(usdFor(2400, claude(2000)), 2 * 700 + 400, 'at most $2,000');
    assertClose(usdFor(2400, claude(1999)), 700 + 3 * 200 + 4 * 45 + 450, 'at most $1,999');
    assertClose(usdFor(100, claude(49)), 100, 'too little for any');
    assertClose(usdFor(100, claude(50)), 95, 'one of $50');
  });

  it('are bought by each person, or by the organization for all of its seats', () => {
    // Four people with use worth $25 each: a bundle of $50 is of use to them only together.
    assertClose(usdFor(100, claude(), {}, 4), 100, 'each');
    assertClose(usdFor(100, claude(), {perSeat: true}, 4), 90, 'together');
  });

  it('are the cheapest of all sets, tried one by one', () => {
    for (const max of [500, 2000, 3000]) {
      for (let usd = 7; usd < 2700; usd += 61) {
        assertClose(usdFor(usd, claude(max)), cheapestByTrial(usd, max), `$${usd} of at most $${max}`);
      }
    }
  });
});

/** Tries every number of each of Claude's bundles: $50 for $45, $250 for $200, $1,000 for $700. */
function cheapestByTrial(usd: number, max: number): number {
  let best = usd;
  for (let fifties = 0; fifties * 50 <= max; fifties += 1) {
    for (let quarters = 0; fifties * 50 + quarters * 250 <= max; quarters += 1) {
      for (let grands = 0; fifties * 50 + quarters * 250 + grands * 1000 <= max; grands += 1) {
        const rest = Math.max(0, usd - fifties * 50 - quarters * 250 - grands * 1000);
        best = Math.min(best, fifties * 45 + quarters * 200 + grands * 700 + rest);
      }
    }
  }
  return best;
}
