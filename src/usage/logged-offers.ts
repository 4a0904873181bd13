import {createCatalogue, type Catalogue} from '../data/catalogue.js';
import type {Offer, PricePeriod} from '../engine/offer.js';
import {nameInCatalogue} from './name-in-catalogue.js';
import {promptThresholds} from './prompt-cells.js';

/** What sells, or sold, the models of logs. */
export interface LoggedOffers {
  /** Finds an offer, with all prices that it ever had, by a log's name for it. */
  find(model: string): Offer | undefined;
  /** Prompts at which the rates of any of them change, tokens. */
  readonly thresholds: readonly number[];
}

/**
 * Makes a search for the offers of logs, which may be of models that nobody sells any more.
 *
 * What is on sale comes first. A name that means nothing there is looked up among all offers together, so that one which
 * several sellers use is not taken for the only one that is gone.
 *
 * @param pricesOf - All prices of an offer, oldest first.
 */
export function loggedOffers(
  onSale: Catalogue,
  past: Catalogue,
  pricesOf: (offer: Offer) => readonly PricePeriod[],
): LoggedOffers {
  const gone = past.dataset.offers.filter(({id}) => !onSale.offer(id));
  const all = createCatalogue({
    ...onSale.dataset,
    models: {...past.dataset.models, ...onSale.dataset.models},
    tokenizers: {...past.dataset.tokenizers, ...onSale.dataset.tokenizers},
    offers: [...onSale.dataset.offers, ...gone],
  });
  const whole = (offer: Offer): Offer => ({...offer, prices: pricesOf(offer)});
  const found = new Map<string, Offer | undefined>();
  return {
    find: (model) => {
      if (!found.has(model)) {
        const name = nameInCatalogue(model);
        const offer = onSale.find(name) ?? all.find(name);
        found.set(model, offer && whole(offer));
      }
      return found.get(model);
    },
    thresholds: promptThresholds(all.offers.map(whole)),
  };
}
