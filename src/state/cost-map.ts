import {compare} from '../engine/compare.js';
import type {Estimate} from '../engine/estimate-result.js';
import type {Offer} from '../engine/offer.js';
import {withField} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {axisOf, type MapAxis, type MapParameter} from './map-axes.js';
import {cellsAlong, type MapCell} from './map-cells.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/** As many as a column of documentation has room for. */
const COLUMNS = 8;
const ROWS = 12;

/** Which offer is cheapest over two fields of the scenario. */
export interface CostMap {
  /** Across. */
  readonly x: MapAxis;
  /** Down. */
  readonly y: MapAxis;
  /** One per value of `y`, with one cell per value of `x`. */
  readonly rows: readonly (readonly MapCell[])[];
  /** Offers that win somewhere alone, the one with the most cells first. */
  readonly winners: readonly {readonly offer: Offer; readonly cells: number}[];
  /** How many offers are compared. */
  readonly offers: number;
}

/** A pair of values, each in the unit of its field. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the cheapest picked offer at each pair of values of two fields.
 *
 * Only offers that do the same job as the selected one are compared.
 *
 * @param x - Field across; another one than `y`.
 * @param y - Field down.
 */
export function costMapOf(snapshot: Snapshot, x: MapParameter, y: MapParameter): CostMap {
  const {scenario, at} = snapshot;
  const down = axisOf(scenario, y, ROWS);
  // Where both fields share a limit, what is allowed in the last row is allowed in all.
  const across = axisOf(withField(scenario, y, down.values.at(-1)), x, COLUMNS);
  const offers = comparedOffers(snapshot);
  // Along the longer side, because what is the same for all of its values is worked out once.
  const columns = across.values.map((value) => cellsAlong(withField(scenario, x, value), down, offers, at));
  const rows = down.values.map((_, row) => columns.flatMap((column) => column[row] ?? []));
  return {x: across, y: down, rows, winners: winnersOf(rows), offers: offers.length};
}

/** Ranks the offers of a map at one pair of values. */
export function estimatesAt(snapshot: Snapshot, map: CostMap, place: MapPlace): Estimate[] {
  return compare(scenarioAt(snapshot.scenario, map, place), comparedOffers(snapshot), {at: snapshot.at});
}

/** @returns The scenario with both fields of a map set to the values of a place. */
export function scenarioAt(scenario: Scenario, {x, y}: Pick<CostMap, 'x' | 'y'>, place: MapPlace): Scenario {
  return withField(withField(scenario, x.parameter, place.x), y.parameter, place.y);
}

function comparedOffers(snapshot: Snapshot): Offer[] {
  const kind = selectedEstimate(snapshot)?.offer.kind;
  return snapshot.models.flatMap((id) => snapshot.catalogue.offer(id) ?? []).filter((offer) => offer.kind === kind);
}

function winnersOf(rows: CostMap['rows']): CostMap['winners'] {
  const cells = new Map<Offer, number>();
  for (const cell of rows.flat()) {
    if (cell.status === 'won') cells.set(cell.offer, (cells.get(cell.offer) ?? 0) + 1);
  }
  return [...cells].map(([offer, count]) => ({offer, cells: count})).sort((a, b) => b.cells - a.cells);
}
