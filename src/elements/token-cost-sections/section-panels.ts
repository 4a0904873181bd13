import {html, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import type {SectionName} from '../../state/section-names.js';
import {folded, type FoldContext, type FoldName} from './folded.js';

const chart = new LazyModule(() => import('../token-cost-chart/define.js'));
const map = new LazyModule(() => import('../token-cost-map/define.js'));
const ledger = new LazyModule(() => import('../token-cost-ledger/define.js'));
const assumptions = new LazyModule(() => import('../token-cost-assumptions/define.js'));
const plans = new LazyModule(() => import('../token-cost-plans/define.js'));
const tiers = new LazyModule(() => import('../token-cost-tiers/define.js'));
const advice = new LazyModule(() => import('../token-cost-advice/define.js'));

/** Draws what a section shows. Only the open section is drawn, so the others cost nothing, not even their elements. */
export function sectionPanel(section: SectionName, context: FoldContext): TemplateResult {
  return PANELS[section](context);
}

const PANELS: Readonly<Record<SectionName, (context: FoldContext) => TemplateResult>> = {
  compare: (context) => html`
    <token-cost-table></token-cost-table>
    ${foldedPart('traffic', chart, html`<token-cost-chart view="traffic"></token-cost-chart>`, context)}
    ${foldedPart('map', map, html`<token-cost-map></token-cost-map>`, context)}
    ${foldedPart('history', chart, html`<token-cost-chart view="history"></token-cost-chart>`, context)}
  `,
  anatomy: (context) => html`
    ${part(chart, html`<token-cost-chart view="anatomy"></token-cost-chart>`, context)}
    ${part(chart, html`<token-cost-chart view="turns"></token-cost-chart>`, context)}
    ${foldedPart('ledger', ledger, html`<token-cost-ledger></token-cost-ledger>`, context)}
    ${foldedPart('assumptions', assumptions, html`<token-cost-assumptions></token-cost-assumptions>`, context)}
  `,
  plans: (context) => part(plans, html`<token-cost-plans></token-cost-plans>`, context),
  tiers: (context) => part(tiers, html`<token-cost-tiers></token-cost-tiers>`, context),
  forecast: (context) => html`
    ${part(chart, html`<token-cost-chart view="forecast"></token-cost-chart>`, context)}
    ${foldedPart('sensitivity', chart, html`<token-cost-chart view="sensitivity"></token-cost-chart>`, context)}
  `,
  advice: (context) => html`
    ${part(advice, html`<token-cost-advice></token-cost-advice>`, context)}
    ${foldedPart('savings', chart, html`<token-cost-chart view="savings"></token-cost-chart>`, context)}
  `,
};

/** Draws an element once it has been registered, and says so where it could not be loaded. */
function part(element: LazyModule<unknown>, content: TemplateResult, {host, messages}: FoldContext): TemplateResult {
  return element.for(host) ? content : lazyPlaceholder(element, host, messages);
}

/** The same, folded away. */
function foldedPart(
  name: FoldName,
  element: LazyModule<unknown>,
  content: TemplateResult,
  context: FoldContext,
): TemplateResult {
  return folded(name, () => part(element, content, context), context);
}
