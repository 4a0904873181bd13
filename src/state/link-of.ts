import {encodeLink} from './link-codec.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/**
 * Writes what is on show as the text of a link.
 *
 * @returns Undefined where it would be too long to travel.
 */
export function linkOf(snapshot: Snapshot): string | undefined {
  const estimate = selectedEstimate(snapshot);
  return encodeLink(snapshot, {
    at: snapshot.at,
    dataset: snapshot.dataset.version,
    usdPerMonth: estimate?.status === 'priced' ? estimate.usd.perMonth : undefined,
  });
}
