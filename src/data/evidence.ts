import type {Source} from './dataset.js';

/**
 * How far to trust a figure of a plan or of capacity.
 *
 * `verified`: read from the vendor's own page or a stored copy of it. `corroborated`: two or more independent parties
 * agree. `imported`: one other party says so. `unverified`: said, but not confirmed by anyone; show it as such and
 * leave it out of totals, rankings and advice.
 */
export type EvidenceTrust = 'verified' | 'corroborated' | 'imported' | 'unverified';

/** Where a figure is from. */
export interface Evidence {
  /** Key into the file's sources. */
  source: string;
  /** Last day on which anyone compared it with the source; only the month or the year where no more is known. */
  checked: string;
  trust: EvidenceTrust;
}

/** A source that may have reached us through someone else. */
export interface EvidenceSource extends Source {
  /**
   * How, where not read from `url` itself; the address is then where to check it.
   *
   * `reading`: someone else's reading of that page. `table`: someone else's table or report, not traced to that page.
   */
  via?: 'reading' | 'table';
}

/** What the published files of plans and capacity have in common. */
export interface EvidenceFile {
  schemaVersion: 1;
  /** Calendar version of the data release, e.g. `2026.11.21`. */
  version: string;
  /** Newest day in any `checked` of the file. */
  asOf: string;
  /** Before tax, list price in the United States. */
  currency: 'USD';
  sources: Readonly<Record<string, EvidenceSource>>;
}
