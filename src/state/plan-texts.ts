import type {AllowanceCheck, PlanFit, PricedPlan} from '../engine/plan-comparison.js';
import {formatCount} from '../format/format-count.js';
import {formatPercent} from '../format/format-percent.js';
import {formatUsd} from '../format/format-usd.js';
import {plural, text} from '../i18n/text.js';
import {evidenceDate} from './evidence-date.js';
import {checkText, type PlanTextContext} from './plan-allowance-texts.js';
import type {PlanFee, PlanRow} from './plan-rows.js';

/** Lists what stands under a plan's name: who sells it, seats times price, how it is paid, what stands in the way. */
export function planFactTexts({plan, fee, reason}: PlanRow, context: PlanTextContext): string[] {
  const {texts, file, locale} = context;
  return [
    file.vendors[plan.vendor]?.name ?? plan.vendor,
    ...(fee ? feeTexts(plan.perSeat, fee, context) : []),
    ...(fee && fee.seats === plan.minSeats
      ? [text(plural(locale, fee.seats, texts.fewestSeats), {n: formatCount(fee.seats, locale)})]
      : []),
    ...(reason ? [noFeeText({plan, reason}, context)] : []),
    ...(plan.signupsPausedSince === undefined
      ? []
      : [text(texts.paused, {date: evidenceDate(plan.signupsPausedSince, locale)})]),
    ...(plan.addOn ? [texts.addOn] : []),
  ];
}

function feeTexts(perSeat: boolean, {price, seats}: PlanFee, {texts, locale}: PlanTextContext): string[] {
  if (price.usdPerMonth === 0) return [texts.free];
  const forms = perSeat ? texts.seats : texts.accounts;
  const each = formatUsd(price.usdPerMonth, locale);
  return [text(plural(locale, seats, forms), {n: formatCount(seats, locale), usd: each}), texts.billed[price.billing]];
}

/** A price that nobody confirmed is quoted as such and used for nothing. */
function noFeeText({plan, reason}: Pick<PlanRow, 'plan' | 'reason'>, {texts, locale}: PlanTextContext): string {
  const said = plan.prices.find(({trust}) => trust === 'unverified');
  return reason?.code === 'price-unverified' && said
    ? text(texts.saidPrice, {usd: formatUsd(said.usdPerMonth, locale)})
    : texts.noPrice;
}

/** Finds the check that an answer rests on: of several, the one nearest to its limit or furthest past it. */
export function decidingCheck({answer, checks}: PlanFit): AllowanceCheck | undefined {
  const share = ({used, included}: AllowanceCheck): number => (used ?? 0) / (included?.high ?? included?.low ?? 1);
  return checks
    .filter((check) => check.applies && check.answer === answer)
    .reduce<AllowanceCheck | undefined>(
      (most, check) => (most && share(most) >= share(check) ? most : check),
      undefined,
    );
}

/** Says why a plan is enough or not. */
export function fitText({fits}: PricedPlan, context: PlanTextContext): string {
  const {texts, locale} = context;
  if (fits.reason) return text(texts.tooManyPeople, {n: formatCount(fits.reason.params.maxSeats, locale)});
  const check = decidingCheck(fits);
  return check ? checkText(check, context) : texts.noAllowance;
}

/**
 * Says what happens past what a plan includes, with its price where something is past it.
 *
 * @returns Empty where that is not known and need not be: nothing is known to be past it.
 */
export function pastText({plan, beyondUsd, servedShare, fits}: PricedPlan, {texts, locale}: PlanTextContext): string {
  if (!plan.beyond && fits.answer !== 'no') return '';
  const past = texts.past[plan.beyond?.kind ?? 'unknown'];
  if (beyondUsd !== null && beyondUsd > 0) return text(texts.pastCost, {past, usd: formatUsd(beyondUsd, locale)});
  const isCutShort = servedShare !== null && servedShare < 1;
  return isCutShort ? text(texts.served, {past, share: formatPercent(servedShare, locale)}) : past;
}

/** Tells whether what a row says about a plan rests on an estimate: its answer, or the cost of what is past it. */
export function restsOnEstimate({fits, isEstimate, beyondUsd}: PricedPlan): boolean {
  return decidingCheck(fits)?.basis === 'estimate' || (isEstimate && beyondUsd !== null && beyondUsd > 0);
}
