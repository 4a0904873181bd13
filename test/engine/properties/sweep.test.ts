import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {deepFreeze} from '../../../src/engine/deep-freeze.js';
import {estimate} from '../../../src/engine/estimate.js';
import type {ISODate, Offer} from '../../../src/engine/offer.js';
import {withField} from '../../../src/engine/scenario-fields.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {sweep, type NumericScenarioPath} from '../../../src/engine/sweep.js';
import {scenarios, share, workloads} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertAtLeast, assertClose} from '../oracle/closeness.js';
import {orderlyOffers} from '../oracle/orderly-offers.js';

const quarters = fc.nat(600_000).map((count) => count / 4);
const wholeFromOne = fc.integer({min: 1, max: 14});
const rate = fc.nat(3000).map((thousandths) => thousandths / 1000);

/** Values of every numeric field: token counts in quarters, so that both paths see the same side of a threshold. */
const VALUES: Readonly<Record<NumericScenarioPath, fc.Arbitrary<number>>> = {
  'traffic.conversations': quarters,
  turns: wholeFromOne,
  callsPerTurn: wholeFromOne,
  'tokens.system': quarters,
  'tokens.tools': quarters,
  'tokens.context': quarters,
  'tokens.user': quarters,
  'tokens.toolResult': quarters,
  'tokens.output': quarters,
  'tokens.reasoning': quarters,
  'history.lastTurns': fc.nat(14),
  'cache.hitRate': share,
  responseCacheHitRate: share,
  batchShare: share,
  retryRate: rate,
  discount: share,
  people: wholeFromOne,
  webSearchesPerConversation: rate,
};
const PARAMETERS = Object.keys(VALUES) as NumericScenarioPath[];

interface Case {
  scenario: Scenario;
  offers: readonly Offer[];
  at: ISODate | undefined;
  parameter: NumericScenarioPath;
  values: readonly number[];
}

/** A few offers, one of them aimed at the scenario's own sizes, perhaps one retired and one without a rate. */
const offerLists = fc
  .tuple(workloads, fc.array(workloads, {maxLength: 2}), fc.constantFrom('none', 'retired', 'rate'))
  .map(([first, rest, unpriced]) => {
    const {scenario, at} = first;
    const list = [first, ...rest].map(({offer}, index) => ({...offer, id: `seller/offer-${index}`}));
    const last = {...list[0]!, id: 'seller/last'};
    if (unpriced === 'retired') list.push({...last, retires: '2026-01-01'});
    if (unpriced === 'rate') list.push({...last, prices: last.prices.map((period) => ({...period, rates: {}}))});
    return {scenario, at, offers: list};
  });

const cases: fc.Arbitrary<Case> = fc
  .tuple(offerLists, fc.constantFrom(...PARAMETERS))
  .chain(([given, parameter]) =>
    fc.array(VALUES[parameter], {maxLength: 4}).map((values) => ({...given, parameter, values})),
  );

describe('a sweep', () => {
  it('holds the estimate of every offer at every value, NaN where there is none', () =>
    forAll(cases, ({scenario, offers, at, parameter, values}) => {
      const options = at === undefined ? {} : {at};
      // The scenario's own value, too: offers may have a threshold exactly there.
      const own = parameter.split('.').reduce<unknown>((part, key) => (part as never)[key], scenario) as number;
      const swept = [own, ...values];
      const {usdPerMonth} = sweep(deepFreeze(scenario), deepFreeze(offers), parameter, swept, options);
      offers.forEach((offer, row) => {
        swept.forEach((value, column) => {
          const alone = estimate(withField(scenario, parameter, value), offer, options);
          const usd = usdPerMonth[row]![column]!;
          if (alone.status === 'unpriced') assert.ok(Number.isNaN(usd), `${offer.id} has no price, got ${usd}`);
          else assertClose(usd, alone.usd.perMonth, `${offer.id} at ${parameter} = ${value}`);
        });
      });
    }));

  it('gives the same figure for a value wherever it stands and whatever else is swept', () =>
    forAll(cases, ({scenario, offers, parameter, values}) => {
      const forwards = sweep(scenario, offers, parameter, values).usdPerMonth;
      const backwards = sweep(scenario, offers.toReversed(), parameter, values.toReversed()).usdPerMonth;
      assert.deepEqual(
        forwards.map((row) => Array.from(row)),
        backwards.toReversed().map((row) => Array.from(row).toReversed()),
      );
    }));
});

const RISING: readonly NumericScenarioPath[] = PARAMETERS.filter((path) =>
  /^(tokens|traffic|turns|callsPerTurn|retryRate|webSearches)/.test(path),
);
const FALLING: readonly NumericScenarioPath[] = ['discount', 'responseCacheHitRate', 'cache.hitRate'];

function rowOf(scenario: Scenario, offer: Offer, parameter: NumericScenarioPath, values: readonly number[]): number[] {
  return Array.from(sweep(scenario, [offer], parameter, values).usdPerMonth[0]!);
}

/** Costs at random values, from the smallest value to the largest. */
function costsAlong(parameter: NumericScenarioPath): fc.Arbitrary<number[]> {
  const values = fc.array(VALUES[parameter], {minLength: 2, maxLength: 4});
  return fc.tuple(scenarios, orderlyOffers, values).map(([scenario, offer, some]) =>
    rowOf(
      scenario,
      offer,
      parameter,
      some.toSorted((one, other) => one - other),
    ),
  );
}

function assertNeverFalls(costs: readonly number[]): void {
  costs.slice(1).forEach((usd, index) => {
    assertAtLeast(usd, costs[index]!, 'usd');
  });
}

describe('the cost along a sweep', () => {
  for (const parameter of RISING) {
    it(`never falls as ${parameter} grows`, () =>
      forAll(costsAlong(parameter), (costs) => {
        assertNeverFalls(costs);
      }));
  }

  for (const parameter of FALLING) {
    it(`never rises as ${parameter} grows`, () =>
      forAll(costsAlong(parameter), (costs) => {
        assertNeverFalls(costs.toReversed());
      }));
  }

  it('does not depend on the number of people', () =>
    forAll(fc.tuple(scenarios, orderlyOffers), ([scenario, offer]) => {
      const [one, many] = rowOf(scenario, offer, 'people', [1, 500]);
      assert.equal(one, many);
    }));

  it('is a straight line in the batch share', () =>
    forAll(fc.tuple(scenarios, orderlyOffers, share), ([scenario, offer, batched]) => {
      const [none = NaN, all = NaN, some = NaN] = rowOf(scenario, offer, 'batchShare', [0, 1, batched]);
      assertClose(some, (1 - batched) * none + batched * all, 'usd');
    }));
});
