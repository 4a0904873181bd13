import type {PlanFile} from '../data/plan-file.js';
import type {AllowanceCheck, AllowanceRange} from '../engine/plan-comparison.js';
import type {Allowance, PlanEstimate} from '../engine/plan.js';
import {formatCount} from '../format/format-count.js';
import {formatMultiple} from '../format/format-multiple.js';
import {formatTokens} from '../format/format-tokens.js';
import {formatUsd} from '../format/format-usd.js';
import type {Messages} from '../i18n/en/core.js';
import type {plans} from '../i18n/en/plans.js';
import {text} from '../i18n/text.js';
import {evidenceDate} from './evidence-date.js';

/** Language of the texts about plans, and the file that they are about. */
export interface PlanTextContext {
  readonly texts: typeof plans;
  readonly messages: Messages;
  readonly locale: string;
  readonly file: PlanFile;
}

type Unit = keyof typeof plans.unit;

/** Says what an allowance is as published, as facts to be listed: how much, for what, since when. */
export function allowanceTexts(allowance: Allowance, context: PlanTextContext): string[] {
  const {texts, locale} = context;
  const {product, models, from} = allowance;
  return [
    amountText(allowance, context),
    ...(allowance.metric === 'credits' ? creditTexts(allowance, context) : []),
    ...(product === undefined ? [] : [text(texts.forProduct, {product})]),
    ...(models === undefined ? [] : [text(texts.forModels, {models: models.join(', ')})]),
    ...(from === undefined ? [] : [text(texts.since, {date: evidenceDate(from, locale)})]),
  ];
}

/** Says why a check says yes, no or unknown, with what is used of what is included where both are known. */
export function checkText(
  {reason, metric, used, included, windowHours}: AllowanceCheck,
  context: PlanTextContext,
): string {
  const {texts} = context;
  if (metric === null || used === null || included === null) return texts.reason[reason];
  const use = text(texts.useOf, {
    used: unitAmount(used, metric, context.locale),
    included: rangeText(included, metric, context),
    unit: texts.unit[metric],
    window: windowText(windowHours ?? undefined, context),
  });
  return text(texts.reason[reason], {use: use.trim()});
}

/** Says what others measured, and when. */
export function estimateText(
  {basis, low, high, metric, windowHours, date}: PlanEstimate,
  context: PlanTextContext,
): string {
  const {texts, locale} = context;
  return text(texts.estimateOf[basis], {
    amount: rangeText({low, high}, metric, context),
    unit: texts.unit[metric],
    window: windowText(windowHours, context),
    date: evidenceDate(date, locale),
  });
}

function amountText(allowance: Allowance, context: PlanTextContext): string {
  const {texts, file, locale} = context;
  const window = windowText(allowance.windowHours, context);
  const {metric} = allowance;
  if (metric === 'unpublished') return window ? text(texts.unpublished, {window}) : texts.unpublishedWindow;
  if (metric === 'relative') {
    const plan = file.plans.find(({id}) => id === allowance.of)?.name ?? allowance.of;
    const message = allowance.atLeast ? texts.relativeAtLeast : texts.relative;
    return text(message, {times: formatMultiple(allowance.times, locale), plan, window}).trim();
  }
  const {
    amount,
    low = amount ?? 0,
    high = amount ?? null,
  } = 'low' in allowance ? allowance : {amount: allowance.amount};
  return text(texts.allowance, {
    amount: rangeText({low, high}, metric, context),
    unit: texts.unit[metric],
    window,
  }).trim();
}

function creditTexts(
  {usdPerCredit, pooled}: Extract<Allowance, {metric: 'credits'}>,
  {texts, locale}: PlanTextContext,
): string[] {
  return [
    ...(usdPerCredit === undefined ? [] : [text(texts.creditWorth, {usd: formatUsd(usdPerCredit, locale)})]),
    ...(pooled ? [texts.pooled] : []),
  ];
}

function rangeText({low, high}: AllowanceRange, unit: Unit, {texts, locale}: PlanTextContext): string {
  const from = unitAmount(low, unit, locale);
  if (high === null) return text(texts.atLeast, {low: from});
  return low === high ? from : text(texts.range, {low: from, high: unitAmount(high, unit, locale)});
}

function unitAmount(amount: number, unit: Unit, locale: string): string {
  if (unit === 'usd-at-api-rates') return formatUsd(amount, locale);
  return unit === 'tokens' ? formatTokens(amount, locale) : formatCount(amount, locale);
}

function windowText(hours: number | undefined, {texts, locale}: PlanTextContext): string {
  if (hours === undefined) return texts.window.none;
  const known: Readonly<Record<string, string>> = texts.window;
  return known[String(hours)] ?? text(texts.window.other, {n: formatCount(hours, locale)});
}
