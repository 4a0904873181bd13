import type {ImportedFile, ImportedOffer} from './authoring.js';
import {cleanModel} from './clean-model.js';
import {offerName} from './offer-names.js';
import type {Refusal} from './refusal.js';
import {
  NEWEST_UPSTREAM_DAY,
  UPSTREAM_DAY_OF_SELLER,
  UPSTREAM_PACKAGE,
  type FindProvider,
  type UpstreamProvider,
} from './upstream.js';

/** A model that was left out. */
export interface RefusedModel {
  seller: string;
  id: string;
  why: Refusal;
  /** What it would be, where a person may decide to take it all the same. */
  offer?: ImportedOffer;
}

/** What an import makes: one file per seller, and what it left out. */
export interface ImportResult {
  files: Record<string, ImportedFile>;
  /** By seller: the package and the page that it names for these prices. */
  origins: Record<string, string>;
  refused: RefusedModel[];
}

/**
 * Imports every provider.
 *
 * @param findProvider - The upstream's look-up.
 * @param providers - Our name of a seller to the upstream's.
 * @param version - Version of the upstream package.
 * @throws {Error} If a provider is missing, has no models, or two of its models get one name.
 */
export function importProviders(
  findProvider: FindProvider,
  providers: Readonly<Record<string, string>>,
  version: string,
): ImportResult {
  const result: ImportResult = {files: {}, origins: {}, refused: []};
  for (const [seller, providerId] of Object.entries(providers)) {
    const provider = findProvider({providerId});
    if (!provider?.models.length) throw new Error(`${UPSTREAM_PACKAGE}@${version} has no provider "${providerId}"`);
    result.files[seller] = importProvider(seller, provider, version, result.refused);
    result.origins[seller] = [`${UPSTREAM_PACKAGE}@${version}`, ...(provider.pricing_urls ?? []).slice(0, 1)].join(' ');
  }
  return result;
}

function importProvider(
  seller: string,
  provider: UpstreamProvider,
  version: string,
  refused: RefusedModel[],
): ImportedFile {
  const offers: ImportedFile['offers'] = {};
  for (const model of provider.models) {
    const id = offerName(seller, model.id);
    const {offer, refusal} = cleanModel(seller, id, model);
    if (refusal) refused.push({seller, id, why: refusal, ...(offer && {offer})});
    else if (Object.hasOwn(offers, id)) throw new Error(`${seller}: two upstream models are called "${id}" here`);
    else if (offer) offers[id] = offer;
  }
  const checked = UPSTREAM_DAY_OF_SELLER[seller] ?? NEWEST_UPSTREAM_DAY;
  return {package: `${UPSTREAM_PACKAGE}@${version}`, checked, offers};
}
