import {text} from '../i18n/text.js';
import {amountText, type FrameTexts} from './chart-readings.js';
import type {ChartSeries, ChartValue, ChartView} from './chart-view.js';

/** One cell: what a reader sees, and the number behind it where it is a single one. */
export interface TableCell {
  readonly shown: string;
  readonly value: number | undefined;
}

export interface TableRow {
  readonly name: string;
  readonly cells: readonly TableCell[];
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Lays a chart out as a table: a row for each position, a column for each series and for what only the table says. */
export function chartTable(view: ChartView, texts: FrameTexts): ChartTable {
  const extra = view.extraColumns ?? [];
  return {
    columns: [view.x.label, ...view.series.map(({label}) => label), ...extra.map(({label}) => label)],
    rows: view.positions.map((position, index) => ({
      name: view.x.format(position),
      cells: [
        ...view.series.map((series) => cellOf(series, series.values[index], view, texts)),
        ...extra.map(({cells}) => ({shown: cells[index] ?? '', value: undefined})),
      ],
    })),
  };
}

/**
 * Lays a chart out for a spreadsheet: numbers unrounded, ranges in two columns, nothing where a value is unknown.
 *
 * @returns Rows for `csvText`, the first with the names of the columns.
 */
export function chartRows(view: ChartView, texts: FrameTexts): (string | number)[][] {
  const extra = view.extraColumns ?? [];
  const header = [view.x.label, ...view.series.flatMap((series) => namesOf(series, texts)), ...extra.map(labelOf)];
  const rows = view.positions.map((position, index) => [
    rawPosition(view, position),
    ...view.series.flatMap((series) => numbersOf(series, series.values[index])),
    ...extra.map(({cells}) => cells[index] ?? ''),
  ]);
  return [header, ...rows];
}

function rawPosition({x}: ChartView, position: number): string | number {
  if (x.raw) return x.raw(position);
  return x.scale === 'category' ? x.format(position) : position;
}

function cellOf(series: ChartSeries, value: ChartValue, view: ChartView, texts: FrameTexts): TableCell {
  return {shown: amountText(series, value, view, texts), value: typeof value === 'number' ? value : undefined};
}

function namesOf(series: ChartSeries, texts: FrameTexts): string[] {
  if (!hasRanges(series)) return [series.label];
  return [text(texts.lowEnd, {series: series.label}), text(texts.highEnd, {series: series.label})];
}

function numbersOf(series: ChartSeries, value: ChartValue): (string | number)[] {
  if (!hasRanges(series)) return [typeof value === 'number' ? value : ''];
  if (value === undefined) return ['', ''];
  return typeof value === 'number' ? [value, value] : [value[0], value[1]];
}

function hasRanges({values}: ChartSeries): boolean {
  return values.some((value) => typeof value === 'object');
}

function labelOf({label}: {readonly label: string}): string {
  return label;
}
