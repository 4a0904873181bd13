import type {PricePeriod} from '../../src/engine/offer.js';
import type {Confirmation, ImportedFile, ImportedOffer, ImportedPeriod} from './authoring.js';

/** Key of the upstream in the dataset's sources. */
export const UPSTREAM_SOURCE = 'genai';

/**
 * Turns imported periods into price periods, with the trust that other sources lend them.
 *
 * @param confirmed - Each names a period by its start and repeats the rates it confirms; where the imported rates
 * have changed since, the period is merely imported again.
 * @param problems - Receives confirmations that no longer hold.
 */
export function importedPrices(
  id: string,
  {prices}: ImportedOffer,
  {checked}: ImportedFile,
  confirmed: readonly Confirmation[] = [],
  problems: string[],
): PricePeriod[] {
  for (const {from} of confirmed) {
    if (!prices.some((period) => period.from === from)) problems.push(`${id}: confirms a period from ${String(from)}`);
  }
  return prices.map((period) => {
    const confirmation = confirmed.find(({from}) => from === period.from);
    const holds = confirmation !== undefined && confirms(confirmation, period);
    if (confirmation && !holds) problems.push(`${id}: imported rates are no longer those confirmed`);
    return {
      ...period,
      source: (holds ? confirmation.source : undefined) ?? UPSTREAM_SOURCE,
      checked: holds ? confirmation.checked : checked,
      trust: holds ? confirmation.trust : 'imported',
    };
  });
}

const RATES = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

function confirms(confirmation: Confirmation, {rates}: ImportedPeriod): boolean {
  return RATES.every((kind) => confirmation[kind] === undefined || confirmation[kind] === rates[kind]);
}
