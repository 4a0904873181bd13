/** Calendar day `YYYY-MM-DD`, UTC. A period's `from` is inclusive, its `until` exclusive. */
export type ISODate = string;

/** USD per 1,000,000 tokens. Finite, >= 0. Absent means "not sold" or "not known", never zero; free is an explicit 0. */
export type UsdPerMTok = number;

/** What a seller charges for one kind of token. */
export interface Rates {
  input?: UsdPerMTok;
  /** Visible output, and hidden reasoning unless `reasoning` is set. Absent on embedding offers. */
  output?: UsdPerMTok;
  /** Absent: tokens found in the prompt cache bill at `input`. */
  cacheRead?: UsdPerMTok;
  /** Writing to the cache with the shortest lifetime. Absent: written tokens bill at `input`. */
  cacheWrite?: UsdPerMTok;
  /** Writing with the one-hour lifetime. Absent: as `cacheWrite`. */
  cacheWrite1h?: UsdPerMTok;
  /** Hidden thinking, only where it bills apart from `output`. */
  reasoning?: UsdPerMTok;
}

/** Rates that replace the base rates for every token of a call whose whole prompt is past `over` tokens. */
export interface Band {
  /** Threshold in prompt tokens: uncached, read and written together. */
  over: number;
  /** True: a prompt of exactly `over` tokens is already in the band (`>=`). Absent or false: strictly above (`>`). */
  inclusive?: boolean;
  /** Rates not named here stay as in the base rates. */
  rates: Rates;
}

/** Rates in force during certain UTC hours. The hour is the request's, not the reader's. */
export interface ScheduleWindow {
  /** Start, `HH:MM` UTC. */
  from: string;
  /** End, `HH:MM` UTC, exclusive; `24:00` is midnight. */
  to: string;
  /** ISO weekdays, 1 = Monday. Absent: every day. */
  days?: readonly number[];
  rates: Rates;
}

/** Prices of an offer between two dates. */
export interface PricePeriod {
  /** Absent: since launch. */
  from?: ISODate;
  /** Absent: until further notice. */
  until?: ISODate;
  rates: Rates;
  /** Ascending by `over`. */
  bands?: readonly Band[];
  schedule?: readonly ScheduleWindow[];
  /** A promotion that ends at `until`. */
  promo?: boolean;
  /** Key into the dataset's sources. */
  source: string;
  /** Last day these numbers were compared with the seller's own page, or with the upstream that did. */
  checked: ISODate;
  /** imported = one upstream; corroborated = two or more independent; verified = read from the seller's page. */
  trust: 'imported' | 'corroborated' | 'verified';
}

/** Ways of asking for the same offer at other rates. */
export type ModeId = 'batch' | 'flex' | 'priority' | 'fast';

/** Rates of a mode. Explicit `rates` win over the multiplier `x`. */
export interface Mode {
  /** Multiplier on every rate of the band in force (0.5 = half price). Absent: 1. */
  x?: number;
  /** Multiplier on cache rates. Absent: as `x`; null: cache rates stay standard. */
  cacheX?: number | null;
  rates?: Rates;
  /** Bands of the mode itself; they replace the period's bands. */
  bands?: readonly Band[];
  /** What cannot be combined with this mode. */
  excludes?: readonly ('cache' | ModeId)[];
  /** Hours within which the answer comes, e.g. 24 for batch. */
  turnaroundHours?: number;
  /** Last sold the day before. */
  until?: ISODate;
  source?: string;
}

/** How the seller caches prompts. */
export interface CachePolicy {
  kind: 'automatic' | 'explicit' | 'none';
  /** Prompts and prefixes shorter than this are never cached, tokens. Absent: no minimum known. */
  minTokens?: number;
  /** Seconds a prefix lives, default first, e.g. [300, 3600]. */
  ttlSeconds?: readonly number[];
  /** Prefixes are found in steps of so many tokens. */
  stepTokens?: number;
  /** What a cache costs that callers create and keep, oldest first. Not part of an estimate. Absent: unknown. */
  storage?: readonly CacheStorage[];
}

/** The price of keeping tokens in a cache. */
export interface CacheStorage {
  /** Absent: since launch. */
  from?: ISODate;
  /** Absent: until further notice. */
  until?: ISODate;
  /** USD per million tokens and hour. */
  usdPerMTokHour: number;
}

/** Fees besides tokens, USD per 1,000. */
export interface Fees {
  requestPer1k?: number;
  webSearchPer1k?: number;
}

export type Region = 'global' | 'us' | 'eu' | 'regional';

/** A model as sold by one seller: what a visitor picks and what a price hangs on. Resolved: it needs no look-ups. */
export interface Offer {
  /** `<seller>/<seller's own id>`, e.g. `openai/gpt-4o`. */
  id: string;
  seller: string;
  /** Seller-independent model id, e.g. `meta/llama-3.3-70b`. */
  model: string;
  /** Name people use, e.g. `GPT-4o`. */
  name: string;
  kind: 'chat' | 'embedding';
  /** Most tokens of prompt plus output, per call. */
  context?: number;
  /** Most output tokens (visible and reasoning), per call. */
  maxOutput?: number;
  /** Tokens for the same text relative to o200k_base. Absent: unknown. */
  tokenizerRatio?: number;
  /** Oldest first, not overlapping; the last may lie in the future. */
  prices: readonly PricePeriod[];
  /** Absent: nothing known about caching; a cache rate then applies without a minimum. */
  cache?: CachePolicy;
  modes?: Readonly<Partial<Record<ModeId, Mode>>>;
  fees?: Fees;
  /** Multipliers on every token rate for requests kept in a region. */
  uplifts?: Readonly<Partial<Record<Exclude<Region, 'global'>, number>>>;
  status?: 'preview' | 'active' | 'deprecated' | 'retired';
  /** The day on which the seller stops, or stopped, serving it. */
  retires?: ISODate;
}
