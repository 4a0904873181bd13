import type {ISODate, PricePeriod} from '../../engine/offer.js';
import {formatCount} from '../../format/format-count.js';
import {formatDate} from '../../format/format-date.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatRate} from '../../format/format-rate.js';
import type {chart} from '../../i18n/en/chart.js';
import {plural, text} from '../../i18n/text.js';
import type {RatePoint} from '../../state/rate-points.js';
import {takeaway} from './takeaway.js';

type HistoryTexts = typeof chart.history;

/** What the words around the steps are about. */
export interface HistoryQuestion {
  readonly model: string;
  readonly points: readonly RatePoint[];
  /** Day whose prices count. */
  readonly at: ISODate;
  readonly texts: HistoryTexts;
  readonly locale: string;
}

/** First day of a price, as far as it is known, and the price. */
interface PriceStart {
  readonly day: ISODate;
  readonly period: PricePeriod;
}

/** Says what has become, or will become, of a price. */
export function historyTakeaway(question: HistoryQuestion): string {
  const {points, at, texts, locale} = question;
  const dated = (message: string, day: ISODate): string => takeaway(message, {date: formatDate(day, locale)});
  const end = points.at(-1);
  if (end?.event === 'retired' && end.day <= at) return dated(texts.retired, end.day);
  const starts = startsOf(points);
  const [first] = starts;
  if (!first) return '';
  const current = currentIndex(starts, at);
  const now = starts[current] ?? first;
  const next = starts[current + 1];
  if (now.period.promo && now.period.until !== undefined) return promotionTakeaway(now.period.until, next, question);
  if (starts.length === 1) return dated(first.period.from === undefined ? texts.singleKnown : texts.single, first.day);
  if (next && isChange(now, next))
    return takeaway(texts.next, {date: formatDate(next.day, locale), ...ratesOf(next, locale)});
  return changeTakeaway(starts.slice(0, current + 1), question);
}

function promotionTakeaway(until: ISODate, next: PriceStart | undefined, {texts, locale}: HistoryQuestion): string {
  const date = formatDate(until, locale);
  const {input, output} = next?.period.rates ?? {};
  if (!next || input === undefined || output === undefined) return takeaway(texts.promotionEnds, {date});
  return takeaway(texts.promotion, {date, ...ratesOf(next, locale)});
}

/** Holds the price of the day against the first that is known. */
function changeTakeaway(starts: readonly PriceStart[], {texts, locale}: HistoryQuestion): string {
  const [first, now] = [starts[0], starts.at(-1)];
  if (!first || !now) return '';
  const facts = {date: formatDate(first.day, locale)};
  if (changesAmong(starts) === 0) return takeaway(texts.unchanged, facts);
  for (const rate of ['input', 'output'] as const) {
    const [before = 0, after = 0] = [first.period.rates[rate], now.period.rates[rate]];
    if (before === after) continue;
    if (before === 0 || after === 0) return takeaway(texts.changed, facts);
    const share = formatPercent(Math.abs(after / before - 1), locale);
    return takeaway(texts[`${rate}${after < before ? 'Less' : 'More'}`], {...facts, share});
  }
  return takeaway(texts.back, facts);
}

/** Says what holds on the day, how often it has changed, what is coming, and what is not drawn. */
export function historySummary(question: HistoryQuestion): string[] {
  const {points, at, texts, locale} = question;
  const starts = startsOf(points);
  const changes = changesAmong(starts);
  const end = points.at(-1);
  const isRetiring = end?.event === 'retired' && end.day > at;
  return [
    rateSentence(question),
    ...(changes > 0 ? [text(plural(locale, changes, texts.changes), {n: formatCount(changes, locale)})] : []),
    ...starts.flatMap((start) => promotionSentence(start, texts, locale)),
    ...(isRetiring ? [text(texts.retires, {date: formatDate(end.day, locale)})] : []),
    texts.baseOnly,
  ];
}

function promotionSentence({period: {promo, from, until}}: PriceStart, texts: HistoryTexts, locale: string): string[] {
  if (!promo || until === undefined) return [];
  if (from === undefined) return [text(texts.promoted, {until: formatDate(until, locale)})];
  return [text(texts.promotedFrom, {from: formatDate(from, locale), until: formatDate(until, locale)})];
}

function rateSentence({model, points, at, texts, locale}: HistoryQuestion): string {
  const date = formatDate(at, locale);
  const now = points.findLast(({day}) => day <= at);
  const wasSold = now?.event === 'retired';
  const period = wasSold ? points.findLast((point) => point.period)?.period : now?.period;
  if (period?.rates.input === undefined) return text(texts.noneNow, {date, model});
  const message = period.rates.output === undefined ? texts.inOnly : texts.inAndOut;
  const rates = text(message, ratesOf({day: at, period}, locale));
  return wasSold ? text(texts.lastRates, {rates}) : text(texts.now, {date, model, rates});
}

/** @returns Where each price begins; the other points only say how long it holds. */
function startsOf(points: readonly RatePoint[]): PriceStart[] {
  return points.flatMap(({day, event, period}) =>
    period && (event === 'price' || event === 'known' || event === 'promotion') ? [{day, period}] : [],
  );
}

function currentIndex(starts: readonly PriceStart[], at: ISODate): number {
  return Math.max(
    0,
    starts.findLastIndex(({day}) => day <= at),
  );
}

function changesAmong(starts: readonly PriceStart[]): number {
  return starts.filter((start, index) => index > 0 && isChange(starts[index - 1] ?? start, start)).length;
}

/** A period of its own may differ in what is not drawn: caching, or prompts past a threshold. */
function isChange(one: PriceStart, other: PriceStart): boolean {
  const [before, after] = [one.period.rates, other.period.rates];
  return before.input !== after.input || before.output !== after.output;
}

function ratesOf({period: {rates}}: PriceStart, locale: string): {input: string; output: string} {
  const {input = Number.NaN, output = Number.NaN} = rates;
  return {input: formatRate(input, locale), output: formatRate(output, locale)};
}
