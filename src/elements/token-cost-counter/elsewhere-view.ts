import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {writeNumber} from '../../format/write-number.js';
import {text} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import type {EstimateBasis, TextCounts, TokenizerEstimate} from '../../tokens/tokenizer-estimate.js';
import type {CounterContext} from './counter-context.js';
import {elsewhereRows, type ElsewhereRow} from './elsewhere-rows.js';
import {sourceView} from './source-view.js';

/** Draws how many tokens each tokenizer makes of the text, and how well that is known. */
export function elsewhereView(counts: TextCounts, context: CounterContext): TemplateResult {
  const {texts, snapshot} = context;
  const {rows, unknown} = elsewhereRows(counts, snapshot);
  return html`<table part="elsewhere" aria-labelledby="elsewhere-caption">
    <thead>
      <tr>
        <th scope="col">${texts.tokenizer}</th>
        <th scope="col" class="figure">${texts.tokensHead}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowView(row, context))} ${unknown.length > 0 ? unknownView(unknown, context) : nothing}
    </tbody>
  </table>`;
}

function rowView({estimate, models}: ElsewhereRow, context: CounterContext): TemplateResult {
  const {texts} = context;
  const {kind, name, tokenizer, source} = estimate;
  return html`<tr data-tokenizer=${tokenizer} data-kind=${kind}>
    <th scope="row">
      ${name}
      ${models.length > 0 ? html`<small class="users">${text(texts.usedBy, {models: models.join(', ')})}</small>` : nothing}
      <small>${basisText(estimate.basis, context)} ${source ? sourceView(source, context) : nothing}</small>
    </th>
    <td class="figure">${figureView(estimate, context)}</td>
  </tr>`;
}

/** One row for all of them: there is nothing to say of each. */
function unknownView(names: readonly string[], context: CounterContext): TemplateResult {
  // Some of the names have commas.
  const listed = text(context.texts.notPublished, {names: names.join(' · ')});
  return html`<tr data-kind="unknown">
    <th scope="row"><small>${listed}</small></th>
    <td class="figure">${badge('unknown', context)}</td>
  </tr>`;
}

function figureView(estimate: TokenizerEstimate, context: CounterContext): TemplateResult {
  const {kind, tokens, low, high} = estimate;
  const {texts, locale} = context;
  if (tokens === undefined) return badge('unknown', context);
  const range =
    low === undefined || high === undefined || low === high
      ? ''
      : text(texts.range, {low: formatCount(low, locale), high: formatCount(high, locale)});
  return html`<data value=${tokens}>${formatCount(tokens, locale)}</data> ${badge(kind, context)}
    ${range ? html`<small><bdi>${range}</bdi></small>` : nothing}`;
}

function basisText(basis: EstimateBasis, {texts, locale}: CounterContext): string {
  const message = texts.basis[basis.code];
  const number = (value: number): string => writeNumber(value, locale, 'decimal', 0, 2);
  switch (basis.code) {
    case 'counted':
    case 'not-counted':
      return text(message, {table: basis.params.table});
    case 'english-characters':
      return text(message, {n: number(basis.params.charactersPerToken)});
    case 'characters-by-script':
      return text(message, {english: number(basis.params.english), chinese: number(basis.params.chinese)});
    case 'chinese-measured': {
      const {ratio, reference, models} = basis.params;
      return text(message, {ratio: number(ratio), reference, models});
    }
    default:
      return message;
  }
}
