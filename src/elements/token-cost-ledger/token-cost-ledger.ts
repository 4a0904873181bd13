import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {CostLine, Estimate, PricedEstimate} from '../../engine/estimate-result.js';
import {pricePeriodAt} from '../../engine/price-period.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatRate} from '../../format/format-rate.js';
import {formatTokens} from '../../format/format-tokens.js';
import {formatUsd} from '../../format/format-usd.js';
import {pieces, text} from '../../i18n/text.js';
import {CopyController} from '../../internal/copy-controller.js';
import {provenanceText, provenanceView} from '../../internal/provenance.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {answerOf} from '../../state/answer.js';
import {ledgerJson, ledgerMarkdown} from '../../state/ledger.js';
import {noteTexts} from '../../state/note-texts.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';

import {turnTable} from './turn-table.js';
import {styles} from './token-cost-ledger.styles.js';

const UNITS = ['perCall', 'perTurn', 'perConversation', 'perDay', 'perMonth', 'perYear'] as const;

/**
 * How one offer's price comes about: tokens times rate is USD, line by line and turn by turn.
 *
 * The lines add up to the headline. It is about the money of one offer, not a comparison.
 *
 * @tag token-cost-ledger
 * @slot - Shown until a scenario is linked.
 * @csspart table - The table of billed tokens.
 * @cssprop [--token-cost-soft] - Background.
 */
export class TokenCostLedgerElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, styles];
  static override readonly properties: PropertyDeclarations = {offer: {}};

  /** Offer, id or alias; default: the scenario's selected one. */
  offer: string | undefined;

  readonly #copier = new CopyController(this);

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const main = answerOf(context.snapshot, this.offer)?.main;
    if (!main) return html`<div class="root">${context.messages.summary.empty}</div>`;
    return html`<div class="root">
      ${main.status === 'priced' ? this.#priced(main, context) : unpriced(main, context)}
    </div>`;
  }

  #priced(estimate: PricedEstimate, context: ViewContext): TemplateResult {
    const {messages, locale} = context;
    const {ledger} = messages;
    return html`${linesTable(estimate, context)}
      <dl>
        ${UNITS.map(
          (unit) =>
            html`<div>
              <dt>${ledger.unit[unit]}</dt>
              <dd>
                <data value=${estimate.usd[unit]} data-unit=${unit}>${formatUsd(estimate.usd[unit], locale)}</data>
              </dd>
            </div>`,
        )}
      </dl>
      ${assumptions(estimate, context)} ${provenance(estimate, context)} ${turnTable(estimate, context)}
      <p class="actions">
        <button class="link" @click=${() => this.#copier.copy(markdownOf(estimate, context), messages)}>
          ${ledger.copyMarkdown}
        </button>
        <button
          class="link"
          @click=${() => this.#copier.copy(ledgerJson(estimate, context.snapshot.scenario), messages)}
        >
          ${ledger.copyJson}
        </button>
        <span role="status">${this.#copier.status}</span>
      </p>`;
  }
}

function linesTable({lines, offer, usd}: PricedEstimate, {messages, locale}: ViewContext): TemplateResult {
  const {ledger} = messages;
  return html`<table part="table">
    <caption>
      ${pieces(ledger.title, {model: offer.name})}
    </caption>
    <thead>
      <tr>
        <th scope="col">${ledger.line}</th>
        <th scope="col" class="number">${ledger.tokens}</th>
        <th scope="col" class="number">${ledger.rate}</th>
        <th scope="col" class="number">${ledger.usd}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        (line) =>
          html`<tr data-line=${line.kind}>
            <th scope="row">${ledger.kind[line.kind]}</th>
            <td class="number">${line.kind === 'fees' ? '' : formatTokens(line.tokens, locale)}</td>
            <td class="number rate">${rateCell(line, locale)}</td>
            <td class="number"><data value=${line.usd}>${formatUsd(line.usd, locale)}</data></td>
          </tr>`,
      )}
      <tr class="total">
        <th scope="row" colspan="3">${ledger.total}</th>
        <td class="number"><data value=${usd.perMonth}>${formatUsd(usd.perMonth, locale)}</data></td>
      </tr>
    </tbody>
  </table>`;
}

function rateCell({rates}: CostLine, locale: string): TemplateResult {
  if (rates.length === 1) return html`×&nbsp;${formatRate(rates[0]?.usdPerMTok ?? 0, locale)}`;
  return html`${rates.map(
    ({usdPerMTok, tokens}) =>
      html`<span class="part">${formatTokens(tokens, locale)} × ${formatRate(usdPerMTok, locale)}</span>`,
  )}`;
}

function assumptions(estimate: PricedEstimate, context: ViewContext): TemplateResult | typeof nothing {
  const {messages, locale, snapshot} = context;
  const {retryRate, discount, responseCacheHitRate} = snapshot.scenario;
  const {ledger} = messages;
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

function unpriced(estimate: Estimate, context: ViewContext): TemplateResult {
  return html`<p>
    ${pieces(context.messages.summary.unknown, {model: estimate.offer.name})}
    ${noteTexts(estimate, context).join(' · ')}
  </p>`;
}

function provenance({offer, at}: PricedEstimate, context: ViewContext): TemplateResult | typeof nothing {
  const period = pricePeriodAt(offer, at);
  return period ? html`<p class="source">${provenanceView(period, context.snapshot.catalogue, context)}</p>` : nothing;
}

function markdownOf(estimate: PricedEstimate, context: ViewContext): string {
  const period = pricePeriodAt(estimate.offer, estimate.at);
  const {ledger} = context.messages;
  return ledgerMarkdown(estimate, {
    title: text(ledger.title, {model: estimate.offer.name}),
    columns: [ledger.line, ledger.tokens, ledger.rate, ledger.usd],
    kind: ledger.kind,
    total: ledger.total,
    prices: period ? provenanceText(period, context.snapshot.catalogue, context) : '',
  });
}
