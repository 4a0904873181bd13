import {checkArgument} from './check-argument.js';
import {MAX_CALLS_PER_CONVERSATION, SCENARIO_FIELDS, SCENARIO_PATHS, fieldValue} from './scenario-fields.js';
import type {Scenario} from './scenario.js';

/**
 * Refuses a scenario that cannot be computed with.
 *
 * @throws {RangeError} Naming the first field out of its domain, what was expected and the value.
 */
export function checkScenario(scenario: Scenario): void {
  for (const path of SCENARIO_PATHS) {
    checkArgument(`scenario.${path}`, fieldValue(scenario, path), SCENARIO_FIELDS[path]);
  }
  const calls = scenario.turns * scenario.callsPerTurn;
  if (calls > MAX_CALLS_PER_CONVERSATION) {
    throw new RangeError(
      `scenario.turns: expected at most ${MAX_CALLS_PER_CONVERSATION} calls in one conversation, got ${calls}`,
    );
  }
}
