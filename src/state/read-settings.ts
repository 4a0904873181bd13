import type {Catalogue} from '../data/catalogue.js';
import {DEFAULT_SCENARIO} from '../engine/default-scenario.js';
import {parseScenario} from '../engine/parse-scenario.js';
import {MAX_CALLS_PER_CONVERSATION, fieldValue, withField} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {PRESET_IDS, presetScenario} from './presets.js';
import {SCENARIO_SETTINGS, readSetting, type ScenarioProperty} from './scenario-attributes.js';
import type {Problem} from './snapshot.js';

/** What a page's author has set, by property name; only what has changed since it was last read. */
export type GivenSettings = Readonly<Partial<Record<ScenarioProperty | 'preset' | 'scenario', unknown>>>;

export interface ReadSettings {
  scenario: Scenario;
  problems: Problem[];
}

/**
 * Applies an author's settings to a scenario: first the preset, then the whole scenario, then single fields.
 *
 * A new preset or scenario starts over from all that is set; a field that is taken back (null or undefined) falls back
 * to them. What cannot be used leaves the scenario as it is and becomes a problem. Never throws.
 *
 * @param given - What has changed.
 * @param all - Everything that is set now, `given` included.
 * @param findPreset - Finds a ready-made scenario by its id: the library's, or the page's own as well.
 */
export function readSettings(
  current: Scenario,
  given: GivenSettings,
  all: GivenSettings,
  findPreset: (id: string) => Scenario | undefined = presetScenario,
): ReadSettings {
  const problems: Problem[] = [];
  const base = applyWhole(applyPreset(all.preset, findPreset, problems), all.scenario, problems);
  const startsOver = 'preset' in given || 'scenario' in given;
  if (!startsOver) problems.length = 0;
  const settings = startsOver ? all : given;
  let scenario = startsOver ? base : current;
  for (const {path, attribute, property} of SCENARIO_SETTINGS) {
    if (!(property in settings)) continue;
    const raw = settings[property] ?? fieldValue(base, path);
    const result = readSetting(path, raw);
    if (result.ok) scenario = withField(scenario, path, result.value);
    else problems.push(problem(attribute, raw, result.expected));
  }
  if (scenario.turns * scenario.callsPerTurn > MAX_CALLS_PER_CONVERSATION) {
    problems.push(problem('turns', scenario.turns, `at most ${MAX_CALLS_PER_CONVERSATION} calls in one conversation`));
    scenario = {...scenario, turns: current.turns, callsPerTurn: current.callsPerTurn};
  }
  return {scenario, problems};
}

function applyPreset(id: unknown, findPreset: (id: string) => Scenario | undefined, problems: Problem[]): Scenario {
  if (id === undefined || id === null || id === '') return DEFAULT_SCENARIO;
  const preset = typeof id === 'string' ? findPreset(id) : undefined;
  if (preset) return preset;
  problems.push(problem('preset', id, `one of ${PRESET_IDS.join(', ')}`));
  return DEFAULT_SCENARIO;
}

/** Takes an object or its JSON: some frameworks hand objects over as text. */
function applyWhole(current: Scenario, given: unknown, problems: Problem[]): Scenario {
  if (given === undefined || given === null || given === '') return current;
  let value: unknown = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch {
      problems.push(problem('scenario', given, 'JSON of a scenario'));
      return current;
    }
  }
  const parsed = parseScenario(value, current);
  for (const {path, value: bad, expected} of parsed.problems) {
    problems.push(problem(path ? `scenario.${path}` : 'scenario', bad, expected));
  }
  return parsed.scenario;
}

/** Offers named in a list, with a problem for each name that no offer has. */
export interface ReadModels {
  models: string[];
  problems: Problem[];
}

/**
 * Resolves the offers a page names.
 *
 * @param given - Ids or aliases: an array, or one text with spaces between.
 */
export function readModels(given: unknown, catalogue: Catalogue): ReadModels {
  const names: unknown[] = Array.isArray(given) ? given : typeof given === 'string' ? given.split(/\s+/) : [given];
  const models: string[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter((candidate) => candidate !== '')) {
    const offer = typeof name === 'string' ? catalogue.find(name) : undefined;
    if (!offer) problems.push({name: 'models', value: shown(name), expected: '', kind: 'unknown-model'});
    else if (!models.includes(offer.id)) models.push(offer.id);
  }
  return {models, problems};
}

function problem(name: string, value: unknown, expected: string): Problem {
  return {name, value: shown(value), expected, kind: 'setting'};
}

/** Text of any value, short enough to be shown; of values that have none, their kind. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    // Functions and symbols have no JSON.
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : typeof value;
  } catch {
    return typeof value;
  }
}
