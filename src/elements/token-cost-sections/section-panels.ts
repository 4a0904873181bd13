import {html, type TemplateResult} from 'lit';
import type {SectionName} from '../../state/section-names.js';
import {folded, type FoldContext} from './folded.js';

/** Draws what a section shows. Only the open section is drawn, so the others cost nothing. */
export function sectionPanel(section: SectionName, context: FoldContext): TemplateResult {
  return PANELS[section](context);
}

const PANELS: Readonly<Record<SectionName, (context: FoldContext) => TemplateResult>> = {
  compare: (context) => html`
    <token-cost-table></token-cost-table>
    ${folded('traffic', html`<token-cost-chart view="traffic"></token-cost-chart>`, context)}
    ${folded('map', html`<token-cost-map></token-cost-map>`, context)}
    ${folded('history', html`<token-cost-chart view="history"></token-cost-chart>`, context)}
  `,
  anatomy: (context) => html`
    <token-cost-chart view="anatomy"></token-cost-chart>
    <token-cost-chart view="turns"></token-cost-chart>
    ${folded('ledger', html`<token-cost-ledger></token-cost-ledger>`, context)}
    ${folded('assumptions', html`<token-cost-assumptions></token-cost-assumptions>`, context)}
  `,
  plans: () => html`<token-cost-plans></token-cost-plans>`,
  tiers: () => html`<token-cost-tiers></token-cost-tiers>`,
  forecast: (context) => html`
    <token-cost-chart view="forecast"></token-cost-chart>
    ${folded('sensitivity', html`<token-cost-chart view="sensitivity"></token-cost-chart>`, context)}
  `,
  advice: (context) => html`
    <token-cost-advice></token-cost-advice>
    ${folded('savings', html`<token-cost-chart view="savings"></token-cost-chart>`, context)}
  `,
};
