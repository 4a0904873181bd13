import {checkArgument} from './check-argument.js';
import {checkScenario} from './check-scenario.js';
import type {FlatPrice, FlipRange} from './flip-result.js';
import type {Scenario} from './scenario.js';
import {SCENARIO_FIELDS, withField, type ScenarioField} from './scenario-fields.js';

/** Most prices that one question may take: it is answered in about a second. */
export const MAX_FLIP_PRICES = 1_000_000;

/**
 * Refuses a question about flips that has no answer.
 *
 * @throws {RangeError} Naming the field out of its domain, what was expected and the value.
 */
export function checkFlipRange(
  scenario: Scenario,
  {parameter, from, to}: FlipRange,
  plans: readonly FlatPrice[],
): void {
  const field = flipField(parameter);
  checkArgument('from', from, field);
  checkArgument('to', to, {...field, min: from});
  // A conversation only gets longer with the field, so both ends valid means all between them are.
  checkScenario(withField(scenario, parameter, from));
  checkScenario(withField(scenario, parameter, to));
  for (const {id, usdPerMonth} of plans) {
    const isPrice = usdPerMonth >= 0 && usdPerMonth < Infinity;
    refuse(`plans.${id}.usdPerMonth`, isPrice ? undefined : 'a number >= 0', usdPerMonth);
  }
}

/**
 * Refuses a question that takes too long to answer.
 *
 * @param prices - How many it takes.
 * @throws {RangeError} If they are more than {@link MAX_FLIP_PRICES}.
 */
export function checkFlipPrices(prices: number): void {
  const expected = `a range that takes at most ${MAX_FLIP_PRICES} prices`;
  refuse('to', prices <= MAX_FLIP_PRICES ? undefined : expected, `${prices} or more`);
}

function flipField(parameter: string): ScenarioField & {type: 'number' | 'integer'} {
  const field = Object.entries(SCENARIO_FIELDS).find(([path]) => path === parameter && path !== 'people')?.[1];
  if (field?.type === 'number' || field?.type === 'integer') return field;
  throw new RangeError(`parameter: expected the path of a numeric field on which the cost depends, got ${parameter}`);
}

function refuse(name: string, expected: string | undefined, got: number | string): void {
  if (expected !== undefined) throw new RangeError(`${name}: expected ${expected}, got ${got}`);
}
