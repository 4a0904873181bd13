import {html, nothing, type TemplateResult} from 'lit';
import type {AllowanceCheck, PricedPlan} from '../../engine/plan-comparison.js';
import {MAX_PLAN_STEP_PEOPLE, planSteps} from '../../engine/plan-steps.js';
import type {Beyond, Plan} from '../../engine/plan.js';
import {formatCount} from '../../format/format-count.js';
import {formatTokens} from '../../format/format-tokens.js';
import {plural, text, type PluralForms} from '../../i18n/text.js';
import {allowanceTexts, checkText, estimateText} from '../../state/plan-allowance-texts.js';
import type {PlanFee, PlanRow} from '../../state/plan-rows.js';
import {amountsView, answerView, evidenceView, linkView, type PlansContext} from './plans-context.js';

/** Draws how the figures of a plan come about, with the source of each fact. */
export function planDetails(row: PlanRow, context: PlansContext): TemplateResult {
  const {plan, comparison, fee} = row;
  const {details} = context.texts;
  return html`<dl class="details">
    ${entry(details.cost, costView(plan, fee, comparison, context))}
    ${
      comparison && comparison.breakEvenFits !== null && comparison.feeUsd > 0
        ? entry(details.breakEven, breakEvenView(comparison, comparison.breakEvenFits, context))
        : nothing
    }
    ${entry(details.includes, includesView(plan, comparison?.fits.checks, context))}
    ${entry(details.past, pastView(plan.beyond, context))} ${entry(details.product, productView(plan, context))}
    ${entry(details.programs, programsView(plan, context))}
    ${entry(details.page, linkView(context.file.vendors[plan.vendor]?.pricingUrl ?? '', plan.vendor))}
  </dl>`;
}

