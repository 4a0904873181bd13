import type {Chart} from 'chart.js';
import {hasCategories} from './chart-scene.js';
import type {ChartView} from './chart-view.js';

/** Any chart, whatever its values are. */
type ScaledChart = Pick<Chart, 'scales'>;

/** @returns Where a position stands along its axis, px; undefined before the first drawing. */
export function positionPixel({scales}: ScaledChart, view: ChartView, index: number): number | undefined {
  const scale = scales[view.lying ? 'y' : 'x'];
  const position = hasCategories(view) ? index : view.positions[index];
  return position === undefined ? undefined : finite(scale?.getPixelForValue(position));
}

/** @returns Where a value stands on its axis, px. */
export function valuePixel({scales}: ScaledChart, view: ChartView, value: number): number | undefined {
  return finite(scales[view.lying ? 'x' : 'y']?.getPixelForValue(value));
}

/**
 * Finds the position nearest to a pointer.
 *
 * @param x - Of the pointer, px from the left of the canvas.
 * @param y - Of the pointer, px from its top.
 */
export function nearestPosition(chart: ScaledChart, view: ChartView, x: number, y: number): number {
  const pointer = view.lying ? y : x;
  const distances = view.positions.map((_, index) =>
    Math.abs((positionPixel(chart, view, index) ?? Number.POSITIVE_INFINITY) - pointer),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function finite(pixel: number | undefined): number | undefined {
  return pixel !== undefined && Number.isFinite(pixel) ? pixel : undefined;
}
