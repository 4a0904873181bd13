import type {ComponentPart, PricedEstimate} from '../../engine/estimate-result.js';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {chart} from '../../i18n/en/chart.js';
import {plural, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {conversationParts} from '../../state/conversation-parts.js';
import type {ChartBuilder, ChartSeries} from '../chart-view.js';
import {comparedEstimates, MAX_SERIES, missingSelection, noPrice, offerLabels} from './compared-offers.js';
import {ifDrawable} from './if-drawable.js';
import {takeaway} from './takeaway.js';

type AnatomyTexts = typeof chart.anatomy;

/** One offer with what each part of a conversation costs on it, USD. */
interface Bar {
  readonly estimate: PricedEstimate;
  readonly label: string;
  readonly usdByPart: ReadonlyMap<ComponentPart, number>;
}

/** In the order of a prompt; a part keeps its tone when others are left out. Fees are no tokens: they stay grey. */
const TONES: readonly (readonly [ComponentPart, ChartSeries['tone']])[] = [
  ['tools', 0],
  ['system', 1],
  ['history', 2],
  ['context', 3],
  ['user', 4],
  ['toolResults', 5],
  ['output', 6],
  ['reasoning', 7],
  ['fees', 'grey'],
];

/** Shows where the money of one conversation goes: a bar for each offer, the selected one first. */
export const anatomyChart: ChartBuilder = (context) => {
  const {snapshot, messages, locale} = context;
  const texts = viewTexts(messages, 'chart', chart).anatomy;
  const compared = comparedEstimates(snapshot);
  const bars = barsOf(context, compared.slice(0, MAX_SERIES));
  const [main] = bars;
  if (!main) return noPrice(context);
  const format = (usd: number): string => formatUsd(usd, locale);
  const view = {
    takeaway: takeawayOf(main, texts, locale),
    summary: [...missingSelection(context), ...summaryOf(context, main, bars, compared.length, texts)],
    x: {
      label: texts.x,
      scale: 'category',
      categories: bars.map(({label}) => label),
      format: (index: number) => bars[index]?.label ?? '',
    },
    y: {label: texts.y, scale: 'linear', format},
    positions: bars.map((_, index) => index),
    series: TONES.flatMap(([part, tone]) => seriesOf(part, tone, bars, texts)),
    markers: [],
    lying: true,
    extraColumns: [{label: texts.total, cells: bars.map((bar) => usdOf(bar, locale))}],
  } as const;
  return ifDrawable(view, texts.tooLarge);
};

function barsOf({snapshot}: ViewContext, estimates: readonly PricedEstimate[]): Bar[] {
  const labels = offerLabels(estimates, snapshot);
  return estimates.map((estimate) => ({
    estimate,
    label: labels.get(estimate.offer.id) ?? estimate.offer.name,
    usdByPart: conversationParts(snapshot.scenario, estimate),
  }));
}

function seriesOf(
  part: ComponentPart,
  tone: ChartSeries['tone'],
  bars: readonly Bar[],
  texts: AnatomyTexts,
): ChartSeries[] {
  const values = bars.map(({usdByPart, estimate}) => {
    const isUnknown = part === 'fees' && lacksSearchFee(estimate) && !usdByPart.has(part);
    return isUnknown ? undefined : (usdByPart.get(part) ?? 0);
  });
  if (!values.some((usd) => usd)) return [];
  return [{id: part, label: texts.part[part], shape: 'bar', tone, values, stack: 'conversation'}];
}

function takeawayOf({estimate, usdByPart, label}: Bar, texts: AnatomyTexts, locale: string): string {
  const [largest] = partsByCost(usdByPart);
  if (!largest) return takeaway(texts.free, {}, {model: label});
  const [part, usd] = largest;
  return takeaway(texts.largest[part], {share: formatPercent(usd / estimate.usd.perConversation, locale)});
}

function summaryOf(
  {snapshot, locale}: ViewContext,
  main: Bar,
  bars: readonly Bar[],
  count: number,
  texts: AnatomyTexts,
): string[] {
  const {turns} = snapshot.scenario;
  const total = {n: formatCount(turns, locale), usd: usdOf(main, locale), model: main.label};
  const drawn = {n: formatCount(bars.length, locale), count: formatCount(count, locale)};
  return [
    text(plural(locale, turns, texts.turns), total),
    ...partsSentence(main, texts, locale),
    ...cheapestSentence(main, bars, texts, locale),
    ...(count > bars.length ? [text(texts.some, drawn)] : []),
    ...bars.filter(({estimate}) => lacksSearchFee(estimate)).map(({label}) => text(texts.feeUnknown, {model: label})),
  ];
}

function partsSentence({estimate, usdByPart}: Bar, texts: AnatomyTexts, locale: string): string[] {
  const [first, second] = partsByCost(usdByPart);
  if (!first || !second) return [];
  const shareOf = (usd: number): string => formatPercent(usd / estimate.usd.perConversation, locale);
  const names = {first: texts.part[first[0]], second: texts.part[second[0]]};
  return [text(texts.runnerUp, {...names, firstShare: shareOf(first[1]), secondShare: shareOf(second[1])})];
}

/** Nobody is sent to a model that does not take the workload. */
function cheapestSentence(main: Bar, bars: readonly Bar[], texts: AnatomyTexts, locale: string): string[] {
  const [least] = bars
    .filter(({estimate}) => estimate.fits.ok)
    .sort((one, other) => one.estimate.usd.perConversation - other.estimate.usd.perConversation);
  if (!least || least.estimate.usd.perConversation >= main.estimate.usd.perConversation) return [];
  return [text(texts.cheapest, {usd: usdOf(least, locale), model: least.label})];
}

function usdOf({estimate}: Bar, locale: string): string {
  return formatUsd(estimate.usd.perConversation, locale);
}

/** @returns Parts that cost anything, the dearest first. */
function partsByCost(usdByPart: ReadonlyMap<ComponentPart, number>): [ComponentPart, number][] {
  return [...usdByPart].filter(([, usd]) => usd > 0).sort(([, one], [, other]) => other - one);
}

function lacksSearchFee({notes}: PricedEstimate): boolean {
  return notes.some(({code}) => code === 'search-fee-unknown');
}
