import type {Catalogue} from '../data/catalogue.js';
import type {Choices} from './choices.js';
import {readModels, shown} from './read-settings.js';
import type {Problem} from './snapshot.js';

/** Offers as somebody named them: they are looked up again in another dataset. */
export interface NamedOffers {
  /** Ids or aliases: an array, or one text with spaces between. */
  readonly models: unknown;
  /** Id or alias of the offer that the answer is about; undefined or null: not named. */
  readonly selected: unknown;
}

export interface FoundOffers extends Pick<Choices, 'models' | 'selected'> {
  readonly problems: readonly Problem[];
}

/**
 * Looks up offers by their names.
 *
 * The named answer is among the models even if it is not listed; without one the last answer stays if it can, else the
 * first model takes its place.
 *
 * @param last - What stays where none of the names is known.
 */
export function findOffers(
  {models: names, selected: name}: NamedOffers,
  catalogue: Catalogue,
  last: Pick<Choices, 'models' | 'selected'>,
): FoundOffers {
  const {models: found, problems} = readModels(names, catalogue);
  const known = found.length > 0 ? found : last.models;
  const offer = typeof name === 'string' ? catalogue.find(name) : undefined;
  if (!offer && name !== undefined && name !== null)
    problems.push({name: 'selected', value: shown(name), expected: '', kind: 'unknown-model'});
  const models = offer && !known.includes(offer.id) ? [offer.id, ...known] : known;
  const kept = last.selected !== undefined && models.includes(last.selected) ? last.selected : models[0];
  return {models, selected: offer?.id ?? kept, problems};
}
