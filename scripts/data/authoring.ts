import type {ISODate, Offer, PricePeriod, Rates} from '../../src/engine/offer.js';
import type {Dataset, Model, OfferRecord, Seller, Source, Tokenizer} from '../../src/data/dataset.js';

/** Prices as the upstream has them; where they are from and how far to trust them is the same for the whole file. */
export type ImportedPeriod = Pick<PricePeriod, 'from' | 'until' | 'rates' | 'bands'>;

/** One upstream model after cleaning. */
export interface ImportedOffer extends Pick<Offer, 'kind' | 'context' | 'fees' | 'status'> {
  name?: string;
  prices: ImportedPeriod[];
}

/** `pricing-data/imported/<seller>.json`, written by the importer only. */
export interface ImportedFile {
  /** Package and exact version. */
  package: string;
  /** Day of the newest upstream data for this seller. */
  checked: ISODate;
  offers: Record<string, ImportedOffer>;
}

/** Says that imported rates agree with other sources; it holds only while the imported rates are these. */
export interface Confirmation extends Rates {
  /** `from` of the imported period; absent: its first. */
  from?: ISODate;
  trust: PricePeriod['trust'];
  checked: ISODate;
  /** Absent: stays the upstream. */
  source?: string;
}

/** What people add to an imported offer or say instead; each field given wins, `modes` and `fees` by their keys. */
export type CuratedOffer = Partial<Omit<OfferRecord, 'id' | 'seller'>> & {
  confirmed?: readonly Confirmation[];
  /** Day from which the first imported price holds, where the upstream gives none and an earlier price was another. */
  since?: ISODate;
  /** `<seller>/<name>` in the imported files, where the upstream files this offer under another seller or name. */
  upstream?: string;
};

/** `pricing-data/sellers/<seller>.json`. */
export interface SellerFile {
  /** Fields that several offers have in common; applied in order, before the offer's own. */
  shared?: readonly (CuratedOffer & {offers: readonly string[]})[];
  offers: Record<string, CuratedOffer>;
}

/** Everything in `pricing-data/` that people or the importer write. */
export interface AuthoringData {
  version: string;
  sources: Record<string, Source>;
  tokenizers: Record<string, Tokenizer>;
  sellers: Record<string, Seller>;
  models: Record<string, Model>;
  imported: Record<string, ImportedFile>;
  curated: Record<string, SellerFile>;
  /** Ids of the offers in the starter, in the order in which they are shown. */
  starter: readonly string[];
}

export type {Dataset, OfferRecord, Source};
