import {html, nothing, type TemplateResult} from 'lit';
import type {FrameTexts} from '../../charts/chart-readings.js';
import type {ChartSeries, ChartView} from '../../charts/chart-view.js';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import {markerSwatch, seriesSwatch} from './series-swatch.js';

/** So many series in grey have buttons of their own; more share one. */
const MOST_GREY = 2;

export interface LegendContext {
  readonly texts: FrameTexts;
  readonly locale: string;
  readonly hidden: ReadonlySet<string>;
  /** Shows hidden series, and hides shown ones. */
  readonly toggle: (ids: readonly string[]) => void;
}

interface LegendEntry {
  readonly ids: readonly string[];
  readonly label: string;
  readonly series: ChartSeries;
}

/** Draws a button for each series, which shows and hides it; nothing where there is only one. */
export function legendView({series}: ChartView, context: LegendContext): TemplateResult | typeof nothing {
  if (series.length < 2) return nothing;
  const {texts, hidden, toggle} = context;
  return html`<ul class="legend" aria-label=${texts.legend}>
    ${entriesOf(series, context).map(
      ({ids, label, series: first}) =>
        html`<li>
          <button aria-pressed=${ids.some((id) => hidden.has(id)) ? 'false' : 'true'} @click=${() => toggle(ids)}>
            ${seriesSwatch(first)}${label}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Lists the lines across the chart in words. */
export function markersView({markers}: ChartView, {texts}: LegendContext): TemplateResult | typeof nothing {
  if (markers.length === 0) return nothing;
  return html`<ul class="markers" aria-label=${texts.markers}>
    ${markers.map((marker) => html`<li>${markerSwatch(marker)}${marker.label}</li>`)}
  </ul>`;
}

function entriesOf(series: readonly ChartSeries[], {texts, locale}: LegendContext): LegendEntry[] {
  const own = (each: ChartSeries): LegendEntry => ({ids: [each.id], label: each.label, series: each});
  const grey = series.filter(({tone}) => tone === 'grey');
  const [first] = grey;
  if (!first || grey.length <= MOST_GREY) return series.map(own);
  const label = text(plural(locale, grey.length, texts.others), {n: formatCount(grey.length, locale)});
  return [...series.filter(({tone}) => tone !== 'grey').map(own), {ids: grey.map(({id}) => id), label, series: first}];
}
