import type {ChartDataset} from 'chart.js';
import {hasCategories, shownSeries, type ChartScene} from './chart-scene.js';
import {toneColors} from './chart-theme.js';
import type {ChartSeries, ChartValue} from './chart-view.js';
import {drawable, drawableRange} from './drawable.js';
import {lookOf} from './series-look.js';

type Amount = number | [number, number] | null;

/** One value on a category axis, or a value with its place on a scale. */
export type DrawnValue = Amount | {x: number; y: Amount};

export type DrawnDataset = ChartDataset<'line' | 'bar', DrawnValue[]>;

/** Markers on one line: enough to tell it apart, few enough to see the line. */
const MARKERS_A_LINE = 6;
const MARKER_PX = 3.5;

/** Turns the shown series into what Chart.js draws. */
export function chartDatasets(scene: ChartScene): DrawnDataset[] {
  return shownSeries(scene).flatMap((series) => {
    if (series.shape === 'bar') return [barDataset(series, scene)];
    if (series.shape === 'band') return bandDatasets(series, scene);
    return [lineDataset(series, scene)];
  });
}

function barDataset(series: ChartSeries, scene: ChartScene): DrawnDataset {
  const {theme, view} = scene;
  const {bar, line} = toneColors(theme, series.tone);
  return {
    type: 'bar',
    label: series.label,
    data: drawnValues(series.values, scene, (value) => barValue(value, scene)),
    stack: series.stack ?? series.id,
    backgroundColor: bar,
    // A gap in the page's own colour parts what stands on each other; a hatched bar needs an outline.
    borderColor: theme.forcedColors ? line : theme.background,
    borderWidth: theme.forcedColors ? 1 : {...(view.lying ? {right: 1} : {top: 1})},
    borderSkipped: false,
    borderRadius: 1,
    maxBarThickness: view.lying ? 40 : 72,
    categoryPercentage: 0.82,
    barPercentage: 0.9,
  };
}

function lineDataset(series: ChartSeries, scene: ChartScene): DrawnDataset {
  const {dash, point, rotation} = lookOf(series.tone);
  const {line} = toneColors(scene.theme, series.tone);
  const isContext = series.tone === 'grey';
  const data = drawnValues(series.values, scene, (value) => numberOf(value, scene));
  return {
    ...plainLine(series, data),
    borderColor: line,
    borderWidth: isContext ? 1 : 2,
    borderDash: [...dash],
    stepped: series.shape === 'step' ? 'before' : false,
    pointStyle: point,
    pointRotation: rotation,
    pointRadius: isContext ? 0 : markerRadii(series, scene),
    pointBackgroundColor: line,
    pointBorderColor: line,
  };
}

/** The lower edge, then the upper one, which fills down to it. */
function bandDatasets(series: ChartSeries, scene: ChartScene): DrawnDataset[] {
  const {band, line} = toneColors(scene.theme, series.tone);
  const edge = (end: 0 | 1): DrawnValue[] =>
    drawnValues(series.values, scene, (value) => drawableRange(value, scene.view.y.scale === 'log')?.[end] ?? null);
  const border = {
    borderColor: line,
    borderWidth: scene.theme.forcedColors ? 1 : 0,
    borderDash: [...lookOf(series.tone).dash],
  };
  return [
    {...plainLine(series, edge(0)), ...border, pointRadius: 0},
    {...plainLine(series, edge(1)), ...border, pointRadius: 0, fill: '-1', backgroundColor: band},
  ] as DrawnDataset[];
}

/** Everything that a page's own defaults could change. */
function plainLine({label}: ChartSeries, data: DrawnValue[]): Partial<DrawnDataset> & {data: DrawnValue[]} {
  return {type: 'line', label, data, tension: 0, spanGaps: false, showLine: true, fill: false, clip: 6};
}

function drawnValues(
  values: readonly ChartValue[],
  {view}: ChartScene,
  draw: (value: ChartValue) => Amount,
): DrawnValue[] {
  const isLog = view.x.scale === 'log';
  if (hasCategories(view)) return values.map(draw);
  return values.flatMap((value, index) => {
    const x = drawable(view.positions[index] ?? Number.NaN, isLog);
    return x === null ? [] : [{x, y: draw(value)}];
  });
}

function numberOf(value: ChartValue, {view}: ChartScene): number | null {
  return typeof value === 'number' ? drawable(value, view.y.scale === 'log') : null;
}

function barValue(value: ChartValue, scene: ChartScene): Amount {
  if (typeof value !== 'object') return numberOf(value, scene);
  return drawableRange(value, scene.view.y.scale === 'log') ?? null;
}

/** Each series has its markers at other positions than its neighbours, so that they do not cover each other. */
function markerRadii({values, tone}: ChartSeries, {view}: ChartScene): number[] {
  const step = Math.max(1, Math.ceil(values.length / MARKERS_A_LINE));
  const shift = typeof tone === 'number' && view.series.length > 1 ? Math.floor((tone * step) / 8) : 0;
  return values.map((_, index) => (index % step === shift % step ? MARKER_PX : 0));
}
