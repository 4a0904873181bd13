import type {PricedEstimate} from '../../engine/estimate-result.js';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {chart} from '../../i18n/en/chart.js';
import {plural, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {turnGroups, type TurnGroup} from '../../state/turn-groups.js';
import {turnParts} from '../../state/turn-parts.js';
import type {ChartBuilder, ChartMarker, ChartSeries} from '../chart-view.js';
import {ifDrawable} from './if-drawable.js';
import {pricedSelection} from './priced-selection.js';
import {turnsTakeaway} from './turns-takeaway.js';

type TurnsTexts = typeof chart.turns;

/** More bars than this are too thin to be told apart. */
const MAX_BARS = 60;

/** From the axis upwards, in the tones that the same parts have in the anatomy; fees are no tokens: they stay grey. */
const PARTS: readonly (readonly [keyof TurnsTexts['part'], ChartSeries['tone']])[] = [
  ['cached', 0],
  ['resent', 2],
  ['fresh', 4],
  ['output', 6],
  ['fees', 'grey'],
];

/** Shows why a conversation gets dearer with each turn on the selected offer. */
export const turnsChart: ChartBuilder = (context) => {
  const estimate = pricedSelection(context);
  if ('nothing' in estimate) return estimate;
  const {messages, locale, snapshot} = context;
  const texts = viewTexts(messages, 'chart', chart).turns;
  const turns = turnParts(snapshot.scenario, estimate);
  const groups = turnGroups(turns, MAX_BARS);
  const categories = groups.map((group) => groupLabel(group, texts, locale));
  const view = {
    takeaway: turnsTakeaway(turns, texts, locale),
    summary: summaryOf(estimate, groups, context, texts),
    x: {label: texts.x, scale: 'category', categories, format: (index: number) => categories[index] ?? ''},
    y: {label: texts.y, scale: 'linear', format: (usd: number) => formatUsd(usd, locale)},
    positions: groups.map((_, index) => index),
    series: PARTS.flatMap(([part, tone]) => seriesOf(part, tone, groups, texts)),
    markers: limitMarkers(estimate, groups, texts),
    extraColumns: [{label: texts.total, cells: groups.map((group) => formatUsd(usdOf(group), locale))}],
  } as const;
  return ifDrawable(view, texts.tooLarge);
};

function seriesOf(
  part: keyof TurnsTexts['part'],
  tone: ChartSeries['tone'],
  groups: readonly TurnGroup[],
  texts: TurnsTexts,
): ChartSeries[] {
  const values = groups.map((group) => group[part]);
  if (!values.some((usd) => usd > 0)) return [];
  return [{id: part, label: texts.part[part], shape: 'bar', tone, values, stack: 'turn'}];
}

function summaryOf(
  {offer, usd, fits}: PricedEstimate,
  groups: readonly TurnGroup[],
  {snapshot, locale}: ViewContext,
  texts: TurnsTexts,
): string[] {
  const {turns} = snapshot.scenario;
  const size = sizeOf(groups);
  const total = {n: formatCount(turns, locale), usd: formatUsd(usd.perConversation, locale), model: offer.name};
  return [
    text(plural(locale, turns, texts.conversation), total),
    ...(usd.perConversation > 0 ? [sharesSentence(groups, texts, locale)] : []),
    ...(size > 1 ? [text(texts.grouped, {n: formatCount(size, locale)})] : []),
    ...(fits.ok ? [] : [text(texts.doesNotFit, {turn: formatCount(fits.turn, locale)})]),
  ];
}

function sharesSentence(groups: readonly TurnGroup[], texts: TurnsTexts, locale: string): string {
  const total = groups.reduce((sum, group) => sum + usdOf(group), 0);
  const shareOf = (...parts: (keyof TurnsTexts['part'])[]): string => {
    const usd = groups.reduce((sum, group) => sum + parts.reduce((own, part) => own + group[part], 0), 0);
    return formatPercent(usd / total, locale);
  };
  const isSentAgain = groups.some(({cached, resent}) => cached + resent > 0);
  const shares = {fresh: shareOf('fresh'), output: shareOf('output')};
  if (!isSentAgain) return text(texts.sharesOnce, shares);
  return text(texts.shares, {...shares, again: shareOf('cached', 'resent'), cached: shareOf('cached')});
}

function limitMarkers({fits}: PricedEstimate, groups: readonly TurnGroup[], texts: TurnsTexts): ChartMarker[] {
  if (fits.ok) return [];
  const at = groups.findIndex(({lastTurn}) => lastTurn >= fits.turn);
  return [{id: 'limit', label: texts.limit, axis: 'x', at, role: 'limit'}];
}

function groupLabel({firstTurn, lastTurn}: TurnGroup, texts: TurnsTexts, locale: string): string {
  const from = formatCount(firstTurn, locale);
  return firstTurn === lastTurn ? from : text(texts.range, {from, to: formatCount(lastTurn, locale)});
}

/** @returns Turns that a bar holds. */
function sizeOf([first]: readonly TurnGroup[]): number {
  return first ? first.lastTurn - first.firstTurn + 1 : 1;
}

function usdOf({cached, resent, fresh, output, fees}: TurnGroup): number {
  return cached + resent + fresh + output + fees;
}
