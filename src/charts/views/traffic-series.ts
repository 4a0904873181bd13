import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {ISODate} from '../../engine/offer.js';
import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import {sweep} from '../../engine/sweep.js';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import type {ChartSeries} from '../chart-view.js';
import {MAX_SERIES} from './compared-offers.js';
import {nameOf, type TrafficQuestion} from './traffic-texts.js';

/**
 * Draws a line for each model, the selected one first.
 *
 * @param positions - Conversations a month.
 * @param emphasised - How many may have a tone; the others are context, as are those that do not take the workload.
 */
export function modelSeries(
  question: TrafficQuestion,
  estimates: readonly PricedEstimate[],
  positions: readonly number[],
  at: ISODate,
): ChartSeries[] {
  const {scenario, main, ranked, texts, plans} = question;
  const byMonth = {...scenario, traffic: {...scenario.traffic, per: 'month'}} as const;
  const offers = estimates.map(({offer}) => offer);
  const {usdPerMonth} = sweep(byMonth, offers, 'traffic.conversations', positions, {at});
  const emphasised = MAX_SERIES - plans.plans.length;
  return estimates.map((estimate, index): ChartSeries => {
    const counts = estimate === main || ranked.includes(estimate);
    const model = nameOf(estimate, question);
    return {
      id: estimate.offer.id,
      label: estimate.fits.ok ? model : text(texts.unfit, {model}),
      shape: 'line',
      tone: counts && index < emphasised ? index : 'grey',
      values: Array.from(usdPerMonth[index] ?? [], gapIfTooLarge),
    };
  });
}

/** Draws a line for each plan: flat at its fee, and past its limits where that is billed at a known price. */
export function planSeries(
  {plans: {plans, usdAt}, texts, scenario: {people}, locale}: TrafficQuestion,
  positions: readonly number[],
): ChartSeries[] {
  return plans.map((comparison, index): ChartSeries => {
    const {plan, feeUsd} = comparison;
    const values = positions.map((position) => gapIfTooLarge(usdAt(comparison, position) ?? Number.NaN));
    const isFlat = values.every((usd) => usd === undefined || usd === feeUsd);
    return {
      id: plan.id,
      label: text(plural(locale, people, texts.plan), {plan: plan.name, n: formatCount(people, locale)}),
      shape: isFlat ? 'step' : 'line',
      tone: MAX_SERIES - plans.length + index,
      values,
    };
  });
}

function gapIfTooLarge(usd: number): number | undefined {
  return usd <= MAX_NUMBER ? usd : undefined;
}
