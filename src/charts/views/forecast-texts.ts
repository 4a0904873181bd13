import type {BudgetCrossing} from '../../engine/budget-crossings.js';
import type {PricedForecast} from '../../engine/forecast.js';
import type {ForecastSettings} from '../../engine/forecast-inputs.js';
import type {ISODate} from '../../engine/offer.js';
import {formatDate} from '../../format/format-date.js';
import {formatMonth} from '../../format/format-month.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import type {forecast as english} from '../../i18n/en/charts/forecast.js';
import {plural, text} from '../../i18n/text.js';
import {MOST_MONTHS, monthOfLastUsd} from './budget-end.js';
import {calendarDay, firstOfMonth} from './forecast-calendar.js';

/** What all parts of one forecast are written with. */
export interface ForecastWriting {
  readonly texts: typeof english;
  readonly locale: string;
  readonly settings: ForecastSettings;
  /** First day of each month, in the order of the forecast. */
  readonly calendar: readonly ISODate[];
  /** Share by which the inputs may be off, in [0, 1]. */
  readonly uncertainty: number;
  /** Day whose prices count. */
  readonly at: ISODate;
}

interface ReachedDay {
  /** From 1. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
}

/** Says what all months cost; where there is a budget, when it is first reached. */
export function forecastTakeaway({total, budget, months}: PricedForecast, writing: ForecastWriting): string {
  const {texts, locale} = writing;
  if (!budget)
    return text(texts.takeaway, {...totalParams(total, writing), months: monthsText(months.length, writing)});
  const budgetUsd = formatUsdRounded(budget.usdPerMonth, locale);
  const [reached] = reachedDays(budget.crossings, 1);
  return reached
    ? text(texts.takeawayReached, {budget: budgetUsd, month: monthText(reached.month, writing)})
    : text(texts.takeawayWithin, {budget: budgetUsd, months: monthsText(months.length, writing)});
}

/** Says how sure the forecast is, what it supposes, and when the budget is spent. */
export function forecastSummary(forecast: PricedForecast, writing: ForecastWriting): string[] {
  const {texts} = writing;
  const {offer, months, total, budget} = forecast;
  const model = offer.name;
  const count = monthsText(months.length, writing);
  return [
    text(texts.summary, {...totalParams(total, writing), model, months: count, month: monthText(1, writing)}),
    supposedText(writing),
    ...(budget ? [lastsText(forecast, budget, writing), budgetText(budget, writing)] : []),
    ...(months.every(({fits}) => fits) ? [] : [text(texts.doesNotFit, {model})]),
  ];
}

/** @returns The day in a month on which all of the budget is spent, or that it is not. */
export function budgetSpentText(crossings: readonly BudgetCrossing[], month: number, writing: ForecastWriting): string {
  const spent = reachedDays(crossings, 1).find((reached) => reached.month === month);
  return spent ? dayText(spent, writing) : writing.texts.never;
}

function supposedText({texts, locale, settings, uncertainty, at}: ForecastWriting): string {
  const {growthPerMonth} = settings;
  const traffic = growthPerMonth === 0 ? texts.steady : growthPerMonth > 0 ? texts.growing : texts.shrinking;
  return text(uncertainty === 0 ? texts.certain : texts.uncertain, {
    share: formatPercent(uncertainty, locale),
    traffic: text(traffic, {growth: formatPercent(Math.abs(growthPerMonth), locale), date: formatDate(at, locale)}),
  });
}

/** People say "I have $10,000" and mean all they have. */
function lastsText(
  {months}: PricedForecast,
  {usdPerMonth: budgetUsd}: NonNullable<PricedForecast['budget']>,
  writing: ForecastWriting,
): string {
  const {texts, locale, settings, calendar} = writing;
  const month = monthOfLastUsd(months[0]?.meanUsd ?? 0, settings.growthPerMonth, budgetUsd);
  const budget = formatUsdRounded(budgetUsd, locale);
  if (month === undefined) return text(texts.lastsLonger, {budget, months: monthsText(MOST_MONTHS, writing)});
  return text(texts.lasts, {budget, month: formatMonth(firstOfMonth(calendar[0] ?? '', month - 1), locale)});
}

function budgetText({usdPerMonth, crossings}: NonNullable<PricedForecast['budget']>, writing: ForecastWriting): string {
  const {texts, locale} = writing;
  const shares = [...new Set(crossings.map(({share}) => share))];
  const phrases = shares.map((share) => {
    const [first] = reachedDays(crossings, share);
    const params = {share: formatPercent(share, locale), date: first ? dayText(first, writing) : ''};
    return text(first ? texts.reached : texts.notReached, params);
  });
  return text(texts.budget, {
    budget: formatUsdRounded(usdPerMonth, locale),
    crossings: phrases.join(texts.separator),
  });
}

/** Lists the months that reach a share of the budget, each with the day. */
function reachedDays(crossings: readonly BudgetCrossing[], share: number): ReachedDay[] {
  return crossings.flatMap((crossing) =>
    crossing.share === share && crossing.day !== null ? [{month: crossing.month, day: crossing.day}] : [],
  );
}

function totalParams({p10, p50, p90}: PricedForecast['total'], {locale}: ForecastWriting): Record<string, string> {
  return {
    usd: formatUsdRounded(p50, locale),
    lowUsd: formatUsdRounded(p10, locale),
    highUsd: formatUsdRounded(p90, locale),
  };
}

function monthsText(count: number, {texts, locale}: ForecastWriting): string {
  return text(plural(locale, count, texts.months), {n: count});
}

function monthText(month: number, {calendar, locale}: ForecastWriting): string {
  return formatMonth(calendar[month - 1] ?? '', locale);
}

function dayText({month, day}: ReachedDay, {calendar, locale}: ForecastWriting): string {
  return formatDate(calendarDay(calendar[month - 1] ?? '', day), locale);
}
