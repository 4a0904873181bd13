import {html, nothing, svg, type TemplateResult} from 'lit';
import {usdView} from '../../internal/amount-view.js';
import type {UsageContext} from './usage-context.js';

/**
 * Draws a bar in a cell of a table.
 *
 * @param share - Of the longest one, [0, 1].
 */
export function tableBar(share: number): TemplateResult {
  return html`<svg class="bar" part="bar" preserveAspectRatio="none" viewBox="0 0 1 1" aria-hidden="true">
    ${svg`<rect width=${Math.min(1, Math.max(0, share))} height="1" />`}
  </svg>`;
}

/**
 * Draws an amount with its bar beside it.
 *
 * @param longestUsd - Cost at which the bar is full; 0: there is none.
 */
export function costView(usd: number, longestUsd: number, context: UsageContext): TemplateResult {
  return html`<div class="cost">
    ${usdView(usd, context)} ${longestUsd > 0 ? tableBar(usd / longestUsd) : nothing}
  </div>`;
}
