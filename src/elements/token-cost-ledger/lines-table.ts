import {html, nothing, type TemplateResult} from 'lit';
import type {CostLine, PricedEstimate} from '../../engine/estimate-result.js';
import {formatCount} from '../../format/format-count.js';
import {formatRate} from '../../format/format-rate.js';
import {formatTokens} from '../../format/format-tokens.js';
import {formatUsd} from '../../format/format-usd.js';
import {pieces as fill, text} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {termButton} from '../../internal/term-button.js';
import {feeFormulas, originTexts, pieceFormula, volumeFormulas} from '../../state/arithmetic-text.js';
import type {RatePiece} from '../../state/rate-pieces.js';
import type {LedgerContext} from './ledger-context.js';

/** Draws what is billed, line by line, each written out with the visitor's own numbers. */
export function linesTable(estimate: PricedEstimate, context: LedgerContext): TemplateResult {
  const {snapshot, texts} = context;
  const {ledger} = texts;
  return html`<table part="table" class="lines">
    <caption>
      ${fill(ledger.title, {model: estimate.offer.name})}
    </caption>
    <thead>
      <tr>
        <th scope="col">${ledger.line}</th>
        <th scope="col" class="number tokens">${ledger.tokens}</th>
        <th scope="col" class="number rate">${ledger.rate}</th>
        <th scope="col" class="number">${ledger.usd}</th>
      </tr>
    </thead>
    <tbody>
      ${estimate.lines.map((line) => [lineRow(line, context), ...workingRows(line, estimate, context)])}
      <tr class="total">
        <th scope="row" colspan="3">${ledger.total}</th>
        <td class="number">
          ${usdView(estimate.usd.perMonth, context)}${context.converted?.beside(estimate.usd.perMonth)}
        </td>
      </tr>
      ${volumeFormulas(estimate, snapshot.scenario, context).map((formula) => workingRow(formula, []))}
    </tbody>
  </table>`;
}

function lineRow({kind, tokens, usd, rates}: CostLine, context: LedgerContext): TemplateResult {
  const {texts, locale} = context;
  const label = texts.ledger.kind[kind];
  return html`<tr data-line=${kind}>
    <th scope="row">${label}${termButton(kind, context, label)}</th>
    <td class="number tokens"><bdi>${kind === 'fees' ? '' : formatTokens(tokens, locale)}</bdi></td>
    <td class="number rate"><bdi>${rateText(rates, context)}</bdi></td>
    <td class="number"><data value=${usd}>${formatUsd(usd, locale)}</data></td>
  </tr>`;
}

/** Several rates are told apart in the rows below. */
function rateText(rates: CostLine['rates'], {locale, texts}: LedgerContext): string {
  const [first] = rates;
  if (!first) return '';
  if (rates.length === 1) return `× ${formatRate(first.usdPerMTok, locale)}`;
  return text(texts.arithmetic.severalRates, {count: formatCount(rates.length, locale)});
}

function workingRows({kind}: CostLine, estimate: PricedEstimate, context: LedgerContext): TemplateResult[] {
  const {scenario} = context.snapshot;
  if (kind === 'fees') return feeFormulas(estimate, scenario, context).map((formula) => workingRow(formula, []));
  const own = context.pieces.filter((piece) => piece.kind === kind);
  return own.map((piece) => workingRow(pieceFormula(piece, scenario, context), originsOf(piece, context)));
}

function originsOf({origin}: RatePiece, context: LedgerContext): string[] {
  return originTexts(origin, context.period, context.snapshot.scenario, context);
}

function workingRow(formula: string, origins: readonly string[]): TemplateResult {
  return html`<tr class="working">
    <td colspan="4">
      <div><bdi>${formula}</bdi> ${origins.length === 0 ? nothing : html`<bdi>${origins.join(' · ')}</bdi>`}</div>
    </td>
  </tr>`;
}
