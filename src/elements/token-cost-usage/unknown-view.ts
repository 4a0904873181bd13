import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {formatDate} from '../../format/format-date.js';
import {formatTokens} from '../../format/format-tokens.js';
import {formatUsd} from '../../format/format-usd.js';
import {text} from '../../i18n/text.js';
import {modeName} from '../../state/mode-name.js';
import {noteTexts} from '../../state/note-texts.js';
import {TOKEN_KINDS} from '../../usage/token-sums.js';
import type {UnpricedUsage, UsageCosts} from '../../usage/usage-costs.js';
import type {UsageNote} from '../../usage/usage-note.js';
import type {UsageContext} from './usage-context.js';
import {usageTable, type UsageColumn} from './usage-table.js';

/** Draws the calls that are in no total, and why. */
export function unknownView({unpriced}: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
  if (unpriced.length === 0) return nothing;
  const {texts} = context;
  const figure = (name: string): UsageColumn => ({name, holds: 'figures'});
  return usageTable({
    id: 'unknown',
    caption: texts.unknown,
    columns: [{name: texts.model}, figure(texts.callsColumn), figure(texts.tokens), {name: texts.why}],
    isTall: unpriced.length > 10,
    rows: unpriced.map((entry) => unknownRow(entry, context)),
  });
}

function unknownRow(entry: UnpricedUsage, context: UsageContext): TemplateResult {
  const {texts, locale} = context;
  const tokens = TOKEN_KINDS.reduce((sum, kind) => sum + entry.tokens[kind], 0);
  return html`<tr>
    <th scope="row">${entry.model ?? texts.noName}</th>
    <td class="figure" data-label=${texts.callsColumn}>${formatCount(entry.calls, locale)}</td>
    <td class="figure" data-label=${texts.tokens}><bdi>${formatTokens(tokens, locale)}</bdi></td>
    <td class="means">${reasonText(entry, context)}</td>
  </tr>`;
}

function reasonText({model = '', reason}: UnpricedUsage, context: UsageContext): string {
  const {texts, known} = context;
  if (reason.code === 'unknown-model' || reason.code === 'no-model') return texts.reason[reason.code];
  const offer = known.find(model);
  return offer ? noteTexts({status: 'unpriced', offer, reason}, context).join(' · ') : '';
}

/** Draws what was assumed about the price of a log. */
export function costNotesView(costs: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
  const {notes} = costs;
  if (notes.length === 0) return nothing;
  return html`<ul class="notes">
    ${notes.map((note) => html`<li>${noteText(note, costs, context)}</li>`)}
  </ul>`;
}

function noteText({code, params}: UsageNote, {byModel}: UsageCosts, context: UsageContext): string {
  const {texts, locale, messages, snapshot} = context;
  const nameOf = (id: string): string => byModel.find(({offer}) => offer.id === id)?.offer.name ?? id;
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries<string | number | undefined>(params)) {
    if (name === 'usdPer1k') shown[name] = formatUsd(Number(value), locale);
    else if (name === 'at') shown[name] = formatDate(String(value ?? snapshot.at), locale);
    else if (typeof value === 'number') shown[name] = formatCount(value, locale);
    else if (name === 'offer') shown[name] = nameOf(String(value));
    else shown[name] = modeName(value as Parameters<typeof modeName>[0], messages);
  }
  return text(texts.note[code], shown);
}
