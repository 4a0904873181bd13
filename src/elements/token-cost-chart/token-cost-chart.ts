import {type PropertyDeclarations, type TemplateResult} from 'lit';
import type {ChartViewName} from '../../charts/chart-view.js';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type {ChartParts} from './chart-view-parts.js';

const lazy = new LazyModule(() => import('./chart-view-parts.js'));

/**
 * One question about a scenario as a chart: its answer in words first, then the drawing, every figure in a table.
 *
 * A slider moves along the drawing and says what stands there; the drawing itself is for the eye only. Chart.js is
 * loaded when the chart first comes into sight, and everything but the drawing works without it.
 *
 * @tag token-cost-chart
 * @slot - Shown until a scenario is linked.
 * @csspart figure - Everything.
 * @csspart nothing - Why there is nothing to draw.
 * @csspart takeaway - What the chart says, in one sentence.
 * @csspart summary - The sentences below it.
 * @csspart plot - Box of the drawing; its `block-size` is the drawing's height.
 * @csspart readout - What stands where the slider is.
 * @csspart table - The table of all figures.
 * @cssprop [--token-cost-series-1] - Colour of the first series; -2 to -8 for the others.
 * @cssprop [--token-cost-series-context] - Colour of what is drawn for comparison only.
 * @cssprop [--token-cost-series-up] - Colour of what adds to a cost.
 * @cssprop [--token-cost-series-down] - Colour of what saves.
 * @cssprop [--token-cost-accent] - Colour of the visitor's own place, links and focus.
 */
export class TokenCostChartElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles];
  static override readonly properties: PropertyDeclarations = {
    view: {},
    linear: {},
    budget: {},
    growth: {},
    uncertainty: {},
    months: {},
  };

  /** Question: `traffic`, `anatomy`, `turns`, `savings`, `sensitivity`, `forecast` or `history`. */
  view: ChartViewName = 'traffic';
  /** Straight axes where the view would take logarithmic ones. */
  linear: boolean | string = false;
  /** USD a month that the forecast is held against, e.g. `500`; default: none. */
  budget: number | string | undefined;
  /** Growth of traffic a month, e.g. `10%` or `0.1`; default: none. */
  growth: number | string | undefined;
  /** How far the inputs may be off, e.g. `30%` or `0.3`, the default. */
  uncertainty: number | string | undefined;
  /** Months ahead, 1 to 60; default: 12. */
  months: number | string | undefined;

  #parts: ChartParts | undefined;

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const module = lazy.for(this);
    if (!module) return lazyPlaceholder(lazy, this, context.messages);
    this.#parts ??= new module.ChartParts(this);
    return this.#parts.render(context);
  }
}
