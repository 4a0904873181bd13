import {html, type TemplateResult} from 'lit';
import type {EvidenceSource} from '../../data/evidence.js';
import type {Evidence} from '../../engine/evidence.js';
import type {PlanAnswer} from '../../engine/plan-comparison.js';
import {pieces} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {badge} from '../../internal/badge.js';
import {safeHttpsUrl} from '../../internal/safe-url.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {evidenceDate} from '../../state/evidence-date.js';
import type {PlanTextContext} from '../../state/plan-allowance-texts.js';

/** What every part of the view draws from. */
export type PlansContext = ViewContext & PlanTextContext;

/** Fills the amounts of a message, to the cent. */
export function amountsView(
  message: string,
  amounts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, string>>,
  context: PlansContext,
): unknown[] {
  const drawn = Object.entries(amounts).map(([name, usd]) => [name, usdView(usd, context)] as const);
  return pieces<unknown>(message, {...words, ...Object.fromEntries(drawn)});
}

/** Says where a figure is from, when that was looked up and how far to trust it. */
export function evidenceView({source, checked, trust}: Evidence, context: PlansContext): TemplateResult {
  const {texts, file, locale} = context;
  return html`<small
    >${pieces<unknown>(texts.evidence, {
      source: sourceView(file.sources[source], source),
      date: evidenceDate(checked, locale),
      trust: texts.trust[trust],
    })}</small
  >`;
}

function sourceView(source: EvidenceSource | undefined, id: string): unknown {
  return source ? linkView(source.url, id) : id;
}

/** A link named for its host; plain text where the address is none to follow. */
export function linkView(address: string, fallback: string): unknown {
  const safe = safeHttpsUrl(address);
  return safe ? html`<a href=${safe} rel="noopener noreferrer nofollow">${new URL(safe).host}</a>` : fallback;
}

/** Yes or no as a word; unknown as everywhere. */
export function answerView(answer: PlanAnswer, context: PlansContext): TemplateResult {
  return answer === 'unknown'
    ? badge('unknown', context)
    : html`<span class="badge answer">${context.texts.answer[answer]}</span>`;
}
