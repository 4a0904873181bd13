import type {UnpricedReason} from '../engine/estimate-result.js';
import type {ISODate, ModeId, Offer, Region} from '../engine/offer.js';
import type {UsageCosts} from './usage-costs.js';

export interface RepriceUsageOptions {
  /** Default: each call in the mode that it was made in. */
  readonly mode?: 'as-logged' | 'standard' | ModeId;
  /** Day whose prices count. Default: the day on which each offer was last checked. */
  readonly at?: ISODate;
  /** Default: global. */
  readonly region?: Region;
  /** The log as billed: then only the calls that have a price there are priced, and the difference is said. */
  readonly asBilled?: UsageCosts;
}

export interface RepricedOffer {
  readonly status: 'priced';
  readonly offer: Offer;
  readonly at: ISODate;
  /** What the log would have cost, USD, unrounded. */
  readonly usd: number;
  /** That less what the same calls cost as billed, USD; undefined without the log as billed, or if it has no price. */
  readonly differenceUsd: number | undefined;
  readonly longContext: {readonly calls: number; readonly extraUsd: number};
  /** Calls that may lie on either side of a threshold of this offer, see `promptThresholds`; 0: the amount is exact. */
  readonly uncertainCalls: number;
  /** Whether the largest prompt of the log fits the context; undefined where that is not known. */
  readonly promptsFit: boolean | undefined;
  /** Modes that were asked for and are not sold, so that standard rates count. */
  readonly unsold: readonly ModeId[];
}

export interface UnpricedOffer {
  readonly status: 'unpriced';
  readonly offer: Offer;
  readonly reason: UnpricedReason;
}

export type Repriced = RepricedOffer | UnpricedOffer;
