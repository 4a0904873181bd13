import {html, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format-date.js';
import {text} from '../../i18n/text.js';
import {downloadText} from '../../internal/download-text.js';
import {exportCsv} from '../../state/export-csv.js';
import {exportJson} from '../../state/export-json.js';
import {exportMarkdown} from '../../state/export-markdown.js';
import type {ActionsContext} from './actions-context.js';

/** Draws the ways out of the page, folded away until somebody wants one. */
export function exportMenu(context: ActionsContext): TemplateResult {
  const {snapshot, messages, copy} = context;
  const {sharing} = messages;
  return html`<details class="export">
    <summary>${sharing.export}</summary>
    <div class="list">
      <button class="link" @click=${() => copy(markdownOf(context))}>${sharing.copyMarkdown}</button>
      <button class="link" @click=${() => copy(exportCsv(snapshot))}>${sharing.copyCsv}</button>
      <button class="link" @click=${() => copy(exportJson(snapshot))}>${sharing.copyJson}</button>
      <button class="link" @click=${() => download(context)}>${sharing.downloadCsv}</button>
      <button class="link" @click=${() => print()}>${sharing.print}</button>
    </div>
  </details>`;
}

function markdownOf({snapshot, messages, locale}: ActionsContext): string {
  const {table, sharing, field, choice} = messages;
  return exportMarkdown(snapshot, {
    title: table.caption,
    document: sharing.document,
    field,
    choice,
    date: formatDate(snapshot.at, locale),
  });
}

function download({snapshot, messages, say}: ActionsContext): void {
  const name = `token-cost-${snapshot.at}.csv`;
  downloadText(name, 'text/csv', exportCsv(snapshot));
  say(text(messages.sharing.done.download, {name}));
}
