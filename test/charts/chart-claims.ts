import assert from 'node:assert/strict';
import type {ChartOptions, ChartValue, ChartView, NoChart} from '../../src/charts/chart-view.js';

const MOST_WORDS = 12;
const MOST_DRAWABLE = 1e15;

/** A chart as nobody has set it. */
export const AS_IT_OPENS: ChartOptions = {
  linear: false,
  budgetUsd: undefined,
  growthPerMonth: 0,
  uncertainty: 0.3,
  months: 12,
};

/** @throws {assert.AssertionError} If there is no chart. */
export function drawn(chart: ChartView | NoChart): ChartView {
  assert.ok(!('nothing' in chart), 'nothing' in chart ? chart.nothing : '');
  return chart;
}

/** @throws {assert.AssertionError} If there is a chart. */
export function refused(chart: ChartView | NoChart): string {
  assert.ok('nothing' in chart, 'there is a chart');
  return chart.nothing;
}

/** Checks what holds for every chart: a short caption, finite values, and a cell for each position. */
export function assertWellFormed({
  takeaway,
  summary,
  x,
  positions,
  series,
  markers,
  extraColumns = [],
}: ChartView): void {
  assert.ok(takeaway.split(/\s+/).length <= MOST_WORDS, takeaway);
  for (const sentence of [takeaway, ...summary]) assert.doesNotMatch(sentence, /NaN|undefined|Infinity|[{}]|—/);
  assert.deepEqual(
    [...positions],
    x.categories?.map((_, index) => index),
  );
  for (const {values} of series) assert.equal(values.length, positions.length);
  for (const {cells} of extraColumns) assert.equal(cells.length, positions.length);
  const numbers = [...series.flatMap(({values}) => values.flatMap(endsOf)), ...markers.map(({at}) => at)];
  assert.ok(numbers.every((value) => Math.abs(value) <= MOST_DRAWABLE));
}

/** Both ends of a value from low to high, which are one for a plain number; none for a gap. */
export function endsOf(value: ChartValue): readonly number[] {
  if (value === undefined) return [];
  return typeof value === 'number' ? [value, value] : value;
}

/** Values of one series. */
export function valuesOf({series}: ChartView, id: string): readonly ChartValue[] {
  const found = series.find((candidate) => candidate.id === id);
  assert.ok(found, `no series ${id}`);
  return found.values;
}

/** Cells of one column of the table, by its heading. */
export function cellsOf({extraColumns = []}: ChartView, label: string): readonly string[] {
  const found = extraColumns.find((column) => column.label === label);
  assert.ok(found, `no column ${label}`);
  return found.cells;
}

/** Keeps count of random cases, so that a property cannot pass by drawing nothing. */
export class DrawnCases {
  #all = 0;
  #drawn = 0;

  /** @returns The chart; undefined where there is none. */
  note(chart: ChartView | NoChart): ChartView | undefined {
    this.#all += 1;
    if ('nothing' in chart) return undefined;
    this.#drawn += 1;
    return chart;
  }

  /** @throws {assert.AssertionError} If fewer than half of the cases made a chart. */
  assertMost(): void {
    assert.ok(this.#drawn > this.#all / 2, `only ${this.#drawn} of ${this.#all} cases made a chart`);
  }
}
