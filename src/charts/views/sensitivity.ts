import type {CostAtValue} from '../../engine/cost-slope.js';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {FlipParameter} from '../../engine/flip-result.js';
import {sensitivity} from '../../engine/sensitivity.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatTokens} from '../../format/format-tokens.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {sensitivity as english} from '../../i18n/en/charts/sensitivity.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {ChartBuilder, ChartView} from '../chart-view.js';
import {ifDrawable} from './if-drawable.js';
import {fitWarning, pricedSelection} from './priced-selection.js';
import {sensitivityBars, type SensitivityBar} from './sensitivity-bars.js';

/** Numbers of a scenario that a reader knows as percentages. */
const PERCENTAGES: ReadonlySet<FlipParameter> = new Set<FlipParameter>([
  'cache.hitRate',
  'responseCacheHitRate',
  'batchShare',
  'retryRate',
  'discount',
]);

/** What all parts of one tornado are written with. */
interface Tornado {
  readonly context: ViewContext;
  readonly texts: typeof english;
  readonly current: PricedEstimate;
  /** By how much every number moves, as a percentage. */
  readonly change: string;
}

/** Works out which number of the scenario moves the cost most: a tornado around today's cost. */
export const sensitivityChart: ChartBuilder = (context, {uncertainty}) => {
  const {snapshot, locale, messages} = context;
  const current = pricedSelection(context);
  if ('nothing' in current) return current;
  const texts = messages.chart?.sensitivity ?? english;
  const change = Math.min(uncertainty, 1);
  if (!(change > 0)) return {nothing: texts.certain};
  const moved = sensitivity(snapshot.scenario, current.offer, {change, at: current.at});
  const bars = moved.status === 'priced' ? sensitivityBars(moved.parameters, moved.usdPerMonth, change) : [];
  const [widest] = bars;
  if (!widest) return {nothing: text(texts.nothing, {model: current.offer.name})};
  const tornado = {context, texts, current, change: formatPercent(change, locale)};
  return ifDrawable(tornadoView(tornado, widest, bars), texts.tooLarge);
};

function tornadoView(tornado: Tornado, widest: SensitivityBar, bars: readonly SensitivityBar[]): ChartView {
  const {texts, current, context} = tornado;
  const {locale} = context;
  const {perMonth} = current.usd;
  const names = bars.map(({parameter}) => texts.parameter[parameter]);
  const nowLabel = text(texts.now, {usd: formatUsdRounded(perMonth, locale)});
  return {
    takeaway: rangeText(texts.takeaway, tornado, widest),
    summary: summaryTexts(tornado, bars),
    x: {label: texts.number, scale: 'category', categories: names, format: (index) => names[index] ?? ''},
    y: {label: texts.usd, scale: 'linear', format: (usd) => formatUsdRounded(usd, locale)},
    positions: bars.map((_, index) => index),
    series: [
      {
        id: 'range',
        label: texts.range,
        shape: 'bar',
        tone: 0,
        values: bars.map(({lowUsd, highUsd}) => [lowUsd, highUsd] as const),
        format: (value) =>
          typeof value === 'object'
            ? text(texts.between, {lowUsd: formatUsd(value[0], locale), highUsd: formatUsd(value[1], locale)})
            : '',
      },
    ],
    markers: [{id: 'now', label: nowLabel, axis: 'y', at: perMonth, role: 'here'}],
    lying: true,
    extraColumns: columnsOf(tornado, bars),
  };
}

function columnsOf(tornado: Tornado, bars: readonly SensitivityBar[]): NonNullable<ChartView['extraColumns']> {
  const {texts, change} = tornado;
  const columns = [
    {label: text(texts.lowered, {change}), end: 'lowered'},
    {label: texts.asIs, end: 'asIs'},
    {label: text(texts.raised, {change}), end: 'raised'},
  ] as const;
  return columns.map(({label, end}) => ({
    label,
    cells: bars.map((bar) => endText(tornado, bar.parameter, bar[end])),
  }));
}

function endText(
  {texts, context: {locale}}: Tornado,
  parameter: FlipParameter,
  {value, usdPerMonth}: CostAtValue,
): string {
  const write = PERCENTAGES.has(parameter) ? formatPercent : formatTokens;
  return text(texts.at, {usd: formatUsd(usdPerMonth, locale), value: write(value, locale)});
}

function summaryTexts(tornado: Tornado, [, next]: readonly SensitivityBar[]): string[] {
  const {texts, current, change, context} = tornado;
  const usd = formatUsdRounded(current.usd.perMonth, context.locale);
  return [
    text(texts.summary, {usd, model: current.offer.name, change}),
    ...(next ? [rangeText(texts.next, tornado, next)] : []),
    text(texts.limits, {change}),
    ...fitWarning(current, context),
  ];
}

function rangeText(
  message: string,
  {texts, context: {locale}}: Tornado,
  {parameter, lowUsd, highUsd}: SensitivityBar,
): string {
  return text(message, {
    parameter: texts.parameter[parameter],
    lowUsd: formatUsdRounded(lowUsd, locale),
    highUsd: formatUsdRounded(highUsd, locale),
  });
}
