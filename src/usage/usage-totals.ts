import type {ISODate} from '../engine/offer.js';
import {addTokens, emptySums, type TokenSums} from './token-sums.js';
import type {UsageGroup} from './usage-summary.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/** From the first day of a log to its last, both included. */
export interface DaySpan {
  readonly first: ISODate;
  readonly last: ISODate;
  readonly days: number;
}

/** What a log adds up to, whatever it cost. */
export interface UsageTotals {
  readonly rows: number;
  /** Calls, without those of which nobody says how many they were. */
  readonly calls: number;
  /** Tokens of these calls. */
  readonly tokens: Readonly<TokenSums>;
  /** Rows that sum up nobody says how many calls. */
  readonly uncounted: {readonly rows: number; readonly tokens: Readonly<TokenSums>};
  /** Undefined where no row has a day. */
  readonly span: DaySpan | undefined;
}

export function usageTotals(groups: readonly UsageGroup[]): UsageTotals {
  const tokens = emptySums();
  const uncounted = {rows: 0, tokens: emptySums()};
  let calls = 0;
  for (const {callsAreKnown, rows, cells} of groups) {
    if (!callsAreKnown) uncounted.rows += rows;
    for (const cell of cells) {
      addTokens(callsAreKnown ? tokens : uncounted.tokens, cell.tokens);
      if (callsAreKnown) calls += cell.calls;
    }
  }
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return {rows, calls, tokens, uncounted, span: spanOf(groups)};
}

function spanOf(groups: readonly UsageGroup[]): DaySpan | undefined {
  const days = groups.flatMap(({day}) => (day === undefined ? [] : [day])).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {first, last, days: (Date.parse(last) - Date.parse(first)) / MILLISECONDS_PER_DAY + 1};
}
