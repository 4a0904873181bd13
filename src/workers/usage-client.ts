import type {UsageMapping} from '../usage/usage-mapping.js';
import type {UsageSummary} from '../usage/usage-summary.js';

/** How far a log has been read. */
export interface UsageProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

export interface ReadUsageOptions {
  /** Prompt sizes at which some offer's rates change: each the smallest prompt that is past a threshold, tokens. */
  readonly thresholds: readonly number[];
  /** How rows of no known shape are read; default: guessed from the names of the columns. */
  readonly mapping?: UsageMapping;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: UsageProgress) => void;
}

/** Reads logs of usage without blocking the page. */
export interface UsageClient {
  /**
   * Reads a log as a stream, in memory that does not grow with it.
   *
   * @throws {DOMException} `AbortError` once the signal says so; `NotReadableError` where the file cannot be read.
   */
  read(source: string | Blob, options: ReadUsageOptions): Promise<UsageSummary>;
  close(): void;
}
