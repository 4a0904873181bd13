import type {ISODate, Offer} from '../engine/offer.js';

/** Where a number came from. */
export interface Source {
  kind: 'vendor' | 'curated' | 'import';
  /** Always https. */
  url: string;
  /** When a person or the importer last read it: a day, or only the month or year where no more is known. */
  retrieved: string;
  /** Package and exact version, for imports: `@pydantic/genai-prices@0.1.8`. */
  package?: string;
  /** SPDX id of the upstream data file. */
  license?: string;
}

/** Who bills you. */
export interface Seller {
  name: string;
  kind: 'lab' | 'cloud' | 'host' | 'router';
  pricingUrl: string;
  /** Not in the starter. */
  toolFees?: readonly ToolFee[];
  /** Not in the starter. */
  billingRules?: readonly BillingRule[];
}

/** What a seller charges for a tool besides the tokens that it makes. */
export interface ToolFee {
  tool:
    | 'web-search'
    | 'social-search'
    | 'maps'
    | 'web-fetch'
    | 'file-search'
    | 'file-storage'
    | 'code-execution'
    | 'session'
    | 'rerank';
  /** Which one, where a seller has several: `1 GB`, `models without reasoning`. */
  variant?: string;
  /** Free is an explicit 0. */
  usd: number;
  per: '1k-calls' | 'call' | 'hour' | '20-minutes' | 'gb-day' | '1k-queries' | '1k-items';
  /** How many of `per` are free each day or month. */
  free?: {amount: number; every: 'day' | 'month'};
  source: string;
  checked: ISODate;
}

/** How a seller rounds what it bills, or the least that it bills. */
export interface BillingRule {
  what: 'money' | 'cached-tokens' | 'code-execution' | 'session' | 'provisioned-units' | 'rerank-query';
  unit: 'usd' | 'token' | 'minute' | 'millisecond' | 'document';
  /** Billed in steps of so many units. */
  step?: number;
  /** At least so many units are billed. */
  minimum?: number;
  source: string;
}

/** Facts about a model, whoever sells it. No prices here. */
export interface Model {
  name: string;
  /** Price and quality band among the models on sale; reviewed by hand. */
  tier: 'frontier' | 'mid' | 'budget';
  /** Bills hidden thinking as output: never, at the caller's choice, always. */
  reasoning: 'none' | 'optional' | 'always';
  /** Key into the dataset's tokenizers. Absent: unknown. */
  tokenizer?: string;
  openWeights?: boolean;
  /** Nobody sold it before. Absent: unknown. */
  released?: ISODate;
  /** What it reads besides text. Absent: unknown; empty: nothing. */
  reads?: readonly ('image' | 'audio' | 'video' | 'pdf')[];
  /** What callers can have it do. Absent: unknown. Not in the starter. */
  features?: readonly ('tools' | 'structured-output' | 'web-search')[];
  /** Key into the dataset's sources: where `released`, `reads` and `features` are from. */
  source?: string;
}

/** How many tokens a vendor's tokenizer makes of a text. */
export interface Tokenizer {
  name: string;
  /** Tokens for the same English text relative to o200k_base. Absent: unknown, never guessed. */
  ratio?: number;
  /** Key into the dataset's sources; required where there is a ratio. */
  source?: string;
}

/** An offer as the file stores it: what the catalogue can look up (name, tokenizer ratio) is left out. */
export type OfferRecord = Omit<Offer, 'name' | 'tokenizerRatio'> & {
  /** Only where the seller's name for it differs from the model's. */
  name?: string;
  /** Other ids that mean this offer. Exact beats the longest prefix that ends at a separator. */
  aliases?: {exact?: readonly string[]; prefix?: readonly string[]};
};

/** One published file of prices. */
export interface Dataset {
  schemaVersion: 1;
  /** Calendar version of the data release, e.g. `2026.11.21`. */
  version: string;
  /** Newest `checked` date in the file. */
  asOf: ISODate;
  currency: 'USD';
  sources: Readonly<Record<string, Source>>;
  tokenizers: Readonly<Record<string, Tokenizer>>;
  sellers: Readonly<Record<string, Seller>>;
  models: Readonly<Record<string, Model>>;
  offers: readonly OfferRecord[];
}
