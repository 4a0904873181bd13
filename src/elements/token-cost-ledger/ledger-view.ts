import {html, nothing, type TemplateResult} from 'lit';
import type {Estimate, PricedEstimate} from '../../engine/estimate-result.js';
import {priceInForce} from '../../engine/price-in-force.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsd} from '../../format/format-usd.js';
import {explain as english} from '../../i18n/en/explain.js';
import {pieces, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {termButton, type Term} from '../../internal/term-button.js';
import {termLabel} from '../../internal/term-label.js';
import {noteTexts} from '../../state/note-texts.js';
import {ratePieces} from '../../state/rate-pieces.js';
import {copyActions} from './copy-actions.js';
import type {LedgerContext, LedgerShell} from './ledger-context.js';
import {linesTable} from './lines-table.js';
import {sourceList} from './source-list.js';
import {turnTable} from './turn-table.js';
import {termStyles} from '../../styles/term.styles.js';
import {linesStyles} from './lines-table.styles.js';
import {styles} from './token-cost-ledger.styles.js';

/** Styles of the view; they come with it. */
export const ledgerStyles = [termStyles, styles, linesStyles];

const UNITS = ['perCall', 'perTurn', 'perConversation', 'perDay', 'perMonth', 'perYear'] as const;

/** Words among the units that may need explaining. */
const UNIT_TERMS: Readonly<Partial<Record<(typeof UNITS)[number], Term>>> = {perMonth: 'month'};

/** Draws how the price of one offer comes about. */
export function ledgerView(estimate: Estimate, shell: LedgerShell): TemplateResult {
  const period = estimate.status === 'priced' ? priceInForce(estimate.offer, estimate.at) : undefined;
  if (estimate.status === 'unpriced' || !period || 'code' in period) return unpriced(estimate, shell);
  const texts = viewTexts(shell.messages, 'explain', english);
  const context: LedgerContext = {...shell, texts, period, pieces: ratePieces(estimate, shell.snapshot.scenario)};
  return html`${linesTable(estimate, context)} ${unitList(estimate, context)} ${assumptions(estimate, context)}
  ${sourceList(estimate, context)} ${turnTable(estimate, context)} ${copyActions(estimate, context)}`;
}

function unitList({usd, effectiveUsdPerMTok}: PricedEstimate, context: LedgerContext): TemplateResult {
  const {locale, texts} = context;
  const amount = (value: number, unit: string, label: string, term: Term | undefined): TemplateResult =>
    html`<div>
      <dt>${label}${term ? termButton(term, context, termLabel(term, context.messages)) : nothing}</dt>
      <dd><data value=${value} data-unit=${unit}>${formatUsd(value, locale)}</data></dd>
    </div>`;
  return html`<dl>
    ${UNITS.map((unit) => amount(usd[unit], unit, texts.ledger.unit[unit], UNIT_TERMS[unit]))}
    ${
      effectiveUsdPerMTok === null
        ? nothing
        : amount(effectiveUsdPerMTok, 'effective', texts.arithmetic.effective, 'effectiveRate')
    }
  </dl>`;
}

function assumptions(estimate: PricedEstimate, context: LedgerContext): TemplateResult | typeof nothing {
  const {locale, snapshot} = context;
  const {retryRate, discount, responseCacheHitRate} = snapshot.scenario;
  const {ledger} = context.texts;
  const percent = (message: string, share: number): string[] =>
    share > 0 ? [text(message, {share: formatPercent(share, locale)})] : [];
  const texts = [
    ...noteTexts(estimate, context),
    ...percent(ledger.retries, retryRate),
    ...percent(ledger.discount, discount),
    ...percent(ledger.responseCache, responseCacheHitRate),
  ];
  return texts.length === 0
    ? nothing
    : html`<ul>
        ${texts.map((each) => html`<li>${each}</li>`)}
      </ul>`;
}

function unpriced(estimate: Estimate, context: LedgerShell): TemplateResult {
  return html`<p>
    ${pieces(context.messages.summary.unknown, {model: estimate.offer.name})}
    ${noteTexts(estimate, context).join(' · ')}
  </p>`;
}
