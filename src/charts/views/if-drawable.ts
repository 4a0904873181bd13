import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import type {ChartValue, ChartView, NoChart} from '../chart-view.js';

/**
 * Lets a chart through whose values can be drawn.
 *
 * @param tooLarge - Said in place of one with a value that is not finite or past 1e15.
 */
export function ifDrawable(view: ChartView, tooLarge: string): ChartView | NoChart {
  const drawn = [...view.series.flatMap(({values}) => values.flatMap(endsOf)), ...view.markers.map(({at}) => at)];
  return drawn.every((value) => Math.abs(value) <= MAX_NUMBER) ? view : {nothing: tooLarge};
}

function endsOf(value: ChartValue): readonly number[] {
  if (value === undefined) return [];
  return typeof value === 'number' ? [value] : value;
}
