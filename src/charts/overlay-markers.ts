import type {Chart} from 'chart.js';
import {positionPixel, valuePixel} from './chart-places.js';
import {hasCategories, type ChartScene} from './chart-scene.js';
import {canvasFont, type ChartTheme} from './chart-theme.js';
import type {ChartMarker, ChartView} from './chart-view.js';
import {drawable} from './drawable.js';
import {labelRows, type PlacedLabel} from './label-rows.js';

const MOST_ROWS = 3;
const LINE_HEIGHT = 1.4;
const GAP_PX = 4;

/** Narrower charts have no room for the labels of any line but the visitor's own. */
const LEAST_WIDTH_EM = 30;

/** @returns Rows that the labels of upright lines may need above the drawing. */
export function markerRows({width}: Chart, {view, theme}: ChartScene): number {
  return Math.min(
    MOST_ROWS,
    view.markers.filter((marker) => isUpright(marker, view) && isNamed(marker, width, theme)).length,
  );
}

/** Draws lines across the chart, each with its label where there is room: all are listed in words below the chart. */
export function drawMarkers(chart: Chart, scene: ChartScene): void {
  const {ctx} = chart;
  ctx.save();
  ctx.font = canvasFont(scene.theme);
  ctx.textBaseline = 'middle';
  const upright = placed(chart, scene, true);
  const flat = placed(chart, scene, false);
  for (const each of [...flat, ...upright]) drawLine(chart, each, scene);
  drawUprightLabels(
    chart,
    upright.filter(({marker}) => isNamed(marker, chart.width, scene.theme)),
    scene.theme,
  );
  drawFlatLabels(chart, flat, scene.theme);
  ctx.restore();
}

interface PlacedMarker {
  readonly marker: ChartMarker;
  readonly pixel: number;
  readonly isUpright: boolean;
}

function isNamed({role}: ChartMarker, width: number, {fontSizePx}: ChartTheme): boolean {
  return role === 'here' || width >= LEAST_WIDTH_EM * fontSizePx;
}

function isUpright({axis}: ChartMarker, {lying}: ChartView): boolean {
  return (axis === 'x') !== (lying === true);
}

function placed(chart: Chart, {view}: ChartScene, upright: boolean): PlacedMarker[] {
  return view.markers
    .filter((marker) => isUpright(marker, view) === upright)
    .flatMap((marker) => {
      const pixel = markerPixel(chart, view, marker);
      return pixel === undefined || !isInside(chart, pixel, upright) ? [] : [{marker, pixel, isUpright: upright}];
    })
    .sort((one, two) => one.pixel - two.pixel);
}

function markerPixel(chart: Chart, view: ChartView, {axis, at}: ChartMarker): number | undefined {
  const value = drawable(at, view[axis].scale === 'log');
  if (value === null) return undefined;
  if (axis === 'y') return valuePixel(chart, view, value);
  if (hasCategories(view)) return positionPixel(chart, view, value);
  const pixel = chart.scales['x']?.getPixelForValue(value);
  return pixel !== undefined && Number.isFinite(pixel) ? pixel : undefined;
}

function isInside({chartArea: {left, right, top, bottom}}: Chart, pixel: number, upright: boolean): boolean {
  return upright ? pixel >= left - 1 && pixel <= right + 1 : pixel >= top - 1 && pixel <= bottom + 1;
}

function drawLine(
  {ctx, chartArea}: Chart,
  {marker, pixel, isUpright: upright}: PlacedMarker,
  {theme}: ChartScene,
): void {
  const {left, right, top, bottom} = chartArea;
  ctx.beginPath();
  ctx.moveTo(upright ? pixel : left, upright ? top - GAP_PX : pixel);
  ctx.lineTo(upright ? pixel : right, upright ? bottom : pixel);
  // The page's colour beside the line keeps it in sight on bars.
  const width = marker.role === 'here' ? 1.5 : 1;
  ctx.strokeStyle = theme.background;
  ctx.lineWidth = width + 2;
  ctx.stroke();
  ctx.strokeStyle = colorOf(marker, theme);
  ctx.lineWidth = width;
  ctx.setLineDash({here: [], flip: [2, 3], limit: [6, 4]}[marker.role]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function colorOf({role}: ChartMarker, {accent, muted}: ChartTheme): string {
  return role === 'here' ? accent : muted;
}

function drawUprightLabels({ctx, chartArea, width}: Chart, markers: readonly PlacedMarker[], theme: ChartTheme): void {
  const labels = markers.map(({marker, pixel}) => ({at: pixel, size: ctx.measureText(marker.label).width}));
  const rows = labelRows(labels, {from: 0, to: width, most: MOST_ROWS, gap: theme.fontSizePx * 0.8});
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.text;
  markers.forEach(({marker}, index) => {
    const place: PlacedLabel | undefined = rows[index];
    if (place === undefined) return;
    const y = chartArea.top - GAP_PX - (place.row + 0.5) * theme.fontSizePx * LINE_HEIGHT;
    ctx.fillText(marker.label, place.start, y);
  });
}

/** At the end of their line and over it; the page's colour around the letters keeps them readable. */
function drawFlatLabels({ctx, chartArea}: Chart, markers: readonly PlacedMarker[], theme: ChartTheme): void {
  ctx.textAlign = 'left';
  let last = Number.NEGATIVE_INFINITY;
  for (const {marker, pixel} of markers) {
    const y = pixel - theme.fontSizePx * 0.75;
    if (y - last < theme.fontSizePx * 1.2) continue;
    last = y;
    ctx.strokeStyle = theme.background;
    ctx.lineWidth = 3;
    ctx.strokeText(marker.label, chartArea.left + GAP_PX, y);
    ctx.fillStyle = theme.text;
    ctx.fillText(marker.label, chartArea.left + GAP_PX, y);
  }
}
