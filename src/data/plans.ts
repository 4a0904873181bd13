import plans from '../../pricing-data/dist/plans.json';
import type {PlanFile} from './plan-file.js';

/** Flat-rate plans as published with this version. Checked when the file was built; loaded on request only. */
export const PLANS: PlanFile = plans as unknown as PlanFile;
