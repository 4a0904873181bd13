import {SCENARIO_PATHS, fieldValue} from '../engine/scenario-fields.js';
import {csvText} from '../format/csv.js';
import {exportRows, type ExportRow} from './export-rows.js';
import type {Snapshot} from './snapshot.js';

const COLUMNS = [
  'offer',
  'name',
  'sellerName',
  'usdPerMonth',
  'usdPerConversation',
  'usdPerCall',
  'fits',
  'checked',
  'trust',
  'source',
] as const satisfies readonly (keyof ExportRow)[];

/**
 * Writes a comparison as CSV: a row per offer, with the whole workload, the day of the prices and the dataset in each.
 *
 * So rows of several exports can stand in one sheet. Column names are those of the library, in every language.
 */
export function exportCsv(snapshot: Snapshot): string {
  const {scenario, at, dataset} = snapshot;
  const workload = SCENARIO_PATHS.map((path) => csvCell(fieldValue(scenario, path) as string | number | boolean));
  const head = [...COLUMNS, 'pricesOf', 'dataset', ...SCENARIO_PATHS.map((path) => `scenario.${path}`)];
  const rows = exportRows(snapshot).map((row) => [
    ...COLUMNS.map((column) => csvCell(row[column])),
    at,
    dataset.version,
    ...workload,
  ]);
  return csvText([head, ...rows]);
}

/** What is not known is an empty cell. */
function csvCell(value: string | number | boolean | undefined): string | number {
  if (typeof value === 'number') return value;
  return value === undefined ? '' : String(value);
}
