import type {ImportedFile, ImportedOffer, ImportedPeriod} from './authoring.js';
import {offerText} from './review-text.js';

/** One value that an import changes. */
export interface ImportChange {
  /** Id of the offer. */
  offer: string;
  /** What changes, e.g. `input over 272000 from 2026-08-21`. */
  field: string;
  before: string;
  after: string;
}

const NOTHING = '–';

/**
 * Lists what an import changes, in order of the offers.
 *
 * @param before - Files by seller, as they are.
 * @param after - Files by seller, as they are going to be.
 */
export function compareImports(
  before: Readonly<Record<string, ImportedFile>>,
  after: Readonly<Record<string, ImportedFile>>,
): ImportChange[] {
  const old = offersById(before);
  const now = offersById(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((offer) => {
    const changes = compareOffers(old.get(offer), now.get(offer));
    return changes.map((change) => ({offer, ...change}));
  });
}

/**
 * Writes changes as a Markdown table, ready for the changelog. Rates are USD per million tokens.
 *
 * @param origins - Where the new numbers are from, by seller.
 */
export function changesTable(changes: readonly ImportChange[], origins: Readonly<Record<string, string>>): string {
  const rows = changes.map(({offer, field, before, after}) => {
    const [seller = ''] = offer.split('/', 1);
    return [offer, field, before, after, origins[seller] ?? NOTHING];
  });
  return [['offer', 'field', 'before', 'after', 'source'], ['---', '---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function offersById(files: Readonly<Record<string, ImportedFile>>): Map<string, ImportedOffer> {
  const entries = Object.entries(files).flatMap(([seller, {offers}]) =>
    Object.entries(offers).map(([name, offer]): [string, ImportedOffer] => [`${seller}/${name}`, offer]),
  );
  return new Map(entries);
}

function compareOffers(before?: ImportedOffer, after?: ImportedOffer): Omit<ImportChange, 'offer'>[] {
  if (!before || !after) {
    return [{field: 'offer', before: before ? offerText(before) : NOTHING, after: after ? offerText(after) : 'gone'}];
  }
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({field, before: old.get(field) ?? NOTHING, after: now.get(field) ?? NOTHING}));
}

function fieldsOf({prices, fees = {}, ...facts}: ImportedOffer): Map<string, string> {
  const entries = [...Object.entries(facts), ...Object.entries(fees)].map(([name, value]) => [name, String(value)]);
  return new Map([...entries, ...prices.flatMap(periodFields)] as [string, string][]);
}

function periodFields({from, until, rates, bands = []}: ImportedPeriod): [string, string][] {
  const since = from === undefined ? '' : ` from ${from}`;
  return [
    ...(until === undefined ? [] : [[`until${since}`, until] as [string, string]]),
    ...[{rates, where: ''}, ...bands.map((band) => ({rates: band.rates, where: bandText(band)}))].flatMap(
      ({rates: named, where}) =>
        Object.entries(named).map(([name, rate]): [string, string] => [`${name}${where}${since}`, String(rate)]),
    ),
  ];
}

function bandText({over, inclusive}: {over: number; inclusive?: boolean}): string {
  return inclusive ? ` from ${over} tokens` : ` over ${over} tokens`;
}
