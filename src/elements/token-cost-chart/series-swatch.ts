import {nothing, svg, html, type TemplateResult} from 'lit';
import type {ChartMarker, ChartSeries} from '../../charts/chart-view.js';
import {lookOf, toneName} from '../../charts/series-look.js';

/** Draws how a series looks: its colour by class, its dash and its marker. */
export function seriesSwatch({shape, tone}: ChartSeries): TemplateResult {
  const [size, width] = shape === 'bar' ? ['square', 12] : ['', 28];
  return html`<svg class="tone ${size} tone-${toneName(tone)}" viewBox="0 0 ${width} 12" aria-hidden="true">
    ${shape === 'bar' ? barSwatch(tone) : shape === 'band' ? bandSwatch() : lineSwatch(tone)}
  </svg>`;
}

/** Draws how a line across the chart looks. */
export function markerSwatch({role}: ChartMarker): TemplateResult {
  const dash = {here: nothing, flip: '2 3', limit: '6 4'}[role];
  return html`<svg class="marker ${role}" viewBox="0 0 28 12" aria-hidden="true">
    ${svg`<path d="M0 6H28" stroke-dasharray=${dash} />`}
  </svg>`;
}

function lineSwatch(tone: ChartSeries['tone']): TemplateResult {
  const {dash, pointPath} = lookOf(tone);
  return svg`<path d="M0 6H28" stroke-dasharray=${dash.length > 0 ? dash.join(' ') : nothing} />
    <path transform="translate(14 6)" d=${pointPath} fill="currentColor" />`;
}

function barSwatch(tone: ChartSeries['tone']): TemplateResult {
  const {hatchPath} = lookOf(tone);
  return svg`<rect class=${hatchPath === '' ? 'full' : 'solid'} width="12" height="12" rx="1" />
    <path class="hatch" transform="translate(2 2)" d=${hatchPath} />`;
}

function bandSwatch(): TemplateResult {
  return svg`<rect class="band" width="28" height="12" />`;
}
