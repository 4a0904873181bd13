import {html, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {folded, type FoldContext, type FoldName} from './folded.js';

const chart = new LazyModule(() => import('../token-cost-chart/define.js'));

/** Draws an element once it has been registered, and says so where it could not be loaded. */
export function part(
  element: LazyModule<unknown>,
  content: TemplateResult,
  {host, messages}: FoldContext,
): TemplateResult {
  return element.for(host) ? content : lazyPlaceholder(element, host, messages);
}

/** The same, folded away. */
export function foldedPart(
  name: FoldName,
  element: LazyModule<unknown>,
  content: TemplateResult,
  context: FoldContext,
): TemplateResult {
  return folded(name, () => part(element, content, context), context);
}

/** Draws a chart. */
export function chartPart(view: string, context: FoldContext): TemplateResult {
  return part(chart, html`<token-cost-chart view=${view}></token-cost-chart>`, context);
}

/** Draws a chart that is folded away; the fold is named as its view. */
export function foldedChart(view: FoldName, context: FoldContext): TemplateResult {
  return folded(view, () => chartPart(view, context), context);
}
