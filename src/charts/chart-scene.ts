import type {ChartSeries, ChartView} from './chart-view.js';
import type {ChartTheme} from './chart-theme.js';

/** All that a drawing shows at one moment. */
export interface ChartScene {
  readonly view: ChartView;
  readonly theme: ChartTheme;
  /** Ids of series that the visitor has hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Index of the position that the data cursor is on. */
  readonly cursor: number;
}

/**
 * Puts the drawn series in Chart.js' order, the topmost first.
 *
 * Of lines and bands what comes later lies on top; bars keep their order, by which they stand on each other.
 */
export function shownSeries({view, hidden}: Pick<ChartScene, 'view' | 'hidden'>): ChartSeries[] {
  const shown = view.series.filter(({id}) => !hidden.has(id));
  const bars = shown.filter(({shape}) => shape === 'bar');
  const others = shown.filter(({shape}) => shape !== 'bar').toReversed();
  return [...others, ...bars].sort((one, two) => layerOf(one) - layerOf(two));
}

function layerOf({shape, tone}: ChartSeries): number {
  if (shape === 'bar') return 1;
  if (shape === 'band') return 2;
  return tone === 'grey' ? 3 : 0;
}

/** @returns Whether positions stand side by side with names, not on a scale. */
export function hasCategories({x, lying}: ChartView): boolean {
  return x.scale === 'category' || lying === true;
}
