import full from '../../pricing-data/dist/catalogue.json';
import {createCatalogue, type Catalogue} from './catalogue.js';
import type {Dataset, Model} from './dataset.js';

let catalogue: Catalogue | undefined;

/** @returns All offers on sale, indexed when first asked for. This module is loaded on request only: it is large. */
export function fullCatalogue(): Catalogue {
  return (catalogue ??= createCatalogue(full as unknown as Dataset));
}

/** @returns What is known of a model, without indexing all offers for it; undefined where nothing is. */
export function modelInFullCatalogue(id: string): Model | undefined {
  const {models} = full as unknown as Dataset;
  return Object.hasOwn(models, id) ? models[id] : undefined;
}
