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
