import {html, nothing, type TemplateResult} from 'lit';
import {MODEL_TIERS, type TierComparison} from '../../engine/compare-tiers.js';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import {formatCount} from '../../format/format-count.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {text} from '../../i18n/text.js';
import {usdView} from '../../internal/amount-view.js';
import {sellerName} from '../../state/seller-name.js';
import type {LabRow} from '../../state/tier-rows.js';
import type {TiersContext} from './tiers-context.js';

const LINES = ['cheapest', 'median', 'dearest'] as const;

/** Draws what tiers of models cost: of all sellers, then of each lab. */
export function modelTable(
  tiers: readonly TierComparison[],
  labs: readonly LabRow[],
  context: TiersContext,
): TemplateResult {
  const {texts, snapshot} = context;
  return html`<div class="scroll" role="region" aria-labelledby="models-caption" tabindex="0">
    <table part="models" class="models">
      <caption id="models-caption">
        ${texts.modelsCaption}
      </caption>
      <thead>
        <tr>
          <td class="row"></td>
          ${tiers.map((tier) => tierHead(tier, context))}
        </tr>
      </thead>
      <tbody>
        <tr class="group">
          <td colspan="4">${texts.allSellers}</td>
        </tr>
        ${LINES.map((line) => lineRow(line, tiers, context))}
      </tbody>
      ${
        labs.length === 0
          ? nothing
          : html`<tbody>
              <tr class="group">
                <td colspan="4">${texts.labs}</td>
              </tr>
              ${labs.map(
                ({lab, cheapest}) =>
                  html`<tr data-lab=${lab}>
                    <th scope="row" class="row">${snapshot.catalogue.seller(lab)?.name ?? lab}</th>
                    ${MODEL_TIERS.map((tier) => offerCell(cheapest[tier], texts.tier[tier], [], context))}
                  </tr>`,
              )}
            </tbody>`
      }
    </table>
  </div>`;
}

function tierHead({tier, offers, fitting}: TierComparison, {texts, locale}: TiersContext): TemplateResult {
  const n = formatCount(fitting, locale);
  const count =
    fitting === offers ? text(texts.count, {n}) : text(texts.countFitting, {n, all: formatCount(offers, locale)});
  return html`<th scope="col" class="figure">${texts.tier[tier]}<small>${count}</small></th>`;
}

function lineRow(
  line: (typeof LINES)[number],
  tiers: readonly TierComparison[],
  context: TiersContext,
): TemplateResult {
  const {texts, locale} = context;
  return html`<tr data-line=${line}>
    <th scope="row" class="row">${texts.line[line]}</th>
    ${tiers.map((tier) => {
      const {times} = tier;
      const multiple =
        line === 'cheapest' && times !== null && times !== 1 && Number.isFinite(times)
          ? [text(texts.timesCheapest, {times: formatMultiple(times, locale)})]
          : [];
      return offerCell(tier[line] ?? undefined, texts.tier[tier.tier], multiple, context, true);
    })}
  </tr>`;
}

function offerCell(
  result: PricedEstimate | undefined,
  label: string,
  remarks: readonly string[],
  context: TiersContext,
  withSeller = false,
): TemplateResult {
  const {texts} = context;
  if (!result) return html`<td class="figure none" data-label=${label}><small>${texts.none}</small></td>`;
  const {offer, usd} = result;
  const name = withSeller
    ? text(texts.offerOf, {
        model: offer.name,
        seller: sellerName(offer.seller, context.snapshot.catalogue, context.messages),
      })
    : offer.name;
  return html`<td class="figure" data-label=${label} data-offer=${offer.id}>
    ${usdView(usd.perMonth, context)} ${[name, ...remarks].map((each) => html`<small>${each}</small>`)}
  </td>`;
}
