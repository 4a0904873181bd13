import {html, nothing, type TemplateResult} from 'lit';
import {PLANS} from '../../data/plans.js';
import {estimate} from '../../engine/estimate.js';
import type {Offer} from '../../engine/offer.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatCount} from '../../format/format-count.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {plans as english} from '../../i18n/en/plans.js';
import {pieces, plural, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {usdView} from '../../internal/amount-view.js';
import {badge} from '../../internal/badge.js';
import {modelMakers, planRows, type PlanRow} from '../../state/plan-rows.js';
import {fitText, restsOnEstimate} from '../../state/plan-texts.js';
import type {UsageContext} from './usage-context.js';
import {usageTable} from './usage-table.js';

/** Plans that are shown until a visitor asks for all. */
export const FIRST_PLANS = 6;

/** What plans are held against. */
export interface PlansWorthContext extends UsageContext {
  /** What the log comes to in 30 days at its pace, USD. */
  readonly usdPerMonth: number;
  /** The offer that most was spent on: its use is what an allowance has to hold. */
  readonly offer: Offer;
  /** The log as a scenario. */
  readonly scenario: Scenario;
  readonly isWhole: boolean;
  readonly showAll: () => void;
}

/** Draws what flat-rate plans cost beside what the log comes to in a month. */
export function plansWorthView(context: PlansWorthContext): TemplateResult {
  const {texts, locale, usdPerMonth, scenario, isWhole, showAll, messages} = context;
  const rows = rowsOf(context);
  const shown = isWhole ? rows : rows.slice(0, FIRST_PLANS);
  const own = viewTexts(messages, 'plans', english);
  const people = text(plural(locale, scenario.people, own.people), {n: formatCount(scenario.people, locale)});
  return html`<div class="part" role="group" aria-labelledby="plans">
    <p id="plans" class="title">${texts.plans}</p>
    <p>${pieces<unknown>(texts.plansLead, {usd: usdView(usdPerMonth, context)})}</p>
    ${usageTable({
      id: 'plans',
      caption: texts.plans,
      isCaptionHidden: true,
      columns: [
        {name: texts.plan},
        {name: texts.planMonth, holds: 'figures'},
        {name: texts.worth, holds: 'figures'},
        {name: texts.included},
      ],
      rows: shown.map((row) => planRow(row, context)),
    })}
    ${
      isWhole || rows.length <= FIRST_PLANS
        ? nothing
        : html`<p class="actions screen-only">
            <button class="link" data-do="plans" @click=${showAll}>
              ${text(texts.allPlans, {n: formatCount(rows.length, locale)})}
            </button>
          </p>`
    }
    <p class="hint">${text(texts.plansFoot, {people})}</p>
  </div>`;
}

/** A plan without a price, or that is free, is no multiple of anything. */
function rowsOf({snapshot, known, scenario, offer}: PlansWorthContext): PlanRow[] {
  const {at} = snapshot;
  const reference = estimate(scenario, offer, {at});
  const rows = planRows(PLANS, {scenario, reference, billing: 'monthly', at, makers: modelMakers(known.onSale)});
  return rows.filter(({fee}) => fee !== undefined && fee.usd > 0);
}

function planRow({plan, fee, comparison, group}: PlanRow, context: PlansWorthContext): TemplateResult {
  const {messages, locale, usdPerMonth} = context;
  const texts = viewTexts(messages, 'plans', english);
  const usd = fee?.usd ?? 0;
  const fits = comparison && fitText(comparison, {...context, texts, file: PLANS});
  return html`<tr data-plan=${plan.id}>
    <th scope="row">${plan.name}<small>${PLANS.vendors[plan.vendor]?.name ?? plan.vendor}</small></th>
    <td class="figure" data-label=${context.texts.planMonth}>${usdView(usd, context)}</td>
    <td class="figure" data-label=${context.texts.worth}><bdi>${formatMultiple(usdPerMonth / usd, locale)}</bdi></td>
    <td class="means">
      ${group ? texts.group[group] : nothing}
      ${comparison && restsOnEstimate(comparison) ? badge('estimate', context) : nothing}
      ${fits && group !== 'not-allowed' ? html`<small>${fits}</small>` : nothing}
    </td>
  </tr>`;
}
