import {DOWN_TONE, TONE_COUNT, UP_TONE} from './chart-palette.js';
import type {ChartSeries} from './chart-view.js';

export type Tone = ChartSeries['tone'];

/** What tells a series apart besides its colour, on the canvas and in the legend. */
export interface SeriesLook {
  /** Dash and gap, px. */
  readonly dash: readonly number[];
  /** Chart.js' name of the marker, and how far it is turned, degrees. */
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'cross' | 'star';
  readonly rotation: number;
  /** The marker as an SVG path around 0, 0. */
  readonly pointPath: string;
  /** Strokes over a tile of 8 x 8 px that fill a bar where colours are the reader's own; empty: filled. */
  readonly hatchPath: string;
}

const LOOKS: readonly SeriesLook[] = [
  {dash: [], point: 'circle', rotation: 0, pointPath: 'M3 0A3 3 0 1 1-3 0A3 3 0 1 1 3 0Z', hatchPath: ''},
  {dash: [7, 3], point: 'rect', rotation: 0, pointPath: 'M-2.7-2.7H2.7V2.7H-2.7Z', hatchPath: 'M-1 9L9-1'},
  {dash: [2, 3], point: 'triangle', rotation: 0, pointPath: 'M0-3.4L3.3 2.6H-3.3Z', hatchPath: 'M0 4H8'},
  {dash: [8, 3, 2, 3], point: 'rectRot', rotation: 0, pointPath: 'M0-3.6L3.6 0L0 3.6L-3.6 0Z', hatchPath: 'M4 0V8'},
  {dash: [4, 2], point: 'triangle', rotation: 180, pointPath: 'M0 3.4L3.3-2.6H-3.3Z', hatchPath: 'M-1-1L9 9'},
  {
    dash: [12, 4],
    point: 'crossRot',
    rotation: 0,
    pointPath: 'M-2.6-2.6L2.6 2.6M-2.6 2.6L2.6-2.6',
    hatchPath: 'M-1 9L9-1M-1-1L9 9',
  },
  {dash: [1, 3], point: 'cross', rotation: 0, pointPath: 'M-3.2 0H3.2M0-3.2V3.2', hatchPath: 'M0 4H8M4 0V8'},
  {
    dash: [8, 2, 1, 2, 1, 2],
    point: 'star',
    rotation: 0,
    pointPath: 'M-3.2 0H3.2M0-3.2V3.2M-2.2-2.2L2.2 2.2M-2.2 2.2L2.2-2.2',
    hatchPath: 'M3 3H5V5H3Z',
  },
];

const GREY: SeriesLook = {
  dash: [],
  point: 'circle',
  rotation: 0,
  pointPath: '',
  hatchPath: 'M1 1H2M5 5H6',
};

/** Name of a tone in classes and themes: `0` to `7`, `grey`, `up`, `down`. */
export function toneName(tone: Tone): string {
  return typeof tone === 'number' ? String(Math.abs(Math.trunc(tone)) % TONE_COUNT) : tone;
}

export const TONE_NAMES: readonly string[] = [
  ...Array.from({length: TONE_COUNT}, (_, index) => String(index)),
  'grey',
  'up',
  'down',
];

/** Tells what a series looks like apart from its colour. */
export function lookOf(tone: Tone): SeriesLook {
  const index = {up: UP_TONE, down: DOWN_TONE}[toneName(tone)] ?? Number(toneName(tone));
  return LOOKS[index] ?? GREY;
}
