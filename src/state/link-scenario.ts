import {parseScenario, type ParsedScenario} from '../engine/parse-scenario.js';
import {SCENARIO_FIELDS, SCENARIO_PATHS, fieldValue, withField, type ScenarioPath} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {LINK_NAMES, LINK_SCENARIO} from './link-defaults.js';
import type {LinkEntry} from './link-offers.js';
import {linkNumber, linkText, readLinkNumber, readLinkText} from './link-values.js';

/** Fields by their name in a link. */
export const SCENARIO_NAMES: ReadonlyMap<string, ScenarioPath> = new Map(
  SCENARIO_PATHS.map((path) => [LINK_NAMES[path], path]),
);

/** Writes the fields that differ from what a link means anyway. */
export function scenarioEntries(scenario: Scenario): LinkEntry[] {
  return SCENARIO_PATHS.flatMap((path) => {
    const value = fieldValue(scenario, path);
    return value === fieldValue(LINK_SCENARIO, path) ? [] : [[LINK_NAMES[path], fieldText(value)] as const];
  });
}

/** Reads what `scenarioEntries` wrote; names of other things are passed over. */
export function readScenarioEntries(entries: readonly LinkEntry[]): ParsedScenario {
  let asked = LINK_SCENARIO;
  for (const [name, written] of entries) {
    const path = SCENARIO_NAMES.get(name);
    if (path) asked = withField(asked, path, readField(path, written));
  }
  return parseScenario(asked, LINK_SCENARIO);
}

function fieldText(value: unknown): string {
  if (typeof value === 'number') return linkNumber(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : linkText(String(value));
}

/** What does not fit stays text, which no field takes. */
function readField(path: ScenarioPath, written: string): string | number | boolean {
  const {type} = SCENARIO_FIELDS[path];
  if (type === 'flag') return written === '1' ? true : written === '0' ? false : written;
  if (type === 'choice') return readLinkText(written) ?? written;
  return readLinkNumber(written) ?? written;
}
