import {MAX_CALLS_PER_CONVERSATION, SCENARIO_FIELDS, withField, type ScenarioPath} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {parseNumber} from '../format/parse-number.js';
import {type NumberProblem} from '../format/read-number.js';

/** Why typed text cannot be used; texts live in i18n. */
export type FieldProblem = NumberProblem | 'not-whole' | 'below-minimum' | 'above-maximum' | 'too-many-calls';

export type TypedField =
  | {ok: true; value: number; scenario: Scenario}
  | {ok: false; problem: FieldProblem; suggestion?: string; limit?: number};

/**
 * Reads what a visitor types into a numeric field.
 *
 * @param percent - Whether the field is a share shown as a percentage: `80` then means 0.8.
 * @returns The scenario with the new value, or why it stays as it is.
 */
export function readTypedField(
  scenario: Scenario,
  path: ScenarioPath,
  typed: string,
  locale: string,
  percent: boolean,
): TypedField {
  const parsed = parseNumber(typed, locale, {percent});
  if (!parsed.ok) return parsed;
  return setNumber(scenario, path, parsed.value);
}

/**
 * Puts a number into a field of a scenario, if it is allowed there.
 *
 * @param value - Finite; in the unit of the field (tokens, a share in [0, 1], a count).
 */
export function setNumber(scenario: Scenario, path: ScenarioPath, value: number): TypedField {
  const field = SCENARIO_FIELDS[path];
  if (field.type === 'choice' || field.type === 'flag') return {ok: false, problem: 'not-a-number'};
  if (value < field.min) return {ok: false, problem: 'below-minimum', limit: field.min};
  if (value > field.max) return {ok: false, problem: 'above-maximum', limit: field.max};
  if (field.type === 'integer' && !Number.isInteger(value)) return {ok: false, problem: 'not-whole'};
  const changed = withField(scenario, path, value);
  if (changed.turns * changed.callsPerTurn > MAX_CALLS_PER_CONVERSATION) {
    return {ok: false, problem: 'too-many-calls', limit: MAX_CALLS_PER_CONVERSATION};
  }
  return {ok: true, value, scenario: changed};
}
