import {html, nothing, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {ModeId} from '../../engine/offer.js';
import {formatDate} from '../../format/format-date.js';
import {pieces as fill} from '../../i18n/text.js';
import {provenanceView, sourceLink} from '../../internal/provenance.js';
import {termButton} from '../../internal/term-button.js';
import {termLabel} from '../../internal/term-label.js';
import {modeName} from '../../state/mode-name.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {isDay} from '../../state/day.js';
import type {LedgerContext} from './ledger-context.js';

/** Shows the sources of the rates: of the prices, and of each mode that takes part. */
export function sourceList({offer}: PricedEstimate, context: LedgerContext): TemplateResult {
  const {period, snapshot, pieces} = context;
  const modes = [...new Set(pieces.map(({origin}) => origin.mode))].filter((mode) => mode !== 'standard');
  return html`<div class="source">
    <p>
      ${provenanceView(period, snapshot.catalogue, context)}${
        isCustomOffer(offer) ? nothing : termButton(period.trust, context, termLabel(period.trust, context.messages))
      }
    </p>
    ${modes.map((mode) => modeSource(mode, offer.modes?.[mode]?.source, context))}
  </div>`;
}

function modeSource(mode: ModeId, id: string | undefined, context: LedgerContext): TemplateResult | typeof nothing {
  const {texts, snapshot, locale} = context;
  const source = id === undefined ? undefined : snapshot.catalogue.source(id);
  if (id === undefined || !source) return nothing;
  const parts = fill<string | TemplateResult>(texts.arithmetic.modeSource, {
    mode: modeName(mode, context.messages),
    // Of some only the month is known.
    date: isDay(source.retrieved) ? formatDate(source.retrieved, locale) : source.retrieved,
    source: sourceLink(id, snapshot.catalogue),
  });
  return html`<p>${parts}${termButton(mode, context, termLabel(mode, context.messages))}</p>`;
}
