import type {ViewContext} from '../links/scenario-view.js';

/** What a chart shows, without saying how it is drawn: the same value feeds canvas, data cursor, legend and table. */
export interface ChartView {
  /** What is computed, at most twelve words: stands as the caption. */
  readonly takeaway: string;
  /** Two or three sentences for who cannot, or need not, see the drawing. */
  readonly summary: readonly string[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** Positions on the x axis that all series share, ascending; indices of `x.categories` where it has some. */
  readonly positions: readonly number[];
  /** At most 8 emphasised ones; the rest is context in grey. */
  readonly series: readonly ChartSeries[];
  /** Lines across the drawing: "you are here", break-even points, budgets. */
  readonly markers: readonly ChartMarker[];
  /** Bars lie: categories stand on the vertical axis. */
  readonly lying?: boolean;
  /** More that only the table says, one cell for each position. */
  readonly extraColumns?: readonly {readonly label: string; readonly cells: readonly string[]}[];
}

/** Said in place of a chart that cannot be drawn. */
export interface NoChart {
  readonly nothing: string;
}

export interface ChartAxis {
  readonly label: string;
  readonly scale: 'linear' | 'log' | 'category';
  /** Names of the positions on a category axis. */
  readonly categories?: readonly string[];
  /** Writes a value for the reader: ticks, cursor and table use it. */
  readonly format: (value: number) => string;
  /** What a spreadsheet is given for a position; default: the number itself. */
  readonly raw?: (value: number) => string | number;
}

/** A number, or a floating bar or band from the first to the second; undefined leaves a gap. */
export type ChartValue = number | readonly [from: number, to: number] | undefined;

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly shape: 'line' | 'step' | 'bar' | 'band';
  /** Colour, dash and marker, 0 to 7; `grey` for context, `up` and `down` for what adds and what saves. */
  readonly tone: number | 'grey' | 'up' | 'down';
  /** One value for each position. Finite and at most 1e15 in size. */
  readonly values: readonly ChartValue[];
  /** Bars of one stack stand on each other. */
  readonly stack?: string;
  /** Writes one value where the axis' own format is not enough. */
  readonly format?: (value: ChartValue) => string;
}

export interface ChartMarker {
  readonly id: string;
  readonly label: string;
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** `here` is the visitor's own place, `flip` a computed crossing, `limit` a budget. */
  readonly role: 'here' | 'flip' | 'limit';
}

/** What a visitor or an author has set on the chart itself. */
export interface ChartOptions {
  /** Straight axes where the view would take logarithmic ones. */
  readonly linear: boolean;
  /** USD a month that the forecast is held against; undefined: none. */
  readonly budgetUsd: number | undefined;
  /** Growth a month, a share: 0.1 is 10 %. */
  readonly growthPerMonth: number;
  /** How far the inputs may be off, a share: 0.3 is 30 % up and down. */
  readonly uncertainty: number;
  /** Months ahead, 1 to 60. */
  readonly months: number;
}

/** Works a chart out. Pure: it draws nothing. */
export type ChartBuilder = (context: ViewContext, options: ChartOptions) => ChartView | NoChart;

/** Views of `token-cost-chart`. */
export const CHART_VIEWS = ['traffic', 'anatomy', 'turns', 'savings', 'sensitivity', 'forecast', 'history'] as const;

export type ChartViewName = (typeof CHART_VIEWS)[number];
