import {MAX_NUMBER} from '../engine/scenario-fields.js';
import {CUSTOM_SELLER, type CustomOffer} from './custom-offer.js';
import {linkNumber, linkText, readLinkNumber, readLinkText} from './link-values.js';

const ID_NAME = 'o';
const PREFIX = `${CUSTOM_SELLER}/`;
const ID = /^[\p{Letter}\p{Number}-]{1,80}$/u;

/** Most offers of a visitor's own, and letters in a name, that are taken from a link. */
const MOST_OFFERS = 20;
const LONGEST_NAME = 80;

/** Names in a link of what is in an offer besides its id, with the most each may be. */
const NUMBERS = [
  ['oi', 'input', MAX_NUMBER],
  ['oo', 'output', MAX_NUMBER],
  ['or', 'cacheRead', MAX_NUMBER],
  ['ow', 'cacheWrite', MAX_NUMBER],
  ['ob', 'batch', 1],
  ['oc', 'context', MAX_NUMBER],
] as const;

/** Name and written value of one part of a link. */
export type LinkEntry = readonly [name: string, written: string];

/** Names of all parts that describe a visitor's own offers. */
export const OFFER_NAMES: ReadonlySet<string> = new Set([ID_NAME, 'on', ...NUMBERS.map(([name]) => name)]);

/** Writes offers one after the other: the id opens one, the parts that follow are its own. */
export function offerEntries(offers: readonly CustomOffer[]): LinkEntry[] {
  return offers.flatMap((offer) => [
    [ID_NAME, linkText(offer.id.slice(PREFIX.length))] as const,
    ['on', linkText(offer.name)] as const,
    ...NUMBERS.flatMap(([name, field]) => {
      const value = offer[field];
      return value === undefined ? [] : [[name, linkNumber(value)] as const];
    }),
  ]);
}

/** Offers that a link describes, and ids of those that cannot be used. */
export interface ReadOffers {
  readonly offers: readonly CustomOffer[];
  readonly refused: readonly string[];
}

/** Reads what `offerEntries` wrote; an offer with anything wrong in it is refused whole. */
export function readOffers(entries: readonly LinkEntry[]): ReadOffers {
  const drafts: Map<string, string>[] = [];
  for (const [name, written] of entries) {
    if (name === ID_NAME) drafts.push(new Map());
    drafts.at(-1)?.set(name, written);
  }
  const offers: CustomOffer[] = [];
  const refused: string[] = [];
  for (const draft of drafts) {
    const offer = readOffer(draft);
    const isNew = offer && offers.length < MOST_OFFERS && offers.every(({id}) => id !== offer.id);
    if (isNew) offers.push(offer);
    else refused.push(draft.get(ID_NAME) ?? '');
  }
  return {offers, refused};
}

function readOffer(draft: ReadonlyMap<string, string>): CustomOffer | undefined {
  const id = readLinkText(draft.get(ID_NAME) ?? '') ?? '';
  const name = readLinkText(draft.get('on') ?? '')?.trim() ?? '';
  if (!ID.test(id) || name === '' || name.length > LONGEST_NAME || /\p{Control}/u.test(name)) return undefined;
  const numbers = new Map<string, number>();
  for (const [key, field, max] of NUMBERS) {
    const written = draft.get(key);
    const value = written === undefined ? undefined : (readLinkNumber(written) ?? Number.NaN);
    if (value === undefined) continue;
    if (!(value <= max)) return undefined;
    numbers.set(field, value);
  }
  const [input, output] = [numbers.get('input'), numbers.get('output')];
  if (input === undefined || output === undefined) return undefined;
  // In the order in which a visitor's form writes them: decisions are compared as JSON.
  return {id: `${PREFIX}${id}`, name, input, output, ...Object.fromEntries(numbers)};
}
