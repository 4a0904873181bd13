import {html, nothing, type TemplateResult} from 'lit';
import type {Estimate} from '../../engine/estimate-result.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {pieces} from '../../i18n/text.js';
import {baselineAnswer, type BaselineAnswer} from '../../state/baseline-answer.js';
import {choiceChanges, type ChoiceChange} from '../../state/baseline-changes.js';
import {changeTexts} from '../../state/baseline-texts.js';
import type {ActionsContext} from './actions-context.js';

/** Draws what the visitor saved against what is on show: both costs, and what differs. */
export function baselineView(context: ActionsContext): TemplateResult | typeof nothing {
  const answer = baselineAnswer(context.snapshot);
  if (!answer) return nothing;
  const {sharing} = context.messages;
  const {done, baseline: texts} = sharing;
  return html`<section class="baseline" part="baseline" aria-label=${texts.title}>
    <p>${sentence(answer, context)}</p>
    ${changeTable(choiceChanges(answer.baseline, context.snapshot), context)}
    <div class="choices screen-only">
      <button class="link" @click=${() => context.command('swap-baseline', done.swap)}>${texts.swap}</button>
      <button class="link" @click=${() => context.command('drop-baseline', done.forget)}>${texts.forget}</button>
    </div>
  </section>`;
}

function sentence({before, now, change}: BaselineAnswer, context: ActionsContext): (string | TemplateResult)[] {
  const {messages, locale} = context;
  const texts = messages.sharing.baseline;
  const message = change === undefined ? texts.open : change < 0 ? texts.less : change > 0 ? texts.more : texts.same;
  return pieces<string | TemplateResult>(message, {
    before: before.offer.name,
    model: now.offer.name,
    beforeUsd: amount(before, context),
    usd: amount(now, context),
    share: formatPercent(Math.abs(change ?? 0), locale),
  });
}

function amount(estimate: Estimate, {messages, locale}: ActionsContext): TemplateResult | string {
  if (estimate.status === 'unpriced') return messages.table.unknown;
  const usd = estimate.usd.perMonth;
  return html`<data value=${usd}>${formatUsdRounded(usd, locale)}</data>`;
}

function changeTable(changes: readonly ChoiceChange[], context: ActionsContext): TemplateResult {
  const texts = context.messages.sharing.baseline;
  if (changes.length === 0) return html`<p>${texts.nothing}</p>`;
  const nameOf = (id: string): string => context.snapshot.catalogue.offer(id)?.name ?? id;
  return html`<table>
    <caption class="visually-hidden">
      ${texts.changes}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.input}</th>
        <th scope="col">${texts.before}</th>
        <th scope="col">${texts.now}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map((change) => {
        const {label, before, now} = changeTexts(change, nameOf, context);
        return html`<tr>
          <th scope="row">${label}</th>
          <td>${before}</td>
          <td>${now}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
