import type {UsageMapping} from '../usage/usage-mapping.js';

/** What the reader of logs is asked to do. */
export interface UsageTask {
  readonly source: string | Blob;
  readonly thresholds: readonly number[];
  readonly mapping: UsageMapping | undefined;
}
