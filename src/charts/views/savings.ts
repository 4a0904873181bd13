import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {SavingsStep} from '../../engine/savings.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {savings as english} from '../../i18n/en/charts/savings.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {savingsPlan, type SavingsPlan} from '../../state/savings-levers-for.js';
import type {ChartBuilder, ChartSeries, ChartValue, ChartView} from '../chart-view.js';
import {ifDrawable} from './if-drawable.js';
import {fitWarning, pricedSelection} from './priced-selection.js';
import {assumptionTexts} from './savings-assumptions.js';

type Texts = typeof english;

/**
 * Works out what to change first: a waterfall from the cost as it is to the cost with every lever that saves something.
 *
 * What a lever would save alone decides the takeaway, because a reader may change only one thing; the bars add up.
 */
export const savingsChart: ChartBuilder = (context) => {
  const current = pricedSelection(context);
  if ('nothing' in current) return current;
  const texts = context.messages.chart?.savings ?? english;
  const plan = savingsPlan(context.snapshot, current);
  const best = plan?.savings.steps.toSorted((one, other) => other.aloneSavedUsd - one.aloneSavedUsd)[0];
  if (!plan || !best) {
    const message = current.usd.perMonth === 0 ? texts.free : texts.nothing;
    return {nothing: text(message, {model: current.offer.name})};
  }
  return ifDrawable(waterfall(context, texts, current, plan, best), texts.tooLarge);
};

function waterfall(
  context: ViewContext,
  texts: Texts,
  current: PricedEstimate,
  plan: SavingsPlan,
  best: SavingsStep,
): ChartView {
  const {locale} = context;
  const {steps} = plan.savings;
  const categories = [texts.now, ...steps.map(({lever}) => texts.lever[lever]), texts.after];
  const assumptions = assumptionTexts(plan, current, texts, locale);
  return {
    takeaway: text(texts.takeaway[best.lever], {usd: formatUsdRounded(best.aloneSavedUsd, locale)}),
    summary: [...summaryTexts(texts, current, plan, assumptions, locale), ...fitWarning(current, context)],
    x: {label: texts.change, scale: 'category', categories, format: (index) => categories[index] ?? ''},
    y: {label: texts.usd, scale: 'linear', format: (usd) => formatUsdRounded(usd, locale)},
    positions: categories.map((_, index) => index),
    series: seriesOf(plan, texts, locale),
    markers: [],
    lying: true,
    extraColumns: [
      {label: texts.left, cells: leftToPay(plan).map((usd) => formatUsd(usd, locale))},
      {label: texts.alone, cells: between(steps.map(({aloneSavedUsd}) => formatUsd(aloneSavedUsd, locale)))},
      {label: texts.assumes, cells: between(assumptions)},
    ].map(({label, cells}) => ({label, cells: cells.map((cell) => cell ?? texts.none)})),
  };
}

/** Both stand in one stack, and each position has a bar of one of them. */
function seriesOf({savings: {fromUsd, toUsd, steps}}: SavingsPlan, texts: Texts, locale: string): ChartSeries[] {
  const saved = steps.map(({usdPerMonth, savedUsd}): ChartValue => [usdPerMonth, usdPerMonth + savedUsd]);
  const writeSaved = (value: ChartValue): string =>
    typeof value === 'object' ? formatUsd(value[1] - value[0], locale) : texts.none;
  const writeCost = (value: ChartValue): string => (typeof value === 'number' ? formatUsd(value, locale) : texts.none);
  const costs = [fromUsd, ...steps.map(() => undefined), toUsd];
  const bar = {shape: 'bar', stack: 'bill'} as const;
  return [
    {...bar, id: 'cost', label: texts.cost, tone: 0, values: costs, format: writeCost},
    {...bar, id: 'saved', label: texts.saved, tone: 'down', values: between(saved), format: writeSaved},
  ];
}

function summaryTexts(
  texts: Texts,
  {offer}: PricedEstimate,
  {savings: {fromUsd, toUsd}}: SavingsPlan,
  assumptions: readonly string[],
  locale: string,
): string[] {
  const usd = {fromUsd: formatUsdRounded(fromUsd, locale), toUsd: formatUsdRounded(toUsd, locale)};
  return [
    text(texts.summary, {...usd, model: offer.name, share: formatPercent((fromUsd - toUsd) / fromUsd, locale)}),
    texts.order,
    text(texts.assumed, {assumptions: assumptions.join(texts.separator)}),
  ];
}

function leftToPay({savings: {fromUsd, toUsd, steps}}: SavingsPlan): number[] {
  return [fromUsd, ...steps.map(({usdPerMonth}) => usdPerMonth), toUsd];
}

/** Leaves the first and the last position empty. */
function between<T>(values: readonly T[]): (T | undefined)[] {
  return [undefined, ...values, undefined];
}
