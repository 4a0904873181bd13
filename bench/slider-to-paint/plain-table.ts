import {html, render} from 'lit';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {conversationsPerMonth} from '../../src/engine/month.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {formatMultiple} from '../../src/format/format-multiple.js';
import {formatRate} from '../../src/format/format-rate.js';
import {formatTokens} from '../../src/format/format-tokens.js';
import {formatUsd} from '../../src/format/format-usd.js';
import {quickCosts} from '../../src/state/quick-costs.js';
import {rankOffers, type RankedOffer} from '../../src/state/rank-offers.js';
import {sortEstimates, type SortColumn} from '../../src/state/sort-estimates.js';
import type {BenchTable} from './bench-table.js';
import {fullCatalogue} from './catalogue-of-300.js';

const AT = '2026-11-21';

/** How a cell's text is made. */
export interface CellTexts {
  usd: (value: number) => string;
  multiple: (value: number) => string;
  rate: (value: number) => string;
  tokens: (value: number) => string;
}

/** The formatters of the library, which keep what Intl needs long to make. */
export const CACHED: CellTexts = {
  usd: (value) => formatUsd(value, 'en'),
  multiple: (value) => formatMultiple(value, 'en'),
  rate: (value) => formatRate(value, 'en'),
  tokens: (value) => formatTokens(value, 'en'),
};

/** What one writes first. */
export const NAIVE: CellTexts = {
  usd: (value) => value.toLocaleString('en', {style: 'currency', currency: 'USD', maximumSignificantDigits: 6}),
  multiple: (value) => `${value.toLocaleString('en', {maximumFractionDigits: 2})} ×`,
  rate: (value) => value.toLocaleString('en', {style: 'currency', currency: 'USD', maximumFractionDigits: 6}),
  tokens: (value) => value.toLocaleString('en'),
};

/** A plain table that Lit draws whole with `map`, 300 offers in 8 columns; it ranks as our table does. */
export function plainTable(stage: HTMLElement, sortBy: SortColumn, texts: CellTexts): BenchTable {
  const {offers} = fullCatalogue();
  const costs = quickCosts(offers, AT);
  const show = (scenario: Scenario): void =>
    void render(template(rankOffers(scenario, offers, costs), scenario, sortBy, texts), stage);
  show(DEFAULT_SCENARIO);
  return {
    rows: stage.querySelectorAll('tbody tr').length,
    columns: stage.querySelectorAll('thead th').length,
    show,
    shown: () => stage.querySelector('tbody td')?.textContent ?? '',
  };
}

function template(ranked: readonly RankedOffer[], scenario: Scenario, sortBy: SortColumn, texts: CellTexts): unknown {
  const rows = sortEstimates(ranked, sortBy, 'ascending', AT);
  const conversations = conversationsPerMonth(scenario);
  const base = usdPerMonth(ranked[0]);
  return html`<table>
    <thead>
      <tr>
        ${['Model', 'A month', '1,000', 'Times', 'Input', 'Output', 'Context', 'Seller'].map(
          (name) => html`<th>${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const {offer} = row;
        const usd = usdPerMonth(row);
        const rates = offer.prices.at(-1)?.rates;
        return html`<tr>
          <th>${offer.name}</th>
          <td>${texts.usd(usd)}</td>
          <td>${texts.usd((usd / conversations) * 1000)}</td>
          <td>${texts.multiple(usd / base)}</td>
          <td>${texts.rate(rates?.input ?? 0)}</td>
          <td>${texts.rate(rates?.output ?? 0)}</td>
          <td>${texts.tokens(offer.context ?? 0)}</td>
          <td>${offer.seller}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function usdPerMonth(row: RankedOffer | undefined): number {
  return row?.status === 'priced' ? row.usd.perMonth : Number.NaN;
}
