import type {PricedEstimate} from '../../engine/estimate-result.js';
import {conversationsPerMonth} from '../../engine/month.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatCount} from '../../format/format-count.js';
import {formatUsd} from '../../format/format-usd.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import type {chart} from '../../i18n/en/chart.js';
import {text} from '../../i18n/text.js';
import {takeaway} from './takeaway.js';
import type {Crossing} from './traffic-crossings.js';
import type {TrafficPlans} from './traffic-plans.js';

/** Everything that the words around the lines are about. */
export interface TrafficQuestion {
  readonly scenario: Scenario;
  /** The model that plans are held against: the selected one. */
  readonly main: PricedEstimate;
  /** Models that take the workload, cheapest first. */
  readonly ranked: readonly PricedEstimate[];
  readonly labels: ReadonlyMap<string, string>;
  readonly plans: TrafficPlans;
  /** By traffic; the first is where a plan begins to pay. */
  readonly crossings: readonly Crossing[];
  readonly texts: typeof chart.traffic;
  readonly locale: string;
}

/** Says from where on a plan pays, or else which model is cheapest. */
export function trafficTakeaway(question: TrafficQuestion): string {
  const {scenario, main, ranked, texts, locale} = question;
  const [first] = question.crossings;
  if (first) {
    const {plan, conversations, isCertain} = first;
    const names = {plan: plan.plan.name, model: nameOf(main, question)};
    const message = isCertain ? texts.undercuts : texts.mayUndercut;
    return takeaway(message, {n: formatCount(conversations, locale)}, names);
  }
  const [cheapest = main] = ranked;
  const paid = ranked.filter(({usd}) => usd.perConversation > 0);
  if (paid.length === 0 || scenario.responseCacheHitRate === 1) return texts.free;
  const isAlone = ranked.every(({usd}) => usd.perConversation === cheapest.usd.perConversation);
  if (!isAlone) return takeaway(texts.cheapest, {}, {model: nameOf(cheapest, question)});
  const perThousand = 1000 * cheapest.usd.perConversation * (1 - scenario.responseCacheHitRate);
  return takeaway(texts.alone, {usd: formatUsdRounded(perThousand, locale)});
}

/** Says what the visitor's own traffic costs, how models stand to each other, and how plans stand to them. */
export function trafficSummary(question: TrafficQuestion): string[] {
  const {ranked, texts, crossings} = question;
  const plans = planSentences(question);
  const isInStep = ranked.length > 1 && crossings.length === 0;
  return [ownCost(question), ...(isInStep ? [texts.inStep] : []), ...plans];
}

function ownCost(question: TrafficQuestion): string {
  const {scenario, main, ranked, texts, locale} = question;
  const own = {
    n: formatCount(conversationsPerMonth(scenario), locale),
    model: nameOf(main, question),
    usd: formatUsd(main.usd.perMonth, locale),
  };
  const [cheapest = main] = ranked;
  // Without traffic, or where all of it is answered from a cache, nobody is dearer than anybody.
  const isNothing = ranked.every(({usd}) => usd.perMonth === 0);
  if (ranked.length < 2 || isNothing) return text(texts.mine, own);
  if (cheapest.usd.perConversation >= main.usd.perConversation && ranked.includes(main)) {
    return text(texts.mineCheapest, {...own, count: formatCount(ranked.length, locale)});
  }
  const other = {other: nameOf(cheapest, question), otherUsd: formatUsd(cheapest.usd.perMonth, locale)};
  return text(texts.mineDearer, {...own, ...other});
}

function planSentences(question: TrafficQuestion): string[] {
  const {main, texts, locale} = question;
  const {plans, vendor} = question.plans;
  if (vendor === undefined) return [];
  const model = nameOf(main, question);
  if (plans.length === 0) return [text(texts.notForProducts, {vendor})];
  const [first] = question.crossings;
  if (!first) return [text(texts.neverPays, {vendor, model})];
  const {name: plan} = first.plan.plan;
  const figures = {n: formatCount(first.conversations, locale), usd: formatUsd(first.usd, locale)};
  return [
    text(first.isLate ? texts.paysLate : texts.breaksEven, {plan, model, ...figures}),
    ...(first.plan.breakEvenFits === 'unknown' ? [text(texts.limitsUnknown, {plan})] : []),
    ...(plans.some(({isEstimate}) => isEstimate) ? [texts.limitsEstimated] : []),
  ];
}

/** @returns The name under which an offer stands in the drawing. */
export function nameOf({offer}: PricedEstimate, {labels}: Pick<TrafficQuestion, 'labels'>): string {
  return labels.get(offer.id) ?? offer.name;
}
