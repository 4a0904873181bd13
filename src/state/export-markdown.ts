import {SCENARIO_PATHS, fieldValue, type ScenarioPath} from '../engine/scenario-fields.js';
import type {sharing} from '../i18n/en/sharing.js';
import {text} from '../i18n/text.js';
import {isCustomOffer} from './custom-offer.js';
import {exportRows, type ExportRow} from './export-rows.js';
import {markdownTable, markdownText} from './markdown-table.js';
import type {Snapshot} from './snapshot.js';

/** Texts of the document, in the reader's language. */
export interface MarkdownLabels {
  readonly title: string;
  readonly document: typeof sharing.document;
  readonly field: Readonly<Record<ScenarioPath, string>>;
  readonly choice: Readonly<Record<string, string>>;
  /** Day of the prices, as the language writes it. */
  readonly date: string;
}

/** Writes a comparison and its workload as Markdown with unrounded figures, so that whoever gets it can check them. */
export function exportMarkdown(snapshot: Snapshot, labels: MarkdownLabels): string {
  const {document} = labels;
  const {month, conversation, model, seller, fits, checked} = document;
  const results = markdownTable([
    [model, seller, month, conversation, fits, checked],
    ...exportRows(snapshot).map((row) => resultRow(row, document)),
  ]);
  const workload = markdownTable([
    [document.input, document.value],
    ...SCENARIO_PATHS.map((path) => [labels.field[path], valueOf(fieldValue(snapshot.scenario, path), labels)]),
  ]);
  const basis = text(document.basis, {date: labels.date, version: snapshot.dataset.version});
  const parts = [
    `### ${markdownText(labels.title)}`,
    results,
    `#### ${document.workload}`,
    workload,
    markdownText(basis),
  ];
  return `${parts.join('\n\n')}\n`;
}

function resultRow(row: ExportRow, {yes, no, unknown, ownRates}: MarkdownLabels['document']): (string | number)[] {
  const isOwn = isCustomOffer(row);
  return [
    row.name,
    isOwn ? ownRates : row.sellerName,
    row.usdPerMonth ?? unknown,
    row.usdPerConversation ?? unknown,
    row.fits === undefined ? unknown : row.fits ? yes : no,
    isOwn ? ownRates : (row.checked ?? unknown),
  ];
}

function valueOf(value: unknown, {document, choice}: MarkdownLabels): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? document.yes : document.no;
  return choice[String(value)] ?? String(value);
}
