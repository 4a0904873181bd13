import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {estimate} from '../../src/engine/estimate.js';
import {unitEconomics, type ProductTerms, type UnitEconomics} from '../../src/engine/unit-economics.js';
import {assertClose} from './oracle/closeness.js';
import {priced} from './oracle/priced.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

// 100,000 x (2,000 x 2.50 + 500 x 10) = 100,000 x 0.01 = 1,000 USD a month
const scenario = scenarioOf({traffic: {conversations: 100_000, per: 'month'}}, {user: 2_000, output: 500});
const thousandUsd = priced(estimate(scenario, offerAt({input: 2.5, output: 10})));

interface Row {
  title: string;
  terms: ProductTerms;
  expected: UnitEconomics;
}

const ROWS: readonly Row[] = [
  {
    title: '500 users at $10 with $1 of other cost leave 70 %',
    terms: {users: 500, revenuePerUserUsd: 10, otherCostPerUserUsd: 1},
    expected: {
      modelCostPerUserUsd: 2,
      costPerUserUsd: 3,
      grossMarginPerUserUsd: 7,
      grossMarginUsd: 3_500,
      grossMarginShare: 0.7,
      breakEvenPriceUsd: 3,
    },
  },
  {
    title: 'without other cost the model is all of it',
    terms: {users: 500, revenuePerUserUsd: 8},
    expected: {
      modelCostPerUserUsd: 2,
      costPerUserUsd: 2,
      grossMarginPerUserUsd: 6,
      grossMarginUsd: 3_000,
      grossMarginShare: 0.75,
      breakEvenPriceUsd: 2,
    },
  },
  {
    title: 'a single user who pays too little makes a loss',
    terms: {users: 1, revenuePerUserUsd: 400, otherCostPerUserUsd: 600},
    expected: {
      modelCostPerUserUsd: 1_000,
      costPerUserUsd: 1_600,
      grossMarginPerUserUsd: -1_200,
      grossMarginUsd: -1_200,
      grossMarginShare: -3,
      breakEvenPriceUsd: 1_600,
    },
  },
  {
    title: 'without revenue there is a loss but no share',
    terms: {users: 1_000, revenuePerUserUsd: 0},
    expected: {
      modelCostPerUserUsd: 1,
      costPerUserUsd: 1,
      grossMarginPerUserUsd: -1,
      grossMarginUsd: -1_000,
      grossMarginShare: null,
      breakEvenPriceUsd: 1,
    },
  },
];

describe('the economics of a product', () => {
  for (const {title, terms, expected} of ROWS) {
    it(title, () => {
      const actual = unitEconomics(thousandUsd, terms);
      assert.deepEqual(Object.keys(actual).toSorted(), Object.keys(expected).toSorted());
      for (const [name, value] of Object.entries(expected) as [keyof UnitEconomics, number | null][]) {
        if (value === null) assert.equal(actual[name], null);
        else assertClose(actual[name] ?? NaN, value, name);
      }
    });
  }

  it('makes no margin at the break-even price', () => {
    const {breakEvenPriceUsd} = unitEconomics(thousandUsd, {users: 300, revenuePerUserUsd: 0, otherCostPerUserUsd: 2});
    const {grossMarginUsd} = unitEconomics(thousandUsd, {
      users: 300,
      revenuePerUserUsd: breakEvenPriceUsd,
      otherCostPerUserUsd: 2,
    });
    assert.equal(grossMarginUsd, 0);
  });

  for (const {field, terms, got} of [
    {field: 'users', terms: {users: 0, revenuePerUserUsd: 1}, got: '0'},
    {field: 'users', terms: {users: 1.5, revenuePerUserUsd: 1}, got: '1.5'},
    {field: 'users', terms: {users: 2e15, revenuePerUserUsd: 1}, got: '2000000000000000'},
    {field: 'revenuePerUserUsd', terms: {users: 1, revenuePerUserUsd: -1}, got: '-1'},
    {field: 'otherCostPerUserUsd', terms: {users: 1, revenuePerUserUsd: 1, otherCostPerUserUsd: NaN}, got: 'NaN'},
  ]) {
    it(`refuses ${field} of ${got}`, () =>
      assert.throws(() => unitEconomics(thousandUsd, terms), {
        name: 'RangeError',
        message: new RegExp(`^${field}: expected a (whole )?number from [01] to 1000000000000000, got ${got}$`),
      }));
  }
});
