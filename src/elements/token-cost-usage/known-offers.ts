import type {Catalogue} from '../../data/catalogue.js';
import {STARTER_DATASET} from '../../data/starter.js';
import {withCustomOffers} from '../../state/custom-offer.js';
import type {Snapshot} from '../../state/snapshot.js';
import {loggedOffers, type LoggedOffers} from '../../usage/logged-offers.js';
import {promptThresholds} from '../../usage/prompt-cells.js';

/** What a log is priced with. */
export interface LogPrices extends LoggedOffers {
  /** What can be bought now, the visitor's own offers first. */
  readonly onSale: Catalogue;
}

/** Every offer there is or was, shared by the whole page; undefined until it is loaded. */
let everything: LogPrices | undefined;

/** The offers that a log is priced with: logs name many models that nobody would compare, or that are gone. */
export class KnownOffers {
  #of: readonly unknown[] = [];
  #prices: LogPrices | undefined;

  /**
   * Loads what is not at hand yet.
   *
   * A page with a dataset of its own has all that it wants; without a network the bundled offers have to do.
   *
   * @returns Settles once there is no more to come; never rejects.
   */
  async load({catalogue}: Snapshot): Promise<void> {
    // The whole dataset may be in use already, without past prices; which one it is shows once ours is here.
    if (catalogue.dataset.version !== STARTER_DATASET.version) return;
    everything ??= await loadEverything().catch(() => undefined);
  }

  /** @returns All that is at hand; the same object for the same offers. */
  in({catalogue, customOffers, today}: Snapshot): LogPrices {
    const all = isOurs(catalogue) ? everything : undefined;
    const from = [catalogue.dataset, JSON.stringify(customOffers), today, all];
    if (!this.#prices || from.some((each, index) => each !== this.#of[index])) {
      this.#prices = all ? {...all, onSale: withCustomOffers(all.onSale, customOffers, today)} : pricesOf(catalogue);
      this.#of = from;
    }
    return this.#prices;
  }
}

function isOurs({dataset}: Catalogue): boolean {
  return dataset === STARTER_DATASET || dataset === everything?.onSale.dataset;
}

async function loadEverything(): Promise<LogPrices> {
  const [{fullCatalogue}, {allPrices, priceHistory}] = await Promise.all([
    import('../../data/full-catalogue.js'),
    import('../../data/price-history.js'),
  ]);
  const onSale = fullCatalogue();
  const past = priceHistory();
  // Hundreds of offers are sorted in: not all in one task, or the page stands still for a moment.
  await new Promise((resolve) => setTimeout(resolve));
  return {onSale, ...loggedOffers(onSale, past, (offer) => allPrices(offer, onSale.dataset))};
}

function pricesOf(catalogue: Catalogue): LogPrices {
  return {
    onSale: catalogue,
    find: (model) => catalogue.find(model),
    thresholds: promptThresholds(catalogue.offers),
  };
}
