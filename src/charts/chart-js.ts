import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  registry,
} from 'chart.js';
import type {DrawnConfiguration} from './chart-config.js';
import {overlayPlugin} from './chart-overlay.js';
import type {ChartScene} from './chart-scene.js';

/** A chart on a canvas. */
export type DrawnChart = Chart<
  DrawnConfiguration['type'],
  DrawnConfiguration['data']['datasets'][number]['data'],
  string
>;

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
);

/**
 * Draws on a canvas that is on the page.
 *
 * Filler serves this chart alone: registered, it would fill the page's own charts. In turn, plugins that the page has
 * registered for all charts are switched off here.
 *
 * @param scene - What the overlay shows; asked at every drawing.
 * @param drawn - Told after every drawing.
 * @returns The chart; whoever asked for it destroys it.
 * @throws {Error} If the browser refuses to draw.
 */
export function createChart(
  canvas: HTMLCanvasElement,
  config: DrawnConfiguration,
  scene: () => ChartScene,
  drawn: (chart: Pick<Chart, 'scales' | 'width'>) => void,
): DrawnChart {
  if (!canvas.getContext('2d')) throw new Error('The browser has no more canvases.');
  return new Chart(canvas, {...isolated(config), plugins: [Filler, overlayPlugin(scene, drawn)]});
}

/** Draws anew, as the scene now wants it. */
export function updateChart(chart: DrawnChart, config: DrawnConfiguration): void {
  const {data, options = {}} = isolated(config);
  chart.data = data;
  chart.options = options;
  chart.update('none');
}

function isolated(config: DrawnConfiguration): DrawnConfiguration {
  // The types keep the list to themselves.
  const {items = {}} = registry.plugins as unknown as {items?: Readonly<Record<string, unknown>>};
  const pagePlugins = Object.keys(items).filter((id) => id !== Filler.id);
  const off = Object.fromEntries(pagePlugins.map((id) => [id, false]));
  return {...config, options: {...config.options, plugins: off}};
}
