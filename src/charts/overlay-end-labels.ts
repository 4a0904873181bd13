import type {Chart} from 'chart.js';
import {positionPixel, valuePixel} from './chart-places.js';
import {shownSeries, type ChartScene} from './chart-scene.js';
import {canvasFont, toneColors} from './chart-theme.js';
import type {ChartSeries} from './chart-view.js';
import {drawable} from './drawable.js';
import {spreadLabels} from './label-rows.js';
import {shortened} from './wrap-label.js';

/** Narrower charts leave the names to the legend. */
const LEAST_WIDTH_EM = 36;
const MOST_CHARACTERS = 20;
const LEADER_PX = 14;
const LINE_HEIGHT = 1.3;

/** @returns Room to the right of the lines for their names, px; 0 where they are not written. */
export function endLabelRoom({ctx, width}: Chart, scene: ChartScene): number {
  const named = namedLines(scene);
  if (named.length === 0 || width < LEAST_WIDTH_EM * scene.theme.fontSizePx) return 0;
  ctx.save();
  ctx.font = canvasFont(scene.theme);
  const widest = Math.max(...named.map(({label}) => ctx.measureText(shortened(label, MOST_CHARACTERS)).width));
  ctx.restore();
  return widest + LEADER_PX + 4;
}

/** Writes the names of lines beside their ends. */
export function drawEndLabels(chart: Chart, scene: ChartScene): void {
  const {ctx, chartArea, width} = chart;
  if (width < LEAST_WIDTH_EM * scene.theme.fontSizePx) return;
  const ends = namedLines(scene).flatMap((series) => endOf(chart, series, scene));
  const height = scene.theme.fontSizePx * LINE_HEIGHT;
  const middles = spreadLabels(
    ends.map(({y}) => y),
    height,
    chartArea.top - height,
    chartArea.bottom + height,
  );
  if (!middles) return;
  ctx.save();
  ctx.font = canvasFont(scene.theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ends.forEach(({series, x, y}, index) => {
    const middle = middles[index] ?? y;
    const start = chartArea.right + LEADER_PX;
    ctx.strokeStyle = toneColors(scene.theme, series.tone).line;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x + 5, y);
    ctx.lineTo(start - 3, middle);
    ctx.stroke();
    ctx.fillStyle = scene.theme.text;
    ctx.fillText(shortened(series.label, MOST_CHARACTERS), start, middle);
  });
  ctx.restore();
}

/** One line needs no name: the caption speaks of it. */
function namedLines(scene: ChartScene): ChartSeries[] {
  const lines = shownSeries(scene).filter(({shape, tone}) => (shape === 'line' || shape === 'step') && tone !== 'grey');
  return scene.view.series.length > 1 ? lines : [];
}

function endOf(chart: Chart, series: ChartSeries, {view}: ChartScene): {series: ChartSeries; x: number; y: number}[] {
  const index = series.values.findLastIndex((value) => typeof value === 'number' && Number.isFinite(value));
  const value = series.values[index];
  const safe = typeof value === 'number' ? drawable(value, view.y.scale === 'log') : null;
  const x = positionPixel(chart, view, index);
  const y = safe === null ? undefined : valuePixel(chart, view, safe);
  return x === undefined || y === undefined ? [] : [{series, x, y}];
}
