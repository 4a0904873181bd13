import {html, type TemplateResult} from 'lit';
import {formatUsdRounded} from '../format/format-usd-rounded.js';
import {formatUsd} from '../format/format-usd.js';
import type {Sentence} from '../state/sentence.js';
import type {ConvertedAmounts} from './converted-amount.js';

/** How amounts are written. */
interface AmountContext {
  readonly locale: string;
  readonly converted?: ConvertedAmounts | undefined;
}

/** Draws an amount in a column or a line of arithmetic, to the cent. */
export function usdView(usd: number, {locale}: AmountContext): TemplateResult {
  return html`<data value=${usd}>${formatUsd(usd, locale)}</data>`;
}

/** Draws a sentence with its amounts rounded for reading, and in the page's currency as well if it has one. */
export function sentenceView(parts: Sentence, {locale, converted}: AmountContext): unknown[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? part
      : html`<data value=${part.usd}>${formatUsdRounded(part.usd, locale)}</data>${converted?.within(part.usd)}`,
  );
}
