import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../../engine/plan.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {text} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import {safeHttpsUrl} from '../../internal/safe-url.js';
import type {AdviceItem} from '../../state/advice-item.js';
import type {AdviceLine} from '../../state/advice-taken.js';
import {couldText, reasonTexts, vendorOf} from './advice-texts.js';
import type {DrawnAdviceContext} from './advice-view.js';
import {sharing} from '../../i18n/en/sharing.js';
import {viewTexts} from '../../i18n/texts.js';

/** Draws one thing to do: what, what it saves, what it rests on, and what can be done about it here. */
export function adviceItemView(line: AdviceLine, index: number, context: DrawnAdviceContext): TemplateResult {
  const {item, isTaken} = line;
  const {texts, locale} = context;
  return html`<li data-advice=${item.key} tabindex="-1" class=${isTaken ? 'taken' : ''}>
    <div class="what">
      <p id="what-${index}" class="could">${couldText(item, context)}</p>
      ${reasonTexts(item, context).map((reason) => html`<p class="reason">${reason}</p>`)}
    </div>
    <p class="saving">
      <data value=${item.savesUsdPerMonth} part="saving">${formatUsd(item.savesUsdPerMonth, locale)}</data>
      <small>${text(texts.less, {share: formatPercent(item.savesShare, locale)})}</small>
      ${item.isEstimate ? badge('estimate', context) : nothing}
    </p>
    <p class="action">${actionView(line, index, context)}</p>
  </li>`;
}

function actionView(line: AdviceLine, index: number, context: DrawnAdviceContext): TemplateResult | typeof nothing {
  const {item} = line;
  if (item.change) return applyView(line, index, context);
  return item.plan ? planView(item.plan, context) : mixView(item, index, context);
}

/** One button that applies and then undoes, so that whoever pressed it stays on it. */
function applyView(
  {item, isTaken, isUndoable}: AdviceLine,
  index: number,
  context: DrawnAdviceContext,
): TemplateResult {
  const {texts, messages, apply, undo} = context;
  const isShown = !isTaken || isUndoable;
  return html`${isTaken ? html`<span class="done">${texts.applied}</span>` : nothing}
  ${
    isShown
      ? html`<button
          class="link"
          id="do-${index}"
          aria-labelledby="do-${index} what-${index}"
          @click=${() => (isTaken ? undo(item) : apply(item))}
        >
          ${isTaken ? viewTexts(messages, 'sharing', sharing).undo : texts.apply}
        </button>`
      : nothing
  }`;
}

/** A mix of two models is no scenario; the nearest thing is to see both. */
function mixView({key, other}: AdviceItem, index: number, context: DrawnAdviceContext): TemplateResult {
  const {texts, snapshot, compare} = context;
  if (!other || snapshot.models.includes(other.id)) return html`<span class="reason">${texts.compared}</span>`;
  const compareBoth = (event: Event): void => {
    // The button goes away, and the focus would go with it.
    (event.target as Element).closest('li')?.focus();
    compare(other, key);
  };
  return html`<button class="link" id="do-${index}" aria-labelledby="do-${index} what-${index}" @click=${compareBoth}>
    ${text(texts.compareBoth, {other: other.name})}
  </button>`;
}

function planView(plan: Plan, {texts}: DrawnAdviceContext): TemplateResult | typeof nothing {
  const vendor = vendorOf(plan);
  const address = vendor && safeHttpsUrl(vendor.pricingUrl);
  if (!address) return nothing;
  return html`<a href=${address} rel="noopener noreferrer nofollow"
    >${text(texts.planPrices, {vendor: vendor.name})}</a
  >`;
}
