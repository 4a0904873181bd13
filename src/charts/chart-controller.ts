import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LazyModule} from '../internal/lazy-module.js';
import {chartConfig} from './chart-config.js';
import type * as ChartJs from './chart-js.js';
import {nearestPosition, positionPixel} from './chart-places.js';
import type {ChartScene} from './chart-scene.js';
import type {ChartTheme} from './chart-theme.js';
import {readTheme} from './read-theme.js';
import {whenShown} from './when-shown.js';

/** What is to be drawn; the theme is the controller's own business. */
export type WantedScene = Omit<ChartScene, 'theme'>;

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

const CHART_JS = new LazyModule(() => import('./chart-js.js'));

const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Keeps the drawing on a host's canvas in step with what is wanted and with the page's theme.
 *
 * Chart.js is loaded when the host first comes into sight. The host draws a `canvas` and a `.probe`; without a canvas
 * there is no chart. Whatever Chart.js refuses to draw ends in `failed`, never in an error at the page.
 */
export class ChartController implements ReactiveController {
  readonly #host: Host;
  #wanted: WantedScene | undefined;
  #theme: ChartTheme | undefined;
  #chart: ChartJs.DrawnChart | undefined;
  #drawn: ChartScene | undefined;
  #isShown = false;
  #refused = false;
  #stop: () => void = () => undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is no drawing and none to be expected, for want of a network or of a canvas. */
  get failed(): boolean {
    return CHART_JS.failed || this.#refused;
  }

  /** The drawing's canvas and colours; undefined while there is none. */
  get drawing(): {readonly canvas: HTMLCanvasElement; readonly theme: ChartTheme} | undefined {
    return this.#chart && this.#theme ? {canvas: this.#chart.canvas, theme: this.#theme} : undefined;
  }

  /** Says what is to be drawn after the host's next update; undefined: nothing. */
  want(scene: WantedScene | undefined): void {
    this.#wanted = scene;
  }

  /**
   * Finds the position nearest to a pointer.
   *
   * @returns Undefined while nothing is drawn.
   */
  positionAt({clientX, clientY}: MouseEvent): number | undefined {
    if (!this.#chart || !this.#wanted) return undefined;
    const {left, top} = this.#chart.canvas.getBoundingClientRect();
    return nearestPosition(this.#chart, this.#wanted.view, clientX - left, clientY - top);
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#refused = false;
    CHART_JS.retry(this.#host);
  }

  /** Reads colours and fonts anew. */
  readonly themeChanged = (): void => {
    this.#theme = undefined;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', this.themeChanged);
    const unobserve = whenShown(this.#host, () => {
      this.#isShown = true;
      this.#host.requestUpdate();
    });
    this.#stop = () => {
      for (const query of queries) query.removeEventListener('change', this.themeChanged);
      unobserve();
    };
    this.#theme = undefined;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const canvas = this.#host.renderRoot.querySelector('canvas');
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.probe');
    if (!canvas || !probe || !this.#wanted) {
      this.#destroy();
      return;
    }
    if (!this.#isShown) return;
    const module = CHART_JS.for(this.#host);
    if (!module || this.#refused) return;
    this.#theme ??= readTheme(probe);
    try {
      this.#draw(canvas, {...this.#wanted, theme: this.#theme}, module);
    } catch {
      this.#destroy();
      this.#refused = true;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#stop();
    this.#destroy();
    this.#isShown = false;
    this.#theme = undefined;
  }

  #draw(canvas: HTMLCanvasElement, scene: ChartScene, module: typeof ChartJs): void {
    const before = this.#drawn;
    this.#drawn = scene;
    if (this.#chart && (this.#chart.canvas !== canvas || !before || kindOf(before) !== kindOf(scene))) this.#destroy();
    this.#drawn = scene;
    if (!this.#chart) {
      this.#chart = module.createChart(canvas, chartConfig(scene), () => this.#drawn ?? scene, this.#align);
    } else if (before?.view !== scene.view || before.hidden !== scene.hidden || before.theme !== scene.theme) {
      module.updateChart(this.#chart, chartConfig(scene));
    } else if (before.cursor !== scene.cursor) this.#chart.draw();
  }

  /** Tells the host's styles where the first and the last position are: its slider stands under them. */
  readonly #align: Parameters<typeof ChartJs.createChart>[3] = (chart) => {
    const figure = this.#host.renderRoot.querySelector<HTMLElement>('figure');
    const view = this.#drawn?.view;
    if (!figure || !view) return;
    const first = view.lying ? 0 : (positionPixel(chart, view, 0) ?? 0);
    const last = view.lying ? chart.width : (positionPixel(chart, view, view.positions.length - 1) ?? chart.width);
    figure.style.setProperty('--_first', `${Math.round(first)}px`);
    figure.style.setProperty('--_after-last', `${Math.round(chart.width - last)}px`);
  };

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
  }
}

/** What Chart.js does not change on a living chart. */
function kindOf({view: {x, y, lying, series}}: ChartScene): string {
  return [x.scale, y.scale, lying === true, series.some(({shape}) => shape === 'bar')].join(' ');
}