function entry(name: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function costView(
  plan: Plan,
  fee: PlanFee | undefined,
  comparison: PricedPlan | undefined,
  context: PlansContext,
): TemplateResult {
  const {texts} = context;
  const said = plan.prices.find(({trust}) => trust === 'unverified');
  if (!fee)
    return html`<p>${texts.noPrice}</p>
      ${said ? evidenceView(said, context) : nothing}`;
  const {price, seats, usd} = fee;
  const forms = plan.perSeat ? texts.feeSeats : texts.feeAccounts;
  const sum = amountsView(
    plural(context.locale, seats, forms),
    {each: price.usdPerMonth, total: usd},
    {n: formatCount(seats, context.locale)},
    context,
  );
  return html`<p>${sum}</p>
    <p>${limitTexts(plan, price.billing === 'annual', price.derived, context).join(' ')}</p>
    ${nextPersonView(plan, fee, context)} ${comparison ? pastCostView(comparison, context) : nothing}
    ${evidenceView(price, context)}`;
}

function limitTexts(
  {minSeats, maxSeats}: Plan,
  isYearly: boolean,
  isDerived: true | undefined,
  {texts, locale}: PlansContext,
): string[] {
  const counted = (count: number | undefined, forms: PluralForms): string[] =>
    count === undefined ? [] : [text(plural(locale, count, forms), {n: formatCount(count, locale)})];
  return [
    ...counted(minSeats, texts.minSeats),
    ...counted(maxSeats, texts.maxSeats),
    ...(isYearly ? [texts.yearly] : []),
    ...(isDerived ? [texts.derived] : []),
  ];
}

/** What the next step of the fee is: nothing while a minimum of seats is not filled. */
function nextPersonView(plan: Plan, {price, usd}: PlanFee, context: PlansContext): TemplateResult | typeof nothing {
  const {scenario, at} = context.snapshot;
  const people = scenario.people + 1;
  if (people > Math.min(MAX_PLAN_STEP_PEOPLE, plan.maxSeats ?? Infinity) || price.usdPerMonth === 0) return nothing;
  const next = planSteps(plan, people, {billing: price.billing, at}).at(-1)?.usdPerMonth;
  if (next === undefined) return nothing;
  const {nextPerson, nextPersonFree} = context.texts;
  return html`<p>${next === usd ? nextPersonFree : amountsView(nextPerson, {usd: next}, {}, context)}</p>`;
}

function pastCostView({beyondUsd, planUsd, fits}: PricedPlan, context: PlansContext): TemplateResult | typeof nothing {
  const {texts} = context;
  if (beyondUsd === 0) return nothing;
  if (beyondUsd === null) return html`<p>${amountsView(texts.pastUnknown, {total: planUsd}, {}, context)}</p>`;
  const isRange = fits.checks.some(({answer, included}) => answer === 'no' && included?.low !== included?.high);
  const message = isRange ? texts.pastUsdFromRange : texts.pastUsd;
  return html`<p>${amountsView(message, {usd: beyondUsd, total: planUsd}, {}, context)}</p>`;
}

function breakEvenView(
  {breakEvenConversations: count, breakEvenTokens: tokens}: PricedPlan,
  fits: 'yes' | 'no' | 'unknown',
  {texts, messages, locale}: PlansContext,
): TemplateResult {
  const conversations = text(plural(locale, count, messages.summary.conversations), {n: formatCount(count, locale)});
  return html`<p>
    ${text(texts.breakEvenAt, {conversations, tokens: formatTokens(tokens, locale)})} ${texts.breakEvenFits[fits]}
  </p>`;
}

function includesView(
  plan: Plan,
  checks: readonly AllowanceCheck[] | undefined,
  context: PlansContext,
): TemplateResult {
  const {texts} = context;
  if (plan.allowances.length === 0) return html`<p>${texts.noAllowance}</p>`;
  return html`<ul>
    ${plan.allowances.map((allowance, index) => {
      const check = checks?.[index];
      return html`<li>
        ${allowanceTexts(allowance, context).join(' · ')} ${check ? checkView(check, context) : nothing}
        ${evidenceView(allowance, context)}
      </li>`;
    })}
  </ul>`;
}

function checkView(check: AllowanceCheck, context: PlansContext): TemplateResult {
  const {file} = context;
  const {estimate} = check;
  return html`<span class="check"
      >${check.applies ? answerView(check.answer, context) : nothing} ${checkText(check, context)}</span
    >
    ${
      estimate
        ? html`<span class="check"
            >${estimateText(estimate, context)}
            ${linkView(file.sources[estimate.source]?.url ?? '', estimate.source)}</span
          >`
        : nothing
    }`;
}

function pastView(beyond: Beyond | undefined, context: PlansContext): TemplateResult {
  const {texts} = context;
  if (!beyond) return html`<p>${texts.pastKind.unknown}</p>`;
  const {kind, usdPerCredit, bundles = [], surchargeUsdPerMTok} = beyond;
  return html`<p>
      ${texts.pastKind[kind]}
      ${usdPerCredit === undefined ? nothing : amountsView(texts.creditPrice, {usd: usdPerCredit}, {}, context)}
      ${bundles.map(({usd, creditUsd}) => [...amountsView(texts.bundle, {usd, credit: creditUsd}, {}, context), ' '])}
      ${
        surchargeUsdPerMTok === undefined
          ? nothing
          : amountsView(texts.surcharge, {usd: surchargeUsdPerMTok}, {}, context)
      }
    </p>
    ${evidenceView(beyond, context)}`;
}

function productView({includesApi, source}: Plan, {texts, file}: PlansContext): TemplateResult {
  const answer = includesApi === undefined ? 'unknown' : includesApi ? 'yes' : 'no';
  return html`<p>${texts.allowedLong[answer]} ${linkView(file.sources[source]?.url ?? '', source)}</p>`;
}

function programsView({programmaticUse}: Plan, {texts}: PlansContext): TemplateResult {
  const ways = programmaticUse.map((way) => texts.programs[way]);
  return html`<p>${ways.length === 0 ? texts.programs.none : ways.join(' · ')}</p>`;
}
