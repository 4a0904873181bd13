import {allPrices, priceHistory} from '../../data/price-history.js';
import type {Rates} from '../../engine/offer.js';
import {formatDate} from '../../format/format-date.js';
import {formatRate} from '../../format/format-rate.js';
import {chart} from '../../i18n/en/chart.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {sourceOf} from '../../internal/provenance.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {daysBetween, utcDay} from '../../state/day.js';
import {ratePoints, type RatePoint} from '../../state/rate-points.js';
import {selectedEstimate} from '../../state/snapshot.js';
import type {ChartBuilder, ChartMarker, ChartSeries, ChartView} from '../chart-view.js';
import {historySummary, historyTakeaway} from './history-texts.js';

type HistoryTexts = typeof chart.history;

const EPOCH = utcDay(0);
const MS_PER_DAY = 86_400_000;
/** As far as a Date reaches from 1970 either way. */
const MAX_MS = 8.64e15;

/** Shows how input and output price of the selected offer have changed and will change. */
export const historyChart: ChartBuilder = (context) => {
  const {snapshot, messages, locale} = context;
  const texts = viewTexts(messages, 'chart', chart).history;
  const offer = selectedEstimate(snapshot)?.offer;
  if (!offer) return {nothing: messages.summary.empty};
  if (isCustomOffer(offer)) return {nothing: texts.own};
  const points = ratePoints(allPrices(offer, snapshot.dataset), offer.retires, snapshot.at);
  if (points.length === 0) return {nothing: text(texts.undated, {model: offer.name})};
  const question = {model: offer.name, points, at: snapshot.at, texts, locale};
  return {
    takeaway: historyTakeaway(question),
    summary: historySummary(question),
    x: {label: texts.x, scale: 'linear', format: (days) => formatDate(dayOf(days), locale), raw: dayOf},
    y: {label: texts.y, scale: 'linear', format: (usdPerMTok) => formatRate(usdPerMTok, locale)},
    positions: points.map(({day}) => daysBetween(EPOCH, day)),
    series: [...rateSeries('input', 0, points, texts), ...rateSeries('output', 1, points, texts)],
    markers: markersOf(points, context, texts),
    extraColumns: columnsOf(points, context, texts),
  };
};

function rateSeries(
  rate: Extract<keyof Rates, 'input' | 'output'>,
  tone: number,
  points: readonly RatePoint[],
  texts: HistoryTexts,
): ChartSeries[] {
  const values = points.map(({period}) => period?.rates[rate]);
  // An embedding offer has no output to sell: no line is more honest than an empty one.
  return values.every((usd) => usd === undefined) ? [] : [{id: rate, label: texts[rate], shape: 'step', tone, values}];
}

function markersOf(points: readonly RatePoint[], {snapshot, locale}: ViewContext, texts: HistoryTexts): ChartMarker[] {
  const {at, today} = snapshot;
  const [first, last] = [points[0]?.day ?? at, points.at(-1)?.day ?? at];
  if (at < first || at > last) return [];
  const label = at === today ? texts.today : text(texts.day, {date: formatDate(at, locale)});
  return [{id: 'here', label, axis: 'x', at: daysBetween(EPOCH, at), role: 'here'}];
}

function columnsOf(
  points: readonly RatePoint[],
  {snapshot, messages, locale}: ViewContext,
  texts: HistoryTexts,
): NonNullable<ChartView['extraColumns']> {
  const sourceText = (id: string): string =>
    sourceOf(id, snapshot.catalogue.source(id) ? snapshot.catalogue : priceHistory()).label;
  const eventText = ({event, period}: RatePoint): string =>
    text(texts.event[event], {until: formatDate(period?.until ?? '', locale)});
  const checkedText = ({period}: RatePoint): string =>
    period ? `${formatDate(period.checked, locale)}, ${messages.ledger.trust[period.trust]}` : '';
  return [
    {label: texts.happens, cells: points.map(eventText)},
    {label: texts.source, cells: points.map(({period}) => (period ? sourceText(period.source) : ''))},
    {label: texts.checked, cells: points.map(checkedText)},
  ];
}

/** A tick may fall between days, or where no calendar reaches. */
function dayOf(days: number): string {
  const milliseconds = Math.round(days) * MS_PER_DAY;
  return Math.abs(milliseconds) <= MAX_MS ? utcDay(milliseconds) : '';
}
