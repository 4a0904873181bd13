import {parseScenario} from '../engine/parse-scenario.js';
import type {Scenario} from '../engine/scenario.js';
import {PRESET_IDS} from './presets.js';
import {shown} from './read-settings.js';
import type {Problem, SnapshotInput} from './snapshot.js';

/** A scenario that a page offers to start from, besides the library's. */
export interface PagePreset {
  /** Letters, digits and dashes; none of the library's. */
  readonly id: string;
  /** As the page's author calls it, in the page's language. */
  readonly name: string;
  /** Why it has these numbers; undefined: not said. */
  readonly why: string | undefined;
  readonly scenario: Scenario;
}

export interface ReadPagePresets {
  readonly presets: readonly PagePreset[];
  readonly problems: readonly Problem[];
}

const MOST_PRESETS = 50;
const LONGEST_NAME = 80;
const LONGEST_WHY = 300;
const ID = /^[a-z\d][a-z\d-]{0,39}$/i;

/**
 * Reads the scenarios that a page's author offers.
 *
 * @param given - An array of `{id, name, why?, scenario}`, or its JSON: some frameworks hand objects over as text.
 * @returns Those that can be used, and a problem for each that cannot. Never throws.
 */
export function readPagePresets(given: unknown): ReadPagePresets {
  if (given === undefined || given === null || given === '') return {presets: [], problems: []};
  const list = typeof given === 'string' ? parsedJson(given) : given;
  if (!Array.isArray(list) || list.length > MOST_PRESETS)
    return {presets: [], problems: [problem('presets', given, `a list of at most ${MOST_PRESETS} presets`)]};
  const presets: PagePreset[] = [];
  const problems: Problem[] = [];
  for (const each of list as unknown[]) {
    const preset = readPreset(each, new Set(presets.map(({id}) => id)), problems);
    if (preset) presets.push(preset);
  }
  return {presets, problems};
}

/** @returns Numbers of the page's preset with this id, to be compared; undefined where there is none. */
export function presetJson({pagePresets}: Pick<SnapshotInput, 'pagePresets'>, id: unknown): string | undefined {
  return JSON.stringify(pagePresets.find((preset) => preset.id === id)?.scenario);
}

function readPreset(given: unknown, taken: ReadonlySet<string>, problems: Problem[]): PagePreset | undefined {
  const [id, name, why, part] = ['id', 'name', 'why', 'scenario'].map((key) => ownValue(given, key));
  if (typeof id !== 'string' || !ID.test(id) || taken.has(id) || PRESET_IDS.includes(id)) {
    problems.push(problem('presets', id ?? given, 'a preset with an id of its own, of letters, digits and dashes'));
    return undefined;
  }
  if (!isText(name, LONGEST_NAME) || !(why === undefined || isText(why, LONGEST_WHY))) {
    problems.push(problem(`presets.${id}`, name, `a name of at most ${LONGEST_NAME} letters, a why of ${LONGEST_WHY}`));
    return undefined;
  }
  const parsed = parseScenario(part);
  for (const {path, value, expected} of parsed.problems)
    problems.push(problem(['presets', id, path].filter(Boolean).join('.'), value, expected));
  if (parsed.problems.some(({path}) => path === '')) return undefined;
  return {id, name, why, scenario: parsed.scenario};
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function ownValue(given: unknown, key: string): unknown {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, key)
    ? (given as Record<string, unknown>)[key]
    : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(name: string, value: unknown, expected: string): Problem {
  return {name, value: shown(value), expected, kind: 'setting'};
}
