import {ROW_LISTS, VIEWS} from './row-lists.js';
import {isRecord} from './value-at.js';

/** Rows of an object that is no row itself, and what of it tells more of them. */
export interface RowsInside {
  readonly rows: readonly unknown[];
  readonly around: readonly unknown[];
}

/**
 * Finds the rows that an object sums up, model by model. Its own counters say the same again.
 *
 * @see https://ccusage.com/guide/json-output
 */
export function breakdownsOf(record: Readonly<Record<string, unknown>>): RowsInside | undefined {
  const breakdowns = listAt(record, 'modelBreakdowns');
  if (breakdowns && breakdowns.length > 0) return {rows: breakdowns, around: [record]};
  const byModel = modelsOfCodex(record);
  if (byModel) return {rows: byModel, around: [record]};
  const models = listAt(record, 'modelsUsed') ?? listAt(record, 'models') ?? [];
  const [modelName] = models;
  if (models.length !== 1 || typeof modelName !== 'string' || Object.hasOwn(record, 'modelName')) return undefined;
  return {rows: [{...record, modelName}], around: []};
}

/** @see https://ccusage.com/guide/codex/ */
function modelsOfCodex(record: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  if (!Object.hasOwn(record, 'models') || !Object.hasOwn(record, 'cachedInputTokens')) return undefined;
  const {models} = record;
  if (!isRecord(models)) return undefined;
  return Object.entries(models).map(([modelName, counted]) => ({...(isRecord(counted) && counted), modelName}));
}

/** Finds the lists of rows that an object is wrapped around, as in exports and in the pages of reports. */
export function wrappedRowsOf(record: Readonly<Record<string, unknown>>): RowsInside | undefined {
  const lists = Object.keys(record).filter((key) => ROW_LISTS.has(key) && Array.isArray(record[key]));
  const view = lists.find((key) => VIEWS.has(key));
  const keys = lists.filter((key) => key === view || !VIEWS.has(key));
  const projects = Object.hasOwn(record, 'projects') ? record['projects'] : undefined;
  const byProject = isRecord(projects) ? Object.keys(projects).flatMap((key) => listAt(projects, key) ?? []) : [];
  if (keys.length === 0 && byProject.length === 0) return undefined;
  const rows = [...keys.flatMap((key) => listAt(record, key) ?? []), ...byProject];
  // A report's results have their time around them.
  return {rows, around: keys.includes('results') ? [record] : []};
}

function listAt(record: Readonly<Record<string, unknown>>, key: string): readonly unknown[] | undefined {
  const list = Object.hasOwn(record, key) ? record[key] : undefined;
  return Array.isArray(list) ? list : undefined;
}
