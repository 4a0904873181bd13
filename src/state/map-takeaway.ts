import type {Offer} from '../engine/offer.js';
import type {CostMap} from './cost-map.js';
import type {MapAxis} from './map-axes.js';
import type {MapCell} from './map-cells.js';

/** The one thing to say about a map. */
export type MapTakeaway =
  /** No offer with a price takes the workload, at any pair of values. */
  | {readonly kind: 'nothing'}
  /** In every cell, all that take the workload cost the same. */
  | {readonly kind: 'same'}
  /** Nowhere is one offer alone the cheapest. */
  | {readonly kind: 'tied'}
  /** There is nobody to compete with. */
  | {readonly kind: 'alone'; readonly offer: Offer}
  | {readonly kind: 'everywhere'; readonly offer: Offer}
  /** Along one field, with all else as the visitor has it, the cheapest changes once. */
  | {
      readonly kind: 'flip';
      readonly axis: MapAxis;
      readonly before: Offer;
      readonly after: Offer;
      /** Last value shown at which `before` is the cheapest. */
      readonly last: number;
      /** First value shown at which `after` is. */
      readonly next: number;
    }
  | {
      readonly kind: 'most';
      readonly offer: Offer;
      readonly cells: number;
      readonly of: number;
      /** The cheapest at the visitor's own values; undefined: none takes the workload. */
      readonly own: Offer | 'tied' | undefined;
    };

/** Finds the simplest thing that can truly be said about a map. */
export function takeawayOf(map: CostMap): MapTakeaway {
  const [first] = map.winners;
  const cells = map.rows.flat();
  const of = cells.length;
  if (!first) return {kind: kindWithoutWinner(cells)};
  if (map.offers === 1) return {kind: 'alone', offer: first.offer};
  if (first.cells === of) return {kind: 'everywhere', offer: first.offer};
  const ownRow = map.rows[map.y.own] ?? [];
  const ownColumn = map.rows.map((row) => row[map.x.own]);
  const own = ownRow[map.x.own];
  return (
    flipAlong(map.y, ownColumn) ??
    flipAlong(map.x, ownRow) ?? {
      kind: 'most',
      ...first,
      of,
      own: own?.status === 'tied' ? 'tied' : own?.status === 'won' ? own.offer : undefined,
    }
  );
}

function kindWithoutWinner(cells: readonly MapCell[]): 'nothing' | 'same' | 'tied' {
  if (cells.every((cell) => cell.status === 'tied' && cell.isEverybody)) return 'same';
  return cells.some(({status}) => status === 'tied') ? 'tied' : 'nothing';
}

/** Several changes, a gap, or cells that nobody wins alone are no simple thing to say. */
function flipAlong(axis: MapAxis, cells: readonly (MapCell | undefined)[]): MapTakeaway | undefined {
  const offers = cells.map((cell) => (cell?.status === 'won' ? cell.offer : undefined));
  const changes = offers.flatMap((offer, index) => (index > 0 && offer !== offers[index - 1] ? [index] : []));
  const [change] = changes;
  if (change === undefined || changes.length > 1) return undefined;
  const [before, after] = [offers[change - 1], offers[change]];
  const [last, next] = [axis.values[change - 1], axis.values[change]];
  if (!before || !after || last === undefined || next === undefined) return undefined;
  return {kind: 'flip', axis, before, after, last, next};
}

/**
 * Finds fields that change nothing on a map: neither who is cheapest nor what it costs.
 *
 * @returns None, one or both of the map's axes.
 */
export function idleAxes({x, y, rows}: CostMap): MapAxis[] {
  const first = rows[0] ?? [];
  const isIdleAcross = rows.every((row) => row.every((cell) => isAlike(cell, row[0])));
  const isIdleDown = rows.every((row) => row.every((cell, column) => isAlike(cell, first[column])));
  return [...(isIdleAcross ? [x] : []), ...(isIdleDown ? [y] : [])];
}

function isAlike(a: MapCell, b: MapCell | undefined): boolean {
  if (a.status === 'tied' && b?.status === 'tied') return a.usdPerMonth === b.usdPerMonth;
  if (a.status !== 'won' || b?.status !== 'won') return a.status === b?.status;
  return a.offer === b.offer && a.usdPerMonth === b.usdPerMonth;
}
