import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {plural, text, type PluralForms} from '../../i18n/text.js';
import {MAPPED_COLUMNS} from '../../usage/row-mapping.js';
import type {UsageReading} from '../../usage/usage-reading.js';
import type {PromptMeaning} from '../../usage/usage-row.js';
import {badRowText} from './bad-row-text.js';
import type {LogReader} from './log-reader.js';
import {sizeText} from './size-text.js';
import type {UsageContext} from './usage-context.js';
import {usageTable} from './usage-table.js';

/** Draws how far a log has been read, and how to stop. */
export function progressView({progress}: LogReader, cancel: () => void, context: UsageContext): TemplateResult {
  const {texts, locale} = context;
  const {bytes = 0, totalBytes = 0, rows = 0} = progress ?? {};
  const done = {
    read: sizeText(bytes, context),
    total: sizeText(totalBytes, context),
    rows: formatCount(rows, locale),
  };
  return html`<div class="progress">
    <label for="progress">${texts.reading}</label>
    <progress id="progress" max="1" .value=${totalBytes > 0 ? bytes / totalBytes : 0}></progress>
    <span>${progress ? text(texts.progress, done) : ''}</span>
    <button class="link" data-do="cancel" @click=${cancel}>${texts.cancel}</button>
  </div>`;
}

/** Draws what a log was taken for: its formats, what their counters mean, and all that is in no total. */
export function readingView(reading: UsageReading, context: UsageContext): TemplateResult | typeof nothing {
  const {texts} = context;
  const {rows, badRows, passedOver} = reading;
  if (rows + badRows + passedOver === 0) return nothing;
  return html`<div class="part" role="group" aria-labelledby="read">
    <p id="read" class="title">${texts.read}</p>
    ${reading.formats.length > 0 ? formatsTable(reading, context) : nothing}
    ${countView(reading.repeated, texts.repeated, context)} ${countView(reading.passedOver, texts.passedOver, context)}
    ${badRowsView(reading, context)}
  </div>`;
}

function formatsTable({formats, mapping}: UsageReading, {texts, locale}: UsageContext): TemplateResult {
  // One mapping counts for all rows that need one, whatever was thought at the first of them.
  const meaningOf = (name: string, prompt: PromptMeaning): PromptMeaning =>
    name === MAPPED_COLUMNS ? (mapping?.promptMeans ?? prompt) : prompt;
  return usageTable({
    id: 'formats',
    caption: texts.read,
    isCaptionHidden: true,
    columns: [{name: texts.formatColumn}, {name: texts.rowsColumn, holds: 'figures'}, {name: texts.promptColumn}],
    rows: formats.map(
      ({name, rows, prompt}) =>
        html`<tr>
          <th scope="row">${name === MAPPED_COLUMNS ? texts.mapped : name}</th>
          <td class="figure" data-label=${texts.rowsColumn}>${formatCount(rows, locale)}</td>
          <td class="means" data-label=${texts.promptColumn}>${texts.means[meaningOf(name, prompt)]}</td>
        </tr>`,
    ),
  });
}

function countView(count: number, forms: PluralForms, {locale}: UsageContext): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<p class="hint">${text(plural(locale, count, forms), {n: formatCount(count, locale)})}</p>`;
}

function badRowsView({badRows, firstBadRows}: UsageReading, context: UsageContext): TemplateResult | typeof nothing {
  if (badRows === 0) return nothing;
  const {texts, locale} = context;
  const count = (n: number, forms: PluralForms): string => text(plural(locale, n, forms), {n: formatCount(n, locale)});
  const more = badRows - firstBadRows.length;
  return html`<div class="bad">
    <p>${count(badRows, texts.badRows)}</p>
    <ul>
      ${firstBadRows.map((row) => html`<li>${badRowText(row, context)}</li>`)}
      ${more > 0 ? html`<li>${count(more, texts.moreBadRows)}</li>` : nothing}
    </ul>
  </div>`;
}
