import full from '../../pricing-data/dist/catalogue.json';
import {createCatalogue, type Catalogue} from './catalogue.js';
import type {Dataset} from './dataset.js';

let catalogue: Catalogue | undefined;

/** @returns All offers on sale, indexed when first asked for. This module is loaded on request only: it is large. */
export function fullCatalogue(): Catalogue {
  return (catalogue ??= createCatalogue(full as unknown as Dataset));
}
