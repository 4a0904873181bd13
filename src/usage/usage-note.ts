import type {ISODate, ModeId} from '../engine/offer.js';

/** What a reader has to know about the price of a log. */
export type UsageNote =
  /** Rows that are sums of calls: no threshold for long prompts can be told, so base rates count. */
  | {readonly code: 'sums-at-base-rates'; readonly params: {readonly rows: number}}
  /** Rows that are sums and do not say of how many calls: each counts as one. */
  | {readonly code: 'calls-unknown'; readonly params: {readonly rows: number}}
  /** Rows without a day, priced at this one; undefined: at the day on which each offer was last checked. */
  | {readonly code: 'day-assumed'; readonly params: {readonly rows: number; readonly at: ISODate | undefined}}
  /** Billed at standard. */
  | {
      readonly code: 'mode-not-offered';
      readonly params: {readonly mode: ModeId; readonly offer: string; readonly rows: number};
    }
  /** The seller charges for each request besides its tokens. */
  | {readonly code: 'request-fee-left-out'; readonly params: {readonly offer: string; readonly usdPer1k: number}}
  /** Rates change with the hour, and a log's days have none: the mean over a week counts. */
  | {readonly code: 'time-of-day'; readonly params: {readonly offer: string}}
  /** Calls that may lie on either side of a threshold that was not known when the log was read: the lower rates count. */
  | {readonly code: 'threshold-not-tallied'; readonly params: {readonly offer: string; readonly calls: number}}
  /** Rows that lost their day, or their model, because there were too many to keep apart. */
  | {readonly code: 'days-merged' | 'models-merged'; readonly params: {readonly rows: number}};
