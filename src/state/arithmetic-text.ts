import type {PricedEstimate} from '../engine/estimate-result.js';
import {conversationsPerMonth, DAYS_PER_MONTH} from '../engine/month.js';
import type {PricePeriod} from '../engine/offer.js';
import type {Scenario} from '../engine/scenario.js';
import {formatCount} from '../format/format-count.js';
import {formatDate} from '../format/format-date.js';
import {formatMultiple} from '../format/format-multiple.js';
import {formatPercent} from '../format/format-percent.js';
import {formatRate} from '../format/format-rate.js';
import {formatTokens} from '../format/format-tokens.js';
import {formatUsd} from '../format/format-usd.js';
import {formatUsdExact} from '../format/format-usd-exact.js';
import type {explain} from '../i18n/en/explain.js';
import {plural, text} from '../i18n/text.js';
import type {LoadedTexts} from '../i18n/texts.js';
import {CUSTOM_SELLER} from './custom-offer.js';
import {modeName} from './mode-name.js';
import type {RateOrigin} from './rate-origin.js';
import type {RatePiece} from './rate-pieces.js';

/** Language of the texts, with those of the view. */
export interface ArithmeticContext {
  readonly messages: LoadedTexts;
  readonly locale: string;
  readonly texts: typeof explain;
}

/** Writes one piece of a line out: `52,400,000 tokens × $3.75 per million = $196.50`. */
export function pieceFormula(piece: RatePiece, {discount}: Scenario, {texts, locale}: ArithmeticContext): string {
  return text(discount > 0 ? texts.arithmetic.discounted : texts.arithmetic.tokens, {
    tokens: formatCount(piece.tokens, locale),
    rate: formatRate(piece.usdPerMTok, locale),
    share: formatPercent(1 - discount, locale),
    usd: formatUsd(piece.usd, locale),
  });
}

/** Writes out what is paid by the request and by the search. */
export function feeFormulas({offer}: PricedEstimate, scenario: Scenario, context: ArithmeticContext): string[] {
  const {turns, callsPerTurn, retryRate, webSearchesPerConversation} = scenario;
  const {requestPer1k = 0, webSearchPer1k = 0} = offer.fees ?? {};
  const {arithmetic} = context.texts;
  const formula = (message: string, each: number, feePer1k: number): string[] => {
    const count = each * answeredByModel(scenario);
    const usd = formatUsd((count * feePer1k) / 1000, context.locale);
    const fee = formatRate(feePer1k, context.locale);
    return count * feePer1k > 0 ? [text(message, {count: formatCount(count, context.locale), fee, usd})] : [];
  };
  return [
    ...formula(arithmetic.requests, turns * callsPerTurn * (1 + retryRate), requestPer1k),
    ...formula(arithmetic.searches, webSearchesPerConversation, webSearchPer1k),
  ];
}

/** Writes out how turns make a conversation and conversations a month. */
export function volumeFormulas({usd}: PricedEstimate, scenario: Scenario, context: ArithmeticContext): string[] {
  const {arithmetic} = context.texts;
  const {locale} = context;
  const {traffic, turns, responseCacheHitRate: answered} = scenario;
  const isDaily = traffic.per === 'day';
  const whole = isDaily ? arithmetic.byDay : arithmetic.byMonth;
  const part = isDaily ? arithmetic.byDayAnswered : arithmetic.byMonthAnswered;
  const perConversation = formatUsdExact(usd.perConversation, locale);
  return [
    text(arithmetic.conversation, {
      turns: text(plural(locale, turns, arithmetic.turns), {n: formatCount(turns, locale)}),
      turnUsd: formatUsd(usd.perTurn, locale),
      usd: perConversation,
    }),
    text(answered > 0 ? part : whole, {
      days: DAYS_PER_MONTH,
      count: formatCount(traffic.conversations, locale),
      share: formatPercent(1 - answered, locale),
      usd: perConversation,
      total: formatUsd(usd.perMonth, locale),
    }),
  ];
}

/** Says which period, mode, band and region made a rate, in phrases that stand on their own. */
export function originTexts(
  origin: RateOrigin,
  period: PricePeriod,
  {region}: Scenario,
  context: ArithmeticContext,
): string[] {
  const {messages, locale, texts} = context;
  const {arithmetic} = texts;
  const {over, inclusive, uplift, insteadOf, oneHour} = origin;
  const phrases: [message: string, holds: boolean, params?: Record<string, string>][] = [
    [arithmetic.oneHour, oneHour],
    [arithmetic.asOutput, insteadOf === 'reasoning'],
    [arithmetic.cacheReadAsInput, insteadOf === 'cacheRead'],
    [arithmetic.cacheWriteAsInput, insteadOf === 'cacheWrite'],
    [inclusive ? arithmetic.from : arithmetic.over, over > 0, {over: formatTokens(over, locale)}],
    [arithmetic.region, uplift !== 1, {region: messages.choice[region], times: formatMultiple(uplift, locale)}],
    [arithmetic.schedule, period.schedule !== undefined],
    [arithmetic.promo, period.promo === true && period.until !== undefined, {date: day(period.until, locale)}],
    [arithmetic.since, period.from !== undefined && !period.promo, {date: day(period.from, locale)}],
  ];
  const more = phrases.filter(([, holds]) => holds).map(([message, , params]) => text(message, params));
  return [modeText(origin, period, context), ...more];
}

function modeText(origin: RateOrigin, {source}: PricePeriod, context: ArithmeticContext): string {
  const {arithmetic} = context.texts;
  if (origin.mode === 'standard') return source === CUSTOM_SELLER ? arithmetic.own : arithmetic.standard;
  const messages = {standard: arithmetic.modeStandard, multiple: arithmetic.modeTimes, 'own-rate': arithmetic.modeRate};
  return text(messages[origin.by], {
    mode: modeName(origin.mode, context.messages),
    times: formatMultiple(origin.times, context.locale),
    rate: formatRate(origin.standardUsdPerMTok, context.locale),
  });
}

/** Conversations a month that reach a model. */
function answeredByModel(scenario: Scenario): number {
  return conversationsPerMonth(scenario) * (1 - scenario.responseCacheHitRate);
}

function day(date: string | undefined, locale: string): string {
  return date === undefined ? '' : formatDate(date, locale);
}
