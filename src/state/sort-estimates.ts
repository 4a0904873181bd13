import type {Estimate} from '../engine/estimate-result.js';

export type SortColumn = 'model' | 'month' | 'thousand' | 'against';
export type SortOrder = 'ascending' | 'descending';

/**
 * Sorts a ranking for the eye. Costs keep the engine's order, which puts what does not fit after what does; offers
 * without a price stay last either way.
 */
export function sortEstimates(estimates: readonly Estimate[], column: SortColumn, order: SortOrder): Estimate[] {
  const priced = estimates.filter(({status}) => status === 'priced');
  const unpriced = estimates.filter(({status}) => status === 'unpriced');
  if (column === 'model') priced.sort((a, b) => (a.offer.name < b.offer.name ? -1 : 1));
  if (order === 'descending') priced.reverse();
  return [...priced, ...unpriced];
}
