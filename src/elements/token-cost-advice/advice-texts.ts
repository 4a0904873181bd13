import {PLANS} from '../../data/plans.js';
import {RECOMMEND_ASSUMPTIONS} from '../../engine/recommend.js';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {plural, text} from '../../i18n/text.js';
import type {ViewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {AdviceItem} from '../../state/advice-item.js';
import {selectedEstimate, type Snapshot} from '../../state/snapshot.js';

/** What the texts of advice are made from. */
export interface AdviceTextContext extends ViewContext {
  readonly texts: ViewTexts['advice'];
}

/** Says what one could do. */
export function couldText({code, from, other, plan, params}: AdviceItem, {texts, locale}: AdviceTextContext): string {
  const seats = Number(params['seats'] ?? 1);
  return text(texts.could[code], {
    model: from.name,
    other: other?.name ?? '',
    plan: plan?.name ?? '',
    share: formatPercent(Number(params['share'] ?? 0), locale),
    people: text(plural(locale, seats, texts.people), {n: formatCount(seats, locale)}),
  });
}

/** Says why it saves, what was assumed, with the values, and why it cannot be applied here. */
export function reasonTexts(item: AdviceItem, context: AdviceTextContext): string[] {
  const {texts, locale} = context;
  const assumed = item.assumes.map((name) =>
    text(texts.assumed[name], {
      share: formatPercent(RECOMMEND_ASSUMPTIONS[name], locale),
      hours: formatCount(Number(item.params['turnaroundHours'] ?? 24), locale),
    }),
  );
  const notHere = item.change ? [] : [item.plan ? texts.planNotHere : texts.notHere];
  return [...becauseTexts(item, context), ...assumed, ...notHere];
}

function becauseTexts({code, params, isEstimate}: AdviceItem, {texts, locale}: AdviceTextContext): string[] {
  const {because} = texts;
  const breakEven = Number(params['breakEvenHitRate'] ?? 0);
  const share = (value: unknown): {share: string} => ({share: formatPercent(Number(value), locale)});
  if (code === 'use-cache' && breakEven > 0) return [text(because.cachePays, share(breakEven))];
  if (code === 'stop-caching') return [text(because.cacheCosts, share(params['hitRate']))];
  const beyondUsd = Number(params['beyondUsd'] ?? 0);
  return [
    ...(isEstimate ? [because.planEstimate] : []),
    ...(beyondUsd > 0 ? [text(because.planBeyond, {usd: formatUsdRounded(beyondUsd, locale)})] : []),
  ];
}

/** Fills a sentence about the model in use and what it costs a month, for screen readers. */
export function costText(message: string, snapshot: Snapshot | undefined, locale: string): string {
  const current = snapshot && selectedEstimate(snapshot);
  if (current?.status !== 'priced') return '';
  return text(message, {model: current.offer.name, usd: formatUsdRounded(current.usd.perMonth, locale)});
}

/** @returns Name and address of who sells a plan; undefined where nobody says. */
export function vendorOf({vendor}: {vendor: string}): {name: string; pricingUrl: string} | undefined {
  return Object.hasOwn(PLANS.vendors, vendor) ? PLANS.vendors[vendor] : undefined;
}
