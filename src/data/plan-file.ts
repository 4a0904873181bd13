import type {Plan, PlanEstimate} from '../engine/plan.js';
import type {EvidenceFile} from './evidence.js';

/** Who sells plans. */
export interface PlanVendor {
  name: string;
  /** Where to see today's price. */
  pricingUrl: string;
}

/** The published file of plans. */
export interface PlanFile extends EvidenceFile {
  vendors: Readonly<Record<string, PlanVendor>>;
  plans: readonly Plan[];
  estimates: readonly PlanEstimate[];
}
