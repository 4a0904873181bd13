import {DEFAULT_SCENARIO} from './default-scenario.js';
import {
  MAX_CALLS_PER_CONVERSATION,
  SCENARIO_FIELDS,
  SCENARIO_PATHS,
  fieldValue,
  violation,
  withField,
} from './scenario-fields.js';
import type {Scenario} from './scenario.js';

/** A value that could not be used, and what took its place: the default. */
export interface ScenarioProblem {
  /** Dotted path, e.g. `tokens.system`; empty for the whole. */
  path: string;
  value: unknown;
  /** What would have been accepted, e.g. `a number from 0 to 1`. */
  expected: string;
}

export interface ParsedScenario {
  scenario: Scenario;
  problems: readonly ScenarioProblem[];
}

/**
 * Makes a valid scenario of anything: saved JSON, a shared link, a page's property.
 *
 * What is missing takes the fallback's value in silence; what is unusable does so as a problem. Never throws.
 *
 * @param value - A scenario or a part of one.
 * @param fallback - Valid scenario that fills the gaps.
 */
export function parseScenario(value: unknown, fallback: Scenario = DEFAULT_SCENARIO): ParsedScenario {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {scenario: fallback, problems: [{path: '', value, expected: 'an object'}]};
  }
  const problems: ScenarioProblem[] = unknownPaths(value).map(([path, unknown]) => ({
    path,
    value: unknown,
    expected: 'a field of a scenario',
  }));
  let scenario = fallback;
  for (const path of SCENARIO_PATHS) {
    const given = fieldValue(value, path);
    if (given === undefined) continue;
    const expected = violation(SCENARIO_FIELDS[path], given);
    if (expected === undefined) scenario = withField(scenario, path, given);
    else problems.push({path, value: given, expected});
  }
  const calls = scenario.turns * scenario.callsPerTurn;
  if (calls <= MAX_CALLS_PER_CONVERSATION) return {scenario, problems};
  problems.push({
    path: 'turns',
    value: scenario.turns,
    expected: `at most ${MAX_CALLS_PER_CONVERSATION} calls in one conversation, not ${calls}`,
  });
  return {scenario: {...scenario, turns: fallback.turns, callsPerTurn: fallback.callsPerTurn}, problems};
}

/** Lists what is there but belongs to no field, with own keys only. */
function unknownPaths(value: object): [path: string, value: unknown][] {
  const groups = new Set(SCENARIO_PATHS.map((path) => path.split('.')[0]));
  const known = new Set<string>(SCENARIO_PATHS);
  const found: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (known.has(key)) continue;
    if (!groups.has(key) || typeof part !== 'object' || part === null) found.push([key, part]);
    else
      for (const [leaf, inner] of Object.entries(part))
        if (!known.has(`${key}.${leaf}`)) found.push([`${key}.${leaf}`, inner]);
  }
  return found;
}
