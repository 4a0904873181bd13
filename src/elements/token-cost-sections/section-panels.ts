import {html, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import type {SectionName} from '../../state/section-names.js';
import type {FoldContext} from './folded.js';
import {foldedChart, foldedPart} from './panel-parts.js';

const map = new LazyModule(() => import('../token-cost-map/define.js'));
const more = new LazyModule(() => import('./more-panels.js'));

/** Draws what a section shows. Only the open section is drawn, so the others cost nothing, not even their elements. */
export function sectionPanel(section: SectionName, context: FoldContext): TemplateResult {
  if (section === 'compare') return comparePanel(context);
  const {host, messages} = context;
  return more.for(host)?.MORE_PANELS[section](context) ?? lazyPlaceholder(more, host, messages);
}

function comparePanel(context: FoldContext): TemplateResult {
  return html`
    <token-cost-table></token-cost-table>
    ${foldedChart('traffic', context)} ${foldedPart('map', map, html`<token-cost-map></token-cost-map>`, context)}
    ${foldedChart('history', context)}
  `;
}
