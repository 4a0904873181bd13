import {DEFAULT_SCENARIO} from '../engine/default-scenario.js';
import {SCENARIO_PATHS, fieldValue, type ScenarioPath} from '../engine/scenario-fields.js';
import type {Choices} from './choices.js';
import type {PagePreset} from './page-presets.js';
import {presetScenario} from './presets.js';
import type {Snapshot} from './snapshot.js';

/** Where the value of a field is from. */
export type FieldOrigin =
  {readonly from: 'you' | 'page' | 'default'} | {readonly from: 'preset'; /** Its id. */ readonly preset: string};

/** One field of the scenario with its value. */
export interface FieldAssumption {
  readonly path: ScenarioPath;
  readonly value: number | string | boolean;
  readonly origin: FieldOrigin;
}

/** What the origins are worked out from. */
export type AssumptionInput = Pick<Snapshot, 'scenario' | 'preset' | 'pagePresets'> & {
  readonly authored: Pick<Choices, 'scenario' | 'preset'>;
};

/**
 * Lists every field of a scenario with where its value is from.
 *
 * Values carry no history: one that equals the preset's counts as the preset's, even if it was typed.
 */
export function fieldAssumptions(input: AssumptionInput): FieldAssumption[] {
  const presets = [input.preset, input.authored.preset].map((id) =>
    id === undefined ? undefined : (pagePreset(id, input)?.scenario ?? presetScenario(id)),
  );
  return SCENARIO_PATHS.map((path) => {
    const [own, authors] = presets.map((scenario) => scenario && fieldValue(scenario, path));
    const value = fieldValue(input.scenario, path) as FieldAssumption['value'];
    return {path, value, origin: originOf(path, value, {...input, own, authors})};
  });
}

/** @returns Undefined for an id that is none of the page's own presets. */
export function pagePreset(id: string, {pagePresets}: Pick<Snapshot, 'pagePresets'>): PagePreset | undefined {
  return pagePresets.find((preset) => preset.id === id);
}

/**
 * Counts the assumptions that a visitor does not see.
 *
 * @param onScreen - Fields that are shown somewhere.
 */
export function assumptionsNotShown(onScreen: readonly ScenarioPath[]): number {
  return SCENARIO_PATHS.filter((path) => !onScreen.includes(path)).length;
}

type OriginInput = AssumptionInput & {
  /** Value of the preset that the visitor started from, and of the one that the page names. */
  readonly own: unknown;
  readonly authors: unknown;
};

function originOf(path: ScenarioPath, value: unknown, {preset, authored, own, authors}: OriginInput): FieldOrigin {
  const standard = fieldValue(DEFAULT_SCENARIO, path);
  const isAuthored = value === fieldValue(authored.scenario, path);
  if (preset !== undefined && value === own && (own !== standard || !isAuthored)) return {from: 'preset', preset};
  if (!isAuthored) return {from: 'you'};
  if (authored.preset !== undefined && value === authors && authors !== standard) {
    return {from: 'preset', preset: authored.preset};
  }
  // A page that names a preset and then asks for the default again means it.
  return {from: value === standard && (authors === undefined || authors === standard) ? 'default' : 'page'};
}
