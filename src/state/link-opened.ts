import type {Catalogue} from '../data/catalogue.js';
import type {Choices} from './choices.js';
import {MOST_PROBLEMS} from './link-limits.js';
import {findOffers} from './named-offers.js';
import type {Problem, SharedAnswer} from './snapshot.js';

/** What a link comes to with the offers of a dataset. */
export interface OpenedLink {
  readonly choices: Choices;
  /** Undefined where the offer that it was about is gone: another one's cost would be no comparison. */
  readonly shared: SharedAnswer | undefined;
  /** Models that the dataset does not know, each once, as far as they are named. */
  readonly unknown: readonly Problem[];
}

/**
 * Looks up the models of a link.
 *
 * @param linked - Choices of the link, with models as it names them.
 * @param authored - The author's choices, whose models are compared where none of the link's is known.
 */
export function openLink(
  linked: Choices,
  shared: SharedAnswer | undefined,
  catalogue: Catalogue,
  authored: Choices,
): OpenedLink {
  const {models, selected, problems} = findOffers(linked, catalogue, linked.models.length > 0 ? authored : linked);
  const names = [...new Set(problems.map(({value}) => value))].slice(0, MOST_PROBLEMS);
  const isSameOffer = linked.selected !== undefined && catalogue.find(linked.selected)?.id === selected;
  return {
    choices: {...linked, models, selected},
    shared: isSameOffer ? shared : undefined,
    unknown: names.map((value) => ({name: 'link', value, expected: '', kind: 'unknown-model'})),
  };
}
