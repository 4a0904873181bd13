import type {Chart} from 'chart.js';
import {positionPixel, valuePixel} from './chart-places.js';
import {shownSeries, type ChartScene} from './chart-scene.js';
import {toneColors} from './chart-theme.js';
import {drawable} from './drawable.js';

const DOT_PX = 4;

/** Shows where the data cursor is: a stripe behind bars, a line through lines. */
export function drawCursorBehind(chart: Chart, {view, theme, cursor}: ChartScene): void {
  const at = positionPixel(chart, view, cursor);
  if (at === undefined || view.positions.length < 2) return;
  const {ctx, chartArea} = chart;
  const {left, top, width, height} = chartArea;
  const isBars = view.series.some(({shape}) => shape === 'bar');
  const length = view.lying ? height : width;
  const thickness = isBars ? length / view.positions.length : 1;
  ctx.save();
  ctx.fillStyle = isBars ? theme.soft : theme.muted;
  if (view.lying) ctx.fillRect(left, at - thickness / 2, width, thickness);
  else ctx.fillRect(at - thickness / 2, top, thickness, height);
  ctx.restore();
}

/** Marks the values under the cursor on every line. */
export function drawCursorDots(chart: Chart, scene: ChartScene): void {
  const {view, theme, cursor} = scene;
  const x = positionPixel(chart, view, cursor);
  if (x === undefined || view.lying) return;
  const {ctx} = chart;
  ctx.save();
  ctx.strokeStyle = theme.background;
  ctx.lineWidth = 2;
  for (const {shape, tone, values} of shownSeries(scene)) {
    const value = values[cursor];
    if ((shape !== 'line' && shape !== 'step') || tone === 'grey' || typeof value !== 'number') continue;
    const safe = drawable(value, view.y.scale === 'log');
    const y = safe === null ? undefined : valuePixel(chart, view, safe);
    if (y === undefined) continue;
    ctx.fillStyle = toneColors(theme, tone).line;
    ctx.beginPath();
    ctx.arc(x, y, DOT_PX, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}
