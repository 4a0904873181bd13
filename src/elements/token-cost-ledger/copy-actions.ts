import {html, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import {text} from '../../i18n/text.js';
import {provenanceText, sourceOf} from '../../internal/provenance.js';
import {feeFormulas, originTexts, pieceFormula, volumeFormulas} from '../../state/arithmetic-text.js';
import {ledgerCsv} from '../../state/ledger-csv.js';
import {ledgerJson, ledgerMarkdown, type LedgerLabels} from '../../state/ledger.js';
import type {RatePiece} from '../../state/rate-pieces.js';
import type {LedgerContext} from './ledger-context.js';

/** Draws the buttons that put the whole ledger on the clipboard. */
export function copyActions(estimate: PricedEstimate, context: LedgerContext): TemplateResult {
  const {texts, copy} = context;
  return html`<p class="actions screen-only">
    <button class="link" @click=${() => copy(markdownOf(estimate, context))}>${texts.ledger.copyMarkdown}</button>
    <button class="link" @click=${() => copy(csvOf(estimate, context))}>${texts.arithmetic.copyCsv}</button>
    <button class="link" @click=${() => copy(jsonOf(estimate, context))}>${texts.ledger.copyJson}</button>
    <span role="status">${context.copyStatus}</span>
  </p>`;
}

function labelsOf({offer}: PricedEstimate, {texts}: LedgerContext): Omit<LedgerLabels, 'prices'> {
  const {ledger} = texts;
  return {
    title: text(ledger.title, {model: offer.name}),
    columns: [ledger.line, ledger.tokens, ledger.rate, ledger.usd],
    kind: ledger.kind,
    total: ledger.total,
  };
}

function markdownOf(estimate: PricedEstimate, context: LedgerContext): string {
  const {period, snapshot, pieces, texts} = context;
  const {scenario, catalogue} = snapshot;
  const line = (piece: RatePiece): string =>
    `${texts.ledger.kind[piece.kind]}: ${pieceFormula(piece, scenario, context)} (${rateFrom(piece, context)})`;
  return ledgerMarkdown(estimate, {
    ...labelsOf(estimate, context),
    prices: provenanceText(period, catalogue, context),
    arithmetic: [
      ...pieces.map(line),
      ...feeFormulas(estimate, scenario, context),
      ...volumeFormulas(estimate, scenario, context),
    ],
  });
}

function csvOf(estimate: PricedEstimate, context: LedgerContext): string {
  const {period, pieces, texts} = context;
  const {rateFrom: from, source, checked, trust} = texts.arithmetic;
  return ledgerCsv(estimate, pieces, period, {
    ...labelsOf(estimate, context),
    evidence: [from, source, checked, trust],
    rateFrom: (piece) => rateFrom(piece, context),
    source: (piece) =>
      sourceIdsOf(piece, estimate, context)
        .map((id) => sourceName(id, context))
        .join(' '),
  });
}

function jsonOf(estimate: PricedEstimate, context: LedgerContext): string {
  const rates = context.pieces.map((piece) => ({...piece, sources: sourceIdsOf(piece, estimate, context)}));
  const ids = [...new Set(rates.flatMap(({sources: own}) => own))];
  const sources = Object.fromEntries(ids.map((id) => [id, context.snapshot.catalogue.source(id)]));
  return ledgerJson(estimate, context.snapshot.scenario, {rates, sources});
}

/** The source of the prices, whose date and trust are given, and that of the mode's terms if one takes part. */
function sourceIdsOf({origin}: RatePiece, {offer}: PricedEstimate, {period}: LedgerContext): string[] {
  const ofMode = origin.mode === 'standard' ? undefined : offer.modes?.[origin.mode]?.source;
  return ofMode === undefined ? [period.source] : [period.source, ofMode];
}

function sourceName(id: string, {snapshot}: LedgerContext): string {
  const {address, label} = sourceOf(id, snapshot.catalogue);
  return address ?? label;
}

function rateFrom({origin}: RatePiece, context: LedgerContext): string {
  return originTexts(origin, context.period, context.snapshot.scenario, context).join(' · ');
}
