import type {Catalogue} from '../data/catalogue.js';
import type {ISODate, Offer, PricePeriod, Region} from '../engine/offer.js';
import {pricePeriodAt} from '../engine/price-period.js';
import {soldMode} from '../engine/rate-card.js';
import type {Scenario} from '../engine/scenario.js';

/** Facts of the dataset that an estimate rests on. A value that is not known is undefined. */
export interface OfferFacts {
  readonly offer: Offer;
  readonly period: PricePeriod | undefined;
  readonly cacheKind: 'automatic' | 'explicit' | 'none' | undefined;
  /** Tokens. */
  readonly cacheMinTokens: number | undefined;
  /** Seconds that the short cache lives. */
  readonly cacheTtlSeconds: number | undefined;
  /** Tokens for the same text relative to o200k_base, with the source of that figure. */
  readonly tokenizerRatio: number | undefined;
  readonly tokenizerSource: string | undefined;
  /** Most tokens of prompt plus answer. */
  readonly contextTokens: number | undefined;
  /** Price of batch as a multiple of standard; `own-rates` where it has rates of its own, undefined where not sold. */
  readonly batch: number | 'own-rates' | undefined;
  readonly batchSource: string | undefined;
  /** What the scenario's region multiplies rates with; undefined for the global one, and where not sold. */
  readonly uplift: {readonly region: Region; readonly times: number} | undefined;
  /** USD per 1,000; undefined where not known. */
  readonly webSearchUsdPer1k: number | undefined;
}

/**
 * Collects what the dataset says about an offer on a day.
 *
 * @param at - `YYYY-MM-DD`.
 */
export function offerFacts(offer: Offer, at: ISODate, {region}: Scenario, catalogue: Catalogue): OfferFacts {
  const {tokenizers} = catalogue.dataset;
  const tokenizer = tokenizers[catalogue.model(offer.model)?.tokenizer ?? ''];
  const batch = soldMode(offer, 'batch', at);
  const times = region === 'global' ? undefined : offer.uplifts?.[region];
  return {
    offer,
    period: pricePeriodAt(offer, at),
    cacheKind: offer.cache?.kind,
    cacheMinTokens: offer.cache?.minTokens,
    cacheTtlSeconds: offer.cache?.ttlSeconds?.[0],
    tokenizerRatio: offer.tokenizerRatio,
    tokenizerSource: tokenizer?.source,
    contextTokens: offer.context,
    batch: batch && (batch.rates || batch.x === undefined ? 'own-rates' : batch.x),
    batchSource: batch?.source,
    uplift: times === undefined ? undefined : {region, times},
    webSearchUsdPer1k: offer.fees?.webSearchPer1k,
  };
}
