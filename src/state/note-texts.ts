import type {Estimate, Note, PricedEstimate, UnpricedEstimate} from '../engine/estimate-result.js';
import type {ModeId} from '../engine/offer.js';
import {formatDate} from '../format/format-date.js';
import {formatRate} from '../format/format-rate.js';
import {formatTokens} from '../format/format-tokens.js';
import {type Messages} from '../i18n/en/core.js';
import {text} from '../i18n/text.js';
import {modeName} from './mode-name.js';

/** Language of the texts and the numbers in them. */
export interface TextContext {
  readonly messages: Messages;
  readonly locale: string;
}

/**
 * Puts into words what a reader must know about an estimate: where it stops fitting, why it has no price, what was
 * assumed.
 */
export function noteTexts(estimate: Estimate, context: TextContext): string[] {
  return estimate.status === 'unpriced'
    ? [reasonText(estimate, context)]
    : pricedTexts(estimate, estimate.notes, context);
}

/** The same, for one line in a table: a cache minimum counts only where it rules every call out. */
export function rowNoteTexts(estimate: Estimate, context: TextContext): string[] {
  if (estimate.status === 'unpriced') return noteTexts(estimate, context);
  const isForRow = (note: Note): boolean =>
    note.code !== 'cache-below-minimum' || note.params.calls === note.params.ofCalls;
  return pricedTexts(estimate, estimate.notes.filter(isForRow), context);
}

function reasonText({reason}: UnpricedEstimate, {messages, locale}: TextContext): string {
  const {ledger} = messages;
  if (reason.code === 'rate-unknown') return text(ledger.unpricedRate, {rate: ledger.rate_[reason.params.rate]});
  return reason.code === 'retired'
    ? text(ledger.unpricedRetired, {date: formatDate(reason.params.since, locale)})
    : text(ledger.unpricedDate, {date: formatDate(reason.params.at, locale)});
}

function pricedTexts({fits}: PricedEstimate, notes: readonly Note[], context: TextContext): string[] {
  const texts = notes.map((note) => noteText(note, context));
  return fits.ok ? texts : [fitText(fits, context), ...texts];
}

function fitText(
  fits: {turn: number; promptTokens: number; limit: number; exceeded: 'context' | 'maxOutput'},
  {messages, locale}: TextContext,
): string {
  const message = fits.exceeded === 'context' ? messages.table.doesNotFit : messages.table.outputDoesNotFit;
  return text(message, {
    turn: fits.turn,
    tokens: formatTokens(fits.promptTokens, locale),
    limit: formatTokens(fits.limit, locale),
  });
}

function noteText({code, params}: Note, {messages, locale}: TextContext): string {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(params) as [string, string | number | boolean | undefined][]) {
    if (name === 'mode') shown[name] = modeName(value as ModeId, messages);
    else if (name === 'input' || name === 'output') shown[name] = formatRate(Number(value), locale);
    else if (typeof value === 'number') shown[name] = formatTokens(value, locale);
    else if (name === 'until') shown[name] = formatDate(String(value), locale);
    else shown[name] = String(value);
  }
  return text(messages.note[code], shown);
}
