import type {Choices} from './choices.js';
import type {CustomOffer} from './custom-offer.js';

type Picked = Pick<Choices, 'models' | 'selected' | 'customOffers'>;

/** Adds a visitor's own offer and picks it, or puts a changed one in the place of the old. */
export function withCustomOffer({models, selected, customOffers}: Picked, offer: CustomOffer): Picked {
  const isKnown = customOffers.some(({id}) => id === offer.id);
  return {
    customOffers: isKnown
      ? customOffers.map((each) => (each.id === offer.id ? offer : each))
      : [...customOffers, offer],
    models: models.includes(offer.id) ? models : [...models, offer.id],
    selected: selected ?? offer.id,
  };
}

/** Takes a visitor's own offer away, from the comparison too. */
export function withoutCustomOffer({models, selected, customOffers}: Picked, id: string): Picked {
  return {
    customOffers: customOffers.filter((each) => each.id !== id),
    ...pickModels(
      selected,
      models.filter((each) => each !== id),
    ),
  };
}

/** @returns The comparison with these offers; the selected one stays while it is among them, else the first is. */
export function pickModels(
  selected: string | undefined,
  models: readonly string[],
): Pick<Choices, 'models' | 'selected'> {
  return {models, selected: selected !== undefined && models.includes(selected) ? selected : models[0]};
}
