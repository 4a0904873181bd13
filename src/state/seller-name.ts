import type {Catalogue} from '../data/catalogue.js';
import type {Messages} from '../i18n/en/core.js';
import {CUSTOM_SELLER} from './custom-offer.js';

/** @returns What a seller is called; rates that the visitor typed in are theirs. */
export function sellerName(id: string, catalogue: Catalogue, {table}: Messages): string {
  return id === CUSTOM_SELLER ? table.ownSeller : (catalogue.seller(id)?.name ?? id);
}
