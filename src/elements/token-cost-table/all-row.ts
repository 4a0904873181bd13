import {html, type TemplateResult} from 'lit';
import type {Rates} from '../../engine/offer.js';
import {priceInForce} from '../../engine/price-in-force.js';
import {pricePeriodAt} from '../../engine/price-period.js';
import {formatRate} from '../../format/format-rate.js';
import {formatTokens} from '../../format/format-tokens.js';
import {text} from '../../i18n/text.js';
import {noteTexts} from '../../state/note-texts.js';
import type {RankedOffer} from '../../state/rank-offers.js';
import {sellerName} from '../../state/seller-name.js';
import {ALL_COLUMNS, columnText} from './columns.js';
import {FULL, figureCells, ledgerRow, nameCell, rowClass, type RowContext} from './estimate-row.js';
import type {PickerTexts} from '../../internal/picker-context.js';

/** What a row among all offers needs. */
export interface AllRowContext extends RowContext {
  readonly messages: PickerTexts['messages'];
  readonly picked: ReadonlySet<string>;
  /** Called when a row's box changes; the row's `data-offer` says which. */
  readonly pick: (event: Event) => void;
}

/** Draws one offer on two lines of a fixed height: what else there is to say about it stands in its ledger. */
export function allRow(estimate: RankedOffer, context: AllRowContext): TemplateResult {
  const {offer} = estimate;
  const {messages, snapshot, locale, picked, pick} = context;
  const rates = pricePeriodAt(offer, snapshot.at)?.rates;
  return html`<tr class=${rowClass(offer.id, context)} data-offer=${offer.id}>
      <th scope="row" class="model">
        <input
          type="checkbox"
          aria-label=${text(messages.picker.compare, {model: offer.name})}
          .checked=${picked.has(offer.id)}
          @change=${pick}
        />
        <div>${nameCell(estimate, aboutText(estimate, context), context)}</div>
      </th>
      ${figureCells(estimate, context, quickBar)}
      <td class="input" data-label=${columnText('input', context)}>${rateText('input', rates, estimate, context)}</td>
      <td class="output" data-label=${columnText('output', context)}>
        ${rateText('output', rates, estimate, context)}
      </td>
      <td class="context" data-label=${columnText('context', context)}>
        ${offer.context === undefined ? messages.table.unknown : formatTokens(offer.context, locale)}
      </td>
    </tr>
    ${ledgerRow(estimate, ALL_COLUMNS.length, context)}`;
}

/** A box instead of a drawing: hundreds of those would be slow to lay out. Half a percent is less than a pixel or two. */
function quickBar(percent: number): TemplateResult {
  const length = `bar-${Math.round(Math.min(100, percent) * 2)}`;
  return html`<span class="bar ${length} ${percent > FULL ? 'cut' : ''}" part="bar"></span>`;
}

/** The gravest only: hundreds of rows are for finding, not for reading. */
function aboutText({offer, status, fits}: RankedOffer, context: AllRowContext): string {
  const {messages, snapshot} = context;
  const seller = sellerName(offer.seller, snapshot.catalogue, messages);
  const reason = status === 'unpriced' ? priceInForce(offer, snapshot.at) : undefined;
  if (reason && 'code' in reason)
    return [seller, ...noteTexts({status: 'unpriced', offer, reason}, context)].join(' · ');
  return fits ? seller : `${seller} · ${messages.picker.tooLong}`;
}

function rateText(
  kind: 'input' | 'output',
  rates: Rates | undefined,
  {offer}: RankedOffer,
  {messages, locale}: AllRowContext,
): string {
  const rate = rates?.[kind];
  if (rate !== undefined) return formatRate(rate, locale);
  return kind === 'output' && offer.kind === 'embedding' ? '–' : messages.table.unknown;
}
