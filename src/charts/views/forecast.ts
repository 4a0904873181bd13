import {forecast, type ForecastRange, type PricedForecast} from '../../engine/forecast.js';
import {formatMonth} from '../../format/format-month.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {forecast as english} from '../../i18n/en/charts/forecast.js';
import {text} from '../../i18n/text.js';
import type {ChartBuilder, ChartMarker, ChartSeries, ChartValue, ChartView} from '../chart-view.js';
import {noPrice} from './compared-offers.js';
import {firstOfMonth} from './forecast-calendar.js';
import {forecastSettings} from './forecast-settings.js';
import {budgetSpentText, forecastSummary, forecastTakeaway, type ForecastWriting} from './forecast-texts.js';
import {ifDrawable} from './if-drawable.js';
import {pricedSelection} from './priced-selection.js';

/** Works out what the months ahead may cost, as a fan, and when each month's budget is spent. */
export const forecastChart: ChartBuilder = (context, options) => {
  const current = pricedSelection(context);
  if ('nothing' in current) return current;
  const {snapshot, locale, messages} = context;
  const settings = forecastSettings(snapshot.scenario, options);
  const result = forecast(snapshot.scenario, current.offer, settings, {at: current.at});
  if (result.status === 'unpriced') return noPrice(context);
  const texts = messages.chart?.forecast ?? english;
  const calendar = result.months.map((_, ahead) => firstOfMonth(snapshot.today, ahead));
  const uncertainty = 1 - (settings.output?.min ?? 1);
  return ifDrawable(fan(result, {texts, locale, settings, calendar, uncertainty, at: current.at}), texts.tooLarge);
};

function fan(result: PricedForecast, writing: ForecastWriting): ChartView {
  const {texts, locale, calendar} = writing;
  const categories = calendar.map((month) => formatMonth(month, locale));
  return {
    takeaway: forecastTakeaway(result, writing),
    summary: forecastSummary(result, writing),
    x: {label: texts.month, scale: 'category', categories, format: (index) => categories[index] ?? ''},
    y: {label: texts.usd, scale: 'linear', format: (usd) => formatUsdRounded(usd, locale)},
    positions: categories.map((_, index) => index),
    series: seriesOf(result, writing),
    markers: budgetLines(result, writing),
    extraColumns: columnsOf(result, writing),
  };
}

/** Only percentiles in the middle of one of the points that stand for a spread: chance does not move them. */
function seriesOf({months}: PricedForecast, {texts, locale}: ForecastWriting): ChartSeries[] {
  const write = (value: ChartValue): string =>
    typeof value === 'object'
      ? text(texts.between, {lowUsd: formatUsd(value[0], locale), highUsd: formatUsd(value[1], locale)})
      : formatUsd(value ?? 0, locale);
  const series = (id: keyof typeof FAN, value: (range: ForecastRange) => ChartValue): ChartSeries => ({
    id,
    label: texts[id],
    shape: FAN[id],
    tone: 0,
    values: months.map(value),
    format: write,
  });
  return [series('range', ({p10, p90}) => [p10, p90]), series('middle', ({p50}) => p50)];
}

const FAN = {range: 'band', middle: 'line'} as const;

function budgetLines({budget}: PricedForecast, {texts, locale}: ForecastWriting): ChartMarker[] {
  if (!budget) return [];
  const shares = [...new Set(budget.crossings.map(({share}) => share))];
  return shares.map((share) => {
    const at = share * budget.usdPerMonth;
    const params = {share: formatPercent(share, locale), usd: formatUsdRounded(at, locale)};
    return {id: `budget-${share}`, label: text(texts.limit, params), axis: 'y', at, role: 'limit'};
  });
}

function columnsOf({months, budget}: PricedForecast, writing: ForecastWriting): NonNullable<ChartView['extraColumns']> {
  const {texts, locale} = writing;
  const expected = {label: texts.expected, cells: months.map(({meanUsd}) => formatUsd(meanUsd, locale))};
  if (!budget) return [expected];
  const spent = months.map(({month}) => budgetSpentText(budget.crossings, month, writing));
  return [expected, {label: texts.spent, cells: spent}];
}
