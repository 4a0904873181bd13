import {createCatalogue, type Catalogue} from '../../src/data/catalogue.js';
import {fullCatalogue as wholeCatalogue} from '../../src/data/full-catalogue.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';

const OFFERS = 300;

let catalogue: Catalogue | undefined;

/**
 * Stands in for the whole catalogue, so that every table of the comparison has as many rows: chat offers only, those
 * that a page begins with among them.
 */
export function fullCatalogue(): Catalogue {
  const {dataset} = wholeCatalogue();
  const isStarter = (id: string): boolean => starterCatalogue().offer(id) !== undefined;
  const chat = dataset.offers.filter(({kind}) => kind === 'chat');
  const offers = [...chat.filter(({id}) => isStarter(id)), ...chat.filter(({id}) => !isStarter(id))].slice(0, OFFERS);
  return (catalogue ??= createCatalogue({...dataset, offers}));
}
