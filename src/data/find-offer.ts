import type {OfferRecord} from './dataset.js';

const LONGEST_NAME = 200;
const SEPARATOR = /[-@:/]/g;

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
// A whole day, 20240806 or 2024-08-06: `o1-0912` is o1-preview, and `gpt-4.1-2603` is nothing.
const DATE = `20\\d\\d(${MONTH}${DAY}|-${MONTH}-${DAY})`;
const DATED = new RegExp(`^${DATE}$`);
const VERSIONED: ReadonlyMap<string, RegExp> = new Map([
  // 002, at https://ai.google.dev/gemini-api/docs/models#model-versions
  ['google', new RegExp(`^(${DATE}|0\\d\\d)$`)],
  // v1, v1:0, 20251101-v1:0, at https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html
  ['aws-bedrock', new RegExp(`^(${DATE}|(${DATE}-)?v\\d+(:\\d+)?)$`)],
]);

// How logs and gateways write a seller, at https://docs.litellm.ai/docs/providers and in the sellers' own APIs. Routers
// are not here: they charge prices of their own.
const ROUTES: Readonly<Record<string, string>> = {
  models: 'google',
  gemini: 'google',
  vertex_ai: 'google',
  bedrock: 'aws-bedrock',
  fireworks_ai: 'fireworks',
  together_ai: 'together',
  moonshot: 'moonshotai',
};

// Bedrock's ids for requests kept in one part of the world, at the price of the bare id; `global.` has its own price.
const GEOGRAPHY = /^(aws-bedrock\/)?(us|eu|apac|jp|au)\.(?=\w+\.)/;

/**
 * Makes a search for offers by the names people use.
 *
 * An exact id wins, then an exact alias, then the longest prefix alias that ends at a separator and leaves nothing
 * but a whole date, or a version as its seller writes them. A longer model name is never taken for a shorter one:
 * `claude-sonnet-5-5` is not `claude-sonnet-5`. Names count with and without their seller, or the name a gateway has
 * for it; a name that starts with a seller never means another's offer. A name without one means the offer of the
 * model's maker, else the only one of that name, else none.
 *
 * @returns A function from a name, in any case, to the id of the offer; undefined where there is none.
 */
export function createOfferFinder(offers: readonly OfferRecord[]): (name: string) => string | undefined {
  const sellers = new Map(offers.map(({seller}) => [seller.toLowerCase(), seller]));
  const names = indexBy(offers, ({id, seller, aliases}) => [id.slice(seller.length + 1), ...(aliases?.exact ?? [])]);
  const prefixes = indexBy(offers, ({aliases}) => aliases?.prefix ?? []);
  const find = (wanted: string): string | undefined => {
    const [first = ''] = wanted.split('/');
    const seller = sellers.get(first);
    const name = seller ? wanted.slice(first.length + 1) : wanted;
    const candidates = [names.get(name) ?? [], longestPrefix(prefixes, name) ?? []];
    const only = (isMeant: (offer: OfferRecord) => boolean): string | undefined =>
      candidates.map((found) => found.filter(isMeant)).find(({length}) => length === 1)?.[0]?.id;
    return seller ? only((offer) => offer.seller === seller) : (only(isByMaker) ?? only(() => true));
  };
  return (name) => {
    const wanted = name.trim().toLowerCase();
    return wanted.length > LONGEST_NAME ? undefined : (find(wanted) ?? find(asSold(wanted)));
  };
}

/** Turns a gateway's way of naming an offer into the seller's. */
function asSold(name: string): string {
  return name
    .replace(/^(fireworks_ai\/)?accounts\/fireworks\/models/, 'fireworks')
    .replace(/^[^/]+/, (first) => ROUTES[first] ?? first)
    .replace(GEOGRAPHY, '$1');
}

/** Indexes offers by names without their seller. */
function indexBy(
  offers: readonly OfferRecord[],
  namesOf: (offer: OfferRecord) => readonly string[],
): Map<string, OfferRecord[]> {
  const index = new Map<string, OfferRecord[]>();
  for (const offer of offers) {
    for (const name of new Set(namesOf(offer).map((name) => name.toLowerCase().replace(/[-@:/]$/, '')))) {
      index.set(name, [...(index.get(name) ?? []), offer]);
    }
  }
  return index;
}

function longestPrefix(prefixes: Map<string, OfferRecord[]>, wanted: string): OfferRecord[] | undefined {
  const cuts = [...wanted.matchAll(SEPARATOR)].map(({index}) => index);
  const cut = cuts.findLast((end) => prefixes.has(wanted.slice(0, end)));
  if (cut === undefined) return undefined;
  const rest = wanted.slice(cut + 1);
  return prefixes.get(wanted.slice(0, cut))?.filter(({seller}) => (VERSIONED.get(seller) ?? DATED).test(rest));
}

function isByMaker({seller, model}: OfferRecord): boolean {
  return model.startsWith(`${seller}/`);
}
