import type {ISODate, Offer} from '../engine/offer.js';
import {newestChecked, pricePeriodAt} from '../engine/price-period.js';

export type SortColumn = 'model' | 'month' | 'thousand' | 'against' | 'input' | 'output' | 'context';
export type SortOrder = 'ascending' | 'descending';

/** What a ranking is sorted by: estimates, or offers in their order. */
interface Sortable {
  readonly offer: Offer;
  readonly status: 'priced' | 'unpriced';
}

/**
 * Sorts a ranking for the eye. Costs keep the engine's order, which puts what does not fit after what does; embedding
 * offers, which do another job, come after the others either way, and so do offers without a price and those without
 * the figure that is sorted by.
 *
 * @param at - Day whose rates count; default: the day each offer was last checked.
 */
export function sortEstimates<T extends Sortable>(
  ranking: readonly T[],
  column: SortColumn,
  order: SortOrder,
  at?: ISODate,
): T[] {
  const priced = ranking.filter(({status}) => status === 'priced');
  const unpriced = ranking.filter(({status}) => status === 'unpriced');
  const ofKind = (kind: Offer['kind']): T[] => {
    const {known, unknown} = inOrder(
      priced.filter(({offer}) => offer.kind === kind),
      column,
      at,
    );
    return [...(order === 'descending' ? known.reverse() : known), ...unknown];
  };
  return [...ofKind('chat'), ...ofKind('embedding'), ...unpriced];
}

function inOrder<T extends Sortable>(rows: T[], column: SortColumn, at?: ISODate): {known: T[]; unknown: T[]} {
  if (column === 'model') return {known: sortedBy(rows, ({offer}) => offer.name.toLowerCase()), unknown: []};
  if (column !== 'input' && column !== 'output' && column !== 'context') return {known: rows, unknown: []};
  const figure = ({offer}: T): number | undefined =>
    column === 'context' ? offer.context : pricePeriodAt(offer, at ?? newestChecked(offer))?.rates[column];
  const known = rows.filter((row) => figure(row) !== undefined);
  return {known: sortedBy(known, (row) => figure(row) ?? 0), unknown: rows.filter((row) => figure(row) === undefined)};
}

/** Looks each key up once: a comparison may be asked for thousands of times. */
function sortedBy<T>(rows: readonly T[], keyOf: (row: T) => string | number): T[] {
  return rows
    .map((row) => ({row, key: keyOf(row)}))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({row}) => row);
}
