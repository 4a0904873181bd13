import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Allowance, Plan, PlanEstimate} from '../../src/engine/plan.js';
import type {PricedPlan} from '../../src/engine/plan-comparison.js';
import {allowance, compared, personal, planEstimate, planOf} from './plan-sample.js';

const USD_10 = allowance({metric: 'usd-at-api-rates', amount: 10, windowHours: 720});
const UNPUBLISHED = allowance({metric: 'unpublished', windowHours: 168});

/** What a check says: used, of included, whether that is enough and why. */
function verdict({fits}: PricedPlan, index = 0): unknown[] {
  const {used, included, answer, reason, basis} = fits.checks[index]!;
  return [used, included, answer, reason, basis];
}

function fitOf(
  allowances: readonly Allowance[],
  conversations: number,
  estimates: readonly PlanEstimate[] = [],
): PricedPlan {
  return compared(planOf({allowances}), personal(conversations), {estimates});
}

describe('a relative allowance', () => {
  const relative = (given: object = {}): Allowance =>
    allowance({metric: 'relative', times: 3, of: 'vendor/base', windowHours: 720, ...given});
  const plan = (given: object = {}): Plan => planOf({allowances: [relative(given)]});
  const base = (...allowances: Allowance[]): Plan => planOf({id: 'vendor/base', allowances});
  const included = (result: PricedPlan): unknown => result.fits.checks[0]!.included;

  for (const [what, given, others, expected] of [
    ["is a multiple of the other plan's", {}, [base(USD_10)], {low: 30, high: 30}],
    [
      'of a range is a range',
      {},
      [base(allowance({metric: 'messages', low: 1, high: 5, windowHours: 720}))],
      {low: 3, high: 15},
    ],
    [
      'of an open range is open',
      {},
      [base(allowance({metric: 'messages', low: 1, windowHours: 720}))],
      {low: 3, high: null},
    ],
    ['of at least so much has no high end', {atLeast: true}, [base(USD_10)], {low: 30, high: null}],
    [
      "takes the other plan's of the same window",
      {},
      [base({...USD_10, windowHours: 24}, USD_10)],
      {low: 30, high: 30},
    ],
    ['skips what does not apply', {}, [base({...USD_10, amount: 99, models: []}, USD_10)], {low: 30, high: 30}],
    ['skips what is unknown', {}, [base({...UNPUBLISHED, windowHours: 720}, USD_10)], {low: 30, high: 30}],
    [
      "skips another product's",
      {product: 'CLI'},
      [base({...USD_10, amount: 99, product: 'Web'}, {...USD_10, product: 'CLI'})],
      {low: 30, high: 30},
    ],
    ["for one product takes the whole plan's", {product: 'CLI'}, [base(USD_10)], {low: 30, high: 30}],
    ['without another plan of that name is unknown', {}, [], null],
    ['of another window is unknown', {}, [base({...USD_10, windowHours: 24})], null],
    ['without a window is unknown', {windowHours: undefined}, [base({...allowance({metric: 'unpublished'})})], null],
    ['of a plan without any is unknown', {}, [base()], null],
    ['of itself is unknown', {of: 'vendor/plan'}, [], null],
    [
      'of one that refers back is unknown',
      {},
      [base(allowance({metric: 'relative', times: 2, of: 'vendor/plan', windowHours: 720}))],
      null,
    ],
  ] as [string, object, Plan[], unknown][]) {
    it(what, () => assert.deepEqual(included(compared(plan(given), personal(1), {others})), expected));
  }

  it('of a relative one multiplies both', () => {
    const middle = base(allowance({metric: 'relative', times: 2, of: 'vendor/first', windowHours: 720}));
    const others = [planOf({id: 'vendor/first', allowances: [USD_10]}), middle];
    assert.deepEqual(included(compared(plan(), personal(1), {others})), {low: 60, high: 60});
  });

  it('of an estimated one is an estimate', () => {
    const estimates = [planEstimate({plan: 'vendor/base', low: 2, high: 4})];
    const result = compared(plan(), personal(1), {others: [base({...UNPUBLISHED, windowHours: 720})], estimates});
    assert.deepEqual(verdict(result), [0.01, {low: 6, high: 12}, 'yes', 'within', 'estimate']);
    assert.deepEqual(result.fits.checks[0]!.estimate, estimates[0]);
  });

  it("of a relative one is not a multiple of that plan's measured month, which another limit may have set", () => {
    const estimates = [planEstimate({plan: 'vendor/base'})];
    const others = [base(allowance({metric: 'relative', times: 5, of: 'vendor/free', windowHours: 720}))];
    assert.deepEqual(included(compared(plan(), personal(1), {others, estimates})), null);
  });
});

describe('an estimate', () => {
  for (const [what, terms, estimates, expected] of [
    ['stands for an unpublished allowance', UNPUBLISHED, [{}], {low: 10, high: 10}],
    ['stands for one without a window', allowance({metric: 'unpublished'}), [{windowHours: 5}], {low: 10, high: 10}],
    ['stands for one of the same window', UNPUBLISHED, [{windowHours: 168}], {low: 10, high: 10}],
    ['of a shorter window does not', UNPUBLISHED, [{windowHours: 167}], null],
    ['of another plan does not', UNPUBLISHED, [{plan: 'vendor/other'}], null],
    ['of the same product does', {...UNPUBLISHED, product: 'CLI'}, [{product: 'CLI'}], {low: 10, high: 10}],
    ['of another product does not', {...UNPUBLISHED, product: 'CLI'}, [{product: 'Web'}], null],
    ['of one product stands for the whole plan', UNPUBLISHED, [{product: 'Web'}], {low: 10, high: 10}],
    [
      'stands for credits without a worth',
      allowance({metric: 'credits', amount: 5, windowHours: 168}),
      [{}],
      {low: 10, high: 10},
    ],
    ['gives way to what is published', USD_10, [{low: 99, high: 99}], {low: 10, high: 10}],
    ['does not stand for tasks', allowance({metric: 'tasks', amount: 5, windowHours: 24}), [{}], null],
    [
      'in dollars goes before one in tokens',
      UNPUBLISHED,
      [{metric: 'tokens', low: 7, high: 7}, {}],
      {low: 10, high: 10},
    ],
    [
      'in messages goes before one in requests',
      UNPUBLISHED,
      [{metric: 'requests', low: 7, high: 7}, {metric: 'messages'}],
      {low: 10, high: 10},
    ],
    [
      'in requests goes before one in tokens',
      UNPUBLISHED,
      [{metric: 'tokens', low: 7, high: 7}, {metric: 'requests'}],
      {low: 10, high: 10},
    ],
    ['in tokens is better than none', UNPUBLISHED, [{metric: 'tokens', low: 7, high: 9}], {low: 7, high: 9}],
  ] as [string, Allowance, Partial<PlanEstimate>[], unknown][]) {
    it(what, () => {
      const check = fitOf([terms], 1, estimates.map(planEstimate)).fits.checks[0]!;
      assert.deepEqual(check.included, expected);
    });
  }
});
