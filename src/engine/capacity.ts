import type {Evidence} from './evidence.js';

/** What one unit costs for a commitment. */
export interface CapacityTerm extends Evidence {
  /** `none`: pay by the hour, leave at any time. */
  term: 'none' | '1-week' | '1-month' | '3-months' | '6-months' | '1-year';
  /** USD per unit and `per`. */
  usdPerUnit: number;
  /** What the price is for, not how it is invoiced. A month of 720 hours is our rule; sellers may count 730. */
  per: 'minute' | 'hour' | 'month' | 'year';
  /** Id of the deployment it is for. Absent: all. */
  deployment?: string;
  /** Model id it is for. Absent: all. */
  model?: string;
  /** Use is counted in windows of so many minutes, each billed whole. */
  windowMinutes?: number;
}

/** Where the units run. */
export interface CapacityDeployment {
  id: string;
  /** Smallest purchase, in units. Absent: unknown. */
  minUnits?: number;
  /** Units can be bought in steps of so many. Absent: unknown. */
  step?: number;
  /** The smallest purchase depends on the model; `minUnits` and `step` are the lowest. */
  variesByModel?: true;
  /** On every term's price. Absent: 1. */
  priceMultiplier?: number;
}

/** What one unit can do with a model. */
export interface UnitCapacity extends Evidence {
  model: string;
  /** Input tokens per unit and `per`. */
  inputTokens: number;
  per: 'second' | 'minute';
  /** One output token takes the room of so many input tokens. Absent: unknown. */
  outputWeight?: number;
  /** The same for a token read from the prompt cache; 0 means that it takes none. Absent: unknown. */
  cachedWeight?: number;
  /** Weight of an input token where the prompt is over so many tokens. */
  longPrompt?: {over: number; inputWeight: number};
  /** Replaces the deployment's. */
  minUnits?: number;
  /** Replaces the deployment's. */
  step?: number;
}

/** Capacity that a seller reserves for you, priced by time. */
export interface ProvisionedUnit extends Evidence {
  /** `<seller>/<unit>`, e.g. `azure/ptu`. */
  id: string;
  seller: string;
  name: string;
  /** The seller's word for it: `PTU`, `GSU`. */
  unit: string;
  /** For models that are no longer sold: a past price, for scale only. */
  historic?: true;
  /** Empty: the seller makes no difference. */
  deployments: readonly CapacityDeployment[];
  /** Empty: no price is published. Unknown, never 0. */
  terms: readonly CapacityTerm[];
  storageUsdPerUnitMonth?: number;
  minTokensPerMinute?: {input: number; output: number};
  /** Empty: throughput is not published. */
  models: readonly UnitCapacity[];
}

/** What a GPU costs by the hour. At least one of low, typical and high. */
export interface GpuPrice extends Evidence {
  id: string;
  provider: string;
  gpu: string;
  /** USD per GPU and hour, on demand unless `spread` says otherwise. Low and high only where the provider has both. */
  usdPerGpuHour: {low?: number; typical?: number; high?: number};
  /** What low and the other figure stand for. */
  spread?: 'spot-to-on-demand' | 'community-to-secure';
  /** `median`: of offers on a market place. */
  basis: 'list' | 'median';
  sku?: string;
  /** Sold only so many at a time. */
  gpusPerInstance?: number;
  usdPerInstanceHour?: number;
}

/** Output measured with every request slot full: a real service reaches a part of it. */
export interface Throughput extends Evidence {
  model: string;
  gpu: string;
  gpus: number;
  precision: 'FP4' | 'FP8' | 'FP16' | 'BF16';
  /** Software that served it. */
  engine: string;
  /** Tokens of every request's prompt. */
  inputTokens: number;
  /** Tokens of every answer. */
  outputTokens: number;
  /** Requests at a time. Absent: as many as fit. */
  concurrency?: number;
  outputTokensPerSecond: number;
  per: 'deployment' | 'gpu';
}
