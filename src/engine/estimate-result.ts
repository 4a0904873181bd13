import type {ISODate, ModeId, Offer, Region, UsdPerMTok} from './offer.js';

export type LineKind = 'input' | 'cacheRead' | 'cacheWrite' | 'output' | 'reasoning' | 'fees';

/** Tokens that bill at one rate, per month. */
export interface RatePart {
  usdPerMTok: UsdPerMTok;
  tokens: number;
}

/** One kind of token (or the fees), per month. */
export interface CostLine {
  kind: LineKind;
  /** Billed tokens a month; 0 for fees. */
  tokens: number;
  /** USD a month, after mode, region, retries and discount. */
  usd: number;
  /** Rates applied, before the discount, with the tokens billed at each; several where bands or modes mix. */
  rates: readonly RatePart[];
}

export type ComponentPart =
  'tools' | 'system' | 'history' | 'context' | 'user' | 'toolResults' | 'output' | 'reasoning' | 'fees';

/** One part of the prompt or answer, per month. Outputs re-sent within a turn count as history. */
export interface CostComponent {
  part: ComponentPart;
  tokens: number;
  usd: number;
}

/** One call of one conversation. */
export interface CallCost {
  /** From 1. */
  turn: number;
  /** From 1, within the turn. */
  call: number;
  /** Whole prompt, in this offer's tokens. */
  promptTokens: number;
  /** Expected tokens billed as read from the prompt cache. */
  cachedTokens: number;
  /** Threshold of the band in force, tokens; 0 for the base rates. */
  band: number;
  /** Expected USD, with retries, discount and this call's share of the fees: they sum to `usd.perConversation`. */
  usd: number;
}

export type Fit =
  | {ok: true}
  | {ok: false; turn: number; call: number; promptTokens: number; limit: number; exceeded: 'context' | 'maxOutput'};

/** An assumption that changed the number. Texts live in i18n. */
export type Note =
  | {code: 'cache-not-offered'; params: Record<string, never>}
  | {code: 'cache-read-not-priced'; params: Record<string, never>}
  | {code: 'cache-below-minimum'; params: {minTokens: number; calls: number; ofCalls: number}}
  | {code: 'cache-1h-not-offered'; params: Record<string, never>}
  | {code: 'cache-excluded-by-mode'; params: {mode: ModeId}}
  | {code: 'mode-not-offered'; params: {mode: ModeId}}
  | {code: 'region-not-offered'; params: {region: Region}}
  | {code: 'tokenizer-unknown'; params: Record<string, never>}
  | {code: 'embedding-no-output'; params: Record<string, never>}
  | {code: 'long-context'; params: {over: number; inclusive: boolean; calls: number; ofCalls: number}}
  | {code: 'time-of-day'; params: {shareOfWeek: number}}
  | {code: 'promotion'; params: {until: ISODate; input: number | undefined; output: number | undefined}}
  | {code: 'search-fee-unknown'; params: Record<string, never>};

export interface PricedEstimate {
  status: 'priced';
  offer: Offer;
  /** The day whose prices were used. */
  at: ISODate;
  /** Doubles, never rounded. `perCall` and `perTurn` are averages over one conversation that is not answered from the response cache. */
  usd: {
    perCall: number;
    perTurn: number;
    perConversation: number;
    perDay: number;
    perMonth: number;
    perYear: number;
  };
  /** Sum to `usd.perMonth`; a kind that bills nothing is left out. */
  lines: readonly CostLine[];
  /** Sum to `usd.perMonth`. */
  components: readonly CostComponent[];
  /** Computed when first read, and no part of copies or JSON: a conversation may have 10,000 calls. */
  readonly calls: readonly CallCost[];
  fits: Fit;
  /** Token spend over all billed tokens, USD per million; null where a conversation bills no token. */
  effectiveUsdPerMTok: number | null;
  notes: readonly Note[];
}

export type UnpricedReason =
  | {code: 'no-price-at'; params: {at: ISODate}}
  | {code: 'rate-unknown'; params: {rate: 'input' | 'output'}}
  | {code: 'retired'; params: {since: ISODate}};

/** No number: unknown is never 0 and never in a total. */
export interface UnpricedEstimate {
  status: 'unpriced';
  offer: Offer;
  reason: UnpricedReason;
}

export type Estimate = PricedEstimate | UnpricedEstimate;

export interface EstimateOptions {
  /** Day whose prices count. Default: the newest `checked` date of the offer. */
  at?: ISODate;
}
