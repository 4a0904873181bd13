import type {UnpricedReason} from '../engine/estimate-result.js';
import type {ISODate, Offer} from '../engine/offer.js';
import type {TokenSums} from './token-sums.js';
import type {UsageNote} from './usage-note.js';
import type {UsageGroup} from './usage-summary.js';

/** What some calls of a log used and cost. */
export interface UsageCost {
  readonly rows: number;
  readonly calls: number;
  /** USD for the tokens, unrounded. */
  readonly usd: number;
  readonly tokens: Readonly<TokenSums>;
  /** What each kind of token cost, also where it billed at another kind's rate. */
  readonly usdByKind: Readonly<TokenSums>;
  /** Calls past a threshold for long prompts, and what they cost more than they would at base rates. */
  readonly longContext: {readonly calls: number; readonly extraUsd: number};
}

export interface ModelCost extends UsageCost {
  /** As the log names it. */
  readonly model: string;
  readonly offer: Offer;
}

export interface DayCost extends UsageCost {
  readonly day: ISODate;
}

/** Why calls of a log have no price. */
export type UnpricedUsageReason =
  | UnpricedReason
  /** Nobody known sells a model of that name, or it means several. */
  | {readonly code: 'unknown-model'; readonly params: Record<string, never>}
  /** The log does not say which model it was. */
  | {readonly code: 'no-model'; readonly params: Record<string, never>};

/** Calls that are in no total: unknown is never 0. */
export interface UnpricedUsage {
  readonly model: string | undefined;
  /** Of the first of them, where days differ. */
  readonly reason: UnpricedUsageReason;
  readonly rows: number;
  readonly calls: number;
  readonly tokens: Readonly<TokenSums>;
}

/** A log as it was billed. Its totals are over the calls that have a price. */
export interface UsageCosts {
  readonly total: UsageCost;
  /** The dearest first. */
  readonly byModel: readonly ModelCost[];
  /** In order; calls without a day are in the total only. */
  readonly byDay: readonly DayCost[];
  /** The most calls first. */
  readonly unpriced: readonly UnpricedUsage[];
  /** What the log itself says that it cost; undefined where it does not say. */
  readonly logged:
    | {
        readonly usd: number;
        readonly rows: number;
        /** Of the calls that both have a price and all say what they cost: the two amounts, USD. */
        readonly compared: {readonly loggedUsd: number; readonly usd: number};
      }
    | undefined;
  /** The gravest first. */
  readonly notes: readonly UsageNote[];
  /** Sums of the calls that have a price, to price the same calls elsewhere. */
  readonly pricedGroups: readonly UsageGroup[];
}
