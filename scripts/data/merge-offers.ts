import type {OfferRecord} from '../../src/data/dataset.js';
import type {PricePeriod} from '../../src/engine/offer.js';
import type {AuthoringData, CuratedOffer, ImportedFile, ImportedOffer, SellerFile} from './authoring.js';
import {importedPrices} from './imported-prices.js';

/** Offers of the merged files, and what does not fit together. */
export interface MergedOffers {
  offers: OfferRecord[];
  /** Confirmations whose imported rates have changed since, and names nobody sells. */
  problems: string[];
}

const FIELDS = ['context', 'maxOutput', 'cache', 'uplifts', 'status', 'retires', 'aliases'] as const;

/**
 * Merges what is imported with what people write; people win per field.
 *
 * An imported offer is published once its model is known: because a curated offer names it, or because
 * `models.json` has a model of the same name.
 */
export function mergeOffers(data: AuthoringData): MergedOffers {
  const merged: MergedOffers = {offers: [], problems: []};
  for (const seller of [...new Set([...Object.keys(data.imported), ...Object.keys(data.curated)])].sort()) {
    const curated = curatedOffers(data.curated[seller]);
    const names = new Set([...Object.keys(data.imported[seller]?.offers ?? {}), ...curated.keys()]);
    for (const name of [...names].sort()) {
      const offer = mergeOffer(data, seller, name, curated.get(name) ?? {}, merged.problems);
      if (offer) merged.offers.push(offer);
    }
  }
  return merged;
}

/** Adds what several offers share to each of them. */
function curatedOffers({shared = [], offers}: SellerFile = {offers: {}}): Map<string, CuratedOffer> {
  const result = new Map<string, CuratedOffer>();
  for (const {offers: names, ...fields} of shared) {
    for (const name of names) result.set(name, overlaid(result.get(name) ?? {}, fields));
  }
  for (const [name, offer] of Object.entries(offers)) result.set(name, overlaid(result.get(name) ?? {}, offer));
  return result;
}

function overlaid(below: CuratedOffer, above: CuratedOffer): CuratedOffer {
  return {
    ...below,
    ...above,
    ...((below.modes || above.modes) && {modes: {...below.modes, ...above.modes}}),
    ...((below.fees || above.fees) && {fees: {...below.fees, ...above.fees}}),
  };
}

function mergeOffer(
  data: AuthoringData,
  seller: string,
  name: string,
  curated: CuratedOffer,
  problems: string[],
): OfferRecord | undefined {
  const id = `${seller}/${name}`;
  const {file, imported} = importedOffer(data, curated.upstream ?? id);
  const model = curated.model ?? (Object.hasOwn(data.models, id) ? id : undefined);
  if (model === undefined) return undefined;
  const prices =
    curated.prices ?? (file && imported && importedPrices(id, imported, file, curated.confirmed, problems));
  if (!prices) {
    problems.push(`${id}: has no prices, neither imported nor curated`);
    return undefined;
  }
  const since = curated.since;
  const kind = curated.kind ?? imported?.kind ?? 'chat';
  const fields: Pick<CuratedOffer, (typeof FIELDS)[number]> = {
    ...(imported?.context !== undefined && {context: imported.context}),
    ...(imported?.status && {status: imported.status}),
    ...curated,
  };
  const offer: OfferRecord = {
    id,
    seller,
    model,
    ...(curated.name !== undefined && {name: curated.name}),
    kind,
    prices: since === undefined ? prices : heldSince(since, prices),
  };
  const fees = {...imported?.fees, ...curated.fees};
  for (const field of FIELDS) {
    if (fields[field] !== undefined) Object.assign(offer, {[field]: fields[field]});
  }
  return {
    ...offer,
    ...(curated.modes && {modes: curated.modes}),
    ...(Object.keys(fees).length > 0 && {fees}),
  };
}

function heldSince(since: string, [first, ...later]: readonly PricePeriod[]): PricePeriod[] {
  return first ? [{from: since, ...first}, ...later] : [];
}

/** Seller ids hold no slash; the seller's own names may. */
function importedOffer({imported}: AuthoringData, id: string): {file?: ImportedFile; imported?: ImportedOffer} {
  const [seller = ''] = id.split('/', 1);
  const file = imported[seller];
  const offer = file?.offers[id.slice(seller.length + 1)];
  return {...(file && {file}), ...(offer && {imported: offer})};
}
