import type {NumericScenarioPath} from './sweep.js';

/** Path of a numeric field on which the cost depends: a plan is per person, an offer is not. */
export type FlipParameter = Exclude<NumericScenarioPath, 'people'>;

/** A flat price to compare offers with, for all people together. */
export interface FlatPrice {
  readonly id: string;
  /** USD a month, >= 0. */
  readonly usdPerMonth: number;
}

/** A stretch of values over which one offer or plan is cheapest. */
export interface FlipSegment {
  readonly from: number;
  /** Neighbours share it, except for whole numbers. Equal to `from` where a single value stands apart. */
  readonly to: number;
  /** Id of the offer or plan; null where the workload fits none of them. */
  readonly cheapest: string | null;
}

/** A value at which the cheapest changes. */
export interface FlipPoint {
  /** For whole numbers the first at which `after` is cheapest. */
  readonly at: number;
  readonly before: string | null;
  readonly after: string | null;
}

export interface FlipPoints {
  readonly parameter: FlipParameter;
  readonly from: number;
  readonly to: number;
  /** Without gaps, ascending; they cover the whole range. */
  readonly segments: readonly FlipSegment[];
  /** One between each two segments. */
  readonly flips: readonly FlipPoint[];
}

/** The range of one field over which costs are compared. */
export interface FlipRange {
  readonly parameter: FlipParameter;
  readonly from: number;
  readonly to: number;
}
