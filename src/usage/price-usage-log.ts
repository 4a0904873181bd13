import type {TokenKind} from '../engine/billed-rate.js';
import type {ISODate, Offer, Region} from '../engine/offer.js';
import {priceUsage, type PricedUsage, type PriceUsageOptions, type Usage} from '../engine/price-usage.js';
import {entryOf} from './cost-sums.js';
import {addTokens, emptySums, promptTokensOf, TOKEN_KINDS} from './token-sums.js';
import type {UsageRow} from './usage-row.js';
import {callsOf} from './usage-tally.js';

/** What calls used and cost together. */
export interface UsageTotal {
  calls: number;
  /** USD for the tokens, unrounded. */
  usd: number;
  /** Calls whose prompt was past a threshold of their offer, so that all of their tokens cost more. */
  longContextCalls: number;
  readonly tokens: Record<TokenKind, number>;
}

/** Sums over a log. What has no price is in no total. */
export interface UsageLog {
  readonly total: UsageTotal;
  /** By the log's own names, in the order in which they first appear. */
  readonly byModel: ReadonlyMap<string, UsageTotal>;
  /** By day, `YYYY-MM-DD`; calls without a day are in the total only. */
  readonly byDay: ReadonlyMap<ISODate, UsageTotal>;
  /** Rows of models that nobody known sells, or whose price on the day is not known; undefined: the log names none. */
  readonly unpriced: ReadonlyMap<string | undefined, number>;
}

export interface PriceUsageLogOptions {
  /** Day whose prices count for calls without a day. Default: the day on which their offer was last checked. */
  readonly at?: ISODate;
  /** Default: global. */
  readonly region?: Region;
}

/**
 * Prices a log row by row, for one that is at hand as a whole.
 *
 * Each call is priced by itself: a threshold for long prompts counts for the calls that pass it, never for an average. A
 * row that is a sum of calls is priced at base rates. For a log of any size, and to price it on many offers, see
 * `UsageTally`.
 *
 * @param find - Finds what sells a model, by the log's name for it; undefined: nobody that is known.
 * @throws {RangeError} If a count of tokens is out of range, or a day is none.
 */
export function priceUsageLog(
  rows: Iterable<UsageRow>,
  find: (model: string) => Offer | undefined,
  options: PriceUsageLogOptions = {},
): UsageLog {
  const total = emptyTotal();
  const byModel = new Map<string, UsageTotal>();
  const byDay = new Map<ISODate, UsageTotal>();
  const unpriced = new Map<string | undefined, number>();
  for (const row of rows) {
    const {model, day} = row;
    const offer = model === undefined ? undefined : find(model);
    const priced = offer && priceRow(row, offer, options);
    if (model === undefined || priced?.status !== 'priced') {
      unpriced.set(model, (unpriced.get(model) ?? 0) + 1);
      continue;
    }
    const totals = [total, entryOf(byModel, model, emptyTotal)];
    if (day !== undefined) totals.push(entryOf(byDay, day, emptyTotal));
    for (const sums of totals) addRow(sums, row, priced);
  }
  return {total, byModel, byDay, unpriced};
}

type Priced = Extract<PricedUsage, {status: 'priced'}>;

/** The prompts of a sum's calls are not known; a part of it that is one token long is past no threshold. */
function priceRow(row: UsageRow, offer: Offer, {at, region = 'global'}: PriceUsageLogOptions): PricedUsage {
  const {usage, day = at, mode = 'standard'} = row;
  const prompt = promptTokensOf(usage);
  const parts = callsOf(row) === 1 ? 1 : Math.max(1, prompt);
  const options: PriceUsageOptions = {mode, region, ...(day !== undefined && {at: day})};
  const priced = priceUsage(parts === 1 ? usage : dividedBy(usage, parts), offer, options);
  return priced.status === 'priced' ? {...priced, usd: priced.usd * parts} : priced;
}

function dividedBy(usage: Usage, parts: number): Usage {
  return Object.fromEntries(TOKEN_KINDS.map((kind) => [kind, (usage[kind] ?? 0) / parts]));
}

function addRow(total: UsageTotal, row: UsageRow, {usd, band}: Priced): void {
  const calls = callsOf(row) ?? 1;
  total.calls += calls;
  total.usd += usd;
  if (band > 0) total.longContextCalls += calls;
  addTokens(total.tokens, row.usage);
}

function emptyTotal(): UsageTotal {
  return {calls: 0, usd: 0, longContextCalls: 0, tokens: emptySums()};
}
