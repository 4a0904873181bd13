import type {Estimate, PricedEstimate} from '../engine/estimate-result.js';
import {conversationsPerMonth} from '../engine/month.js';
import type {PricedPlan} from '../engine/plan-comparison.js';
import type {Scenario} from '../engine/scenario.js';
import {formatCount} from '../format/format-count.js';
import {formatMultiple} from '../format/format-multiple.js';
import {plural, text} from '../i18n/text.js';
import type {PlanTextContext} from './plan-allowance-texts.js';
import {isComparable, type PlanRow} from './plan-rows.js';
import {planVerdict, type PlanVerdict} from './plan-verdict.js';
import {sentence, type Sentence} from './sentence.js';

/**
 * Says in sentences what plans are worth at the visitor's own volume.
 *
 * @param rows - In the order of `planRows`.
 * @param reference - What the API costs; undefined: no model is picked.
 */
export function verdictSentences(
  rows: readonly PlanRow[],
  reference: Estimate | undefined,
  scenario: Scenario,
  context: PlanTextContext,
): Sentence[] {
  if (!isComparable(reference)) return [[pricesOnlyText(reference, context)]];
  const verdict = planVerdict(rows, reference);
  const {best} = verdict;
  return best
    ? bestSentences(best, verdict, reference, scenario, context)
    : noneSentences(verdict, reference, scenario, context);
}

function pricesOnlyText(reference: Estimate | undefined, {texts}: PlanTextContext): string {
  if (!reference) return texts.noReference;
  const message = reference.status === 'unpriced' ? texts.unpricedReference : texts.embeddingReference;
  return text(message, {model: reference.offer.name});
}

function bestSentences(
  best: PricedPlan,
  {isSameMaker, cheaperElsewhere}: PlanVerdict,
  reference: PricedEstimate,
  scenario: Scenario,
  context: PlanTextContext,
): Sentence[] {
  const {texts} = context;
  const model = reference.offer.name;
  const plan = best.plan.name;
  return [
    comparison(best, model, scenario, context),
    ...(best.isEstimate ? [sentence(texts.restsOnEstimate, {plan})] : []),
    ...(isSameMaker ? [] : [sentence(texts.otherModels, {model})]),
    ...breakEvenSentences(best, context),
    ...(cheaperElsewhere
      ? [sentence(texts.cheaperElsewhere, {plan: cheaperElsewhere.plan.name}, {usd: cheaperElsewhere.planUsd})]
      : []),
  ];
}

/** The larger of the two is put as a multiple of the smaller. */
function comparison(best: PricedPlan, model: string, scenario: Scenario, context: PlanTextContext): Sentence {
  const {texts, locale} = context;
  const {planUsd, apiUsd, cheaper} = best;
  const isDearer = cheaper === 'api';
  const times = formatMultiple(isDearer ? planUsd / apiUsd : apiUsd / planUsd, locale);
  const words = {conversations: volume(conversationsPerMonth(scenario), context), plan: best.plan.name, model, times};
  const message =
    cheaper === 'equal'
      ? texts.equal
      : planUsd === 0
        ? texts.planFree
        : apiUsd === 0
          ? texts.apiFree
          : texts[isDearer ? 'apiCheaper' : 'planCheaper'];
  return sentence(message, words, {usd: planUsd, apiUsd});
}

function breakEvenSentences({breakEvenConversations, breakEvenFits}: PricedPlan, context: PlanTextContext): Sentence[] {
  const {texts} = context;
  if (breakEvenConversations === 0) return [];
  if (breakEvenFits === null) return [[texts.breakEvenNever]];
  const message = {yes: texts.breakEvenYes, no: texts.breakEvenNo, unknown: texts.breakEvenUnknown}[breakEvenFits];
  return [sentence(message, {conversations: volume(breakEvenConversations, context)})];
}

function noneSentences(
  {mightTake}: PlanVerdict,
  reference: PricedEstimate,
  scenario: Scenario,
  context: PlanTextContext,
): Sentence[] {
  const {texts} = context;
  const conversations = volume(conversationsPerMonth(scenario), context);
  const none = scenario.use === 'product' ? texts.noneProduct : texts.nonePersonal;
  return [
    sentence(none, {conversations, model: reference.offer.name}, {apiUsd: reference.usd.perMonth}),
    ...(mightTake ? [sentence(texts.mightTake, {plan: mightTake.plan.name}, {usd: mightTake.feeUsd})] : []),
  ];
}

/** `10,000 conversations`. */
function volume(count: number, {messages, locale}: PlanTextContext): string {
  return text(plural(locale, count, messages.summary.conversations), {n: formatCount(count, locale)});
}
