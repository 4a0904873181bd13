import type {Offer} from '../engine/offer.js';
import {quickCosts} from './quick-costs.js';
import {rankOffers, type RankedOffer} from './rank-offers.js';
import type {Snapshot} from './snapshot.js';

/** Ready-made choices of models to compare. */
export type ModelPreset = 'frontier' | 'cheapest' | 'authored';

type Basis = Pick<Snapshot, 'catalogue' | 'scenario' | 'at' | 'authored'>;

/**
 * Picks offers to compare.
 *
 * @param preset - `frontier`: the newest frontier model of each lab; `cheapest`: each lab's cheapest model that takes
 *   this workload; `authored`: what the page names.
 * @returns Ids, the cheapest first; of `authored` in the page's order. Empty where there is none.
 */
export function presetModels(preset: ModelPreset, snapshot: Basis): readonly string[] {
  if (preset === 'authored') return snapshot.authored.models;
  const {catalogue, scenario, at} = snapshot;
  const offers = catalogue.offers.filter(isOfLab(snapshot));
  const ranked = rankOffers(scenario, offers, quickCosts(offers, at)).filter(isOnSale);
  const picked = preset === 'cheapest' ? ranked.filter(({fits}) => fits) : newestFrontier(ranked, snapshot);
  return firstOfEachSeller(picked);
}

/** Labs sell what they make; the same model at a cloud would only repeat it. */
function isOfLab({catalogue}: Basis): (offer: Offer) => boolean {
  return ({seller, model, kind}) =>
    kind === 'chat' && catalogue.seller(seller)?.kind === 'lab' && model.startsWith(`${seller}/`);
}

function isOnSale({status, offer}: RankedOffer): boolean {
  return status === 'priced' && offer.status !== 'deprecated' && offer.status !== 'retired';
}

/** Keeps the order of cost, also among models of the same day. */
function newestFrontier(ranked: readonly RankedOffer[], {catalogue}: Basis): RankedOffer[] {
  const released = ({offer}: RankedOffer): string => catalogue.model(offer.model)?.released ?? '';
  const frontier = ranked.filter(({offer}) => catalogue.model(offer.model)?.tier === 'frontier');
  const newest = new Map<string, string>();
  for (const each of frontier) {
    const {seller} = each.offer;
    if (released(each) > (newest.get(seller) ?? '')) newest.set(seller, released(each));
  }
  return frontier.filter((each) => released(each) === (newest.get(each.offer.seller) ?? ''));
}

function firstOfEachSeller(ranked: readonly RankedOffer[]): string[] {
  const bySeller = new Map<string, string>();
  for (const {offer} of ranked) if (!bySeller.has(offer.seller)) bySeller.set(offer.seller, offer.id);
  return [...bySeller.values()];
}
