import type {nothing} from 'lit';
import {adoptStyles, html, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {CHART_BUILDERS} from '../../charts/chart-builders.js';
import {ChartController} from '../../charts/chart-controller.js';
import {saveImage} from '../../charts/chart-image.js';
import {readChartOptions} from '../../charts/chart-options.js';
import {firstCursor, type FrameTexts} from '../../charts/chart-readings.js';
import {chartRows} from '../../charts/chart-table.js';
import {
  CHART_VIEWS,
  type ChartBuilder,
  type ChartView,
  type ChartViewName,
  type NoChart,
} from '../../charts/chart-view.js';
import {csvText} from '../../format/csv.js';
import {frame as english} from '../../i18n/en/charts/frame.js';
import {CopyController} from '../../internal/copy-controller.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {stopEvent} from '../../internal/stop-event.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {legendView, markersView, type LegendContext} from './chart-legend.js';
import {legendStyles} from './chart-legend.styles.js';
import {probeStyles} from './chart-probe.styles.js';
import {ChartSettings} from './chart-settings.js';
import {toneStyles} from './chart-tones.styles.js';
import {dataCursor} from './data-cursor.js';
import {dataTable} from './data-table.js';
import {styles} from './token-cost-chart.styles.js';

/** The element, as its parts know it: what an author or a visitor has set. */
export interface ChartHost extends LitElement {
  view: unknown;
  linear: boolean | string;
  budget: number | string | undefined;
  growth: number | string | undefined;
  uncertainty: number | string | undefined;
  months: number | string | undefined;
}

/** One moment's view with everything that it is drawn from. */
interface Frame {
  readonly context: ViewContext;
  readonly texts: FrameTexts;
  readonly name: ChartViewName;
}

/** Everything of a chart element but its properties: words, controls, table, and the drawing among them. */
export class ChartParts {
  readonly #host: ChartHost;
  readonly #drawing: ChartController;
  readonly #copier: CopyController;
  readonly #settings = new ChartSettings();
  #name: ChartViewName | undefined;
  #hidden: ReadonlySet<string> = new Set();
  /** Undefined until the visitor has moved it. */
  #cursor: number | undefined;
  #saveStatus = '';
  #builtFrom: readonly unknown[] = [];
  #built: ChartView | NoChart | undefined;

  constructor(host: ChartHost) {
    this.#host = host;
    this.#drawing = new ChartController(host);
    this.#copier = new CopyController(host);
    const {elementStyles} = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, styles, legendStyles, probeStyles, toneStyles]);
  }

  /** Draws the chart that the host wants. */
  render(context: ViewContext): TemplateResult {
    const name = CHART_VIEWS.find((view) => view === this.#host.view) ?? 'traffic';
    if (name !== this.#name) this.#startOver(name);
    const texts = context.messages.chart?.frame ?? english;
    const builder = CHART_BUILDERS[name];
    const build = builder.for(this.#host);
    if (!build) {
      this.#drawing.want(undefined);
      return lazyPlaceholder(builder, this.#host, context.messages);
    }
    const frame = {context, texts, name};
    const view = this.#build(build, frame);
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      <figure part="figure">${'nothing' in view ? this.#nothing(view, frame) : this.#figure(view, frame)}</figure>
      <span class="probe"></span><span class="watch" aria-hidden="true" @transitionend=${this.#themeChanged}></span>
    </div>`;
  }

  #startOver(name: ChartViewName): void {
    this.#name = name;
    this.#hidden = new Set();
    this.#cursor = undefined;
  }

  /** Works the view out, once for each scenario and setting: the cursor moves more often than they change. */
  #build(build: ChartBuilder, {context, texts, name}: Frame): ChartView | NoChart {
    const options = readChartOptions(this.#host);
    const from = [name, context.snapshot, context.locale, context.messages, ...Object.values<unknown>({...options})];
    if (this.#built && from.every((each, index) => each === this.#builtFrom[index])) return this.#built;
    this.#builtFrom = from;
    try {
      this.#built = build(context, options);
    } catch {
      this.#built = {nothing: texts.notWorkedOut};
    }
    return this.#built;
  }

  #nothing({nothing: sentence}: NoChart, frame: Frame): TemplateResult {
    this.#drawing.want(undefined);
    return html`<p part="nothing">${sentence}</p>
      ${this.#settingsView(frame)}`;
  }

  #figure(view: ChartView, frame: Frame): TemplateResult {
    const {texts, context} = frame;
    const cursor = Math.min(this.#cursor ?? firstCursor(view), Math.max(0, view.positions.length - 1));
    const hidden = this.#hidden;
    this.#drawing.want({view, hidden, cursor});
    const legend: LegendContext = {texts, hidden, locale: context.locale, toggle: this.#toggle};
    return html`<figcaption part="takeaway">${view.takeaway}</figcaption>
      <p class="summary" part="summary">${view.summary.join(' ')}</p>
      ${this.#settingsView(frame)} ${this.#plot(view, texts)}
      ${dataCursor(view, {texts, hidden, cursor, move: this.#move})} ${legendView(view, legend)}
      ${markersView(view, legend)} ${guard([view, texts], () => dataTable(view, texts))} ${this.#actions(view, frame)}`;
  }

  #plot(view: ChartView, texts: FrameTexts): TemplateResult {
    if (this.#drawing.failed) {
      return html`<p>
        ${texts.notDrawn}
        <button class="link" @click=${() => this.#drawing.retry()}>${texts.retry}</button>
      </p>`;
    }
    return html`<div
      class="plot ${sizeOf(view)}"
      part="plot"
      dir="ltr"
      @pointerdown=${this.#point}
      @pointermove=${this.#point}
    >
      <canvas aria-hidden="true"></canvas>
    </div>`;
  }

  #settingsView({context, texts, name}: Frame): TemplateResult | typeof nothing {
    return this.#settings.view(name, {
      ...context,
      texts,
      options: readChartOptions(this.#host),
      setLinear: (linear) => (this.#host.linear = linear),
      setNumber: (number, value) => (this.#host[number] = value),
      changed: () => this.#host.requestUpdate(),
    });
  }

  #actions(view: ChartView, {context, texts, name}: Frame): TemplateResult {
    const copy = (): Promise<void> => {
      this.#saveStatus = '';
      return this.#copier.copy(csvText(chartRows(view, texts)), context.messages);
    };
    return html`<p class="actions">
      <button class="link" @click=${copy}>${texts.copyCsv}</button>
      <button class="link" @click=${() => this.#save(view, name, texts)}>${texts.savePng}</button>
      <span role="status">${this.#saveStatus || this.#copier.status}</span>
    </p>`;
  }

  async #save({takeaway}: ChartView, name: ChartViewName, texts: FrameTexts): Promise<void> {
    const {drawing} = this.#drawing;
    const isSaved = drawing && (await saveImage({...drawing, title: takeaway}, `token-cost-${name}.png`));
    this.#saveStatus = isSaved ? '' : texts.saveFailed;
    this.#host.requestUpdate();
  }

  readonly #move = (index: number): void => {
    this.#cursor = index;
    this.#host.requestUpdate();
  };

  readonly #point = (event: PointerEvent): void => {
    const position = this.#drawing.positionAt(event);
    if (position !== undefined && position !== this.#cursor) this.#move(position);
  };

  readonly #toggle = (ids: readonly string[]): void => {
    const isHidden = ids.some((id) => this.#hidden.has(id));
    const others = [...this.#hidden].filter((id) => !ids.includes(id));
    this.#hidden = new Set(isHidden ? others : [...others, ...ids]);
    this.#host.requestUpdate();
  };

  readonly #themeChanged = (event: Event): void => {
    event.stopPropagation();
    this.#drawing.themeChanged();
  };
}

function sizeOf({lying, positions}: ChartView): string {
  if (!lying) return '';
  return positions.length < 3 ? 'low' : positions.length > 7 ? 'high' : '';
}
