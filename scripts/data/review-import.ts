import type {ImportedFile, ImportedOffer, SellerFile} from './authoring.js';
import type {ImportResult, RefusedModel} from './import-providers.js';
import type {Refusal} from './refusal.js';
import {isBrokenPrice} from './broken-price.js';
import {covers, type Doubt, type ReviewFlags, type ReviewKind} from './review-flags.js';
import {reviewOffer} from './review-offer.js';
import {reviewPromotions} from './review-promotions.js';
import {offerText} from './review-text.js';

/** A file of the importer, with what somebody decided to leave out of it. */
export interface ReviewedFile extends ImportedFile {
  /** Names at the seller. */
  leftOut?: Record<string, Refusal>;
}

/** A doubt that nobody has decided on: nothing is imported. */
export interface Objection extends Doubt {
  /** Id of the offer. */
  offer: string;
  /** Package, and the page it names. */
  source: string;
}

/** What the import comes to. */
export interface ReviewedImport {
  /** What is to be written, if there is no objection. */
  files: Record<string, ReviewedFile>;
  objections: Objection[];
}

/** What is known before an import. */
export interface ReviewBasis {
  files: Readonly<Record<string, ReviewedFile>>;
  curated: Readonly<Record<string, SellerFile>>;
  /** Day of the import, UTC. */
  today: string;
  flags: ReviewFlags;
}

/** Compares an import with the last one. */
export function reviewImport(result: ImportResult, basis: ReviewBasis): ReviewedImport {
  const {files, curated, flags} = basis;
  const reviewed: ReviewedImport = {files: {}, objections: []};
  for (const seller of new Set([...Object.keys(files), ...Object.keys(result.files), ...Object.keys(curated)])) {
    const before = files[seller];
    const doubts = [
      ...reviewSeller(seller, result, basis, reviewed),
      ...reviewPromotions(curated[seller] ?? {offers: {}}, reviewed.files[seller], basis.today),
    ];
    const source = result.origins[seller] ?? before?.package ?? 'curated';
    for (const [name, doubt] of doubts) {
      const offer = `${seller}/${name}`;
      if (!covers(flags.allow, doubt.kind, offer)) reviewed.objections.push({offer, ...doubt, source});
    }
  }
  return reviewed;
}

type NamedDoubt = [name: string, doubt: Doubt];

/** Adds the seller's file to what is reviewed. */
function reviewSeller(
  seller: string,
  {files, refused}: ImportResult,
  {files: known, today, flags}: ReviewBasis,
  reviewed: ReviewedImport,
): NamedDoubt[] {
  const before = known[seller];
  const file = files[seller];
  const ownRefused = refused.filter((model) => model.seller === seller);
  const decided = decideRefused(seller, ownRefused, before, flags);
  const offers = {...file?.offers, ...decided.offers};
  const {leftOut} = decided;
  if (file) reviewed.files[seller] = {...file, offers, ...(Object.keys(leftOut).length > 0 && {leftOut})};
  const days = {checked: before?.checked ?? today, today};
  const changed = Object.entries(offers).flatMap(([name, offer]) =>
    reviewOffer(before?.offers[name], offer, days).map((doubt): NamedDoubt => [name, doubt]),
  );
  const gone = Object.entries(before?.offers ?? {})
    .filter(([name]) => !Object.hasOwn(offers, name))
    .map(([name, offer]): NamedDoubt => [
      name,
      goneDoubt(
        offer,
        ownRefused.find(({id}) => id === name),
      ),
    ]);
  return [...decided.doubts, ...changed, ...gone];
}

interface DecidedModels {
  offers: Record<string, ImportedOffer>;
  leftOut: Record<string, Refusal>;
  doubts: NamedDoubt[];
}

/** Takes or leaves out what a person may decide about, as was decided before or is now. */
function decideRefused(
  seller: string,
  refused: readonly RefusedModel[],
  before: ReviewedFile | undefined,
  flags: ReviewFlags,
): DecidedModels {
  const decided: DecidedModels = {offers: {}, leftOut: {}, doubts: []};
  for (const model of refused) {
    const {id, why, offer} = model;
    const kind = kindOf(model);
    if (!kind) continue;
    const last = before?.offers[id];
    if (offer && (last || covers(flags.allow, kind, `${seller}/${id}`))) decided.offers[id] = offer;
    else decided.leftOut[id] = why;
    const isLeftOut = before?.leftOut?.[id] !== undefined || covers(flags.leaveOut, kind, `${seller}/${id}`);
    const after = offer ? offerText(offer) : `left out: ${why}`;
    const hasMoved = kind === 'moving-alias' && last !== undefined && offerText(last) !== after;
    // A known model whose price is none now is asked about as a model gone.
    if (last ? hasMoved : !isLeftOut) {
      decided.doubts.push([id, {kind, before: last ? offerText(last) : 'nothing', after}]);
    }
  }
  return decided;
}

/** Says what a person decides about a model that is left out; undefined: nothing. */
function kindOf({why, offer}: RefusedModel): ReviewKind | undefined {
  if (isBrokenPrice(why)) return 'broken-price';
  if (!offer) return undefined;
  return why === 'moving alias' ? 'moving-alias' : 'free-tier';
}

function goneDoubt(offer: ImportedOffer, refused: RefusedModel | undefined): Doubt {
  return {kind: 'model-gone', before: offerText(offer), after: refused ? `left out: ${refused.why}` : 'gone'};
}
