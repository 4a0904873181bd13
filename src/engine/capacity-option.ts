import type {CapacityTerm, GpuPrice, ProvisionedUnit, Throughput} from './capacity.js';

/** Units that a seller reserves for you. */
export interface ProvisionedOption {
  readonly kind: 'provisioned';
  readonly unit: ProvisionedUnit;
  /** Model id, e.g. `openai/gpt-5.2`. */
  readonly model: string;
  /** Id of one of the unit's deployments. Absent: its first. */
  readonly deployment?: string;
  readonly term: CapacityTerm['term'];
  /** Traffic of the busiest minute over that of the average one, >= 1. */
  readonly peakToAverage: number;
}

/** GPUs that you rent and run an open model on. */
export interface SelfHostedOption {
  readonly kind: 'self-hosted';
  readonly gpu: GpuPrice;
  /** Which of the provider's prices. */
  readonly price: 'low' | 'typical' | 'high';
  /** Measured with every request slot full. Which row says most about a scenario: `closestThroughput`. */
  readonly throughput: Throughput;
  /** Share of the measured throughput that your service reaches at its peak, (0, 1]. A judgement; no source has it. */
  readonly utilisation: number;
  /** Traffic of the busiest minute over that of the average one, >= 1. */
  readonly peakToAverage: number;
  /** Room that a prompt token found in the cache takes, [0, 1] of an uncached one. Absent: 1, as was measured. */
  readonly cachedWeight?: number;
  /** Paid once, USD. Absent: 0. */
  readonly setUpUsd?: number;
  /** Absent: 0. */
  readonly staffHoursPerMonth?: number;
  /** Needed if there are staff hours. */
  readonly usdPerStaffHour?: number;
}

export type CapacityOption = ProvisionedOption | SelfHostedOption;
