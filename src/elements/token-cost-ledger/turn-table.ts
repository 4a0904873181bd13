import {html, nothing, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import {formatTokens} from '../../format/format-tokens.js';
import {formatUsd} from '../../format/format-usd.js';
import {text} from '../../i18n/text.js';
import {turnCosts} from '../../state/ledger.js';
import type {LedgerContext} from './ledger-context.js';

/** Rows that are still read; all calls are in the copied JSON. */
const MOST_TURNS = 40;

/** Shows how one conversation grows dearer from turn to turn. */
export function turnTable(
  estimate: PricedEstimate,
  {texts, locale, snapshot}: LedgerContext,
): TemplateResult | typeof nothing {
  const {ledger} = texts;
  const count = Math.min(snapshot.scenario.turns, MOST_TURNS);
  const turns = turnCosts(estimate.calls.slice(0, count * snapshot.scenario.callsPerTurn));
  const more = snapshot.scenario.turns - count;
  return html`<details>
    <summary>${ledger.turnByTurn}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${ledger.turn}</th>
          <th scope="col" class="number">${ledger.prompt}</th>
          <th scope="col" class="number">${ledger.cached}</th>
          <th scope="col" class="number">${ledger.turnUsd}</th>
        </tr>
      </thead>
      <tbody>
        ${turns.map(
          ({turn, promptTokens, cachedTokens, usd}) =>
            html`<tr>
              <th scope="row">${turn}</th>
              <td class="number">${formatTokens(promptTokens, locale)}</td>
              <td class="number">${formatTokens(cachedTokens, locale)}</td>
              <td class="number"><data value=${usd}>${formatUsd(usd, locale)}</data></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p>${text(ledger.more, {count: formatTokens(more, locale)})}</p>` : nothing}
  </details>`;
}
