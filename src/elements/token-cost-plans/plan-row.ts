import {html, nothing, svg, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {PricedPlan} from '../../engine/plan-comparison.js';
import {formatCount} from '../../format/format-count.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {text} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {badge} from '../../internal/badge.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import type {PlanRow} from '../../state/plan-rows.js';
import {fitText, pastText, planFactTexts, restsOnEstimate} from '../../state/plan-texts.js';
import {planDetails} from './plan-details.js';
import {answerView, type PlansContext} from './plans-context.js';

/** What a row needs besides its plan. */
export interface RowContext extends PlansContext {
  /** What the API costs; undefined: nothing to compare with, so there are two columns only. */
  reference: PricedEstimate | undefined;
  /** Cost at which a bar is full, USD a month. */
  longestUsd: number;
  openId: string | undefined;
  toggle: (id: string) => void;
}

/** Columns of the table; without a reference there are prices only. */
export function columnCount({reference}: Pick<RowContext, 'reference'>): number {
  return reference ? 5 : 2;
}

/** Draws one plan, and how its figures come about while it is open. */
export function planRow(row: PlanRow, context: RowContext): TemplateResult {
  const {plan, comparison, fee} = row;
  const isOpen = plan.id === context.openId;
  return html`<tr data-plan=${plan.id} data-group=${row.group ?? nothing}>
      <th scope="row" class="plan">
        <button class="name" aria-expanded=${isOpen} @click=${() => context.toggle(plan.id)}>${plan.name}</button>
        <small>${planFactTexts(row, context).join(' · ')}</small>
      </th>
      ${comparison ? comparedCells(comparison, context) : feeCells(fee?.usd, context)}
    </tr>
    ${
      isOpen
        ? html`<tr class="detail">
            <td colspan=${columnCount(context)}>${planDetails(row, context)}</td>
          </tr>`
        : nothing
    }`;
}

/** Draws what all plans are held against. */
export function referenceRow(reference: PricedEstimate, context: RowContext): TemplateResult {
  const {texts, locale, snapshot} = context;
  const {offer, usd} = reference;
  const seller = isCustomOffer(offer)
    ? texts.ownRates
    : (snapshot.catalogue.seller(offer.seller)?.name ?? offer.seller);
  return html`<tr class="selected" data-reference=${offer.id}>
    <th scope="row" class="plan">
      <span class="model">${text(texts.byApi, {model: offer.name})}</span><small>${seller}</small>
    </th>
    <td class="month">${costView(usd.perMonth, context)}</td>
    <td class="against" data-label=${texts.against}>${formatMultiple(1, locale)}</td>
    <td class="even none">–</td>
    <td class="included none">–</td>
  </tr>`;
}

function comparedCells(comparison: PricedPlan, context: RowContext): TemplateResult {
  const {texts, locale} = context;
  const {planUsd, apiUsd, beyondUsd, breakEvenConversations: even} = comparison;
  return html`<td class="month">
      ${costView(planUsd, context)} ${beyondUsd === null ? html`<small>${texts.feeOnly}</small>` : nothing}
    </td>
    <td class="against" data-label=${texts.against}>${apiUsd > 0 ? formatMultiple(planUsd / apiUsd, locale) : '–'}</td>
    ${even > 0 && Number.isFinite(even) ? html`<td class="even" data-label=${texts.breakEvenAfter}>${formatCount(even, locale)}</td>` : html`<td class="even none">–</td>`}
    <td class="included">${includedView(comparison, context)}</td>`;
}

function feeCells(usd: number | undefined, context: RowContext): TemplateResult {
  const {reference} = context;
  const unknown = html`<div class="cost">${badge('unknown', context)}</div>`;
  return html`<td class="month">${usd === undefined ? unknown : costView(usd, context)}</td>
    ${
      reference
        ? html`<td class="against none">–</td>
            <td class="even none">–</td>
            <td class="included none">–</td>`
        : nothing
    }`;
}

function costView(usd: number, context: RowContext): TemplateResult {
  const width = context.longestUsd === 0 ? 0 : (100 * usd) / context.longestUsd;
  return html`<div class="cost">
    ${usdView(usd, context)}
    <svg class="bar" part="bar" preserveAspectRatio="none" viewBox="0 0 100 1" aria-hidden="true">
      ${svg`<rect width=${width} height="1" />`}
    </svg>
    ${context.converted?.beside(usd)}
  </div>`;
}

function includedView(comparison: PricedPlan, context: RowContext): TemplateResult {
  const {texts, snapshot} = context;
  const {fits, allowed} = comparison;
  return html`${answerView(fits.answer, context)} ${restsOnEstimate(comparison) ? badge('estimate', context) : nothing}
    <small>${[fitText(comparison, context), pastText(comparison, context)].filter(Boolean).join('; ')}</small>
    ${snapshot.scenario.use === 'product' ? html`<small class="allowed">${texts.allowed[allowed.answer]}</small>` : nothing}`;
}
