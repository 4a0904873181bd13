import type {frame} from '../i18n/en/charts/frame.js';
import {text} from '../i18n/text.js';
import type {ChartSeries, ChartValue, ChartView} from './chart-view.js';

export type FrameTexts = typeof frame;

/** One value under the data cursor. */
export interface Reading {
  readonly series: ChartSeries;
  readonly value: ChartValue;
  /** Formatted for the reader. */
  readonly amount: string;
}

/** Series that are still read out one by one. */
const MOST_READ = 10;

/** Names a position; a bare number says what it counts: `Turn 4`. */
export function positionName({x, positions}: ChartView, index: number, texts: FrameTexts): string {
  const position = positions[index];
  if (position === undefined) return '';
  const name = x.format(position);
  return /^\p{N}/u.test(name) ? text(texts.counted, {axis: x.label, position: name}) : name;
}

/** @returns A value as the series or its axis writes it, `unknown` where there is none. */
export function amountText(series: ChartSeries, value: ChartValue, {y}: ChartView, texts: FrameTexts): string {
  if (series.format) return series.format(value);
  if (value === undefined) return texts.unknown;
  if (typeof value === 'number') return y.format(value);
  return text(texts.range, {low: y.format(value[0]), high: y.format(value[1])});
}

/** Lists what stands at a position: shown series that say something there, context only where little else is. */
export function readingsAt(
  view: ChartView,
  index: number,
  hidden: ReadonlySet<string>,
  texts: FrameTexts,
): readonly Reading[] {
  const shown = view.series.filter(({id}) => !hidden.has(id));
  const read = shown.length > MOST_READ ? shown.filter(({tone}) => tone !== 'grey') : shown;
  return read
    .map((series) => ({series, value: series.values[index]}))
    .map((each) => ({...each, amount: amountText(each.series, each.value, view, texts)}))
    .filter(({amount}) => /[\p{L}\p{N}]/u.test(amount));
}

/** Says in words what stands at a position: `Turn 4: history $0.02; new $0.01`. */
export function readingText(view: ChartView, index: number, hidden: ReadonlySet<string>, texts: FrameTexts): string {
  const values = readingsAt(view, index, hidden, texts)
    .map(({series, amount}) => text(texts.reading, {series: series.label, value: amount}))
    .join(texts.separator);
  return text(texts.at, {position: positionName(view, index, texts), values: values || texts.nothingHere});
}

/** @returns Where the cursor stands before anybody has moved it: at the visitor's own place, else at the end of a line. */
export function firstCursor({x, positions, markers}: ChartView): number {
  const here = markers.find(({axis, role}) => axis === 'x' && role === 'here');
  if (here) {
    const distances = positions.map((position) => Math.abs(position - here.at));
    return Math.max(0, distances.indexOf(Math.min(...distances)));
  }
  return x.scale === 'category' ? 0 : Math.max(0, positions.length - 1);
}
