import type {OfferRecord} from './dataset.js';

const LONGEST_NAME = 200;
const SEPARATOR = /[-@:/]/g;

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const YEAR = '20\\d\\d';
// 20240806, 2024-08-06, 08-2024, 0806 (month and day), 2408 (year and month), 002, v2, v2:0
const VERSION = `(${YEAR}${MONTH}${DAY}|${YEAR}-${MONTH}-${DAY}|${MONTH}-${YEAR}|${MONTH}${DAY}|2\\d${MONTH}|0\\d\\d|v\\d+(:\\d+)?)`;
const VERSIONS = new RegExp(`^${VERSION}([-@:]${VERSION})*$`);

/**
 * Makes a search for offers by the names people use.
 *
 * An exact id wins, then an exact alias, then the longest prefix alias that ends at a separator and leaves nothing
 * but a date or a version. A longer model name is never taken for a shorter one: `claude-sonnet-5-5` is not
 * `claude-sonnet-5`. Names count with and without their seller; where several sellers use one name, it means the
 * offer of the model's maker, or none.
 *
 * @returns A function from a name, in any case, to the id of the offer; undefined where there is none.
 */
export function createOfferFinder(offers: readonly OfferRecord[]): (name: string) => string | undefined {
  const ids = new Map(offers.map(({id}) => [id.toLowerCase(), id]));
  const names = indexBy(offers, ({id, seller, aliases}) => [id.slice(seller.length + 1), ...(aliases?.exact ?? [])]);
  const prefixes = indexBy(offers, ({aliases}) => aliases?.prefix ?? []);
  return (name) => {
    const wanted = name.trim().toLowerCase();
    if (wanted.length > LONGEST_NAME) return undefined;
    return ids.get(wanted) ?? meant(names.get(wanted)) ?? meant(longestPrefix(prefixes, wanted));
  };
}

/** Indexes offers by names, each with its seller and without. */
function indexBy(
  offers: readonly OfferRecord[],
  namesOf: (offer: OfferRecord) => readonly string[],
): Map<string, OfferRecord[]> {
  const index = new Map<string, OfferRecord[]>();
  for (const offer of offers) {
    for (const name of namesOf(offer)) {
      const bare = name.toLowerCase().replace(/[-@:/]$/, '');
      for (const key of [bare, `${offer.seller.toLowerCase()}/${bare}`]) {
        const others = index.get(key);
        if (!others) index.set(key, [offer]);
        else if (!others.includes(offer)) others.push(offer);
      }
    }
  }
  return index;
}

function longestPrefix(prefixes: Map<string, OfferRecord[]>, wanted: string): OfferRecord[] | undefined {
  const cuts = [...wanted.matchAll(SEPARATOR)].map(({index}) => index).reverse();
  for (const cut of cuts) {
    const offers = prefixes.get(wanted.slice(0, cut));
    if (offers) return VERSIONS.test(wanted.slice(cut + 1)) ? offers : undefined;
  }
  return undefined;
}

function meant(offers: readonly OfferRecord[] = []): string | undefined {
  if (offers.length === 1) return offers[0]?.id;
  const byMaker = offers.filter(({seller, model}) => model.startsWith(`${seller}/`));
  return byMaker.length === 1 ? byMaker[0]?.id : undefined;
}
