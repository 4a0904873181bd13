import assert from 'node:assert/strict';
import type {ChartView} from '../../src/charts/chart-view.js';
import {endsOf} from './chart-claims.js';

const MOST_WORDS = 12;
const MOST_EMPHASISED = 8;
const MOST_DRAWABLE = 1e15;

/** Checks what holds for every chart, whatever its axes: few words and tones, positions in order, numbers that can be drawn. */
export function assertDrawing({takeaway, summary, positions, series, markers, extraColumns = []}: ChartView): void {
  assert.ok(takeaway.split(/\s+/).length <= MOST_WORDS, takeaway);
  for (const sentence of [takeaway, ...summary]) assert.doesNotMatch(sentence, /^$|NaN|undefined|Infinity|[{}]|—/);
  assert.deepEqual(
    [...positions],
    [...new Set(positions)].sort((one, other) => one - other),
  );
  const tones = series.map(({tone}) => tone).filter((tone) => typeof tone === 'number');
  assert.equal(new Set(tones).size, tones.length, 'each tone once');
  assert.ok(tones.length <= MOST_EMPHASISED && tones.every((tone) => tone >= 0 && tone < MOST_EMPHASISED));
  for (const {values} of series) assert.equal(values.length, positions.length);
  for (const {cells} of extraColumns) assert.equal(cells.length, positions.length);
  const numbers = [...positions, ...series.flatMap(({values}) => values.flatMap(endsOf)), ...markers.map(({at}) => at)];
  for (const number of numbers) assert.ok(Math.abs(number) <= MOST_DRAWABLE, `${number}`);
}
