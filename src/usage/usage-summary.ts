import type {TokenKind} from '../engine/billed-rate.js';
import type {ISODate, ModeId} from '../engine/offer.js';
import type {UsageReading} from './usage-reading.js';

/** Sums over calls whose prompts lie on the same side of every threshold of every offer. JSON-safe. */
export interface UsageCell {
  /** Smallest prompt that lies in the cell, tokens. */
  readonly fromPromptTokens: number;
  /** Where `callsAreKnown` is false, one for each row: there were at least so many. */
  readonly calls: number;
  readonly tokens: Readonly<Record<TokenKind, number>>;
}

/** All calls of one model, day and mode. JSON-safe. */
export interface UsageGroup {
  readonly model: string | undefined;
  readonly day: ISODate | undefined;
  readonly mode: ModeId | undefined;
  /** True where the rows are sums of calls: their thresholds cannot be told, so base rates count. */
  readonly isSum: boolean;
  /** False where the rows are sums and nobody says of how many calls. */
  readonly callsAreKnown: boolean;
  readonly rows: number;
  /** Rows that say what they cost. */
  readonly loggedRows: number;
  /** What the log itself says that these calls cost, USD; undefined where it does not say. */
  readonly loggedUsd: number | undefined;
  /** By `fromPromptTokens`, ascending; a cell without calls is left out. */
  readonly cells: readonly UsageCell[];
}

/** What averages need and sums do not keep. JSON-safe. */
export interface UsageShares {
  /** Where cells begin besides 0, ascending: the prompts at which some offer's rates change, tokens. */
  readonly thresholds: readonly number[];
  /** Calls by size of prompt: `counts[i]` have at least `from[i]` tokens and less than `from[i + 1]`. Sums are not in it. */
  readonly promptSizes: {
    readonly from: readonly number[];
    readonly counts: readonly number[];
    /** Largest prompt of one call, tokens. */
    readonly largest: number;
  };
  /** Calls that read anything from a cache; sums are not in it. */
  readonly cachedCalls: number;
  /** Undefined where the log does not tie calls together. */
  readonly conversations:
    | {
        readonly count: number;
        readonly calls: number;
        /** Mean prompt of the first call of a conversation, tokens. */
        readonly meanFirstPrompt: number;
        /** True where there were too many to remember, so that only the first ones were looked at. */
        readonly isPartial: boolean;
      }
    | undefined;
  /** Rows whose day, or whose model, is not kept because there were too many to keep apart; their tokens are. */
  readonly merged: {readonly rowsWithoutDay: number; readonly rowsWithoutModel: number};
}

/** A whole log, small enough to hand over: nothing in it grows with the number of calls. JSON-safe. */
export interface UsageSummary extends UsageShares {
  readonly reading: UsageReading;
  readonly groups: readonly UsageGroup[];
}
