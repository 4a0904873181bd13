import type {Choices} from './choices.js';

/** Offers that stand out in a comparison; the eye tells no more of them apart. */
export const MOST_EMPHASISED = 8;

/**
 * Says which of the picked offers stand out.
 *
 * @returns Ids: those picked first, the selected one always among them.
 */
export function emphasisedIds({models, selected}: Pick<Choices, 'models' | 'selected'>): Set<string> {
  const first = models.slice(0, MOST_EMPHASISED);
  if (selected === undefined || !models.includes(selected) || first.includes(selected)) return new Set(first);
  return new Set([...first.slice(0, MOST_EMPHASISED - 1), selected]);
}
