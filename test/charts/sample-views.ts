import type {ChartSeries, ChartView} from '../../src/charts/chart-view.js';
import type {ChartScene} from '../../src/charts/chart-scene.js';
import type {ChartTheme} from '../../src/charts/chart-theme.js';
import {TONE_NAMES} from '../../src/charts/series-look.js';

/** Dollars without any rounding, so that a test can tell one number from another. */
export const dollars = (usd: number): string => `$${String(usd)}`;

const line = {id: 'a', label: 'Model A', shape: 'line', tone: 0} as const;

/** Two models over three amounts of traffic; the second has no price for the last. */
export const LINES: ChartView = {
  takeaway: 'Model A is the cheapest.',
  summary: ['One sentence.', 'Another one.'],
  x: {label: 'Conversations', scale: 'log', format: (count) => String(count)},
  y: {label: 'USD a month', scale: 'log', format: dollars},
  positions: [1, 10, 100],
  series: [
    {...line, values: [0.5, 5, 50]},
    {...line, id: 'b', label: 'Model B', tone: 1, values: [1, 10, undefined]},
  ],
  markers: [{id: 'here', label: 'You are here', axis: 'x', at: 10, role: 'here'}],
};

/** Three turns of two stacked parts each. */
export const STACKS: ChartView = {
  takeaway: 'History grows.',
  summary: ['One sentence.'],
  x: {label: 'Turn', scale: 'category', categories: ['1', '2', '3'], format: (index) => String(index + 1)},
  y: {label: 'USD', scale: 'linear', format: dollars},
  positions: [0, 1, 2],
  series: [
    {id: 'history', label: 'history', shape: 'bar', tone: 0, stack: 'turn', values: [0, 0.02, 0.04]},
    {id: 'new', label: 'new', shape: 'bar', tone: 1, stack: 'turn', values: [0.01, 0.01, 0.01]},
  ],
  markers: [],
  extraColumns: [{label: 'Total', cells: ['$0.01', '$0.03', '$0.05']}],
};

/** A fan over two months with its middle. */
export const FAN: ChartView = {
  ...LINES,
  x: {label: 'Month', scale: 'linear', format: (month) => String(month)},
  y: {label: 'USD a month', scale: 'linear', format: dollars},
  positions: [1, 2],
  series: [
    {
      id: 'wide',
      label: '8 in 10 cases',
      shape: 'band',
      tone: 0,
      values: [
        [8, 12],
        [6, 16],
      ],
    },
    {...line, id: 'middle', label: 'Middle case', values: [10, 11]},
  ],
  markers: [{id: 'budget', label: 'Budget', axis: 'y', at: 40, role: 'limit'}],
};

/** A waterfall of lying bars, of which the middle one floats. */
export const WATERFALL: ChartView = {
  ...STACKS,
  x: {label: 'Change', scale: 'category', categories: ['Now', 'Batch', 'After'], format: (index) => `bar ${index}`},
  series: [
    {id: 'cost', label: 'Cost', shape: 'bar', tone: 'grey', stack: 'bill', values: [100, undefined, 60]},
    {id: 'saved', label: 'Saved', shape: 'bar', tone: 'down', stack: 'bill', values: [undefined, [60, 100], undefined]},
  ],
  lying: true,
  extraColumns: [],
};

/** A view with these values and nothing else of interest. */
export function viewOf(values: ChartSeries['values'], change: Partial<ChartView> = {}): ChartView {
  return {
    ...LINES,
    positions: values.map((_, index) => index + 1),
    series: [{...line, values}],
    markers: [],
    ...change,
  };
}

const THEME: ChartTheme = {
  text: '#111111',
  muted: '#555555',
  hairline: '#dddddd',
  soft: '#eeeeee',
  accent: '#0000ff',
  background: '#ffffff',
  tones: Object.fromEntries(
    TONE_NAMES.map((name) => [name, {line: `line ${name}`, band: `band ${name}`, bar: `bar ${name}`}]),
  ),
  fontFamily: 'serif',
  fontSizePx: 12,
  forcedColors: false,
};

export function sceneOf(view: ChartView, hidden: readonly string[] = []): ChartScene {
  return {view, theme: THEME, hidden: new Set(hidden), cursor: 0};
}
