import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format-date.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {pieces} from '../../i18n/text.js';
import {sharedChange} from '../../state/shared-change.js';
import type {ActionsContext} from './actions-context.js';

/** Says what a shared link cost when it was shared, if it costs something else now. */
export function sharedNotice(context: ActionsContext): TemplateResult | typeof nothing {
  const {snapshot, messages, locale, command} = context;
  const change = sharedChange(snapshot);
  if (!change) return nothing;
  const {shared, now} = change;
  const texts = messages.sharing.shared;
  const sentence = pieces<string | TemplateResult>(now.status === 'priced' ? texts.changed : texts.unknown, {
    date: formatDate(shared.at, locale),
    today: formatDate(snapshot.at, locale),
    model: now.offer.name,
    usd: amount(shared.usdPerMonth, locale),
    nowUsd: now.status === 'priced' ? amount(now.usd.perMonth, locale) : '',
  });
  return html`<div class="notice" part="notice">
    <p>${sentence}</p>
    <div class="choices screen-only">
      <button class="link" @click=${() => command('drop-shared', '')}>${texts.dismiss}</button>
    </div>
  </div>`;
}

function amount(usd: number, locale: string): TemplateResult {
  return html`<data value=${usd}>${formatUsdRounded(usd, locale)}</data>`;
}
