import presetsFile from '../../pricing-data/presets.json';
import {parseScenario} from '../engine/parse-scenario.js';
import type {Scenario} from '../engine/scenario.js';

/** Ids of the ready-made scenarios, in the order in which they are offered. */
export const PRESET_IDS: readonly string[] = presetsFile.presets.map(({id}) => id);

/** Offers compared when a page names none. */
export const DEFAULT_MODELS: readonly string[] = presetsFile.defaultModels;

/** @returns The preset that a scenario is, to the last field; undefined once anything differs. */
export function presetOf(scenario: Scenario): string | undefined {
  const wanted = JSON.stringify(scenario);
  return PRESET_IDS.find((id) => JSON.stringify(presetScenario(id)) === wanted);
}

/**
 * Finds a ready-made scenario.
 *
 * @returns The default scenario with the preset's values, or undefined for an id that is no preset.
 */
export function presetScenario(id: string): Scenario | undefined {
  const preset = presetsFile.presets.find((candidate) => candidate.id === id);
  return preset && parseScenario(preset.scenario).scenario;
}

/** What is known about a ready-made scenario besides its values; the reasons themselves are texts, by the same id. */
export interface PresetFacts {
  readonly id: string;
  /** https address of a published figure to compare with. Absent: none is known. */
  readonly source?: string;
}

/** @returns Undefined for an id that is no preset. */
export function presetFacts(id: string): PresetFacts | undefined {
  const preset = presetsFile.presets.find((candidate) => candidate.id === id);
  return preset && {id, ...('source' in preset && {source: preset.source})};
}
