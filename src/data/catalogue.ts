import {deepFreeze} from '../engine/deep-freeze.js';
import type {Offer} from '../engine/offer.js';
import type {Dataset, Model, OfferRecord, Seller, Source} from './dataset.js';
import {createOfferFinder} from './find-offer.js';

/** A dataset made ready for look-ups. It never changes. */
export interface Catalogue {
  readonly dataset: Dataset;
  /** In the order of the dataset, with names and tokenizer ratios filled in. */
  readonly offers: readonly Offer[];
  /** Looks an offer up by its exact id. */
  offer(id: string): Offer | undefined;
  /** Looks an offer up by what people call it: an id, with or without its seller, or an alias. */
  find(name: string): Offer | undefined;
  seller(id: string): Seller | undefined;
  model(id: string): Model | undefined;
  source(id: string): Source | undefined;
}

/**
 * Makes a dataset ready for look-ups.
 *
 * @param dataset - Valid: the bundled one, or one that `parseDataset` let through. It gets frozen.
 */
export function createCatalogue(dataset: Dataset): Catalogue {
  const models = new Map(Object.entries(dataset.models));
  const tokenizers = new Map(Object.entries(dataset.tokenizers));
  const sellers = new Map(Object.entries(dataset.sellers));
  const sources = new Map(Object.entries(dataset.sources));
  const offers = dataset.offers.map((record) => {
    const model = models.get(record.model);
    return resolvedOffer(record, model, tokenizers.get(model?.tokenizer ?? '')?.ratio);
  });
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const findId = createOfferFinder(dataset.offers);
  deepFreeze(dataset);
  return deepFreeze({
    dataset,
    offers,
    offer: (id) => byId.get(id),
    find: (name) => byId.get(findId(name) ?? ''),
    seller: (id) => sellers.get(id),
    model: (id) => models.get(id),
    source: (id) => sources.get(id),
  } satisfies Catalogue);
}

function resolvedOffer({aliases, ...record}: OfferRecord, model?: Model, tokenizerRatio?: number): Offer {
  return {
    ...record,
    prices: pricesSince(model?.released, record.prices),
    name: record.name ?? model?.name ?? record.id,
    ...(tokenizerRatio !== undefined && {tokenizerRatio}),
  };
}

/** A price without a first day holds since the model was released, as far as that is known. */
function pricesSince(released: string | undefined, prices: OfferRecord['prices']): OfferRecord['prices'] {
  const [first, ...later] = prices;
  if (!first || first.from !== undefined || released === undefined) return prices;
  return [{...first, from: released}, ...later];
}
