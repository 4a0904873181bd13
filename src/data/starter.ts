import starter from '../../pricing-data/dist/starter.json';
import type {Dataset} from './dataset.js';

/** The offers most people want, bundled. Checked when it was built, so nothing is checked when it is loaded. */
export const STARTER_DATASET: Dataset = starter as unknown as Dataset;
