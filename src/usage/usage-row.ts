import type {ISODate, ModeId} from '../engine/offer.js';
import type {Usage} from '../engine/price-usage.js';

/** How a provider's counter of prompt tokens is meant, so that cached tokens are billed once. */
export type PromptMeaning = 'with-cached' | 'without-cached';

/** One call as a log has it, or the sum of several where the log keeps sums only. */
export interface UsageRow {
  /** As the log names it; undefined where it does not. */
  readonly model: string | undefined;
  /** Tokens as billed: `input` is what was neither read from nor written to a cache. */
  readonly usage: Usage;
  readonly prompt: PromptMeaning;
  /** UTC day of the call; undefined where the log has none. */
  readonly day?: ISODate | undefined;
  /** Default: standard. */
  readonly mode?: ModeId | undefined;
  /** What ties the calls of one conversation together, e.g. a session's or a trace's id. */
  readonly conversation?: string | undefined;
  /** How many calls the row sums up, >= 1; undefined: it is a sum and nobody says of how many. Default: 1. */
  readonly calls?: number | undefined;
  /** Set where the row is a sum of calls, so that no threshold for long prompts can be told. */
  readonly isSum?: boolean | undefined;
  /** What the log itself says that it cost, USD. */
  readonly loggedUsd?: number | undefined;
}

/** Why a row cannot be used. */
export interface UsageProblem {
  /** Counter that is wrong, e.g. `usage.prompt_tokens`; empty where no counters were found. */
  readonly field: string;
  readonly expected: string;
}

export type ReadUsage = {readonly ok: true; readonly row: UsageRow} | ({readonly ok: false} & UsageProblem);
