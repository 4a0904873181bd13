import type {Source} from './dataset.js';

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
