import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {formatDate} from '../../format/format-date.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatTokens} from '../../format/format-tokens.js';
import {pieces, plural, text} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {badge} from '../../internal/badge.js';
import {TOKEN_KINDS} from '../../usage/token-sums.js';
import type {DayCost, UsageCost, UsageCosts} from '../../usage/usage-costs.js';
import type {DaySpan} from '../../usage/usage-totals.js';
import {costView} from './table-bar.js';
import type {UsageContext} from './usage-context.js';
import {usageTable, type UsageColumn} from './usage-table.js';

/** Models that are drawn each; what the others cost stands in one row. */
const MOST_MODELS = 50;

/** Amounts that differ by a smaller share are read as the same. */
const SAME = 0.0005;

/** From here on nobody reads a percentage. */
const FAR = 3;

/** What the answer is drawn from. */
export interface BilledContext extends UsageContext {
  /** Days of the log, those of unknown models as well; undefined where it has none. */
  readonly span: DaySpan | undefined;
  /** What the log comes to in 30 days at its pace, USD; undefined where it has no days. */
  readonly usdPerMonth: number | undefined;
}

/** Draws what a log cost: the amount first, then what has to be known about it. */
export function totalView(costs: UsageCosts, context: BilledContext): TemplateResult {
  const {texts, usdPerMonth} = context;
  if (!hasPrice(costs)) return html`<div class="answer"><p>${badge('unknown', context)} ${texts.nonePriced}</p></div>`;
  const {total} = costs;
  return html`<div class="answer">
    <p class="total" part="total">
      ${usdView(total.usd, context)}${context.converted?.beside(total.usd)} <span>${texts.asBilled}</span>
    </p>
    <p>
      ${spanText(costs, context)}
      ${usdPerMonth === undefined ? nothing : pieces<unknown>(texts.perMonth, {usd: usdView(usdPerMonth, context)})}
    </p>
    ${unpricedView(costs, context)} ${longContextView(total, context)} ${loggedView(costs, context)}
  </div>`;
}

/** @returns Whether any call has a price: without one the log cost not nothing, but nobody knows what. */
export function hasPrice({byModel}: UsageCosts): boolean {
  return byModel.length > 0;
}

/** Draws what was paid for, three ways. */
export function billedTables(costs: UsageCosts, context: UsageContext): TemplateResult {
  return html`<div class="columns">${modelTable(costs, context)} ${kindTable(costs, context)}</div>
    ${dayTable(costs.byDay, context)}`;
}

/** @returns How many calls something is about, e.g. `1,240 calls`. */
export function callsText(calls: number, {texts, locale}: Pick<UsageContext, 'texts' | 'locale'>): string {
  return text(plural(locale, calls, texts.calls), {n: formatCount(calls, locale)});
}

/** @returns How many calls a log's cost is of; of sums that do not say it, how many there were at least. */
export function pricedCallsText({total, notes}: UsageCosts, context: Pick<UsageContext, 'texts' | 'locale'>): string {
  const calls = callsText(total.calls, context);
  return notes.some(({code}) => code === 'calls-unknown') ? text(context.texts.orMore, {calls}) : calls;
}

function spanText(costs: UsageCosts, context: BilledContext): string {
  const {texts, locale, snapshot, span} = context;
  const calls = pricedCallsText(costs, context);
  const date = formatDate(snapshot.at, locale);
  if (!span) return text(texts.withoutDays, {calls, date});
  const [from, to] = [formatDate(span.first, locale), formatDate(span.last, locale)];
  const days = span.days === 1 ? from : text(texts.sizeRange, {from, to});
  if (costs.notes.some(({code}) => code === 'day-assumed')) return text(texts.partlyDated, {calls, days, date});
  return span.days === 1 ? text(texts.onDay, {calls, date: from}) : text(texts.betweenDays, {calls, from, to});
}

function unpricedView({unpriced}: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
  const calls = unpriced.reduce((sum, each) => sum + each.calls, 0);
  if (calls === 0) return nothing;
  const {texts, locale} = context;
  return html`<p>${text(plural(locale, calls, texts.notPriced), {n: formatCount(calls, locale)})}</p>`;
}

function longContextView({longContext}: UsageCost, context: UsageContext): TemplateResult | typeof nothing {
  const {calls, extraUsd} = longContext;
  if (calls === 0) return nothing;
  const {texts, locale} = context;
  const message = plural(locale, calls, texts.longContext);
  return html`<p class="long-context">
    ${pieces<unknown>(message, {n: formatCount(calls, locale), usd: usdView(extraUsd, context)})}
  </p>`;
}

