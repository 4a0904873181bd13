import {waitUntil} from '@open-wc/testing';
import type {Estimate, PricedEstimate} from '../../src/engine/estimate-result.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {copied} from './actions-page.js';
import {amountIn, deepAll, settled, show, textOf} from './visitor.js';

/** Amounts that one page shows of the selected model, each by the place it was read from; USD. */
export interface ShownAmounts {
  readonly perMonth: Map<string, number>;
  readonly perConversation: Map<string, number>;
}

const CHART_VIEWS = ['anatomy', 'turns', 'savings'] as const;

const MARKUP = `
  <token-cost-summary></token-cost-summary>
  <token-cost-table></token-cost-table>
  <token-cost-inputs></token-cost-inputs>
  <token-cost-ledger></token-cost-ledger>
  <token-cost-actions></token-cost-actions>
  ${CHART_VIEWS.map((view) => `<token-cost-chart view="${view}"></token-cost-chart>`).join('')}`;

interface Detail {
  readonly estimates: readonly Estimate[];
}

/** One scenario with every view that says what it costs, read through what is drawn, copied and announced. */
export class ReconciledPage {
  readonly #stage: HTMLElement;
  #detail: Detail | undefined;

  private constructor(stage: HTMLElement) {
    this.#stage = stage;
    stage.addEventListener('token-cost-change', (event) => (this.#detail = (event as CustomEvent<Detail>).detail));
  }

  static async open(models: readonly string[]): Promise<ReconciledPage> {
    const attributes = `models="${models.join(' ')}" at="2026-11-21"`;
    const stage = await show(`<token-cost-scenario ${attributes}>${MARKUP}</token-cost-scenario>`);
    await waitUntil(() => deepAll(stage, '[aria-busy]').length === 0, 'every view is loaded', {timeout: 8000});
    await settled();
    return new ReconciledPage(stage);
  }

  /** Sets a workload as a page does, then types the conversations as a visitor does. */
  async state(scenario: Scenario, selected: string, conversations: number): Promise<void> {
    Object.assign(this.#find('token-cost-scenario'), {scenario, selected});
    await settled();
    this.#detail = undefined;
    const field = this.#find('#traffic-conversations') as HTMLInputElement;
    field.value = String(conversations);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }

  /** Reads the selected model's cost wherever it stands. */
  async amounts(selected: string): Promise<ShownAmounts> {
    const row = this.#find(`token-cost-table tr[data-offer="${selected}"]`);
    const ledger = this.#find('token-cost-ledger').shadowRoot as ShadowRoot;
    const unit = (name: string): number => Number(ledger.querySelector<HTMLDataElement>(`[data-unit=${name}]`)?.value);
    const perMonth = new Map([
      ['headline', amountIn(this.#find('token-cost-summary').shadowRoot)],
      ['row of the table', amountIn(row.querySelector('td.month'))],
      ['total of the ledger', amountIn(ledger.querySelector('tr.total'))],
      ['sum of the lines', sumOf(ledger.querySelectorAll('tr[data-line] data'))],
      ['unit list, month', unit('perMonth')],
      ['unit list, 30 days', unit('perDay') * 30],
      ['unit list, year of 12 months', unit('perYear') / 12],
    ]);
    const perConversation = new Map([
      ['unit list, conversation', unit('perConversation')],
      ['row of the table, a thousand', amountIn(row.querySelector('td.thousand')) / 1000],
    ]);
    this.#readCharts(perMonth, perConversation);
    await this.#readCopies(selected, {perMonth, perConversation});
    this.#readEvent(selected, {perMonth, perConversation});
    return {perMonth, perConversation};
  }

  #readCharts(perMonth: Map<string, number>, perConversation: Map<string, number>): void {
    const [anatomy, turns, savings] = CHART_VIEWS.map((view) =>
      deepAll<HTMLTableRowElement>(this.#find(`token-cost-chart[view=${view}]`).shadowRoot!, 'tbody tr'),
    );
    // The selected model's bar comes first. A free workload has nothing to save: then there are no bars.
    perConversation.set('chart of the parts', sumOf(anatomy![0]!.querySelectorAll('data')));
    perConversation.set('chart of the turns', sumOf(turns!.flatMap((row) => [...row.querySelectorAll('data')])));
    if (savings![0]) perMonth.set('chart of the savings, now', amountIn(savings![0]));
  }

  async #readCopies(selected: string, {perMonth, perConversation}: ShownAmounts): Promise<void> {
    const json = JSON.parse(await this.#copy('token-cost-actions', 'Copy all as JSON')) as {results: ExportedRow[]};
    const own = json.results.find(({offer}) => offer === selected)!;
    perMonth.set('JSON of all', own.usdPerMonth);
    perConversation.set('JSON of all', own.usdPerConversation);

    const [head, ...rows] = parsedCsv(await this.#copy('token-cost-actions', 'Copy table as CSV'));
    const cells = rows.find(([offer]) => offer === selected)!;
    perMonth.set('CSV of all', Number(cells[head!.indexOf('usdPerMonth')]));
    perConversation.set('CSV of all', Number(cells[head!.indexOf('usdPerConversation')]));

    const document = await this.#copy('token-cost-actions', 'Copy table as Markdown');
    const name = textOf(this.#find(`token-cost-table tr[data-offer="${selected}"] .name`));
    const line = markdownRows(document).find(([model]) => model === name)!;
    perMonth.set('Markdown of all', Number(line[2]));
    perConversation.set('Markdown of all', Number(line[3]));
    await this.#readLedgerCopies({perMonth, perConversation});
  }

  async #readLedgerCopies({perMonth, perConversation}: ShownAmounts): Promise<void> {
    const whole = JSON.parse(await this.#copy('token-cost-ledger', 'Copy as JSON')) as PricedEstimate;
    const sum = (parts: readonly {usd: number}[]): number => parts.reduce((total, {usd}) => total + usd, 0);
    perMonth.set('JSON of the ledger', whole.usd.perMonth);
    perMonth.set('JSON of the ledger, lines', sum(whole.lines));
    perMonth.set('JSON of the ledger, parts', sum(whole.components));
    perConversation.set('JSON of the ledger', whole.usd.perConversation);
    perConversation.set('JSON of the ledger, calls', sum(whole.calls));

    const [, ...csv] = parsedCsv(await this.#copy('token-cost-ledger', 'Copy as CSV'));
    perMonth.set('CSV of the ledger', Number(csv.at(-1)![3]));
    perMonth.set(
      'CSV of the ledger, rates and fees',
      csv.slice(0, -1).reduce((total, row) => total + Number(row[3]), 0),
    );

    const [, , ...lines] = markdownRows(await this.#copy('token-cost-ledger', 'Copy as Markdown'));
    perMonth.set('Markdown of the ledger', Number(lines.at(-1)![3]!.replaceAll('*', '')));
    perMonth.set(
      'Markdown of the ledger, lines',
      lines.slice(0, -1).reduce((total, row) => total + Number(row[3]), 0),
    );
  }

  #readEvent(selected: string, {perMonth, perConversation}: ShownAmounts): void {
    const own = this.#detail?.estimates.find(({offer}) => offer.id === selected);
    if (own?.status !== 'priced') throw new Error('the change was not announced');
    perMonth.set('event', own.usd.perMonth);
    perConversation.set('event', own.usd.perConversation);
  }

  /** What a button would put on the clipboard. */
  #copy(view: string, label: string): Promise<string> {
    const buttons = deepAll(this.#find(view).shadowRoot as ShadowRoot, 'button');
    const button = buttons.find((each) => each.textContent.trim() === label);
    return copied(() => Promise.resolve(button?.click()));
  }

  #find(path: string): HTMLElement {
    const [host = '', ...inner] = path.split(' ');
    const found =
      inner.length > 0 ? deepAll(this.#find(host).shadowRoot!, inner.join(' ')) : deepAll(this.#stage, host);
    if (!found[0]) throw new Error(`${path} is not on the page`);
    return found[0];
  }
}

interface ExportedRow {
  readonly offer: string;
  readonly usdPerMonth: number;
  readonly usdPerConversation: number;
}

function sumOf(amounts: Iterable<Element>): number {
  return [...amounts].reduce((sum, amount) => sum + Number((amount as HTMLDataElement).value), 0);
}

/** Cells by RFC 4180: a quoted one may hold commas, doubled quotes and line ends. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** Cells of every table row of a document, the lines under the heads included. */
function markdownRows(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\', '')),
  );
}
