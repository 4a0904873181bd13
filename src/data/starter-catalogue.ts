import {createCatalogue, type Catalogue} from './catalogue.js';
import {STARTER_DATASET} from './starter.js';

let catalogue: Catalogue | undefined;

/** @returns The bundled prices, indexed when first asked for and then shared by everything on the page. */
export function starterCatalogue(): Catalogue {
  return (catalogue ??= createCatalogue(STARTER_DATASET));
}
