import {billedRate, type TokenKind} from '../engine/billed-rate.js';
import type {ISODate, Mode, ModeId, Offer, PricePeriod, Rates, Region} from '../engine/offer.js';
import {rateCard, soldMode} from '../engine/rate-card.js';

/** What a rate in a bill goes back to. Plain JSON. */
export interface RateOrigin {
  /** The mode whose terms apply; `standard` also where a mode is asked for and not sold. */
  readonly mode: 'standard' | ModeId;
  /** How the mode makes the rate: a multiple of the standard rate, a rate of its own, or the standard rate as it is. */
  readonly by: 'standard' | 'multiple' | 'own-rate';
  /** The multiple; 1 where there is none. */
  readonly times: number;
  /** The rate that the multiple applies to, USD per million tokens. */
  readonly standardUsdPerMTok: number;
  /** Threshold of the band in tokens; 0 for the base rates. */
  readonly over: number;
  readonly inclusive: boolean;
  /** What the region multiplies every rate with; 1: nothing. */
  readonly uplift: number;
  /** What is billed at this rate for want of one of its own: cache reads and writes as input, reasoning as output. */
  readonly insteadOf: 'cacheRead' | 'cacheWrite' | 'reasoning' | undefined;
  /** Whether it is the price of the one-hour cache. */
  readonly oneHour: boolean;
}

/** Which rate of an offer is asked about. */
export interface RateQuestion {
  readonly offer: Offer;
  readonly at: ISODate;
  readonly period: PricePeriod;
  readonly region: Region;
  readonly asked: 'standard' | ModeId;
  /** Index into the rate card's bands. */
  readonly band: number;
}

/** Says how the rate for one kind of token comes about. */
export function rateOrigin(kind: TokenKind, {offer, at, period, region, asked, band}: RateQuestion): RateOrigin {
  const sold = soldMode(offer, asked, at);
  const card = rateCard(offer, period, sold, 'global');
  const {over = 0, inclusive = false, rates = {}} = card.bands[band] ?? {};
  const standard = rateCard(offer, period, undefined, 'global').bands.findLast((each) => each.over <= over);
  const key = rateKey(rates, kind);
  const times = multipleOf(sold, key, sold?.bands?.[band - 1]?.rates);
  return {
    mode: sold ? asked : 'standard',
    by: times === undefined ? 'own-rate' : times === 1 ? 'standard' : 'multiple',
    times: times ?? 1,
    standardUsdPerMTok: billedRate(standard?.rates ?? {}, kind).usdPerMTok,
    over,
    inclusive: over > 0 && inclusive,
    uplift: region === 'global' ? 1 : (offer.uplifts?.[region] ?? 1),
    insteadOf: key === 'input' || key === 'output' ? withoutOwnRate(kind) : undefined,
    oneHour: key === 'cacheWrite1h',
  };
}

/** @returns Undefined where the mode has a rate of its own. */
function multipleOf(mode: Mode | undefined, key: keyof Rates, ofBand: Rates | undefined): number | undefined {
  if (!mode) return 1;
  if (mode.rates?.[key] !== undefined || ofBand?.[key] !== undefined) return undefined;
  const {x = 1, cacheX = x} = mode;
  return key.startsWith('cache') ? (cacheX ?? 1) : x;
}

/** The published rate that tokens of a kind bill at; see `billedRate`. */
function rateKey(rates: Rates, kind: TokenKind): keyof Rates {
  if (rates[kind] !== undefined) return kind;
  if (kind === 'reasoning') return 'output';
  return kind === 'cacheWrite1h' && rates.cacheWrite !== undefined ? 'cacheWrite' : 'input';
}

function withoutOwnRate(kind: TokenKind): RateOrigin['insteadOf'] {
  if (kind === 'input' || kind === 'output') return undefined;
  return kind === 'cacheWrite1h' ? 'cacheWrite' : kind;
}
