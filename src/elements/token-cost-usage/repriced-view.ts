import {html, nothing, type TemplateResult} from 'lit';
import type {ModeId} from '../../engine/offer.js';
import {TIER_MODES} from '../../engine/tier-matrix.js';
import {formatCount} from '../../format/format-count.js';
import {formatDate} from '../../format/format-date.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {plural, text, type PluralForms} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import {modeName} from '../../state/mode-name.js';
import {noteTexts} from '../../state/note-texts.js';
import {sellerName} from '../../state/seller-name.js';
import type {Repriced, RepricedOffer} from '../../usage/repriced-offer.js';
import type {UsageCosts} from '../../usage/usage-costs.js';
import {hasPrice} from './billed-view.js';
import {costView} from './table-bar.js';
import type {UsageContext} from './usage-context.js';
import {usageTable} from './usage-table.js';

/** How the calls of a log are asked for elsewhere. */
export type RepricedMode = 'as-logged' | 'standard' | ModeId;

/** What the comparison shows, and what a visitor can ask of it. */
export interface RepricedContext extends UsageContext {
  readonly costs: UsageCosts;
  readonly results: readonly Repriced[];
  readonly mode: RepricedMode;
  /** Whether all offers are asked for, not only those that the visitor compares. */
  readonly isAll: boolean;
  /** How many they are. */
  readonly allCount: number;
  /** Rows to draw. */
  readonly rows: number;
  readonly setMode: (mode: RepricedMode) => void;
  readonly setAll: (isAll: boolean) => void;
  readonly showMore: () => void;
}

/** Draws what the same calls would cost on other models, and in other ways of asking for them. */
export function repricedView(context: RepricedContext): TemplateResult {
  const {texts, messages, mode, costs, results, rows, isAll, setAll, showMore, allCount, locale} = context;
  const modes: RepricedMode[] = ['as-logged', ...TIER_MODES];
  return html`<div class="part" role="group" aria-labelledby="elsewhere">
    <p id="elsewhere" class="title">${texts.elsewhere}</p>
    <p class="field mode">
      <label for="mode">${texts.mode}</label>
      <select
        id="mode"
        @change=${(event: Event) => context.setMode((event.target as HTMLSelectElement).value as RepricedMode)}
      >
        ${modes.map(
          (each) =>
            html`<option value=${each} .selected=${each === mode}>
              ${each === 'as-logged' ? texts.asLogged : messages.choice[each]}
            </option>`,
        )}
      </select>
    </p>
    ${repricedTable(context)}
    <p class="actions screen-only">
      ${rows < results.length ? html`<button class="link" data-do="more" @click=${showMore}>${texts.more}</button>` : nothing}
      <button class="link" data-do="all" @click=${() => setAll(!isAll)}>
        ${isAll ? texts.onlyPicked : text(messages.table.compareAll, {n: formatCount(allCount, locale)})}
      </button>
    </p>
    <p class="hint">
      ${hasPrice(costs) && costs.unpriced.length > 0 ? texts.onlyPriced : nothing}
      ${text(texts.sameTokens, {date: formatDate(context.snapshot.at, locale)})}
    </p>
  </div>`;
}

function repricedTable(context: RepricedContext): TemplateResult {
  const {texts, results, rows, costs} = context;
  const shown = results.slice(0, rows);
  const longestUsd = Math.max(costs.total.usd, ...shown.map((each) => (each.status === 'priced' ? each.usd : 0)));
  return usageTable({
    id: 'elsewhere',
    caption: texts.elsewhere,
    isCaptionHidden: true,
    columns: [{name: texts.model}, {name: texts.cost, holds: 'bars'}, {name: texts.against, holds: 'figures'}],
    rows: html`<tr class="selected">
        <th scope="row">${texts.asBilledRow}</th>
        <td class="figure main">
          ${hasPrice(costs) ? costView(costs.total.usd, longestUsd, context) : badge('unknown', context)}
        </td>
        <td class="figure" data-label=${texts.against}>–</td>
      </tr>
      ${shown.map((each) => repricedRow(each, longestUsd, context))}`,
  });
}

function repricedRow(result: Repriced, longestUsd: number, context: RepricedContext): TemplateResult {
  const {offer} = result;
  const about = [sellerName(offer.seller, context.known.onSale, context.messages), ...remarks(result, context)].join(
    ' · ',
  );
  return html`<tr data-offer=${offer.id}>
    <th scope="row">${offer.name}<small>${about}</small></th>
    ${
      result.status === 'priced'
        ? html`<td class="figure main">${costView(result.usd, longestUsd, context)}</td>
            <td class="figure" data-label=${context.texts.against}>${differenceView(result, context)}</td>`
        : html`<td class="figure main">${badge('unknown', context)}</td>
            <td class="figure" data-label=${context.texts.against}>–</td>`
    }
  </tr>`;
}

function differenceView({differenceUsd}: RepricedOffer, {costs, locale}: RepricedContext): TemplateResult | string {
  if (differenceUsd === undefined) return '–';
  const sign = differenceUsd > 0 ? '+' : '';
  const share = costs.total.usd > 0 ? differenceUsd / costs.total.usd : undefined;
  return html`<bdi><data value=${differenceUsd}>${sign}${formatUsd(differenceUsd, locale)}</data></bdi>
    ${share === undefined ? nothing : html`<small><bdi>${sign}${formatPercent(share, locale)}</bdi></small>`}`;
}

function remarks(result: Repriced, context: RepricedContext): string[] {
  if (result.status === 'unpriced') return noteTexts(result, context);
  const {texts, messages, locale} = context;
  const {promptsFit, longContext, uncertainCalls, unsold} = result;
  const count = (forms: PluralForms, calls: number): string[] =>
    calls > 0 ? [text(plural(locale, calls, forms), {n: formatCount(calls, locale)})] : [];
  return [
    ...(promptsFit === false ? [texts.tooLong] : []),
    ...count(texts.pastThreshold, longContext.calls),
    ...count(texts.uncertain, uncertainCalls),
    ...unsold.map((mode) => text(messages.note['mode-not-offered'], {mode: modeName(mode, messages)})),
  ];
}
