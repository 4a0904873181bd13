import type {Catalogue} from '../data/catalogue.js';
import type {ISODate, Offer} from '../engine/offer.js';

/** Seller of every offer that a visitor has typed in: negotiated rates, or a model they host. */
export const CUSTOM_SELLER = 'custom';

/** Rates that a visitor typed in. Plain JSON: it travels in links. */
export interface CustomOffer {
  /** `custom/` and a name of letters, digits and dashes. */
  readonly id: string;
  readonly name: string;
  /** USD per million tokens, like the two below; 0 is free. */
  readonly input: number;
  readonly output: number;
  /** Absent: tokens found in the cache bill as input. */
  readonly cacheRead?: number;
  /** Absent: written tokens bill as input. */
  readonly cacheWrite?: number;
  /** Price of the batch mode as a share of the standard one, 0 to 1. Absent: no batch mode. */
  readonly batch?: number;
  /** Tokens of prompt and answer together. Absent: no limit is known. */
  readonly context?: number;
}

/** Tells whether an offer is one that the visitor typed in. */
export function isCustomOffer({seller}: Pick<Offer, 'seller'>): boolean {
  return seller === CUSTOM_SELLER;
}

/**
 * Makes a visitor's rates an offer like any other.
 *
 * @param today - Day on which the rates count as checked: they are the visitor's own.
 */
export function customOffer(custom: CustomOffer, today: ISODate): Offer {
  const {id, name, input, output, cacheRead, cacheWrite, batch, context} = custom;
  const rates = {
    input,
    output,
    ...(cacheRead !== undefined && {cacheRead}),
    ...(cacheWrite !== undefined && {cacheWrite}),
  };
  return {
    id,
    name,
    model: id,
    seller: CUSTOM_SELLER,
    kind: 'chat',
    status: 'active',
    prices: [{rates, source: CUSTOM_SELLER, checked: today, trust: 'verified'}],
    ...(cacheRead !== undefined && {cache: {kind: 'automatic'}}),
    ...(batch !== undefined && {modes: {batch: {x: batch}}}),
    ...(context !== undefined && {context}),
  };
}

/** @returns The catalogue with a visitor's own offers before all others. */
export function withCustomOffers(catalogue: Catalogue, customs: readonly CustomOffer[], today: ISODate): Catalogue {
  if (customs.length === 0) return catalogue;
  const own = customs.map((custom) => customOffer(custom, today));
  const byId = new Map(own.map((offer) => [offer.id, offer]));
  return {
    ...catalogue,
    offers: [...own, ...catalogue.offers],
    offer: (id) => byId.get(id) ?? catalogue.offer(id),
    find: (name) => byId.get(name) ?? catalogue.find(name),
  };
}
