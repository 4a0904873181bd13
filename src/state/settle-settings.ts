import {usersInStep, type Choices} from './choices.js';
import {withCustomOffers} from './custom-offer.js';
import {findOffers} from './named-offers.js';
import {DEFAULT_MODELS, PRESET_IDS, presetScenario} from './presets.js';
import {readSettings, type GivenSettings} from './read-settings.js';
import type {Problem, SnapshotInput} from './snapshot.js';

type Given = GivenSettings & Readonly<Partial<Record<'models' | 'selected', unknown>>>;

/** Choices with an author's settings in them. */
export interface Settled {
  readonly choices: Choices;
  readonly problems: readonly Problem[];
}

/**
 * Puts what an author has set into choices; what is unusable becomes a problem and the last good value stays.
 *
 * @param given - What has changed.
 * @param all - Everything that is set now, `given` included.
 */
export function settleSettings(
  given: Given,
  all: Given,
  choices: Choices,
  {catalogue, pagePresets, today}: SnapshotInput,
): Settled {
  const own = new Map(pagePresets.map(({id, scenario}) => [id, scenario]));
  const find = (id: string): ReturnType<typeof presetScenario> => own.get(id) ?? presetScenario(id);
  const {scenario, problems} = readSettings(choices.scenario, given, all, find);
  const settled: Choices = {
    ...choices,
    scenario,
    users: usersInStep({...choices, scenario}),
    preset: 'preset' in given ? [...own.keys(), ...PRESET_IDS].find((id) => id === given.preset) : choices.preset,
  };
  if (!('models' in given || 'selected' in given)) return {choices: settled, problems};
  const names = {
    models: 'models' in given ? (given.models ?? DEFAULT_MODELS) : choices.models,
    selected: given.selected,
  };
  // An answer that is taken back is not kept.
  const last = 'selected' in given ? {models: choices.models, selected: undefined} : choices;
  const found = findOffers(names, withCustomOffers(catalogue, choices.customOffers, today), last);
  const {models, selected} = found;
  return {choices: {...settled, models, selected}, problems: [...problems, ...found.problems]};
}