/** A log's own amounts hold discounts and errors that a list of prices does not know. */
function loggedView({logged, total}: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
  if (!logged) return nothing;
  const {texts, locale} = context;
  const {loggedUsd, usd} = logged.compared;
  const isPart = total.usd - usd > SAME * total.usd;
  const parts = {
    usd: usdView(usd > 0 ? loggedUsd : logged.usd, context),
    list: usdView(usd, context),
    share: formatPercent(Math.abs(loggedUsd / usd - 1), locale),
    times: formatMultiple(loggedUsd / usd, locale),
  };
  const message = usd > 0 && isPart ? texts.loggedPart : loggedMessage(loggedUsd / usd, texts);
  return html`<p class="logged">${pieces<unknown>(message, parts)}</p>`;
}

/** @param ratio - What the log says to what its calls cost here; not finite where they cost nothing. */
function loggedMessage(ratio: number, texts: UsageContext['texts']): string {
  if (!Number.isFinite(ratio)) return texts.logged;
  if (Math.abs(ratio - 1) < SAME) return texts.loggedSame;
  if (ratio >= FAR) return texts.loggedTimes;
  return ratio > 1 ? texts.loggedMore : texts.loggedLess;
}

function modelTable({byModel, total}: UsageCosts, context: UsageContext): TemplateResult {
  const {texts} = context;
  const shown = byModel.slice(0, MOST_MODELS);
  const others = byModel.slice(MOST_MODELS);
  const sum = (of: (cost: UsageCost) => number): number => others.reduce((all, cost) => all + of(cost), 0);
  const longestUsd = byModel[0]?.usd ?? 0;
  const rest = {calls: sum(({calls}) => calls), usd: sum(({usd}) => usd), tokens: sum(tokensOf)};
  return usageTable({
    id: 'models',
    caption: texts.byModel,
    columns: figureColumns(texts.model, context),
    rows: html`${shown.map((cost) =>
      figureRow(modelName(cost.model, cost.offer.name), {...cost, tokens: tokensOf(cost)}, longestUsd, context),
    )}
    ${others.length > 0 ? figureRow(text(texts.otherModels, {n: formatCount(others.length, context.locale)}), rest, longestUsd, context) : nothing}
    ${byModel.length > 1 ? figureRow(texts.total, {...total, tokens: tokensOf(total)}, 0, context) : nothing}`,
  });
}

/** A log may call a model by another name than its seller does. */
function modelName(logged: string, name: string): TemplateResult | string {
  return logged === name ? name : html`${name}<small>${logged}</small>`;
}

function kindTable({total}: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
  const {texts} = context;
  const kinds = TOKEN_KINDS.filter((kind) => total.tokens[kind] > 0);
  if (kinds.length === 0) return nothing;
  const longestUsd = Math.max(0, ...kinds.map((kind) => total.usdByKind[kind]));
  return usageTable({
    id: 'kinds',
    caption: texts.byKind,
    columns: figureColumns(texts.kindColumn, context).filter(({name}) => name !== texts.callsColumn),
    rows: kinds.map((kind) =>
      figureRow(texts.kind[kind], {tokens: total.tokens[kind], usd: total.usdByKind[kind]}, longestUsd, context),
    ),
  });
}

function dayTable(days: readonly DayCost[], context: UsageContext): TemplateResult | typeof nothing {
  if (days.length < 2) return nothing;
  const {texts, locale} = context;
  const longestUsd = Math.max(...days.map(({usd}) => usd));
  const table = usageTable({
    id: 'days',
    caption: texts.byDay,
    isCaptionHidden: true,
    columns: figureColumns(texts.day, context),
    isTall: true,
    rows: days.map((cost) =>
      figureRow(formatDate(cost.day, locale), {...cost, tokens: tokensOf(cost)}, longestUsd, context),
    ),
  });
  return html`<details class="days">
    <summary>${text(texts.byDayCount, {n: formatCount(days.length, locale)})}</summary>
    ${table}
  </details>`;
}

function figureColumns(first: string, {texts}: UsageContext): UsageColumn[] {
  return [
    {name: first},
    {name: texts.callsColumn, holds: 'figures'},
    {name: texts.tokens, holds: 'figures'},
    {name: texts.cost, holds: 'bars'},
  ];
}

/** @param longestUsd - Cost at which the bar is full; 0: there is no bar. */
function figureRow(
  name: unknown,
  {calls, tokens, usd}: {readonly calls?: number; readonly tokens: number; readonly usd: number},
  longestUsd: number,
  context: UsageContext,
): TemplateResult {
  const {locale, texts} = context;
  return html`<tr>
    <th scope="row">${name}</th>
    ${calls === undefined ? nothing : html`<td class="figure" data-label=${texts.callsColumn}>${formatCount(calls, locale)}</td>`}
    <td class="figure" data-label=${texts.tokens}><bdi>${formatTokens(tokens, locale)}</bdi></td>
    <td class="figure main">${costView(usd, longestUsd, context)}</td>
  </tr>`;
}

function tokensOf({tokens}: Pick<UsageCost, 'tokens'>): number {
  return TOKEN_KINDS.reduce((sum, kind) => sum + tokens[kind], 0);
}
