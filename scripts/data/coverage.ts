import type {Dataset, OfferRecord} from '../../src/data/dataset.js';
import type {ISODate, PricePeriod} from '../../src/engine/offer.js';

/** How much is known about a group of offers; counts of offers unless said otherwise. */
export interface Coverage {
  seller: string;
  offers: number;
  /** With a cache policy or a cache rate. */
  cache: number;
  /** With at least one mode. */
  modes: number;
  /** With a context limit. */
  context: number;
  /** With an output limit. */
  maxOutput: number;
  /** With the name of the tokenizer. */
  tokenizer: number;
  /** By the trust in their newest period. */
  trust: Readonly<Record<PricePeriod['trust'], number>>;
  /** Days on which newest periods were compared. */
  oldestCheck: ISODate;
  newestCheck: ISODate;
}

/**
 * Counts what is known about the offers of each seller.
 *
 * @returns A row per seller in order of its key, and a row `all` at the end.
 */
export function coverageOf({offers, sellers, models}: Dataset): Coverage[] {
  const known = new Set(Object.keys(models).filter((key) => models[key]?.tokenizer !== undefined));
  const rows = Object.keys(sellers)
    .sort()
    .map((seller) =>
      coverageRow(
        seller,
        offers.filter((offer) => offer.seller === seller),
        known,
      ),
    );
  return [...rows, coverageRow('all', offers, known)];
}

function coverageRow(seller: string, offers: readonly OfferRecord[], known: ReadonlySet<string>): Coverage {
  const count = (has: (offer: OfferRecord) => boolean): number => offers.filter(has).length;
  const trusts = (trust: PricePeriod['trust']): number => count(({prices}) => prices.at(-1)?.trust === trust);
  const checks = offers.flatMap(({prices}) => prices.at(-1)?.checked ?? []).sort();
  return {
    seller,
    offers: offers.length,
    cache: count(({cache, prices}) => cache !== undefined || prices.some(({rates}) => rates.cacheRead !== undefined)),
    modes: count(({modes}) => modes !== undefined),
    context: count(({context}) => context !== undefined),
    maxOutput: count(({maxOutput}) => maxOutput !== undefined),
    tokenizer: count(({model}) => known.has(model)),
    trust: {verified: trusts('verified'), corroborated: trusts('corroborated'), imported: trusts('imported')},
    oldestCheck: checks[0] ?? '',
    newestCheck: checks.at(-1) ?? '',
  };
}
