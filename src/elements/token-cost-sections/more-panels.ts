import {html, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import type {SectionName} from '../../state/section-names.js';
import type {FoldContext} from './folded.js';
import {chartPart, foldedChart, foldedPart, part} from './panel-parts.js';

const ledger = new LazyModule(() => import('../token-cost-ledger/define.js'));
const assumptions = new LazyModule(() => import('../token-cost-assumptions/define.js'));
const plans = new LazyModule(() => import('../token-cost-plans/define.js'));
const tiers = new LazyModule(() => import('../token-cost-tiers/define.js'));
const advice = new LazyModule(() => import('../token-cost-advice/define.js'));
const counter = new LazyModule(() => import('../token-cost-counter/define.js'));
const usage = new LazyModule(() => import('../token-cost-usage/define.js'));

/** Draws the sections that are closed at first. */
export const MORE_PANELS: Readonly<Record<Exclude<SectionName, 'compare'>, (context: FoldContext) => TemplateResult>> =
  {
    anatomy: (context) => html`
      ${chartPart('anatomy', context)} ${chartPart('turns', context)}
      ${foldedPart('ledger', ledger, html`<token-cost-ledger></token-cost-ledger>`, context)}
      ${foldedPart('assumptions', assumptions, html`<token-cost-assumptions></token-cost-assumptions>`, context)}
    `,
    plans: (context) => part(plans, html`<token-cost-plans></token-cost-plans>`, context),
    tiers: (context) => part(tiers, html`<token-cost-tiers></token-cost-tiers>`, context),
    forecast: (context) => html`${chartPart('forecast', context)} ${foldedChart('sensitivity', context)}`,
    advice: (context) => html`
      ${part(advice, html`<token-cost-advice></token-cost-advice>`, context)} ${foldedChart('savings', context)}
    `,
    measure: (context) => html`
      ${part(counter, html`<token-cost-counter></token-cost-counter>`, context)}
      ${part(usage, html`<token-cost-usage></token-cost-usage>`, context)}
    `,
  };
