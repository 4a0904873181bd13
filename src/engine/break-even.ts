import {ANY_AMOUNT, checkArgument} from './check-argument.js';
import {estimate} from './estimate.js';
import type {EstimateOptions, UnpricedEstimate} from './estimate-result.js';
import type {Offer, Rates} from './offer.js';
import type {Scenario} from './scenario.js';

/** What decides whether prompt caching pays; USD per million tokens. */
export type CachedRates = Required<Pick<Rates, 'input'>> & Pick<Rates, 'cacheRead' | 'cacheWrite'>;

/** From where on a token that goes through the cache costs no more than one that does not. */
export interface CacheBreakEven {
  /** Reads of a prefix after each time it is written, >= 0. Infinity: no number of reads is enough. */
  readsPerWrite: number;
  /** The same as share of calls that find the prefix, [0, 1]. Infinity: no hit rate is enough. */
  hitRate: number;
}

/** Traffic at which paying by the token costs as much as a fixed fee. */
export interface BreakEvenTraffic {
  status: 'priced';
  /** Conversations a month, those answered from the response cache included. Infinity: paying by the token is free. */
  conversationsPerMonth: number;
  /** Billed tokens of these conversations. Infinity: paying by the token is free. */
  tokensPerMonth: number;
}

/**
 * Says how often a cached prompt has to be read until writing it has paid off.
 *
 * With `w` and `r` for the write and read rate in multiples of `input`, n reads after a write cost no more than n + 1
 * times the plain prompt from n = (w - 1) / (1 - r), which is a hit rate of (w - 1) / (w - r).
 *
 * @param rates - Each 0 to 1e15. A cache rate that is absent bills at `input`.
 * @returns The lowest reads per write and hit rate at which caching costs no more; 0 where writing costs nothing extra.
 * @throws {RangeError} If a rate is out of that range.
 * @see docs/guides/billing-rules.md
 */
export function cacheBreakEven({input, cacheRead = input, cacheWrite = input}: CachedRates): CacheBreakEven {
  for (const [name, rate] of Object.entries({input, cacheRead, cacheWrite})) checkArgument(name, rate, ANY_AMOUNT);
  if (cacheWrite <= input) return {readsPerWrite: 0, hitRate: 0};
  const premium = cacheWrite - input;
  return {
    readsPerWrite: cacheRead < input ? premium / (input - cacheRead) : Infinity,
    hitRate: cacheRead <= input ? premium / (cacheWrite - cacheRead) : Infinity,
  };
}

/**
 * Finds the traffic at which an offer costs as much as something with a fixed price, e.g. a plan or a GPU.
 *
 * The scenario's own traffic does not matter, only the shape of its conversations.
 *
 * @param fixedUsdPerMonth - USD a month, 0 to 1e15.
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`.
 * @returns Conversations and billed tokens a month, both exact and fractional; or that the offer is unpriced and why.
 * @throws {RangeError} If the fee or a field of the scenario is out of its domain, or `at` is not a day.
 */
export function breakEvenTraffic(
  fixedUsdPerMonth: number,
  scenario: Scenario,
  offer: Offer,
  options: EstimateOptions = {},
): BreakEvenTraffic | UnpricedEstimate {
  checkArgument('fixedUsdPerMonth', fixedUsdPerMonth, ANY_AMOUNT);
  checkArgument('scenario.traffic.conversations', scenario.traffic.conversations, ANY_AMOUNT);
  const one = estimate({...scenario, traffic: {conversations: 1, per: 'month'}}, offer, options);
  if (one.status === 'unpriced') return one;
  if (one.usd.perMonth === 0) return {status: 'priced', conversationsPerMonth: Infinity, tokensPerMonth: Infinity};
  const conversationsPerMonth = fixedUsdPerMonth / one.usd.perMonth;
  const tokensOfOne = one.lines.reduce((sum, {tokens}) => sum + tokens, 0);
  return {status: 'priced', conversationsPerMonth, tokensPerMonth: conversationsPerMonth * tokensOfOne};
}
